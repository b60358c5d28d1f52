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

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now)
    {
        var proposal = governance.Proposals[Proposal];
        var voters = rooms.VotersOn(proposal);
        return governance.With(proposal with
        {
            Outcome = Outcome,
            Voters = voters,
            IsToBeCounted = false,
            AbsentAtFirstCall = proposal.Calls < 2 && Outcome == Outcome.Undecided ? proposal.TallyAmong(voters).AbsentSectors : proposal.AbsentAtFirstCall,
        });
    }
}
