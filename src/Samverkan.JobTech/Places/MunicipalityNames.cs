using System.Collections.Frozen;
using Samverkan.Recruitment;

namespace Samverkan.JobTech.Places;

/// <summary>Municipalities by what ads call them: the taxonomy's concept id, or a name.</summary>
internal static class MunicipalityNames
{
    private const string OfCounty = " län ";
    private static readonly string[] Municipality = [" kommun", " stad"];

    private static readonly FrozenDictionary<string, MunicipalityCode> ByConcept = Read(static line => line[5..line.IndexOf(' ', 5)], StringComparer.Ordinal);
    private static readonly FrozenDictionary<string, MunicipalityCode> ByName = Read(static line => line[(line.IndexOf(' ', 5) + 1)..], StringComparer.OrdinalIgnoreCase);

    /// <summary>The municipality that a concept id means; null when it means none.</summary>
    public static MunicipalityCode? OfConcept(string? id) => id is not null && ByConcept.TryGetValue(id, out var code) ? code : null;

    /// <summary>
    /// The municipality that a place names, in small or capital letters: its name, with or without "kommun" or "stad" after it and the county before it.
    /// Null when the place is another, or several are named.
    /// </summary>
    public static MunicipalityCode? OfPlace(string place)
    {
        MunicipalityCode? found = null;
        foreach (var part in place.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (Named(part) is not { } code)
                continue;
            if (found is not null && found != code)
                return null;
            found = code;
        }

        return found;
    }

    private static MunicipalityCode? Named(string place)
    {
        if (place.LastIndexOf(OfCounty, StringComparison.OrdinalIgnoreCase) is var county and >= 0)
            place = place[(county + OfCounty.Length)..];
        if (Array.Find(Municipality, word => place.EndsWith(word, StringComparison.OrdinalIgnoreCase)) is { } word)
            place = place[..^word.Length];
        return ByName.TryGetValue(place, out var code) || (place.EndsWith('s') && ByName.TryGetValue(place[..^1], out code)) ? code : null;
    }

    private static FrozenDictionary<string, MunicipalityCode> Read(Func<string, string> keyOf, StringComparer comparer) =>
        MunicipalityTable.Lines.Split('\n', StringSplitOptions.TrimEntries).ToFrozenDictionary(keyOf, static line => new MunicipalityCode(line[..4]), comparer);
}
