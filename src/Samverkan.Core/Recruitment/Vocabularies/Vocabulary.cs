using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>
/// Skills, occupations and groups of occupations, and how they hang together: which group an occupation is in, how far one can stand in for
/// another, and which skills are typical. What it does not know is equal to itself only. Immutable, and safe to share between threads.
/// </summary>
/// <remarks>
/// The same thing may be named in several ways: a group by its id or its SSYK-4 code, a skill by its id or its name. <see cref="Canonical(OccupationId)"/>
/// and <see cref="Canonical(SkillId)"/> give the one id that all of them mean.
/// </remarks>
public sealed class Vocabulary
{
    private readonly Dictionary<SkillId, Skill> skills;
    private readonly Dictionary<OccupationId, OccupationGroup> groups;
    private readonly Dictionary<OccupationId, Occupation> occupations;
    private readonly Dictionary<string, SkillId> skillsByName = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<OccupationId, OccupationGroup> groupsByCode;
    private readonly Dictionary<OccupationId, OccupationId[]> members;
    private readonly Dictionary<(OccupationId Held, OccupationId Asked), StandIn> standIns;
    private readonly Dictionary<OccupationId, StandIn[]> standInsOfHeld;
    private readonly Lazy<string> fingerprint;
    private readonly Lazy<Dictionary<string, OccupationId?>> occupationsByName;

    /// <summary>Makes a vocabulary. The order of what is given changes nothing. O(n log n).</summary>
    /// <param name="skills">The skills, each id once; null for none. Of several with one name, the lowest id in ordinal order is meant by it.</param>
    /// <param name="groups">The groups, each id and each code once; null for none.</param>
    /// <param name="occupations">The occupations, each id once and none that is also a group; null for none.</param>
    /// <param name="standIns">How far occupations stand in for others, each pair once; null for none.</param>
    /// <exception cref="ArgumentException">Something is null, or given more than once.</exception>
    public Vocabulary(
        IEnumerable<Skill>? skills = null,
        IEnumerable<OccupationGroup>? groups = null,
        IEnumerable<Occupation>? occupations = null,
        IEnumerable<StandIn>? standIns = null)
    {
        Skills = Sorted(skills, skill => skill.Id.Value);
        Groups = Sorted(groups, group => group.Id.Value);
        Occupations = Sorted(occupations, occupation => occupation.Id.Value);
        this.skills = Table(Skills, skill => skill.Id, nameof(skills));
        this.groups = Table(Groups, group => group.Id, nameof(groups));
        this.occupations = Table(Occupations, occupation => occupation.Id, nameof(occupations));
        groupsByCode = Table(Groups.Where(group => group.Code is not null && group.Code != group.Id), group => group.Code!.Value, nameof(groups));
        this.standIns = Table(standIns ?? [], standIn => (Canonical(standIn.Held), Canonical(standIn.Asked)), nameof(standIns));
        if (Groups.Select(group => group.Id).FirstOrDefault(this.occupations.ContainsKey) is { Value.Length: > 0 } both)
            throw new ArgumentException($"The id {both} is given to a group and to an occupation.", nameof(occupations));
        foreach (var skill in Skills)
            skillsByName.TryAdd(skill.Name, skill.Id);

        members = Occupations.Where(one => one.Group is not null).GroupBy(one => Canonical(one.Group!.Value), one => one.Id).ToDictionary(one => one.Key, one => one.ToArray());
        standInsOfHeld = this.standIns.Values.GroupBy(one => Canonical(one.Held))
            .ToDictionary(one => one.Key, one => one.OrderBy(relation => Canonical(relation.Asked).Value, StringComparer.Ordinal).ToArray());
        fingerprint = new(() => VocabularyFingerprint.Of(this));
        occupationsByName = new(() => OccupationNames.Of(this));
    }

    /// <summary>The vocabulary that knows nothing: every id is equal to itself only.</summary>
    public static Vocabulary Empty { get; } = new();

    /// <summary>The skills, in ordinal order of id.</summary>
    public IReadOnlyList<Skill> Skills { get; }

    /// <summary>The groups, in ordinal order of id.</summary>
    public IReadOnlyList<OccupationGroup> Groups { get; }

    /// <summary>The occupations, in ordinal order of id.</summary>
    public IReadOnlyList<Occupation> Occupations { get; }

    /// <summary>How far occupations stand in for others, in no order.</summary>
    public IReadOnlyCollection<StandIn> StandIns => standIns.Values;

    /// <summary>SHA-256 over all it knows, in lower-case hexadecimal: equal for equal vocabularies, on any machine. Computed when first asked for.</summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>A skill by its id or its name; null when it is not known. O(1).</summary>
    /// <param name="id">The id, or the name in capitals or small letters.</param>
    public Skill? Find(SkillId id) => skills.GetValueOrDefault(Canonical(id));

    /// <summary>An occupation by its id; null when it is not known. O(1).</summary>
    /// <param name="id">The id.</param>
    public Occupation? FindOccupation(OccupationId id) => occupations.GetValueOrDefault(id);

    /// <summary>A group by its id or its code; null when it is not known. O(1).</summary>
    /// <param name="id">The id or the code.</param>
    public OccupationGroup? FindGroup(OccupationId id) => groups.GetValueOrDefault(Canonical(id));

    /// <summary>The one id that an id or a name of a skill means; the same id when the skill is not known.</summary>
    /// <param name="id">The id or name.</param>
    public SkillId Canonical(SkillId id) =>
        skills.Count == 0 || skills.ContainsKey(id) ? id : skillsByName.GetValueOrDefault(id.Value, id);

    /// <summary>The one id that an id or a code means; the same id when it is not known.</summary>
    /// <param name="id">The id of an occupation or a group, or the code of a group.</param>
    public OccupationId Canonical(OccupationId id) => groupsByCode.GetValueOrDefault(id)?.Id ?? id;

    /// <summary>The id of the group that an occupation is in, or of the group itself; null when neither is known.</summary>
    /// <param name="id">The id of an occupation or a group, or the code of a group.</param>
    public OccupationId? GroupOf(OccupationId id) =>
        FindGroup(id)?.Id ?? (FindOccupation(id)?.Group is { } group ? Canonical(group) : null);

    /// <summary>The ids of the occupations in a group, in ordinal order; empty when there are none.</summary>
    /// <param name="group">The id or the code of the group.</param>
    public IReadOnlyList<OccupationId> OccupationsOf(OccupationId group) => members.GetValueOrDefault(Canonical(group), []);

    /// <summary>How far one who has worked in an occupation can stand in for another, in per cent; 0 when no relation is known.</summary>
    /// <param name="held">The occupation that a person has worked in.</param>
    /// <param name="asked">The occupation that somebody is sought for.</param>
    public int StandInPercent(OccupationId held, OccupationId asked) => standIns.GetValueOrDefault((Canonical(held), Canonical(asked)))?.Percent ?? 0;

    /// <summary>What one who has worked in an occupation can stand in for, in ordinal order of the other's id; empty when nothing is known.</summary>
    /// <param name="held">The occupation that a person has worked in.</param>
    public IReadOnlyList<StandIn> StandInsOf(OccupationId held) => standInsOfHeld.GetValueOrDefault(Canonical(held), []);

    /// <summary>The skills that are typical of an occupation or of a group; empty when none are known.</summary>
    /// <param name="id">The id of an occupation or a group, or the code of a group.</param>
    public IReadOnlyList<SkillId> TypicalSkills(OccupationId id) => FindGroup(id)?.TypicalSkills ?? FindOccupation(id)?.TypicalSkills ?? [];

    /// <summary>The occupation that a name means, or the group if no occupation has it; null when there is none, or several.</summary>
    /// <param name="name">The name in capitals or small letters; one of the names on either side of a stroke will do (<c>Kock</c> of <c>Kock/Kokerska</c>).</param>
    public OccupationId? OccupationNamed(string name) => occupationsByName.Value.GetValueOrDefault(Guard.Against.Null(name).Trim());

    /// <summary>What people call an occupation or a group; null when it is not known.</summary>
    /// <param name="id">The id of an occupation or a group, or the code of a group.</param>
    public string? NameOf(OccupationId id) => FindGroup(id)?.Name ?? FindOccupation(id)?.Name;

    private static T[] Sorted<T>(IEnumerable<T>? things, Func<T, string> id)
        where T : class => [.. (things ?? []).OrderBy(thing => id(Guard.Against.Null(thing)), StringComparer.Ordinal)];

    private static Dictionary<TKey, T> Table<TKey, T>(IEnumerable<T> things, Func<T, TKey> key, string name)
        where TKey : notnull
    {
        var table = new Dictionary<TKey, T>();
        foreach (var thing in things)
            if (!table.TryAdd(key(Guard.Against.Null(thing)), thing))
                throw new ArgumentException($"{key(thing)} is given more than once.", name);
        return table;
    }
}
