using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>Someone sees the narrative otherwise.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Partner">The partner; null when a target group does.</param>
/// <param name="Group">The target group; null when a partner does.</param>
/// <param name="Statement">How it sees it.</param>
/// <param name="At">When it said so.</param>
public sealed record Disagreement(DisagreementId Id, PartnerId? Partner, TargetGroupId? Group, string Statement, DateTimeOffset At)
{
    /// <summary>How it was met, by its own account; null as long as it has not been.</summary>
    public string? Met { get; internal init; }
}
