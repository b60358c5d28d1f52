using Samverkan.Agility;
using Samverkan.Governance;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 3: the purpose as the frame.</summary>
internal static class AgileQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        AnswerFor("3.01", "Låt olika parter leda olika delar av arbetet.", "Let different partners lead different parts of the work.", typeof(AreaNamed), typeof(AreaLeadTaken)),
        AnswerFor("3.02", "Lita på att den som har mandatet beslutar inom syftet, utan att alla tillfrågas.", "Trust whoever holds the mandate to decide within the purpose, without asking all.", typeof(MandateGranted), typeof(OperationalDecisionMade)),
        AnswerFor("3.03", "Ta vara på möjligheter hos företag, personer och kanaler när de dyker upp.", "Take up opportunities with companies, people and channels as they appear.", typeof(OpportunitySeen), typeof(OpportunityTaken)),
        AnswerFor("3.04", "Ändra plan och stöd när förutsättningarna ändras, hos er eller utanför.", "Change plan and support when conditions change, with you or outside.", typeof(ConditionChangeNoted), typeof(AdaptationMade)),
        AskOurs("3.05", "Vad får avgöras direkt, och vad ska uppåt?", "What may be settled at once, and what is to go upwards?", typeof(MandateGranted), typeof(MatterRouted), typeof(MatterAnswered)),
        AskOurs("3.06", "Vilka beslut står kvar fast mandatet har ändrats, och gäller de än?", "Which decisions stand although the mandate has changed, and do they still hold?", typeof(OperationalDecisionConfirmed), typeof(OperationalDecisionEnded)),
        AskOurs("3.07", "Vet alla hur de andra arbetar, så att de vågar lita på varandra?", "Does everyone know how the others work, so that they dare trust one another?"),
    ];
}
