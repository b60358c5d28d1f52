using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A target group no longer takes part at a level: said by the group once it has a spokesperson, before that by any partner.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Level">The level.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record InvolvementEnded(TargetGroupId TargetGroup, InvolvementLevel Level, string? Reason = null) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup} deltar inte längre {Level.Named()}{Say.If(": ", Reason)}",
        $"Target group {TargetGroup} no longer takes part {Level.Named()}{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotToldBy(TargetGroup, now.By) ?? Refuse.Unnamed(Level)
        ?? TargetGroupsRules.NotInvolved.When(rooms.TargetGroups.All[TargetGroup].Involvements.All(involvement => involvement.Level != Level), TargetGroup);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group with { Involvements = [.. group.Involvements.Where(involvement => involvement.Level != Level)] });
}
