using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>What should hold in this room.</summary>
internal static class GovernanceReview
{
    private const int DaysToBeHeard = 30;

    public static readonly ReviewRule BallotsOverdue = new ReviewRule<ThroughGovernance>(
        "SAM501",
        Severity.Warning,
        new("Förslaget har väntat på röster i mer än 30 dagar. Den som inte hörs blockerar utan att säga varför.", "The proposal has waited for ballots for more than 30 days. Those who are not heard block it without saying why."),
        new("Fråga dem som inte har röstat, eller utlys omröstningen med proposalCalled så att den kan avslutas.", "Ask those who have not cast their ballots, or call it with proposalCalled so that it can be closed."),
        new("minst ett strategiskt förslag", "at least one strategic proposal"),
        (rooms, asOf) => rooms.Governance.Proposals.Count == 0 ? null
            : rooms.Governance.Open.Where(proposal => proposal.Calls == 0 && asOf - proposal.MadeAt > TimeSpan.FromDays(DaysToBeHeard)).Select(proposal => Subject.Of(proposal.Id)));

    public static readonly ReviewRule CarriedInVain = new ReviewRule<ThroughGovernance>(
        "SAM502",
        Severity.Warning,
        new("Förslaget bifölls men kunde inte genomföras, eftersom läget hade ändrats.", "The proposal was carried but could not be enacted, since things had changed."),
        new("Se vilken regel som hindrade det, och lägg ett nytt förslag med proposalMade.", "See which rule prevented it, and make a new proposal with proposalMade."),
        new("minst ett avgjort förslag", "at least one decided proposal"),
        (rooms, _) => !rooms.Governance.Proposals.Values.Any(proposal => proposal.IsDecided) ? null
            : rooms.Governance.Proposals.Values.Where(proposal => proposal.Outcome == Outcome.CarriedNotEnacted).Select(proposal => Subject.Of(proposal.Id)));

    public static IEnumerable<ReviewRule> All => [BallotsOverdue, CarriedInVain, .. VoiceReview.All, .. BodiesReview.All, .. WorkReview.All];
}
