using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>It is said how a target group takes part at one level, or will: by the group once it has a spokesperson, before that by any partner. It replaces what was said of that level.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Level">The level.</param>
/// <param name="Extent">How, and how much.</param>
/// <param name="From">From which day; a coming one is a plan.</param>
public sealed record InvolvementStated(TargetGroupId TargetGroup, InvolvementLevel Level, string Extent, DateOnly From) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Extent)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup} deltar {Level.Named()} från {From}: {Extent}",
        $"Target group {TargetGroup} takes part {Level.Named()} from {From}: {Extent}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotToldBy(TargetGroup, now.By) ?? Refuse.Unnamed(Level);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group.InvolvedFrom(From) with { Involvements = [.. group.Involvements.Where(other => other.Level != Level), new(Level, Extent, From)] });
}
