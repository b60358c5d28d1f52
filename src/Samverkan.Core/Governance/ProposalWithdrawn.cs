using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>The partner that made a proposal takes it back while it is open.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Reason">Why; null when it does not say.</param>
public sealed record ProposalWithdrawn(ProposalId Proposal, string? Reason = null) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Förslaget {Proposal} tas tillbaka{Say.If(": ", Reason)}",
        $"Proposal {Proposal} is taken back{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        Refuse.Unknown(Proposal, rooms.Governance.Proposals)
        ?? ThroughPartners.NotFor(rooms.Governance.Proposals[Proposal].Proposer, now.By)
        ?? GovernanceRules.NotOpen.When(rooms.Governance.Proposals[Proposal].Outcome is not null, Proposal);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.With(governance.Proposals[Proposal] with { Outcome = Outcome.Withdrawn });
}
