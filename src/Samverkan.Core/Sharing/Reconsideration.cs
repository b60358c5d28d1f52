namespace Samverkan.Sharing;

/// <summary>A partner reconsidered something it goes by.</summary>
/// <param name="Insight">What it saw.</param>
/// <param name="Changed">What changed inside; null when nothing did.</param>
/// <param name="At">When it said so.</param>
public sealed record Reconsideration(string Insight, string? Changed, DateTimeOffset At);
