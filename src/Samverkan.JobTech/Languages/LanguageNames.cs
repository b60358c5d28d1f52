using System.Collections.Frozen;

namespace Samverkan.JobTech.Languages;

/// <summary>The Swedish names of languages, and their ISO 639 codes. Upper and lower case are equal.</summary>
internal static class LanguageNames
{
    private static readonly FrozenDictionary<string, string> Codes = Read();

    /// <summary>
    /// The two-letter code of ISO 639-1, or where it has none the three-letter code of ISO 639-3. Where a label gives several names
    /// (<c>Persiska/Farsi</c>) the first that is known counts. Null when none is.
    /// </summary>
    public static string? CodeOf(string? label)
    {
        if (label is null)
            return null;
        if (Codes.TryGetValue(label.Trim(), out var code))
            return code;
        foreach (var name in label.Split('/'))
            if (Codes.TryGetValue(name.Trim(), out code))
                return code;
        return null;
    }

    private static FrozenDictionary<string, string> Read()
    {
        var codes = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in LanguageTable.Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var space = line.IndexOf(' ', StringComparison.Ordinal);
            foreach (var name in line[space..].Split('/', StringSplitOptions.TrimEntries))
                codes.Add(name, line[..space]);
        }

        return codes.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
