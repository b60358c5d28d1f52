using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>Something is known of a target group, with its source and date. A partner or the group may bring it.</summary>
/// <param name="Knowledge">The knowledge.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Statement">What is known.</param>
/// <param name="Source">Where it comes from: a study, statistics, the group's own account.</param>
/// <param name="AsOf">The day as of which it is known; not a coming one.</param>
public sealed record GroupKnowledgeStated(GroupKnowledgeId Knowledge, TargetGroupId TargetGroup, string Statement, string Source, DateOnly AsOf) : TargetGroupsFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement), Required(Source)];

    internal override Wording Words => Say.That(
        $"Om målgruppen {TargetGroup} är det känt {AsOf} ({Knowledge}): {Statement}; källa: {Source}",
        $"Of target group {TargetGroup} it is known as of {AsOf} ({Knowledge}): {Statement}; source: {Source}");

    private protected override Refusal? Check(ThroughTargetGroups rooms, Moment now) =>
        rooms.NotBroughtBy(TargetGroup, now.By) ?? Refuse.Taken(Knowledge, rooms.TargetGroups.Knowledge)
        ?? TargetGroupsRules.NotYet.When(now.IsBefore(AsOf), Knowledge);

    private protected override TargetGroupsRoom Apply(TargetGroupsRoom groups, Moment now) =>
        groups with { Knowledge = groups.Knowledge.With(Knowledge, new GroupKnowledge(Knowledge, TargetGroup, Statement, Source, AsOf)) };
}
