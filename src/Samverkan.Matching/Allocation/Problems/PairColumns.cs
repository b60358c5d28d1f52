namespace Samverkan.Matching;

/// <summary>Pairs as they come, a column for each value. What is the same in two columns is kept once.</summary>
internal sealed class PairColumns
{
    private readonly List<int> seeker = [];
    private readonly List<int> opening = [];
    private readonly List<int> score = [];
    private List<int>? seekersView;
    private List<int>? openingsView;
    private List<bool>? provisional;

    public void Add(int s, int o, PairValues values)
    {
        if (values.SeekersView != values.Score)
            seekersView ??= [.. score];
        if (values.OpeningsView != values.Score)
            openingsView ??= [.. score];
        if (values.Provisional)
            provisional ??= [.. Enumerable.Repeat(false, score.Count)];
        seeker.Add(s);
        opening.Add(o);
        score.Add(values.Score);
        seekersView?.Add(values.SeekersView);
        openingsView?.Add(values.OpeningsView);
        provisional?.Add(values.Provisional);
    }

    /// <summary>Sorts by seeker and then opening, by counting twice.</summary>
    public PairTable Compile(IdOrder seekers, IdOrder openings, bool ranksOnly)
    {
        var count = seeker.Count;
        var byOpening = Counted(Starts(opening, openings), opening, openings, Identity(count));
        var start = Starts(seeker, seekers);
        var order = Counted([.. start], seeker, seekers, byOpening);
        var sortedOpening = new int[count];
        for (var k = 0; k < count; k++)
            sortedOpening[k] = openings.Place[opening[order[k]]];
        RefuseTwice(start, sortedOpening);
        var scores = Sorted(score, order);
        return new(
            start,
            sortedOpening,
            seekersView is null ? scores : Sorted(seekersView, order),
            openingsView is null ? scores : Sorted(openingsView, order),
            scores,
            provisional is null ? null : Sorted(provisional, order),
            ranksOnly);
    }

    private static void RefuseTwice(int[] start, int[] opening)
    {
        for (var s = 0; s + 1 < start.Length; s++)
            for (var k = start[s] + 1; k < start[s + 1]; k++)
                if (opening[k] == opening[k - 1])
                    throw new ArgumentException("Expected each pair of a seeker and an opening once.");
    }

    private static int[] Identity(int count)
    {
        var all = new int[count];
        for (var k = 0; k < count; k++)
            all[k] = k;
        return all;
    }

    private static int[] Starts(List<int> keys, IdOrder order)
    {
        var start = new int[order.Count + 1];
        foreach (var key in keys)
            start[order.Place[key] + 1]++;
        for (var i = 0; i < order.Count; i++)
            start[i + 1] += start[i];
        return start;
    }

    /// <summary>The given order, sorted by key and otherwise as it was. Uses up <paramref name="next"/>.</summary>
    private static int[] Counted(int[] next, List<int> keys, IdOrder order, int[] before)
    {
        var after = new int[before.Length];
        foreach (var k in before)
            after[next[order.Place[keys[k]]]++] = k;
        return after;
    }

    private static T[] Sorted<T>(List<T> values, int[] order)
    {
        var sorted = new T[order.Length];
        for (var k = 0; k < order.Length; k++)
            sorted[k] = values[order[k]];
        return sorted;
    }
}
