namespace Samverkan.JobTech.Taxonomy;

/// <summary>What the table of typical skills says of one occupation, by the labels of the skills.</summary>
/// <param name="Name">What it calls the occupation.</param>
/// <param name="Calculated">Skills typical of the occupation itself.</param>
/// <param name="OfGroup">Skills that go with its group.</param>
/// <param name="Granted">Licences and vocational degrees that go with its group.</param>
internal sealed record OccupationSkillsRow(string Name, IReadOnlyList<string> Calculated, IReadOnlyList<string> OfGroup, IReadOnlyList<string> Granted);

/// <summary>The table of typical skills, by concept id of the occupation.</summary>
internal static class OccupationSkillsFile
{
    public static SortedDictionary<string, OccupationSkillsRow> Read(TaxonomyText text)
    {
        var rows = new SortedDictionary<string, OccupationSkillsRow>(StringComparer.Ordinal);
        var json = new TaxonomyCursor(text);
        json.EnterTable();
        while (json.NextRow(out var id))
        {
            var at = json.At;
            if (!rows.TryAdd(id, ReadRow(ref json)))
                throw json.Wrong(null, TaxonomyWords.ConceptTwice, at);
        }

        json.End();
        return rows;
    }

    private static OccupationSkillsRow ReadRow(ref TaxonomyCursor json)
    {
        var at = json.At;
        string? name = null;
        List<string>? calculated = null, ofGroup = null, licences = null, degrees = null;
        while (json.NextProperty())
        {
            if (json.Named("preferred_label"u8))
                name = json.Text("preferred_label");
            else if (json.Named("calculated_skills"u8))
                calculated = json.Labels("calculated_skills");
            else if (json.Named("group_skills"u8))
                ofGroup = json.Labels("group_skills");
            else if (json.Named("group_license"u8))
                licences = json.Labels("group_license");
            else if (json.Named("group_vocational"u8))
                degrees = json.Labels("group_vocational");
            else
                json.Skip();
        }

        return new(
            name ?? throw json.Wrong("preferred_label", TaxonomyWords.AField, at),
            calculated ?? throw json.Wrong("calculated_skills", TaxonomyWords.AField, at),
            ofGroup ?? throw json.Wrong("group_skills", TaxonomyWords.AField, at),
            [.. licences ?? throw json.Wrong("group_license", TaxonomyWords.AField, at), .. degrees ?? throw json.Wrong("group_vocational", TaxonomyWords.AField, at)]);
    }
}
