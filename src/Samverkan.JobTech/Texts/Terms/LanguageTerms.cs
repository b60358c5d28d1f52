using Samverkan.JobTech.Languages;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>The names of languages in Swedish, and in English those that ads name.</summary>
internal static class LanguageTerms
{
    private const string English = """
        ar arabic;bg bulgarian;bs bosnian;cs czech;da danish;de german;el greek;en english;es spanish;et estonian;fa persian/farsi;fi finnish;fr french;he hebrew;hi hindi
        hr croatian;hu hungarian;is icelandic;it italian;ja japanese;ko korean;ku kurdish;lt lithuanian;lv latvian;nl dutch;no norwegian;pl polish;pt portuguese;ro romanian
        ru russian;sk slovak;sl slovenian;so somali;sq albanian;sr serbian;sv swedish;ta tamil;th thai;ti tigrinya;tr turkish;uk ukrainian;ur urdu;vi vietnamese;zh chinese
        cmn mandarin;prs dari;yue cantonese
        """;

    /// <summary>Adds them; a term's value is the place of its language in the list that is given back.</summary>
    public static LanguageId[] Add(TermTrie terms)
    {
        var languages = new List<LanguageId>();
        foreach (var line in LanguageTable.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Concat(EnglishLines()))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var name in line[space..].Split('/', StringSplitOptions.TrimEntries).Where(static name => name.Length > 3))
                terms.Add(Phrases.Words(name), new Term(Family.Language, languages.Count));
            foreach (var name in line[space..].Split('/', StringSplitOptions.TrimEntries).Where(static name => name.EndsWith("ska", StringComparison.Ordinal)))
            {
                terms.Add(Phrases.Words(name + "n"), new Term(Family.Language, languages.Count));
                terms.Add(Phrases.Words(name + " språket"), new Term(Family.Language, languages.Count));
                terms.Add(Phrases.Words(name + "kunskaper"), new Term(Family.Language, languages.Count));
            }

            languages.Add(new LanguageId(line[..space]));
        }

        return [.. languages];
    }

    private static string[] EnglishLines() => English.Split([';', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
