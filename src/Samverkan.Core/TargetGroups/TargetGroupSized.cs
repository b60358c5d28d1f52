using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>It is said how many a target group is: by the group once it has a spokesperson, before that by any partner.</summary>
/// <param name="TargetGroup">The target group.</param>
/// <param name="People">The number of people, counted or estimated; at least 1.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="AsOf">The day as of which it holds; not a coming one.</param>
public sealed record TargetGroupSized(TargetGroupId TargetGroup, int People, string Source, DateOnly AsOf) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Source)];

    internal override Wording Words => Say.That(
        $"Målgruppen {TargetGroup} är {People} personer den {AsOf}; källa: {Source}",
        $"Target group {TargetGroup} is {People} people as of {AsOf}; source: {Source}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotToldBy(TargetGroup, now.By)
        ?? TargetGroupsRules.NoOne.When(People < 1, TargetGroup)
        ?? TargetGroupsRules.NotYet.When(now.IsBefore(AsOf), TargetGroup);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups.With(TargetGroup, group => group with { Size = new(People, Source, AsOf) });
}
