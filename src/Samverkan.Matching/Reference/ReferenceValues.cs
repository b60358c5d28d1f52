using Samverkan.Recruitment;
using static Samverkan.Matching.RequirementValue;

namespace Samverkan.Matching;

/// <summary>Section 1 of <c>docs/matching.md</c>: the value of each requirement against a seeker, row by row of its table.</summary>
internal static class ReferenceValues
{
    public static RequirementValue Of(RequirementItem item, Seeker seeker, Opening opening, Vocabulary vocabulary, DistanceTable distances) => item.Kind switch
    {
        RequirementKind.Place => Place(seeker, opening, distances),
        RequirementKind.Hours => Hours(seeker, opening),
        RequirementKind.Start => Start(seeker, opening),
        RequirementKind.Skill => Skill(item, seeker, vocabulary),
        RequirementKind.Language => Language(item, seeker, vocabulary),
        RequirementKind.Licence => Licence(item, seeker, vocabulary),
        RequirementKind.Experience => Experience(item, seeker, vocabulary),
        _ => Support(item, opening),
    };

    private static RequirementValue Skill(RequirementItem item, Seeker seeker, Vocabulary vocabulary)
    {
        foreach (var skill in seeker.Skills)
            if (vocabulary.Canonical(skill) == vocabulary.Canonical(new SkillId(item.Id!)))
                return Met;
        return NotListed(item, seeker, vocabulary);
    }

    private static RequirementValue Licence(RequirementItem item, Seeker seeker, Vocabulary vocabulary)
    {
        foreach (var licence in seeker.Licences)
            if (ReferenceLicences.Includes(licence.Value, item.Id!))
                return Met;
        return NotListed(item, seeker, vocabulary);
    }

    private static RequirementValue Language(RequirementItem item, Seeker seeker, Vocabulary vocabulary)
    {
        if (!seeker.Languages.TryGetValue(new LanguageId(item.Id!), out var listed))
            return NotListed(item, seeker, vocabulary);
        var asked = item.Level;
        if (listed is not null && asked is not null)
            return listed >= asked ? Met : Unmet;

        // One level or both are not known. "Any level would do" means:
        if (asked is null && listed == LanguageLevel.Native)
            return Met;
        if (listed is null && asked == LanguageLevel.A1)
            return Met;
        return Unknown;
    }

    private static RequirementValue Experience(RequirementItem item, Seeker seeker, Vocabulary vocabulary)
    {
        if (YearsIn(new OccupationId(item.Id!), seeker, vocabulary) is not { } years)
            return NotListed(item, seeker, vocabulary);
        if (item.Years is null)
            return Met;
        return years >= item.Years ? Met : Unmet;
    }

    /// <summary>The longest experience that the seeker has in an occupation, or in one of the group; null for none.</summary>
    public static int? YearsIn(OccupationId asked, Seeker seeker, Vocabulary vocabulary)
    {
        int? longest = null;
        foreach (var (held, years) in seeker.Experience)
            if (vocabulary.IsOrIsIn(held, asked))
                longest = Math.Max(longest ?? 0, years);
        return longest;
    }

    private static RequirementValue Place(Seeker seeker, Opening opening, DistanceTable distances)
    {
        if (opening.Remote == true)
            return Met;
        if (opening.Municipality is not { } work)
            return Unknown;
        if (seeker.Municipality == work || seeker.Reachable.Contains(work))
            return Met;
        if (seeker.Municipality is not { } home || seeker.ReachKm is not { } reach || distances.Between(home, work) is not { } distance)
            return Unknown;
        return distance <= reach ? Met : Unmet;
    }

    private static RequirementValue Hours(Seeker seeker, Opening opening)
    {
        if (seeker.WorkingTime is not { } can || opening.WorkingTime is not { } asked)
            return Unknown;
        return can.Min <= asked.Max && asked.Min <= can.Max ? Met : Unmet;
    }

    private static RequirementValue Start(Seeker seeker, Opening opening)
    {
        if (seeker.From is not { } from || opening.Start is not { } start)
            return Unknown;
        return from <= start ? Met : Unmet;
    }

    private static RequirementValue Support(RequirementItem item, Opening opening)
    {
        foreach (var support in opening.Offers ?? [])
            if (support.Value == item.Id)
                return Met;
        return Unknown;
    }

    /// <summary>Unmet when named by <c>lacks</c> or the list is <c>complete</c>; else unknown.</summary>
    private static RequirementValue NotListed(RequirementItem item, Seeker seeker, Vocabulary vocabulary)
    {
        foreach (var name in seeker.Lacks)
            if (vocabulary.Names(name, item.Kind, item.Id))
                return Unmet;
        return seeker.Complete.Contains(item.Kind) ? Unmet : Unknown;
    }
}
