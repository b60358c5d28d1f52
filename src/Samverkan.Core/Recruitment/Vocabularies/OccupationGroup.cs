using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>A group of occupations that are alike, as SSYK-4 has them. Immutable.</summary>
public sealed class OccupationGroup
{
    /// <summary>Makes a group.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="name">What people call it; not blank.</param>
    /// <param name="code">Its SSYK-4 code, by which it may be named as well as by its id; null when it has none.</param>
    /// <param name="typicalSkills">Skills that are typical of all in the group; null when none are known.</param>
    /// <exception cref="ArgumentException">An id or the code is <c>default</c>, or the name blank.</exception>
    public OccupationGroup(OccupationId id, string name, OccupationId? code = null, IReadOnlyList<SkillId>? typicalSkills = null)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        Id = id;
        Name = Guard.Against.NullOrWhiteSpace(name);
        Code = Given.Id(code, nameof(code));
        TypicalSkills = typicalSkills is null ? [] : Given.Ids(typicalSkills, nameof(typicalSkills));
    }

    /// <summary>Its id.</summary>
    public OccupationId Id { get; }

    /// <summary>What people call it.</summary>
    public string Name { get; }

    /// <summary>Its SSYK-4 code, by which it may be named as well as by its id; null when it has none.</summary>
    public OccupationId? Code { get; }

    /// <summary>Skills that are typical of all in the group; empty when none are known.</summary>
    public IReadOnlyList<SkillId> TypicalSkills { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}
