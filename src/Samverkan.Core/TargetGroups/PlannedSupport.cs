using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A support in the plan for a target group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Phase">When it is given.</param>
/// <param name="Giver">The partner that gives it.</param>
/// <param name="Statement">What it is.</param>
public sealed record PlannedSupport(PlannedSupportId Id, TargetGroupId TargetGroup, SupportPhase Phase, PartnerId Giver, string Statement)
{
    /// <summary>Whether it is no longer given.</summary>
    public bool IsEnded { get; internal init; }
}
