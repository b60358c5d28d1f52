namespace Samverkan.JobTech.Taxonomy;

/// <summary>The skills, label by id.</summary>
internal static class SkillsFile
{
    public static SortedDictionary<string, string> Read(TaxonomyText text)
    {
        var skills = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var json = new TaxonomyCursor(text);
        json.EnterConcepts();
        while (json.NextObject())
        {
            var head = new ConceptHead(json.At);
            while (json.NextProperty())
                if (!head.Take(ref json))
                    json.Skip();
            head.Require(json, "skill");
            if (!skills.TryAdd(head.Id, head.Name))
                throw json.Wrong("id", TaxonomyWords.ConceptTwice, head.At);
        }

        json.End();
        return skills;
    }
}
