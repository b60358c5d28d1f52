using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>Something outside the collaboration that may change things for a target group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Statement">What may happen.</param>
/// <param name="Answer">What is done if it does; null as long as nobody has said.</param>
public sealed record OutsideCondition(OutsideConditionId Id, TargetGroupId TargetGroup, string Statement, string? Answer);
