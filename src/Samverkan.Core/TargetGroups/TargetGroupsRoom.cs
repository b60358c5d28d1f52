using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>The state of the room: whom it is for. Immutable; equal when all of it is equal.</summary>
public sealed record TargetGroupsRoom
{
    internal TargetGroupsRoom()
    {
    }

    /// <summary>Every target group there has been, also those set aside.</summary>
    public Table<TargetGroupId, TargetGroup> All { get; internal init; } = Table<TargetGroupId, TargetGroup>.Empty;

    /// <summary>Strengths, challenges and needs, also those struck.</summary>
    public Table<AspectId, Aspect> Aspects { get; internal init; } = Table<AspectId, Aspect>.Empty;

    /// <summary>Laws and other restrictions, also those lifted.</summary>
    public Table<RestrictionId, Restriction> Restrictions { get; internal init; } = Table<RestrictionId, Restriction>.Empty;

    /// <summary>What is known, with source and date.</summary>
    public Table<GroupKnowledgeId, GroupKnowledge> Knowledge { get; internal init; } = Table<GroupKnowledgeId, GroupKnowledge>.Empty;

    /// <summary>The plan of support, also what is no longer given.</summary>
    public Table<PlannedSupportId, PlannedSupport> Support { get; internal init; } = Table<PlannedSupportId, PlannedSupport>.Empty;

    /// <summary>What may happen outside.</summary>
    public Table<OutsideConditionId, OutsideCondition> Conditions { get; internal init; } = Table<OutsideConditionId, OutsideCondition>.Empty;

    /// <summary>The target groups that the collaboration works for now.</summary>
    public IEnumerable<TargetGroup> Current => All.Values.Where(group => !group.IsSetAside);

    internal TargetGroupsRoom With(TargetGroupId id, Func<TargetGroup, TargetGroup> change) => this with { All = All.With(id, change) };
}
