using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan;

/// <summary>A person who acts in a collaboration. Immutable. Shows nothing but the id in <c>ToString</c>, so that no log shows more.</summary>
public sealed class Person
{
    /// <summary>Makes a person.</summary>
    /// <param name="id">The id that stands for the person in the ledger.</param>
    /// <param name="name">The name; not blank.</param>
    /// <param name="contact">How to reach the person; null when that is not known, else not blank.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the name or the contact is blank.</exception>
    public Person(PersonId id, string name, string? contact = null)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        Id = id;
        Name = Guard.Against.NullOrWhiteSpace(name);
        Contact = contact is null ? null : Guard.Against.NullOrWhiteSpace(contact);
    }

    /// <summary>The id that stands for the person in the ledger.</summary>
    public PersonId Id { get; }

    /// <summary>The name.</summary>
    public string Name { get; }

    /// <summary>How to reach the person; null when that is not known.</summary>
    public string? Contact { get; }

    /// <summary>The id and nothing else.</summary>
    public override string ToString() => Id.Value;
}
