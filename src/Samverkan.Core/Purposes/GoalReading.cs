namespace Samverkan.Purposes;

/// <summary>What a goal's measure came to, in the unit of its target.</summary>
/// <param name="Value">How many.</param>
/// <param name="On">The day it was so.</param>
/// <param name="Note">What lies behind it; null when that is not said.</param>
public sealed record GoalReading(long Value, DateOnly On, string? Note);
