using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Networks;

/// <summary>A person or an organisation in the network. Of one that was taken out, nothing is left but the id, the kind and the ground.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Which of the two it is.</param>
public sealed record Contact(ContactId Id, ContactKind Kind)
{
    /// <summary>The organisation's name; null for a person.</summary>
    public string? Name { get; internal init; }

    /// <summary>The organisation's sector; null for a person, whose sector is that of its organisation.</summary>
    public Sector? Sector { get; internal init; }

    /// <summary>The partner that the organisation is; null when it is none.</summary>
    public PartnerId? Partner { get; internal init; }

    /// <summary>The person; null for an organisation.</summary>
    public PersonId? Person { get; internal init; }

    /// <summary>The organisation that the person belongs to; null when none is known.</summary>
    public ContactId? Organisation { get; internal init; }

    /// <summary>The target group whose own contact it is, shared by that group; null when it is the collaboration's.</summary>
    public TargetGroupId? OfGroup { get; internal init; }

    /// <summary>The ground on which it was taken out; null while it is there.</summary>
    public EndGround? Ended { get; internal init; }
}
