using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Agility;

/// <summary>Anyone in the collaboration notes that something has changed, inside or outside, that plan or support may have to be adapted to.</summary>
/// <param name="Change">The change, new.</param>
/// <param name="Statement">What has changed.</param>
/// <param name="Condition">The outside condition that has come true; null when it is none of those foreseen.</param>
public sealed record ConditionChangeNoted(ConditionChangeId Change, string Statement, OutsideConditionId? Condition = null) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Förutsättningarna har ändrats, {Change}: {Statement}{Say.If(" (omständigheten ", Condition, ")")}",
        $"Conditions have changed, {Change}: {Statement}{Say.If(" (outside condition ", Condition, ")")}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        Refuse.Taken(Change, rooms.Agility.Changes) ?? (Condition is { } condition ? Refuse.Unknown(condition, rooms.TargetGroups.Conditions) : null);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Changes = agility.Changes.With(Change, new ConditionChange(Change, Statement, Condition, now.At)) };
}
