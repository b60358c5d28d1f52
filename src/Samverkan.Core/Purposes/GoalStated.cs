using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner states what it wants to achieve. Goals may differ, even seem to conflict, under one purpose.</summary>
/// <param name="Goal">The goal.</param>
/// <param name="Owner">The partner whose goal it is.</param>
/// <param name="Statement">What is wanted.</param>
/// <param name="Measure">How it shows that it is met; null when that is not said yet.</param>
public sealed record GoalStated(GoalId Goal, PartnerId Owner, string Statement, string? Measure = null) : PurposesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement), Optional(Measure)];

    internal override Wording Words => Say.That(
        $"{Owner} vill (mål {Goal}): {Statement}{Say.If("; mått: ", Measure)}",
        $"{Owner} wants (goal {Goal}): {Statement}{Say.If("; measure: ", Measure)}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Owner, now.By) ?? Refuse.Taken(Goal, rooms.Purposes.Goals);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Goals = purposes.Goals.With(Goal, new Goal(Goal, GoalKind.Own, Owner, Statement, Measure)) };
}
