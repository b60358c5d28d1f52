using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>An employer offers to adapt the work.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Employer">The employer.</param>
/// <param name="Statement">What it adapts.</param>
/// <param name="Groups">The target groups it was thought of for; none when it is for all.</param>
/// <param name="At">When it was stated.</param>
public sealed record WorkAdaptation(WorkAdaptationId Id, EmployerId Employer, string Statement, ValueList<TargetGroupId> Groups, DateTimeOffset At)
{
    /// <summary>Whether it is no longer offered.</summary>
    public bool IsEnded { get; internal init; }
}
