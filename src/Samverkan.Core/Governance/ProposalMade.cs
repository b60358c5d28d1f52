using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>A partner with a strategic voice proposes that something owned in common be recorded. It is decided when everyone who has a
/// ballot has been heard, or when a call has closed; by the rule of the agreement in force now.</summary>
/// <param name="Proposal">The proposal.</param>
/// <param name="Proposer">The partner that makes it.</param>
/// <param name="Statement">What is proposed, and why.</param>
/// <param name="Enacts">The facts to record when it is carried, in order; at least one. They are checked now, and again when it is carried.</param>
public sealed record ProposalMade(ProposalId Proposal, PartnerId Proposer, string Statement, ValueList<Fact> Enacts) : GovernanceFact
{
    /// <summary>Its own text, and those of what it would record.</summary>
    internal override IReadOnlyList<FactText> Texts => [Required(Statement), .. (Enacts ?? []).SelectMany(fact => fact?.Texts ?? [])];

    internal override Wording Words => Say.That(
        $"{Proposer} lägger förslaget {Proposal}: {Statement}; om det bifalls: {Enacts}",
        $"{Proposer} makes proposal {Proposal}: {Statement}; if carried: {Enacts}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Proposer, now.By)
        ?? GovernanceRules.NoVoice.When(!rooms.Partners.HasVoice(Proposer), Proposer)
        ?? Refuse.Taken(Proposal, rooms.Governance.Proposals)
        ?? GovernanceRules.NothingProposed.When(Enacts is null or { Count: 0 } || Enacts.Any(fact => fact is null), Proposal)
        ?? GovernanceRules.NotCommon.When(!Enacts!.All(fact => fact is { IsCommon: true }), Proposal)
        ?? rooms.Trial(Proposal, Enacts!, now);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.With(new StrategicProposal(Proposal, Proposer, Statement, Enacts, now.At)
        {
            Rule = rooms.Partners.InForce?.Rule ?? DecisionRule.Consent,
            GroupsWithBallot = rooms.Partners.InForce?.Ballots ?? [],
        });
}
