using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The occupation of some openings, and its group. Neither is known of the <c>default</c>.</summary>
internal readonly record struct Role(string? Occupation, string? Group)
{
    /// <summary>Where an opening names a group and no occupation, the group is its occupation.</summary>
    public static Role Of(Opening opening) => opening.Occupation is { } occupation
        ? new(occupation.Value, opening.OccupationGroup?.Value)
        : new(opening.OccupationGroup?.Value, null);
}
