using Samverkan.Kernel;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>Where the files of a taxonomy do not wholly agree, since they come from different days.</summary>
internal sealed class TaxonomyDrift
{
    public HashSet<string> LabelsNotInSkills { get; } = new(StringComparer.Ordinal);

    public HashSet<string> CredentialsNotInSkills { get; } = new(StringComparer.Ordinal);

    public int OccupationsNotInGroups { get; set; }

    public int OccupationsWithoutSkills { get; set; }

    public int OccupationsRenamed { get; set; }

    public int GroupsWithSeveralLists { get; set; }

    public IReadOnlyList<TaxonomyNote> ToNotes() => [.. Notes().Where(note => note.Count > 0)];

    private IEnumerable<TaxonomyNote> Notes() =>
    [
        new("labelsNotInSkills", LabelsNotInSkills.Count, new(
            $"typiska kompetenser finns inte i {TaxonomyPart.Skills.Name}; de heter som sin etikett",
            $"typical skills are not in {TaxonomyPart.Skills.Name}; their label is their id")),
        new("credentialsNotInSkills", CredentialsNotInSkills.Count, new(
            $"typiska behörigheter eller bevis finns inte i {TaxonomyPart.Skills.Name} och togs inte med",
            $"typical licences or certificates are not in {TaxonomyPart.Skills.Name} and were left out")),
        new("occupationsNotInGroups", OccupationsNotInGroups, new(
            $"yrken med typiska kompetenser finns inte i {TaxonomyPart.Groups.Name} och togs inte med",
            $"occupations with typical skills are not in {TaxonomyPart.Groups.Name} and were left out")),
        new("occupationsWithoutSkills", OccupationsWithoutSkills, new(
            "yrken saknar egna typiska kompetenser; yrkesgruppens gäller",
            "occupations have no typical skills of their own; those of their group hold")),
        new("occupationsRenamed", OccupationsRenamed, new(
            $"yrken heter olika i filerna; namnet i {TaxonomyPart.Groups.Name} gäller",
            $"occupations have different names in the files; that in {TaxonomyPart.Groups.Name} holds")),
        new("groupsWithSeveralLists", GroupsWithSeveralLists, new(
            "yrkesgrupper har olika kompetenser i olika yrken; alla togs med",
            "groups have different skills in different occupations; all were taken in")),
    ];
}
