using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Agility;

/// <summary>Something that has changed, inside or outside, and that the work may have to be adapted to.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What has changed.</param>
/// <param name="Condition">The outside condition that came true; null when it was none of those foreseen.</param>
/// <param name="At">When it was noted.</param>
public sealed record ConditionChange(ConditionChangeId Id, string Statement, OutsideConditionId? Condition, DateTimeOffset At)
{
    /// <summary>The adaptations to it, in the order they were made.</summary>
    public ValueList<Adaptation> Adaptations { get; internal init; } = [];

    /// <summary>Why nothing needs to be adapted; null when that has not been said.</summary>
    public string? NothingNeededBecause { get; internal init; }
}
