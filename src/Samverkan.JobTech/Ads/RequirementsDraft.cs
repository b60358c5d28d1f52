using Samverkan.Recruitment;

namespace Samverkan.JobTech.Ads;

/// <summary>Requirements while an ad is being read; each item once, in the order in which the ad names it (languages and experience by id).</summary>
internal sealed class RequirementsDraft
{
    private readonly List<SkillId> skills = [];
    private readonly List<LicenceId> licences = [];
    private readonly SortedList<LanguageId, LanguageLevel?> languages = new(Comparer<LanguageId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)));

    public SortedList<OccupationId, int?> Experience { get; } = new(Comparer<OccupationId>.Create((a, b) => string.CompareOrdinal(a.Value, b.Value)));

    public bool HasSkills => skills.Count > 0;

    public bool HasLanguages => languages.Count > 0;

    public bool HasLicences => licences.Count > 0;

    public bool Has(SkillId skill) => skills.Contains(skill);

    public bool Has(LanguageId language) => languages.ContainsKey(language);

    public bool Has(LicenceId licence) => licences.Contains(licence);

    public void Add(SkillId skill) => AddOnce(skills, skill);

    public void Add(LicenceId licence) => AddOnce(licences, licence);

    /// <summary>Adds a language; the fields of ads state no level, their texts may.</summary>
    public void Add(LanguageId language, LanguageLevel? level = null) => languages[language] = level;

    /// <summary>Adds experience, of a length that ads do not state.</summary>
    public void Add(OccupationId occupation) => Experience[occupation] = null;

    /// <summary>The requirements. A kind with no item is unknown: every ad has empty lists, also one whose text asks for much.</summary>
    public Requirements ToRequirements() => skills.Count + licences.Count + languages.Count + Experience.Count == 0
        ? Requirements.Unknown
        : new Requirements
        {
            Skills = skills.Count > 0 ? skills.AsReadOnly() : null,
            Languages = languages.Count > 0 ? languages.AsReadOnly() : null,
            Licences = licences.Count > 0 ? licences.AsReadOnly() : null,
            Experience = Experience.Count > 0 ? Experience.AsReadOnly() : null,
        };

    private static void AddOnce<T>(List<T> items, T item)
    {
        if (!items.Contains(item))
            items.Add(item);
    }
}
