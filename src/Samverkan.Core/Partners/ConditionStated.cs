using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner says something of itself that the others must know in order to act together with it.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Owner">The partner that says it.</param>
/// <param name="Kind">What it can count on, what limits it, a policy, or what it would compromise on.</param>
/// <param name="Statement">What it is.</param>
public sealed record ConditionStated(ConditionId Condition, PartnerId Owner, ConditionKind Kind, string Statement) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Owner} säger att den {Kind.Named()} ({Condition}): {Statement}",
        $"{Owner} says that it {Kind.Named()} ({Condition}): {Statement}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Owner, now.By) ?? Refuse.Taken(Condition, rooms.Partners.Conditions) ?? Refuse.Unnamed(Kind);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Conditions = partners.Conditions.With(Condition, new Condition(Condition, Owner, Kind, Statement)) };
}
