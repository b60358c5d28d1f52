using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Numbers for the municipalities in a market, in the order of their codes, and the distances between those that a table knows.</summary>
internal sealed class Geography
{
    private const int NotKnown = -1;
    private readonly Interner<MunicipalityCode> municipalities = new();
    private readonly int[] charted;
    private readonly int[] distances;

    public Geography(IEnumerable<Seeker> seekers, IEnumerable<Opening> openings, DistanceTable table)
    {
        var codes = seekers.Select(seeker => seeker.Municipality).Concat(openings.Select(opening => opening.Municipality));
        foreach (var code in codes.OfType<MunicipalityCode>().Distinct().OrderBy(code => code.Value, StringComparer.Ordinal))
            municipalities.NumberOf(code);
        var all = municipalities.ToArray();
        charted = new int[all.Length];
        var chart = new List<MunicipalityCode>();
        for (var number = 0; number < all.Length; number++)
        {
            charted[number] = table.Contains(all[number]) ? chart.Count : -1;
            if (charted[number] >= 0)
                chart.Add(all[number]);
        }

        Charted = chart.Count;
        distances = new int[Charted * Charted];
        for (var a = 0; a < Charted; a++)
            for (var b = 0; b < Charted; b++)
                distances[(a * Charted) + b] = table.Between(chart[a], chart[b]) ?? NotKnown;
    }

    /// <summary>How many municipalities of the market the table knows.</summary>
    public int Charted { get; }

    /// <summary>A municipality's number, and its row in the table of distances; -1 for what it has not.</summary>
    public (int Number, int Charted) Of(MunicipalityCode? code) =>
        code is { } known && municipalities.Find(known) is >= 0 and var number ? (number, charted[number]) : (-1, -1);

    /// <summary>The numbers of those that are in the market, each once.</summary>
    public int[] NumbersOf(IEnumerable<MunicipalityCode> codes) => [.. codes.Select(municipalities.Find).Where(number => number >= 0).Distinct()];

    /// <summary>Kilometres from a charted municipality to each, less than 0 where not known; empty for -1.</summary>
    public ReadOnlySpan<int> DistancesFrom(int row) => row < 0 ? default : distances.AsSpan(row * Charted, Charted);
}
