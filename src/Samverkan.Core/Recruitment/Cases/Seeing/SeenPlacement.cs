namespace Samverkan.Recruitment;

/// <summary>A placement as it is shown. Immutable.</summary>
/// <param name="Employer">With whom.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Start">The first day.</param>
/// <param name="LastDay">The last day; null while no end has been recorded.</param>
public sealed record SeenPlacement(EmployerId Employer, PlacementKind Kind, DateOnly Start, DateOnly? LastDay)
{
    /// <summary>That it is a placement and nothing else, so that no log shows more.</summary>
    public override string ToString() => "placement";
}
