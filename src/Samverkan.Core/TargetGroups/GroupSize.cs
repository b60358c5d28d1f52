namespace Samverkan.TargetGroups;

/// <summary>How many a target group is.</summary>
/// <param name="People">The number of people, counted or estimated; at least 1.</param>
/// <param name="Source">Where the number comes from.</param>
/// <param name="AsOf">The day as of which it holds.</param>
public sealed record GroupSize(int People, string Source, DateOnly AsOf);
