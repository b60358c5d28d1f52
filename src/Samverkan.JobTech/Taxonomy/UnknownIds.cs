using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>Counts openings and seekers whose ids a vocabulary does not have: ids drift, since ads outlive the version of the taxonomy that they were written with.</summary>
internal static class UnknownIds
{
    private static readonly (string Id, Func<Opening, Vocabulary, bool> Holds, Wording Text)[] Notes =
    [
        ("occupationPlacedByGroup", static (o, v) => HasLostOccupation(o, v) && IsGroupKnown(o, v), new(
            "taxonomin har inte kvar yrkets id; det behölls, och platsen hör till den yrkesgrupp som annonsen anger",
            "the taxonomy no longer has the id of the occupation; it was kept, and the group that the ad names places the opening")),
        ("occupationNotInTaxonomy", static (o, v) => HasLostOccupation(o, v) && !IsGroupKnown(o, v), new(
            "taxonomin har inte kvar yrkets id, och annonsen anger ingen yrkesgrupp som finns kvar; det behölls",
            "the taxonomy no longer has the id of the occupation, and the ad names no group that it has; it was kept")),
        ("groupNotInTaxonomy", static (o, v) => o.OccupationGroup is { } group && v.FindGroup(group) is null, new(
            "taxonomin har inte yrkesgruppen; dess id behölls",
            "the taxonomy does not have the occupation group; its id was kept")),
        ("skillsNotInTaxonomy", static (o, v) => Skills(o).Any(skill => v.Find(skill) is null), new(
            "taxonomin har inte kvar id för någon kompetens; det behölls",
            "the taxonomy no longer has the id of some skill; it was kept")),
        ("experienceNotInTaxonomy", static (o, v) => Experience(o).Any(occupation => v.NameOf(occupation) is null), new(
            "taxonomin har inte kvar id för något yrke som erfarenhet efterfrågas av; det behölls",
            "the taxonomy no longer has the id of some occupation in which experience is asked for; it was kept")),
    ];

    private static readonly (string Id, Func<Seeker, Vocabulary, bool> Holds, Wording Text)[] NotesOnSeekers =
    [
        ("seekersSkillsNotInTaxonomy", static (s, v) => s.Skills.Any(skill => v.Find(skill) is null), new(
            "arbetssökande har någon kompetens som taxonomin inte har; dess id behölls",
            "seekers have some skill that the taxonomy does not have; its id was kept")),
        ("seekersExperienceNotInTaxonomy", static (s, v) => s.Experience.Keys.Any(occupation => v.NameOf(occupation) is null), new(
            "arbetssökande har erfarenhet av något yrke som taxonomin inte har; dess id behölls",
            "seekers have experience in some occupation that the taxonomy does not have; its id was kept")),
        ("seekersOccupationsNotInTaxonomy", static (s, v) => s.Occupations.Any(occupation => v.NameOf(occupation) is null), new(
            "arbetssökande söker något yrke som taxonomin inte har; dess id behölls",
            "seekers seek some occupation that the taxonomy does not have; its id was kept")),
    ];

    public static IReadOnlyList<TaxonomyNote> Of(IReadOnlyList<Seeker> seekers, Vocabulary vocabulary) =>
    [
        .. from note in NotesOnSeekers
           let count = seekers.Count(seeker => note.Holds(seeker, vocabulary))
           where count > 0
           select new TaxonomyNote(note.Id, count, note.Text),
    ];

    public static IReadOnlyList<AdNote> Of(IReadOnlyList<Opening> openings, Vocabulary vocabulary) =>
    [
        .. from note in Notes
           let count = openings.Count(opening => note.Holds(opening, vocabulary))
           where count > 0
           select new AdNote(note.Id, count, note.Text),
    ];

    private static bool HasLostOccupation(Opening opening, Vocabulary vocabulary) =>
        opening.Occupation is { } occupation && vocabulary.NameOf(occupation) is null;

    private static bool IsGroupKnown(Opening opening, Vocabulary vocabulary) =>
        opening.OccupationGroup is { } group && vocabulary.FindGroup(group) is not null;

    private static IEnumerable<SkillId> Skills(Opening opening) => [.. opening.Must.Skills ?? [], .. opening.Merit.Skills ?? []];

    private static IEnumerable<OccupationId> Experience(Opening opening) => [.. opening.Must.Experience?.Keys ?? [], .. opening.Merit.Experience?.Keys ?? []];
}
