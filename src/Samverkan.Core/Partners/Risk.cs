using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>Something that a partner risks by taking part.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The partner that runs it.</param>
/// <param name="Statement">What may happen.</param>
/// <param name="Answer">How it is met; null as long as nobody has said.</param>
public sealed record Risk(RiskId Id, PartnerId Owner, string Statement, string? Answer)
{
    /// <summary>Whether the partner has said that it no longer runs it.</summary>
    public bool IsEnded { get; internal init; }
}
