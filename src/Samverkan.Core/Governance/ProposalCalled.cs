using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>
/// A proposal is called: whoever has a ballot casts it before a time. So that one silent voice cannot block it for ever. Any partner may call,
/// and the process leader.
/// </summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Closes">The last time for ballots; at least seven days from now.</param>
public sealed record ProposalCalled(ProposalId Proposal, DateTimeOffset Closes) : GovernanceFact
{
    internal override Wording Words => Say.That(
        $"Omröstning utlyses om förslaget {Proposal}, till {Closes}",
        $"Proposal {Proposal} is called, until {Closes}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By)
        ?? Refuse.Unknown(Proposal, rooms.Governance.Proposals)
        ?? GovernanceRules.NotOpen.When(rooms.Governance.Proposals[Proposal].Outcome is not null, Proposal)
        ?? GovernanceRules.HasBeenCalled.When(rooms.Governance.Proposals[Proposal].Calls > 0, Proposal)
        ?? GovernanceRules.TooShortACall.When(Closes - now.At < GovernanceRules.ShortestCall, Proposal);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.With(governance.Proposals[Proposal] with { Calls = 1, Closes = Closes.ToUniversalTime() });
}
