using System.Globalization;

namespace Samverkan.JobTech.Texts;

/// <summary>Adds tables of phrases to the terms: a value a line, and after a colon its phrases with strokes between them.</summary>
internal static class PhraseTable
{
    /// <summary>Adds a table; of a phrase on several lines the first holds.</summary>
    public static void Add<T>(TermTrie terms, Family family, string table)
        where T : struct, Enum
    {
        foreach (var (value, words) in Read<T>(table))
            terms.Add(words, new Term(family, value));
    }

    /// <summary>Adds a table of signs; a phrase on several lines is all of them.</summary>
    public static void AddSigns(TermTrie terms, string table)
    {
        foreach (var phrase in Read<Sign>(table).GroupBy(static one => string.Join(' ', one.Words), StringComparer.Ordinal))
            terms.Add(phrase.First().Words, new Term(Family.Sign, phrase.Aggregate(0, static (all, one) => all | one.Value)));
    }

    /// <summary>Adds a table without names; a phrase's value is its line, from 1.</summary>
    public static void AddNumbered(TermTrie terms, Family family, string table)
    {
        var value = 0;
        foreach (var line in Lines(table))
        {
            value++;
            foreach (var phrase in Phrased(line))
                terms.Add(phrase, new Term(family, value));
        }
    }

    private static IEnumerable<(int Value, List<string> Words)> Read<T>(string table)
        where T : struct, Enum
    {
        foreach (var line in Lines(table))
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            var value = Convert.ToInt32(Enum.Parse<T>(line[..colon]), CultureInfo.InvariantCulture);
            foreach (var phrase in Phrased(line[(colon + 1)..]))
                yield return (value, phrase);
        }
    }

    private static string[] Lines(string table) => table.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static IEnumerable<List<string>> Phrased(string line) =>
        line.Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(Phrases.Words).Where(static words => words.Count > 0);
}
