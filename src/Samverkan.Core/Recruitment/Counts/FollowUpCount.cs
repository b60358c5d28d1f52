using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>How placements of people in a target group are followed up. A figure that is null was withheld, since it was fewer than <see cref="Figures.Fewest"/>, or was not counted.</summary>
/// <param name="Group">The target group.</param>
/// <param name="From">The first day of the period in which the placements began.</param>
/// <param name="Until">The last day of that period.</param>
/// <param name="Placements">Placements that began.</param>
/// <param name="Planned">Those of them with a follow-up planned or held.</param>
/// <param name="Held">Follow-ups held.</param>
/// <param name="Reviewed">Follow-ups at which the support was reviewed.</param>
public sealed record FollowUpCount(TargetGroupId Group, DateOnly From, DateOnly Until, int? Placements, int? Planned, int? Held, int? Reviewed);
