using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>Something that must be met.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The partner that stated it.</param>
/// <param name="Statement">What must be met.</param>
public sealed record Need(NeedId Id, PartnerId Owner, string Statement)
{
    /// <summary>Other partners that have the same need, in the order they said so.</summary>
    public ValueList<PartnerId> SharedBy { get; internal init; } = [];

    /// <summary>Needs that this one makes worse, in the order stated.</summary>
    public ValueList<NeedId> Worsens { get; internal init; } = [];

    /// <summary>Resources that can help to meet it, in the order stated.</summary>
    public ValueList<ResourceId> Resources { get; internal init; } = [];

    /// <summary>Whether it no longer needs to be met.</summary>
    public bool IsEnded { get; internal init; }
}
