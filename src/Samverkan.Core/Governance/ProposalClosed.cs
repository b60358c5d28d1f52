using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>
/// The call of a proposal is closed once its time has passed, and the ballots are counted. Time comes only with facts, so someone says it: any
/// partner, or the process leader; it settles nothing but when the count is made.
/// </summary>
/// <param name="Proposal">The proposal.</param>
public sealed record ProposalClosed(ProposalId Proposal) : GovernanceFact
{
    internal override Wording Words => Say.That(
        $"Omröstningen om förslaget {Proposal} avslutas",
        $"The call of proposal {Proposal} is closed");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By)
        ?? Refuse.Unknown(Proposal, rooms.Governance.Proposals)
        ?? GovernanceRules.NotOpen.When(rooms.Governance.Proposals[Proposal].Outcome is not null, Proposal)
        ?? GovernanceRules.StillOpen.When(rooms.Governance.Proposals[Proposal].Closes is not { } closes || now.At <= closes, Proposal);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.With(governance.Proposals[Proposal] with { IsToBeCounted = true });
}
