using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>A partner casts its one ballot on a proposal, through one of its representatives.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Ballot">How it votes.</param>
/// <param name="Reason">Why; needed for an objection, null when nothing is said.</param>
public sealed record BallotCast(ProposalId Proposal, Ballot Ballot, string? Reason = null) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        Refuse.Unknown(Proposal, rooms.Governance.Proposals)
        ?? Refuse.Unnamed(Ballot)
        ?? ThroughPartners.NotAPartner(now.By)
        ?? GovernanceRules.NoVoice.When(!rooms.Partners.All[Voter(now)].HasVoice, Voter(now))
        ?? GovernanceRules.NotOpen.When(rooms.Governance.Proposals[Proposal].Outcome is not null, Proposal)
        ?? GovernanceRules.PartnerHasVoted.When(rooms.Governance.Proposals[Proposal].Ballots.Any(cast => cast.Partner == Voter(now)), Voter(now))
        ?? GovernanceRules.PersonHasVoted.When(rooms.Governance.Proposals[Proposal].Ballots.Any(cast => cast.Person == now.By.Person), now.By.Person)
        ?? GovernanceRules.ObjectionWithoutReason.When(Ballot == Ballot.Against && Reason is null, Proposal);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, Moment now) =>
        governance.With(governance.Proposals[Proposal] with
        {
            Ballots = governance.Proposals[Proposal].Ballots.And(new CastBallot(Voter(now), now.By.Person, Ballot, Reason)),
        });

    private static PartnerId Voter(Moment now) => now.By.Partner!.Value;
}
