using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>An occupation that a vocabulary knows. Immutable.</summary>
public sealed class Occupation
{
    /// <summary>Makes an occupation.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it; not blank.</param>
    /// <param name="group">The id of its group; null when it is in none.</param>
    /// <param name="typicalSkills">Skills that are typical of it; null when none are known.</param>
    /// <exception cref="ArgumentException">An id is <c>default</c>, or the name blank.</exception>
    public Occupation(OccupationId id, string name, OccupationId? group = null, IReadOnlyList<SkillId>? typicalSkills = null)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        Id = id;
        Name = Guard.Against.NullOrWhiteSpace(name);
        Group = Given.Id(group, nameof(group));
        TypicalSkills = typicalSkills is null ? [] : Given.Ids(typicalSkills, nameof(typicalSkills));
    }

    /// <summary>Its id.</summary>
    public OccupationId Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>The id of its group; null when it is in none.</summary>
    public OccupationId? Group { get; }

    /// <summary>Skills that are typical of it; empty when none are known.</summary>
    public IReadOnlyList<SkillId> TypicalSkills { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
