using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>
/// Numbers for the municipalities where openings are, in the order of their codes, and how far it is to those that a table knows from wherever somebody
/// lives. Safe to share between threads.
/// </summary>
internal sealed class Geography
{
    private const int NotKnown = -1;
    private readonly Interner<MunicipalityCode> municipalities = new();
    private readonly DistanceTable table;
    private readonly MunicipalityCode[] chart;
    private readonly int[] charted;
    private readonly Dictionary<MunicipalityCode, int> homes = [];
    private readonly object gate = new();
    private int[][] rows = [];

    public Geography(IEnumerable<Opening> openings, DistanceTable table)
    {
        this.table = table;
        foreach (var code in openings.Select(opening => opening.Municipality).OfType<MunicipalityCode>().Distinct().OrderBy(code => code.Value, StringComparer.Ordinal))
            municipalities.NumberOf(code);
        var all = municipalities.ToArray();
        chart = [.. all.Where(table.Contains)];
        charted = Array.ConvertAll(all, code => Array.IndexOf(chart, code));
    }

    /// <summary>The number of an opening's municipality, and its column in the rows of distances; -1 for what it has not.</summary>
    public (int Number, int Charted) Of(MunicipalityCode? code) =>
        code is { } known && municipalities.Find(known) is >= 0 and var number ? (number, charted[number]) : (-1, -1);

    /// <summary>Whether seekers have been compared with that place; nowhere is known always.</summary>
    public bool Knows(MunicipalityCode? code) => code is not { } known || municipalities.Find(known) >= 0;

    /// <summary>The number of a seeker's municipality, -1 when no opening is there, and its row of distances, -1 when the table does not know it.</summary>
    public (int Number, int Row) OfHome(MunicipalityCode? code) =>
        code is { } known ? (municipalities.Find(known), table.Contains(known) ? RowOf(known) : -1) : (-1, -1);

    /// <summary>The numbers of those where there are openings, each once.</summary>
    public int[] NumbersOf(IEnumerable<MunicipalityCode> codes) => [.. codes.Select(municipalities.Find).Where(number => number >= 0).Distinct()];

    /// <summary>Kilometres from a home to each charted municipality, less than 0 where not known; empty for -1.</summary>
    public ReadOnlySpan<int> DistancesFrom(int row) => row < 0 ? default : Volatile.Read(ref rows)[row];

    private int RowOf(MunicipalityCode home)
    {
        lock (gate)
        {
            if (homes.TryGetValue(home, out var row))
                return row;
            homes.Add(home, row = rows.Length);
            Volatile.Write(ref rows, [.. rows, Array.ConvertAll(chart, code => table.Between(home, code) ?? NotKnown)]);
            return row;
        }
    }
}
