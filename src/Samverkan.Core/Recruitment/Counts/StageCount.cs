using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>How many people in a target group came to each stage in a period. A figure that is null was withheld, since it was fewer than <see cref="Figures.Fewest"/>, or was not counted.</summary>
/// <param name="Group">The target group.</param>
/// <param name="From">The first day of the period.</param>
/// <param name="Until">The last day of the period.</param>
/// <param name="Proposed">People that were proposed.</param>
/// <param name="Presented">People that were presented to an employer.</param>
/// <param name="Interviewed">People that were interviewed.</param>
/// <param name="Offered">People that were offered work.</param>
/// <param name="Accepted">People that accepted work.</param>
/// <param name="Lasting">People whose work lasted.</param>
public sealed record StageCount(
    TargetGroupId Group,
    DateOnly From,
    DateOnly Until,
    int? Proposed,
    int? Presented,
    int? Interviewed,
    int? Offered,
    int? Accepted,
    int? Lasting);
