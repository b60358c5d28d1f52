using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>The collaboration no longer works for a target group, by strategic decision. What is the group's own stays its own.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Reason">Why.</param>
public sealed record TargetGroupSetAside(TargetGroupId TargetGroup, string Reason) : TargetGroupsFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup} läggs åt sidan: {Reason}",
        $"Target group {TargetGroup} is set aside: {Reason}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotCurrent(TargetGroup) ?? rooms.NotDecided(now.By);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group with { IsSetAside = true });
}
