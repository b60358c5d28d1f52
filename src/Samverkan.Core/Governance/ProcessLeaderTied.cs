using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The process leader has become tied to a partner: said by the leader, or by that partner of itself. The tie holds until a leader is named anew.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="How">In what way: employed, paid, on its board.</param>
public sealed record ProcessLeaderTied(PartnerId Partner, string How) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(How)];

    internal override Wording Words => Say.That(
        $"Processledaren har knutits till {Partner}: {How}",
        $"The process leader has become tied to {Partner}: {How}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NoLeader()
        ?? (now.By.Kind == ActorKind.Leader ? Refuse.Unknown(Partner, rooms.Partners.All) : rooms.NotPresentOrNotFor(Partner, now.By))
        ?? GovernanceRules.AlreadyTied.When(rooms.Governance.Leader!.Ties.Contains(Partner), Partner);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Leader = governance.Leader! with { Ties = governance.Leader.Ties.And(Partner) } };
}
