using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>How people are recruited is adapted for a target group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">The target group.</param>
/// <param name="Partner">The partner that sees to it.</param>
/// <param name="Statement">What is done otherwise.</param>
/// <param name="Employer">The employer whose process it is; null when it is not just one.</param>
public sealed record ProcessAdaptation(ProcessAdaptationId Id, TargetGroupId Group, PartnerId Partner, string Statement, EmployerId? Employer)
{
    /// <summary>Whether it is no longer done, or its partner has left.</summary>
    public bool IsEnded { get; internal init; }
}
