using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Agility;

/// <summary>Something that could be used for the purpose, and that no plan foresaw.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Where it was seen.</param>
/// <param name="Statement">What it is.</param>
/// <param name="At">When it was seen.</param>
public sealed record Opportunity(OpportunityId Id, OpportunityKind Kind, string Statement, DateTimeOffset At)
{
    /// <summary>How it is used; null when it is not.</summary>
    public string? TakenHow { get; internal init; }

    /// <summary>The activity it is used in; null when none is named.</summary>
    public ActivityId? Activity { get; internal init; }

    /// <summary>Why it was left; null when it was not.</summary>
    public string? LeftBecause { get; internal init; }

    /// <summary>Whether something has become of it.</summary>
    public bool IsAnswered => TakenHow is not null || LeftBecause is not null;
}
