using Samverkan.Recruitment;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>Puts the files of a taxonomy together, and counts where they do not wholly agree.</summary>
internal sealed class TaxonomyBuild
{
    private readonly Dictionary<string, string> skillsByLabel = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> granted = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> occupations = new(StringComparer.Ordinal);
    private readonly TaxonomyDrift drift = new();

    /// <summary>Label by id, in ordinal order of id.</summary>
    public required SortedDictionary<string, string> Skills { get; init; }

    /// <summary>In ordinal order of id.</summary>
    public required IReadOnlyCollection<GroupRow> Groups { get; init; }

    public required IReadOnlyList<TaxonomyLanguage> Languages { get; init; }

    public required SortedDictionary<string, OccupationSkillsRow> OccupationSkills { get; init; }

    public IReadOnlyList<StandIn> StandIns { get; set; } = [];

    public bool IsOccupation(string id)
    {
        if (occupations.Count == 0)
            occupations.UnionWith(Groups.SelectMany(group => group.Occupations.Keys));
        return occupations.Contains(id);
    }

    public TaxonomyImport ToImport()
    {
        foreach (var (id, label) in Skills)
            skillsByLabel.TryAdd(label, id);
        foreach (var row in OccupationSkills.Values)
            granted.UnionWith(row.Granted);
        drift.OccupationsNotInGroups = OccupationSkills.Keys.Count(id => !IsOccupation(id));

        var skills = Skills.Select(skill => new Skill(new SkillId(skill.Key), skill.Value, IsCredential(skill.Value)));
        var built = Groups.Select(Build).ToList();
        return new(new Vocabulary(skills, built.Select(one => one.Group), built.SelectMany(one => one.Occupations), StandIns), Languages, drift.ToNotes());
    }

    private (OccupationGroup Group, List<Occupation> Occupations) Build(GroupRow group)
    {
        var rows = group.Occupations.Keys.Select(id => OccupationSkills.GetValueOrDefault(id)).OfType<OccupationSkillsRow>().ToList();
        var ofGroup = SkillIds(rows.SelectMany(row => row.OfGroup));
        if (rows.Exists(row => !AreSame(row.OfGroup, rows[0].OfGroup)))
            drift.GroupsWithSeveralLists++;
        return (
            new(new OccupationId(group.Id), group.Name, new OccupationId(group.Code), ofGroup),
            [.. group.Occupations.Select(one => new Occupation(new(one.Key), one.Value, new OccupationId(group.Id), Typical(one.Key, one.Value)))]);
    }

    private List<SkillId> Typical(string id, string name)
    {
        if (!OccupationSkills.TryGetValue(id, out var row))
        {
            drift.OccupationsWithoutSkills++;
            return [];
        }

        if (row.Name != name)
            drift.OccupationsRenamed++;
        return SkillIds(row.Calculated);
    }

    /// <summary>
    /// The skills that labels name, each once. A label that the skills do not have stands for itself; not if it is granted, since what is
    /// not among the skills cannot be marked as such, and would be inferred.
    /// </summary>
    private List<SkillId> SkillIds(IEnumerable<string> labels)
    {
        var ids = new List<SkillId>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var label in labels)
        {
            if (!skillsByLabel.TryGetValue(label, out var id))
            {
                var isCredential = IsCredential(label);
                (isCredential ? drift.CredentialsNotInSkills : drift.LabelsNotInSkills).Add(label);
                if (isCredential)
                    continue;
                id = label;
            }

            if (seen.Add(id))
                ids.Add(new SkillId(id));
        }

        return ids;
    }

    /// <summary>Whether two lists name the same; nearly always in the same order, too.</summary>
    private static bool AreSame(IReadOnlyList<string> a, IReadOnlyList<string> b) => a.SequenceEqual(b) || a.ToHashSet(StringComparer.Ordinal).SetEquals(b);

    private bool IsCredential(string label) => granted.Contains(label) || CredentialWords.Grants(label);
}
