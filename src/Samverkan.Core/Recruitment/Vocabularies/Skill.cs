using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>A skill that a vocabulary knows. Immutable.</summary>
public sealed class Skill
{
    /// <summary>Makes a skill.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it; not blank.</param>
    /// <param name="isCredential">Whether somebody has to grant it: a licence, a registration, a certificate, a degree.</param>
    /// <exception cref="ArgumentException">The id is <c>default</c>, or the name blank.</exception>
    public Skill(SkillId id, string name, bool isCredential = false)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        Id = id;
        Name = Guard.Against.NullOrWhiteSpace(name);
        IsCredential = isCredential;
    }

    /// <summary>Its id.</summary>
    public SkillId Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Whether somebody has to grant it: a licence, a registration, a certificate, a degree. Having done a job never implies one.</summary>
    public bool IsCredential { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
