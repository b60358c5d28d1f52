using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>How a target group wants to be portrayed, in its own words.</summary>
/// <param name="Group">The target group.</param>
/// <param name="Wish">How it wants to be portrayed, and what it wants to tell.</param>
/// <param name="NotSo">How it does not want to be portrayed; null when it has not said.</param>
/// <param name="At">When it said so.</param>
public sealed record Portrayal(TargetGroupId Group, string Wish, string? NotSo, DateTimeOffset At);
