using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A partner or the group sees something outside the collaboration that may change things for a target group.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Statement">What may happen.</param>
public sealed record OutsideConditionSeen(OutsideConditionId Condition, TargetGroupId TargetGroup, string Statement) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Något utanför kan påverka målgruppen {TargetGroup} ({Condition}): {Statement}",
        $"Something outside may change things for target group {TargetGroup} ({Condition}): {Statement}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotBroughtBy(TargetGroup, now.By) ?? Refuse.Taken(Condition, rooms.TargetGroups.Conditions);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Conditions = groups.Conditions.With(Condition, new OutsideCondition(Condition, TargetGroup, Statement, Answer: null)) };
}
