namespace Samverkan.Recruitment;

/// <summary>A decision that the person disputes, in its own words, and the answer. Immutable.</summary>
/// <param name="Decision">The number of the step that is disputed.</param>
/// <param name="InOwnWords">What the person says.</param>
/// <param name="Answer">The answer; null until there is one.</param>
public sealed record Dispute(int Decision, string InOwnWords, string? Answer = null)
{
    /// <summary>That it is a dispute and nothing else, so that no log shows more.</summary>
    public override string ToString() => "dispute";
}
