using Samverkan.Kernel;
using Samverkan.Purposes;

namespace Samverkan.TargetGroups;

/// <summary>A strength, a challenge or a need of a target group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Kind">Which of the three it is.</param>
/// <param name="Statement">What it is.</param>
/// <param name="HoldsFor">For how many in the group.</param>
public sealed record Aspect(AspectId Id, TargetGroupId TargetGroup, AspectKind Kind, string Statement, Prevalence HoldsFor)
{
    /// <summary>Needs of partners that it meets, in the order stated.</summary>
    public ValueList<NeedId> Meets { get; internal init; } = [];

    /// <summary>Whether it has been struck: it no longer holds, or never did.</summary>
    public bool IsStruck { get; internal init; }
}
