using Samverkan.JobTech.Languages;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Taxonomy;

/// <summary>The languages. Their codes come from the built-in table, as in ads, since some of those in the dump name another language than the label.</summary>
internal static class LanguagesFile
{
    public static IReadOnlyList<TaxonomyLanguage> Read(TaxonomyText text)
    {
        var languages = new SortedDictionary<string, TaxonomyLanguage>(StringComparer.Ordinal);
        var json = new TaxonomyCursor(text);
        json.EnterConcepts();
        while (json.NextObject())
        {
            var head = new ConceptHead(json.At);
            while (json.NextProperty())
                if (!head.Take(ref json))
                    json.Skip();
            head.Require(json, "language");
            if (!languages.TryAdd(head.Id, new(head.Id, head.Name, new LanguageId(LanguageNames.CodeOf(head.Name) ?? head.Id))))
                throw json.Wrong("id", TaxonomyWords.ConceptTwice, head.At);
        }

        json.End();
        return [.. languages.Values];
    }
}
