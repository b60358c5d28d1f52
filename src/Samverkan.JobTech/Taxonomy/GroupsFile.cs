namespace Samverkan.JobTech.Taxonomy;

/// <summary>A group of occupations as the dump has it.</summary>
/// <param name="Id">Its concept id.</param>
/// <param name="Name">Its label.</param>
/// <param name="Code">Its SSYK code of 2012, four digits.</param>
/// <param name="Occupations">Its occupations, label by concept id.</param>
internal sealed record GroupRow(string Id, string Name, string Code, SortedDictionary<string, string> Occupations);

/// <summary>The groups and their occupations, each occupation in one group.</summary>
internal static class GroupsFile
{
    public static IReadOnlyCollection<GroupRow> Read(TaxonomyText text)
    {
        var groups = new SortedDictionary<string, GroupRow>(StringComparer.Ordinal);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var occupations = new HashSet<string>(StringComparer.Ordinal);
        var json = new TaxonomyCursor(text);
        json.EnterConcepts();
        while (json.NextObject())
        {
            var at = json.At;
            var group = ReadGroup(ref json, occupations);
            if (!groups.TryAdd(group.Id, group))
                throw json.Wrong("id", TaxonomyWords.ConceptTwice, at);
            if (!codes.Add(group.Code))
                throw json.Wrong("ssyk_code_2012", TaxonomyWords.CodeTwice, at);
        }

        json.End();
        return groups.Keys.FirstOrDefault(occupations.Contains) is null
            ? groups.Values
            : throw text.Wrong(null, "data.concepts", TaxonomyWords.GroupAndOccupation);
    }

    private static GroupRow ReadGroup(ref TaxonomyCursor json, HashSet<string> seen)
    {
        var head = new ConceptHead(json.At);
        string? code = null;
        var hasOldCode = false;
        SortedDictionary<string, string>? occupations = null;
        while (json.NextProperty())
        {
            if (head.Take(ref json))
                continue;
            if (json.Named("ssyk_code_2012"u8))
                code = json.FourDigits("ssyk_code_2012");
            else if (json.Named("narrower"u8))
                occupations = ReadOccupations(ref json, seen);
            else
            {
                hasOldCode |= json.Named("ssyk_code_96"u8);
                json.Skip();
            }
        }

        head.Require(json, "ssyk-level-4");
        if (code is null)
            throw json.Wrong("ssyk_code_2012", hasOldCode ? TaxonomyWords.NewerCode : TaxonomyWords.ACode, head.At);
        return new(head.Id, head.Name, code, occupations ?? throw json.Wrong("narrower", TaxonomyWords.AField, head.At));
    }

    private static SortedDictionary<string, string> ReadOccupations(ref TaxonomyCursor json, HashSet<string> seen)
    {
        var occupations = new SortedDictionary<string, string>(StringComparer.Ordinal);
        json.EnterList("narrower");
        while (json.NextObject())
        {
            var head = new ConceptHead(json.At);
            while (json.NextProperty())
                if (!head.Take(ref json))
                    json.Skip();
            head.Require(json, "occupation-name");
            if (!seen.Add(head.Id))
                throw json.Wrong("id", TaxonomyWords.ConceptTwice, head.At);
            occupations.Add(head.Id, head.Name);
        }

        return occupations;
    }
}
