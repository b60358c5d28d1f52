using Samverkan.Governance;
using Samverkan.Recruitment;
using Samverkan.Sharing;
using Samverkan.TargetGroups;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 7: recruitment that begins with people's rights.</summary>
internal static class RecruitmentQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Use("7.01", "Skaffa kunskap om arbetsmarknaden, och håll den färsk.", "Get to know the labour market, and keep it fresh.", typeof(LabourMarketKnown)),
        Use("7.02", "Skaffa kunskap om just de människor som söker arbete.", "Get to know just the people who seek work.", typeof(GroupKnowledgeStated)),
        Use("7.03", "Ha ett system som gör det lätt att para ihop människor och arbetsgivare.", "Have a system that makes it easy to bring people and employers together."),
        Use("7.04", "Gör upp med arbetsgivare om platser för grupper som annars inte tillfrågas.", "Agree with employers on places for groups that are otherwise not asked.", typeof(EmployerPartnershipMade)),
        Use("7.05", "Ha arbetsgrupper som når både målgruppen och arbetsgivarna.", "Have working groups that reach both the target group and the employers.", typeof(WorkingGroupFormed)),
        Use("7.06", "Var frikostig med kontakter, så att också andra målgrupper får arbete.", "Be generous with contacts, so that other target groups find work too.", typeof(ShareGiven)),
        AskOurs("7.07", "Vad kan ändras i arbetet, så att fler kan utföra det?", "What can be changed in the work, so that more people can do it?", typeof(EmployerAsked), typeof(WorkAdaptationOffered)),
        AskOurs("7.08", "Vad kan ändras i hur ni rekryterar, så att fler kan söka på lika villkor?", "What can be changed in how you recruit, so that more people can apply on equal terms?", typeof(ProcessAdapted)),
        AskOurs("7.09", "Vilka hinder står utanför arbetet, som språk, körkort, resor, bostad, tider och intyg, och vem svarar för vart och ett?", "What obstacles lie outside the work, such as language, licence, travel, housing, hours and diplomas, and who answers for each?", typeof(GroupBarrierSeen), typeof(GroupBarrierTaken), typeof(GroupBarrierAnswered)),
        AskOurs("7.10", "Hur följer ni upp den som fått arbete, och vem ändrar stödet om det behövs?", "How do you follow up those who got work, and who changes the support if needed?", typeof(FollowUpsCounted), typeof(SupportPlanned)),
        AskOurs("7.11", "Vilka föreslås aldrig, och varför?", "Who is never proposed, and why?", typeof(RecruitmentCounted)),
    ];
}
