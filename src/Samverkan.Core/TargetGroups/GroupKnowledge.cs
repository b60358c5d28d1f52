using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>Something that is known of a target group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Statement">What is known.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="AsOf">The day as of which it is known.</param>
public sealed record GroupKnowledge(GroupKnowledgeId Id, TargetGroupId TargetGroup, string Statement, string Source, DateOnly AsOf);
