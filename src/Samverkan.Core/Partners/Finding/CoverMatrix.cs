namespace Samverkan.Partners.Finding;

/// <summary>What is needed as rows, needs first and then sectors, and those who can be chosen as columns, the rows of each in ascending order. Columns that another makes needless are left out.</summary>
internal sealed class CoverMatrix
{
    public CoverMatrix(IReadOnlyList<string> needs, IReadOnlyList<Sector> sectors, IEnumerable<Candidate> candidates)
    {
        var row = needs.Select((need, number) => (need, number)).ToDictionary(one => one.need, one => one.number, StringComparer.Ordinal);
        var kept = new Dictionary<string, (Candidate Candidate, int[] Rows)>(StringComparer.Ordinal);
        foreach (var candidate in candidates.OrderBy(candidate => candidate.Id, StringComparer.Ordinal))
        {
            var rows = candidate.Offers.Where(row.ContainsKey).Select(offer => row[offer]).Distinct().ToList();
            var sector = sectors.Count == 0 ? -1 : IndexOf(sectors, candidate.Sector);
            if (sector >= 0)
                rows.Add(needs.Count + sector);
            rows.Sort();

            // Of those who bring the same, the cheapest, and then the first.
            var key = string.Join(',', rows);
            if (rows.Count > 0 && (!kept.TryGetValue(key, out var before) || candidate.Cost < before.Candidate.Cost))
                kept[key] = (candidate, [.. rows]);
        }

        Candidates = [.. kept.Values.Select(one => one.Candidate).OrderBy(candidate => candidate.Id, StringComparer.Ordinal)];
        var rowsOf = kept.Values.ToDictionary(one => one.Candidate.Id, one => one.Rows, StringComparer.Ordinal);
        Columns = [.. Candidates.Select(candidate => rowsOf[candidate.Id])];
        Costs = [.. Candidates.Select(candidate => candidate.Cost)];
        var holders = Enumerable.Range(0, needs.Count + sectors.Count).Select(_ => new List<int>()).ToArray();
        for (var column = 0; column < Columns.Length; column++)
            foreach (var one in Columns[column])
                holders[one].Add(column);
        Rows = [.. holders.Select(columns => columns.ToArray())];
    }

    /// <summary>Who can be chosen, by column, in ordinal order.</summary>
    public Candidate[] Candidates { get; }

    /// <summary>The rows that each column covers.</summary>
    public int[][] Columns { get; }

    /// <summary>The columns that cover each row.</summary>
    public int[][] Rows { get; }

    public long[] Costs { get; }

    private static int IndexOf(IReadOnlyList<Sector> sectors, Sector sector)
    {
        for (var number = 0; number < sectors.Count; number++)
            if (sectors[number] == sector)
                return number;
        return -1;
    }
}
