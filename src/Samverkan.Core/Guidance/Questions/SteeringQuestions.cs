using Samverkan.Governance;
using Samverkan.Purposes;
using static Samverkan.Guidance.GuideBook;

namespace Samverkan.Guidance;

/// <summary>Point 5: the steering group and the process leader.</summary>
internal static class SteeringQuestions
{
    public static IReadOnlyList<GuideQuestion> All { get; } =
    [
        Ask("5.01", "Vem i styrgruppen för var och en av er talan?", "Who in the steering group speaks for each of you?", typeof(SeatTaken)),
        Ask("5.02", "Kan de som sitter i styrgruppen det som behoven och syftet kräver?", "Do those who sit in the steering group know what the needs and the purpose call for?", typeof(Networks.CompetenceHeld)),
        Ask("5.03", "Kan någon ny få en plats, om arbetet vinner på det?", "Can someone new get a seat, if the work gains by it?", typeof(Partners.PartnerAdmitted)),
        AnswerFor("5.04", "Styrgruppen binder ihop allas mål med syftet.", "The steering group ties everyone's goals to the purpose.", typeof(GoalPlacedUnderPurpose)),
        AnswerFor("5.05", "Styrgruppen för parterna närmare varandra.", "The steering group brings the partners closer to one another.", typeof(CheckInHeld)),
        AnswerFor("5.06", "Styrgruppen håller reda på de lagar som rör målgruppen och verksamheten.", "The steering group keeps track of the laws that concern the target group and the work.", typeof(LawWatched), typeof(LawChecked)),
        AnswerFor("5.07", "Styrgruppen ser till att projektmålen leder till effektmålen, också när förutsättningarna ändras.", "The steering group sees to it that the project goals lead to the effect goals, also when conditions change.", typeof(GoalSupports), typeof(GoalLinkChecked)),
        AnswerFor("5.08", "Styrgruppen sätter ramar för pengar, kommunikation, vision och mandat.", "The steering group sets frames for money, communication, vision and mandates.", typeof(FrameSet), typeof(MandateGranted)),
        AnswerFor("5.09", "Styrgruppen följer och utvärderar arbetet mot syfte och mål.", "The steering group follows and evaluates the work against purpose and goals.", typeof(EvaluationMade)),
        AnswerFor("5.10", "Styrgruppen ger alla det stöd de behöver.", "The steering group gives everyone the support they need.", typeof(SupportRequested), typeof(SupportAnswered)),
        AnswerFor("5.11", "Processledaren berättar för styrgruppen vad som ändras, och hur leveranser och budget ligger till.", "The process leader tells the steering group what changes, and how deliveries and budget stand.", typeof(ReportGiven)),
        AnswerFor("5.12", "Processledaren leder det dagliga arbetet och prioriterar inom sitt mandat.", "The process leader leads the daily work and sets priorities within the mandate.", typeof(ProcessLeaderNamed), typeof(MandateGranted), typeof(Agility.OperationalDecisionMade)),
        Ask("5.13", "Är processledaren fristående från alla er?", "Is the process leader independent of all of you?", typeof(ProcessLeaderNamed), typeof(ProcessLeaderTied)),
    ];
}
