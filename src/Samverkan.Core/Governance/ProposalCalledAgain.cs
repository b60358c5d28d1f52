using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>
/// A proposal that fell undecided is called a second time. The ballots cast stand, the others may still be cast, and quorum lapses: no sector
/// can block by staying away. Any partner may call, and the process leader.
/// </summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Closes">The last time for ballots; at least seven days from now.</param>
public sealed record ProposalCalledAgain(ProposalId Proposal, DateTimeOffset Closes) : GovernanceFact
{
    internal override Wording Words => Say.That(
        $"Omröstningen om förslaget {Proposal} görs om, till {Closes}",
        $"Proposal {Proposal} is called a second time, until {Closes}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By)
        ?? Refuse.Unknown(Proposal, rooms.Governance.Proposals)
        ?? GovernanceRules.NotUndecided.When(rooms.Governance.Proposals[Proposal] is not { Outcome: Outcome.Undecided, Calls: < 2 }, Proposal)
        ?? PartnerHasLeft(rooms)
        ?? GovernanceRules.TooShortACall.When(Closes - now.At < GovernanceRules.ShortestCall, Proposal);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.With(governance.Proposals[Proposal] with { Calls = 2, Closes = Closes.ToUniversalTime(), Outcome = null, Voters = null });

    /// <summary>A proposal is carried on by the partner that made it: without it there is nothing to call.</summary>
    private Refusal? PartnerHasLeft(ThroughGovernance rooms) =>
        GovernanceRules.ProposerHasLeft.When(!rooms.Partners.IsPresent(rooms.Governance.Proposals[Proposal].Proposer), Proposal);
}
