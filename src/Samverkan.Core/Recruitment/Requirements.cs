namespace Samverkan.Recruitment;

/// <summary>
/// What an opening asks for, kind by kind. A kind that is null is unknown: the employer has not said. A kind that is empty asks for
/// nothing. Immutable once made; the lists given to it must not be changed afterwards. An id that is <c>default</c> or a value out of its
/// range is refused (<see cref="ArgumentException"/>) as it is given.
/// </summary>
public sealed class Requirements
{
    /// <summary>What nothing is known about: every kind is null.</summary>
    public static Requirements Unknown { get; } = new();

    /// <summary>Skills asked for.</summary>
    public IReadOnlyList<SkillId>? Skills { get; init => field = value is null ? null : Given.Ids(value, nameof(Skills)); }

    /// <summary>Languages asked for, each at a level, or at null: asked for, at a level not known.</summary>
    public IReadOnlyDictionary<LanguageId, LanguageLevel?>? Languages { get; init => field = value is null ? null : Given.Levels(value, nameof(Languages)); }

    /// <summary>Licences asked for.</summary>
    public IReadOnlyList<LicenceId>? Licences { get; init => field = value is null ? null : Given.Ids(value, nameof(Licences)); }

    /// <summary>Occupations in which experience is asked for, in whole years, 1 or more, or null: of any length.</summary>
    public IReadOnlyDictionary<OccupationId, int?>? Experience { get; init => field = value is null ? null : Given.Years(value, nameof(Experience), years => years is null or >= 1); }
}
