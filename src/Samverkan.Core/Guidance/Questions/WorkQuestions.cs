using Samverkan.Governance;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Sharing;
using Samverkan.TargetGroups;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 5: working groups, check-ins, and what each group answers for.</summary>
internal static class WorkQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Ask("5.14", "Vad är var och en av er stark i?", "What is each of you strong in?", typeof(ResourceStated), typeof(CompetenceHeld)),
        Ask("5.15", "Hur kommer det till nytta i vardagen, så att ni tillsammans når längre?", "How is that put to use in the daily work, so that together you get further?", typeof(ActivityPlanned)),
        Ask("5.16", "Vad behöver göras, och vem gör det bäst?", "What needs to be done, and who does it best?", typeof(ActivityPlanned), typeof(ActivityTakenOn)),
        Ask("5.17", "Vilket kunnande saknas i arbetsgruppen, för alla de målgrupper den arbetar för?", "What know-how does the working group lack, for all the target groups it works for?", typeof(NeedAsksCompetence), typeof(CompetenceNamed)),
        Ask("5.18", "Vem bestämmer vad, i vilket skede?", "Who decides what, at which stage?", typeof(MandateGranted)),
        Ask("5.19", "Vilka arbetsgrupper hänger ihop?", "Which working groups depend on one another?", typeof(WorkingGroupFormed)),
        Ask("5.20", "Hur är målgrupperna med: genom ombud, i besluten, i arbetet?", "How do the target groups take part: through representatives, in the decisions, in the work?", typeof(InvolvementStated), typeof(WorkingGroupFormed)),
        Use("5.21", "Bilda arbetsgrupper med tydliga roller och områden, helst med någon från varje part.", "Form working groups with clear roles and areas, with someone from each partner if you can.", typeof(WorkingGroupFormed)),
        Use("5.22", "Avstämning för att alla ska veta vad som ändrats, vad som är svårt och vad som blivit möjligt.", "Check-ins so that all know what has changed, what is hard and what has become possible.", typeof(CheckInHeld)),
        Use("5.23", "Avstämning för att se var grupper och partner kan hjälpa varandra.", "Check-ins to see where groups and partners can help one another.", typeof(CheckInHeld)),
        Use("5.24", "Avstämning för att samordna grupperna, styrgruppen och andra.", "Check-ins to co-ordinate the groups, the steering group and others.", typeof(CheckInHeld)),
        Ask("5.25", "Hur ofta behöver varje grupp träffas?", "How often does each group need to meet?", typeof(CadenceSet)),
        Ask("5.26", "Vad behöver berättas hela tiden, och för vem?", "What needs to be told all the time, and to whom?", typeof(FrameSet)),
        Ask("5.27", "Får arbetsgrupperna själva bestämma när de ses?", "May the working groups choose themselves when they meet?", typeof(CadenceSet), typeof(MandateGranted)),
        Ask("5.28", "Hur ofta behöver ni stämma av med andra i projektet, och får var och en besluta själv däremellan?", "How often must you check in with others in the project, and may each decide alone in between?", typeof(CadenceSet), typeof(MandateGranted)),
        Ask("5.29", "Hur används avstämningarna för att lära känna dem som stöttar er: företag, föreningar, eldsjälar, målgruppen?", "How are check-ins used to get to know those who support you: companies, associations, enthusiasts, the target group?", typeof(CheckInHeld)),
        AnswerFor("5.30", "Styrgruppen sluter avtalen, och tar reda på hur var och en av er kan arbeta.", "The steering group makes the agreements, and finds out how each of you can work.", typeof(AgreementDrafted), typeof(AgreementSigned), typeof(NormStated)),
        AnswerFor("5.31", "Styrgruppen lämnar det dagliga och dess beslut åt andra, även om någon i den också arbetar i vardagen.", "The steering group leaves the daily work and its decisions to others, also when someone in it has a part in that work.", typeof(MandateGranted), typeof(OperationalInvolvementStated)),
        AnswerFor("5.32", "Processledaren håller ihop styrgruppen och arbetsgrupperna, och har lika mycket att säga till om som ni andra.", "The process leader keeps the steering group and the working groups together, and has as much say as the rest of you.", typeof(ProcessLeaderNamed), typeof(CheckInHeld)),
        AnswerFor("5.33", "Arbetsgrupperna gör arbetet, och sprider det ni vet om målgrupperna och om varandra.", "The working groups do the work, and spread what you know of the target groups and of one another.", typeof(GroupKnowledgeStated), typeof(KnowledgeBanked)),
    ];
}
