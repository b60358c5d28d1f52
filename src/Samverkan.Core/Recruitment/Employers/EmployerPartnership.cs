using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>An employer profiles jobs for people in some target groups, together with a partner.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Employer">The employer.</param>
/// <param name="Partner">The partner that made it and keeps it up.</param>
/// <param name="Statement">What it is.</param>
/// <param name="Groups">The target groups it is for; none when that is not said.</param>
/// <param name="Places">How many places there are, 1 or more; null when that is not said.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day; null when none is set.</param>
public sealed record EmployerPartnership(
    EmployerPartnershipId Id,
    EmployerId Employer,
    PartnerId Partner,
    string Statement,
    ValueList<TargetGroupId> Groups,
    int? Places,
    DateOnly From,
    DateOnly? Until)
{
    /// <summary>Whether anyone has got work by it: said when it ends, or null; then too where its partner left.</summary>
    public bool? Used { get; internal init; }

    /// <summary>Whether it has ended, or its partner has left.</summary>
    public bool IsEnded { get; internal init; }
}
