using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>
/// A voter casts its one ballot on a proposal: a partner through one of its representatives, an independent process leader, or a target group
/// through a spokesperson. Whose ballot it is follows from who states it, and from nothing else.
/// </summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Ballot">How it votes.</param>
/// <param name="Reason">Why; needed for an objection where the rule is consent, null when nothing is said.</param>
public sealed record BallotCast(ProposalId Proposal, Ballot Ballot, string? Reason = null) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"En röst om förslaget {Proposal}: {Ballot.Named()}{Say.If("; ", Reason)}",
        $"A ballot on proposal {Proposal}: {Ballot.Named()}{Say.If("; ", Reason)}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        Refuse.Unknown(Proposal, rooms.Governance.Proposals)
        ?? Refuse.Unnamed(Ballot)
        ?? rooms.HasNoBallot(now.By, rooms.Governance.Proposals[Proposal])
        ?? Check(rooms.Governance.Proposals[Proposal], rooms.VoterOf(now.By)!, now);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.With(governance.Proposals[Proposal] with
        {
            Ballots = governance.Proposals[Proposal].Ballots.And(new CastBallot(rooms.VoterOf(now.By)!, now.By.Person, Ballot, Reason)),
        });

    private Refusal? Check(StrategicProposal proposal, Voter voter, Moment now) =>
        GovernanceRules.NotOpen.When(proposal.Outcome is not null, Proposal)
        ?? GovernanceRules.CallHasClosed.When(now.At > proposal.Closes, Proposal)
        ?? GovernanceRules.HasVoted.When(proposal.Ballots.Any(cast => cast.Voter == voter), voter.ToString())
        ?? GovernanceRules.PersonHasVoted.When(proposal.Ballots.Any(cast => cast.Person == now.By.Person), now.By.Person)
        ?? GovernanceRules.ObjectionWithoutReason.When(Ballot == Ballot.Against && Reason is null && proposal.Rule == DecisionRule.Consent, Proposal);
}
