using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>Something a partner can bring.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The partner that can bring it.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Statement">What it is, in the partner's words.</param>
public sealed record Resource(ResourceId Id, PartnerId Owner, ResourceKind Kind, string Statement)
{
    /// <summary>Whether its owner has withdrawn it.</summary>
    public bool IsWithdrawn { get; internal init; }
}
