using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A target group is delimited otherwise, by strategic decision: no partner alone shuts anyone out.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Delimitation">Who belongs to it now, and who does not.</param>
public sealed record TargetGroupDelimited(TargetGroupId TargetGroup, string Delimitation) : TargetGroupsFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Delimitation)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup} avgränsas så här: {Delimitation}",
        $"Target group {TargetGroup} is delimited like this: {Delimitation}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotCurrent(TargetGroup) ?? rooms.NotDecided(now.By);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group with { Delimitation = Delimitation });
}
