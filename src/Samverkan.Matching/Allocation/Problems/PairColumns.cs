namespace Samverkan.Matching;

/// <summary>Pairs as they come, a column for each value. What is the same in two columns is kept once, and a seeker whose pairs come together is named once.</summary>
internal sealed class PairColumns
{
    private readonly List<(int Seeker, int Count)> runs = [];
    private readonly Column<int> opening = new();
    private readonly Column<int> score = new();
    private Column<int>? seekersView;
    private Column<int>? openingsView;
    private Column<bool>? provisional;
    private int count;

    public void Add(int s, int o, PairValues values)
    {
        if (values.SeekersView != values.Score)
            seekersView ??= score.Copy();
        if (values.OpeningsView != values.Score)
            openingsView ??= score.Copy();
        if (values.Provisional && provisional is null)
        {
            provisional = new();
            for (var k = 0; k < count; k++)
                provisional.Add(false);
        }

        if (runs.Count > 0 && runs[^1].Seeker == s)
            runs[^1] = (s, runs[^1].Count + 1);
        else
            runs.Add((s, 1));
        opening.Add(o);
        score.Add(values.Score);
        seekersView?.Add(values.SeekersView);
        openingsView?.Add(values.OpeningsView);
        provisional?.Add(values.Provisional);
        count++;
    }

    /// <summary>Sorts by seeker and then opening: pairs are laid out by seeker, and then each seeker's that do not come in order are sorted.</summary>
    public PairTable Compile(IdOrder seekers, IdOrder openings, bool ranksOnly)
    {
        var start = new int[seekers.Count + 1];
        foreach (var run in runs)
            start[seekers.Place[run.Seeker] + 1] += run.Count;
        for (var s = 0; s < seekers.Count; s++)
            start[s + 1] += start[s];
        var placed = runs.ConvertAll(run => (seekers.Place[run.Seeker], run.Count));
        var sortedOpening = Laid(opening)!;
        for (var k = 0; k < count; k++)
            sortedOpening[k] = openings.Place[sortedOpening[k]];
        var scores = Laid(score)!;
        var (seekersViews, openingsViews, provisionals) = (Laid(seekersView), Laid(openingsView), Laid(provisional));
        for (var s = 0; s < seekers.Count; s++)
        {
            var row = sortedOpening.AsSpan(start[s]..start[s + 1]);
            if (IsAscending(row))
                continue;
            var order = new int[row.Length];
            for (var k = 0; k < order.Length; k++)
                order[k] = start[s] + k;
            row.Sort(order.AsSpan());
            Put(scores, order);
            Put(seekersViews, order);
            Put(openingsViews, order);
            Put(provisionals, order);
            if (!IsAscending(row))
                throw new ArgumentException("Expected each pair of a seeker and an opening once.");
        }

        return new(start, sortedOpening, seekersViews ?? scores, openingsViews ?? scores, scores, provisionals, ranksOnly);

        T[]? Laid<T>(Column<T>? column) => column?.Laid(placed, start[..^1], count);
    }

    private static bool IsAscending(ReadOnlySpan<int> row)
    {
        for (var k = 1; k < row.Length; k++)
            if (row[k] <= row[k - 1])
                return false;
        return true;
    }

    /// <summary>Puts the values of one seeker's pairs, which lie together, in order.</summary>
    private static void Put<T>(T[]? values, int[] order)
    {
        if (values is null)
            return;
        var sorted = Array.ConvertAll(order, k => values[k]);
        sorted.CopyTo(values, order.Min());
    }
}
