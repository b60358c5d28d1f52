using Samverkan.Sharing;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 4: territory and sharing.</summary>
internal static class SharingQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        AnswerFor("4.01", "Säg vilka regler, vanor och arbetssätt ni har med er.", "Say what rules, habits and ways of working you bring.", typeof(NormStated)),
        AnswerFor("4.02", "Pröva om era egna sätt, och hitta nya tillsammans.", "Reconsider your own ways, and find new ones together.", typeof(NormReconsidered), typeof(WayProposed), typeof(WayAccepted)),
        AnswerFor("4.03", "Processledaren lägger upp arbetet så att kända krockar inte blir konflikter.", "The process leader plans the work so that known collisions do not become conflicts.", typeof(CollisionPlanned)),
        AnswerFor("4.04", "Ge vidare kontakter, arbetsgivare och platser till andra initiativ; ni tävlar inte.", "Pass contacts, employers and places on to other initiatives; you do not compete.", typeof(ShareGiven), typeof(SharePassedOn), typeof(OutsiderInvolved)),
        AskOurs("4.05", "Var stöter era sätt att arbeta ihop, och vad har ni kommit överens om?", "Where do your ways of working collide, and what have you agreed on?", typeof(CollisionNoticed), typeof(WayAccepted), typeof(WayDecided)),
        AskOurs("4.06", "Vad har ni fått av andra, och vad har ni gett tillbaka?", "What have you been given by others, and what have you given back?", typeof(ShareReceived), typeof(ShareGiven)),
    ];
}
