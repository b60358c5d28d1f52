namespace Samverkan.TargetGroups;

/// <summary>How a target group takes part at one level.</summary>
/// <param name="Level">The level.</param>
/// <param name="Extent">How, and how much.</param>
/// <param name="From">From which day; a later day than today is a plan.</param>
public sealed record Involvement(InvolvementLevel Level, string Extent, DateOnly From);
