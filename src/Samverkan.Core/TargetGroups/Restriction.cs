using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>A law or other restriction between a target group and work.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Binds">Whom it binds.</param>
/// <param name="Statement">What it hinders or demands.</param>
/// <param name="Source">Where that is said: the act and section, the collective agreement, the policy.</param>
public sealed record Restriction(RestrictionId Id, TargetGroupId TargetGroup, Restricted Binds, string Statement, string Source)
{
    /// <summary>Whether it no longer holds.</summary>
    public bool IsLifted { get; internal init; }
}
