using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>Something that a partner goes by at home and brings with it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The partner.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Statement">What it says.</param>
/// <param name="At">When it was stated.</param>
public sealed record Norm(NormId Id, PartnerId Owner, NormKind Kind, string Statement, DateTimeOffset At)
{
    /// <summary>How the partner has reconsidered it, in that order.</summary>
    public ValueList<Reconsideration> Reconsidered { get; internal init; } = [];

    /// <summary>Whether the partner no longer goes by it, or has left.</summary>
    public bool IsWithdrawn { get; internal init; }
}
