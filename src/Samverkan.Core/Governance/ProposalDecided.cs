using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>How a proposal fell. It follows from the ballots: only the ledger records it, with the decision as its actor.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Outcome">How it fell.</param>
/// <param name="Rule">The rule that refused what it held, when it was carried and not enacted; else null.</param>
public sealed record ProposalDecided(ProposalId Proposal, Outcome Outcome, string? Rule = null) : GovernanceFact
{
    internal override Wording Words => Say.That(
        $"Förslaget {Proposal} {Outcome.Named()}{Say.If(" (", Rule, ")")}",
        $"Proposal {Proposal} {Outcome.Named()}{Say.If(" (", Rule, ")")}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        GovernanceRules.OnlyTheLedger.When(now.By.Decision != Proposal, Proposal);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.With(governance.Proposals[Proposal] with { Outcome = Outcome, Voters = rooms.VotersOn(governance.Proposals[Proposal]), IsToBeCounted = false });
}
