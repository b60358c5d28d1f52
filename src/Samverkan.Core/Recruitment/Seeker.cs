using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// A person who wants work and has agreed to be matched, under a pseudonym. It has no field for name, identity number, sex, gender
/// identity, ethnicity, religion, disability, sexual orientation or age, so none of them can reach a score. What is not said is
/// unknown, never a no. Immutable once made, and safe to share between threads; the lists given to it must not be changed afterwards.
/// An id that is <c>default</c> or a value out of its range is refused (<see cref="ArgumentException"/>) as it is given.
/// </summary>
public sealed class Seeker
{
    /// <summary>Makes a seeker of whom nothing else is known.</summary>
    /// <param name="id">The pseudonym.</param>
    /// <exception cref="ArgumentException"><paramref name="id"/> is <c>default</c>.</exception>
    public Seeker(SeekerId id)
    {
        Guard.Against.NullOrEmpty(id.Value, nameof(id));
        Id = id;
    }

    /// <summary>The pseudonym.</summary>
    public SeekerId Id { get; }

    /// <summary>Skills the person has. Others are unknown, unless lacked or closed by <see cref="Complete"/>.</summary>
    public IReadOnlyList<SkillId> Skills { get; init => field = Given.Ids(value, nameof(Skills)); } = [];

    /// <summary>Languages the person knows, with level; null as level means known, at no known level.</summary>
    public IReadOnlyDictionary<LanguageId, LanguageLevel?> Languages { get; init => field = Given.Levels(value, nameof(Languages)); } = Nothing<LanguageId, LanguageLevel?>.Known;

    /// <summary>Licences the person holds; each includes the lower ones that it gives right to.</summary>
    public IReadOnlyList<LicenceId> Licences { get; init => field = Given.Ids(value, nameof(Licences)); } = [];

    /// <summary>Occupations the person has worked in, with whole years, 0 or more (0 is less than one year).</summary>
    public IReadOnlyDictionary<OccupationId, int> Experience { get; init => field = Given.Years(value, nameof(Experience), years => years >= 0); } = Nothing<OccupationId, int>.Known;

    /// <summary>Occupations, or groups of them, that the person seeks. Empty means not said.</summary>
    public IReadOnlyList<OccupationId> Occupations { get; init => field = Given.Ids(value, nameof(Occupations)); } = [];

    /// <summary>Where the person lives; null when not known.</summary>
    public MunicipalityCode? Municipality { get; init => field = Given.Id(value, nameof(Municipality)); }

    /// <summary>How far the person can travel to work, in kilometres between municipality centres, 0 or more; null when not known.</summary>
    public int? ReachKm { get; init => field = value is { } km ? Guard.Against.Negative(km, nameof(ReachKm)) : null; }

    /// <summary>Municipalities that the person can get to, however far. Others are as the reach says, or unknown.</summary>
    public IReadOnlyList<MunicipalityCode> Reachable { get; init => field = Given.Ids(value, nameof(Reachable)); } = [];

    /// <summary>How much the person can work; null when not known.</summary>
    public WorkingTime? WorkingTime { get; init; }

    /// <summary>The first day the person can work; null when not known.</summary>
    public DateOnly? From { get; init; }

    /// <summary>What the person is known not to have: ids of skills, languages, licences or occupations, of whatever kind.</summary>
    public IReadOnlyList<ItemName> Lacks { get; init => field = Given.Names(value, nameof(Lacks)); } = [];

    /// <summary>Kinds whose list is complete: what is not on it, the person does not have. Only kinds that are lists may be named.</summary>
    public IReadOnlyList<RequirementKind> Complete { get; init => field = Given.Lists(value, nameof(Complete)); } = [];

    /// <summary>Support the person needs. Part of the person's own view of an opening, never of the employer's.</summary>
    public IReadOnlyList<SupportId> Needs { get; init => field = Given.Ids(value, nameof(Needs)); } = [];

    /// <summary>Barriers between the person and work. Never part of any score.</summary>
    public IReadOnlyList<BarrierId> Barriers { get; init => field = Given.Ids(value, nameof(Barriers)); } = [];

    /// <summary>The pseudonym and nothing else, so that no log shows more.</summary>
    public override string ToString() => Id.Value;
}
