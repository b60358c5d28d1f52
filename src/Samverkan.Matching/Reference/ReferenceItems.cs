using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 1 of <c>docs/matching.md</c>: which items there are between a seeker and an opening, and in what order.</summary>
internal static class ReferenceItems
{
    /// <summary>Section 1: place, hours and start are must for every opening; the other kinds as the opening says.</summary>
    public static IReadOnlySet<RequirementItem> Musts(Opening opening) => new HashSet<RequirementItem>(ListedIn(opening.Must))
    {
        new(RequirementKind.Place),
        new(RequirementKind.Hours),
        new(RequirementKind.Start),
    };

    /// <summary>Section 1: an item that is in both is a must.</summary>
    public static IReadOnlySet<RequirementItem> Merits(Opening opening)
    {
        var merits = new HashSet<RequirementItem>(ListedIn(opening.Merit));
        merits.ExceptWith(Musts(opening));
        return merits;
    }

    /// <summary>Section 1: support is the seeker's requirement.</summary>
    public static IReadOnlySet<RequirementItem> Needs(Seeker seeker)
    {
        var needs = new HashSet<RequirementItem>();
        foreach (var support in seeker.Needs)
            needs.Add(new(RequirementKind.Support, support.Value));
        return needs;
    }

    /// <summary>Section 6: by kind, then by id, ordinally, then by level or years, none stated first.</summary>
    public static int Compare(RequirementItem a, RequirementItem b)
    {
        if (a.Kind != b.Kind)
            return a.Kind.CompareTo(b.Kind);
        if (!string.Equals(a.Id, b.Id, StringComparison.Ordinal))
            return string.CompareOrdinal(a.Id, b.Id);
        if (a.Level != b.Level)
            return Comparer<LanguageLevel?>.Default.Compare(a.Level, b.Level);
        return Comparer<int?>.Default.Compare(a.Years, b.Years);
    }

    private static IEnumerable<RequirementItem> ListedIn(Requirements list)
    {
        foreach (var skill in list.Skills ?? [])
            yield return new(RequirementKind.Skill, skill.Value);
        if (list.Languages is { } languages)
            foreach (var (language, level) in languages)
                yield return new(RequirementKind.Language, language.Value, level: level);
        foreach (var licence in list.Licences ?? [])
            yield return new(RequirementKind.Licence, licence.Value);
        if (list.Experience is { } experience)
            foreach (var (occupation, years) in experience)
                yield return new(RequirementKind.Experience, occupation.Value, years: years);
    }
}
