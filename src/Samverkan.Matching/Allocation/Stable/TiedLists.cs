namespace Samverkan.Matching.Stable;

/// <summary>Each seeker's pairs, best first, where openings that the seeker likes equally can change places.</summary>
internal sealed class TiedLists
{
    private readonly int[] view;
    private readonly int[] start;
    private readonly int[] order;
    private readonly int[] next;

    public TiedLists(PairTable pairs, Rankings rankings)
    {
        view = pairs.SeekersView;
        start = pairs.Start;
        order = new int[pairs.Count];
        for (var k = 0; k < order.Length; k++)
            order[k] = k;
        next = start.AsSpan(0, pairs.Seekers).ToArray();
        for (var s = 0; s < pairs.Seekers; s++)
        {
            var seeker = s;
            order.AsSpan(start[s], start[s + 1] - start[s]).Sort((a, b) => a == b ? 0 : rankings.SeekerPrefers(seeker, a, b) ? -1 : 1);
        }
    }

    public bool AtEnd(int seeker) => next[seeker] == start[seeker + 1];

    /// <summary>The pair at the head of what is left.</summary>
    public int First(int seeker) => order[next[seeker]];

    /// <summary>Takes the head off the list.</summary>
    public void Drop(int seeker) => next[seeker]++;

    /// <summary>Puts the whole list back.</summary>
    public void Restart(int seeker) => next[seeker] = start[seeker];

    /// <summary>Puts first, among those equal to the head, one that <paramref name="better"/> says is better, if there is one.</summary>
    public void PutFirst(int seeker, Func<int, bool> better)
    {
        var found = Equal(seeker, next[seeker], better);
        if (found >= 0)
            (order[next[seeker]], order[found]) = (order[found], order[next[seeker]]);
    }

    /// <summary>Whether another that is equal to the head is one of those that <paramref name="better"/> says.</summary>
    public bool HasEqual(int seeker, Func<int, bool> better) => Equal(seeker, next[seeker] + 1, better) >= 0;

    private int Equal(int seeker, int from, Func<int, bool> better)
    {
        var head = view[order[next[seeker]]];
        for (var k = from; k < start[seeker + 1] && view[order[k]] == head; k++)
            if (better(order[k]))
                return k;
        return -1;
    }
}
