namespace Samverkan.Recruitment;

/// <summary>Support that a person needs, and whether it has been given. Immutable.</summary>
/// <param name="Support">Which support.</param>
/// <param name="Note">What is meant; null when that is not said.</param>
/// <param name="IsGiven">Whether it has been given since it was last needed.</param>
public sealed record CaseSupport(SupportId Support, string? Note, bool IsGiven = false)
{
    /// <summary>That it is support and nothing else, so that no log shows more.</summary>
    public override string ToString() => "support";
}
