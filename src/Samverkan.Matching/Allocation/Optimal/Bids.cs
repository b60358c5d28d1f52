namespace Samverkan.Matching.Optimal;

/// <summary>The bids that hold the places of each opening: a heap with the lowest at its root, one opening after another.</summary>
internal sealed class Bids
{
    private readonly int[] start;
    private readonly long[] bid;
    private readonly int[] bidder;
    private readonly int[] taken;

    public Bids(int[] positions)
    {
        start = new int[positions.Length + 1];
        for (var o = 0; o < positions.Length; o++)
            start[o + 1] = start[o] + positions[o];
        bid = new long[start[^1]];
        bidder = new int[start[^1]];
        taken = new int[positions.Length];
    }

    /// <summary>How many places there are.</summary>
    public int Places => bid.Length;

    public int Taken(int opening) => taken[opening];

    public bool HasRoom(int opening) => taken[opening] < start[opening + 1] - start[opening];

    public int Room(int opening) => start[opening + 1] - start[opening] - taken[opening];

    public ReadOnlySpan<int> Holders(int opening) => bidder.AsSpan(start[opening], taken[opening]);

    public long Lowest(int opening) => bid[start[opening]];

    public void Clear() => Array.Clear(taken);

    /// <summary>Takes a free place.</summary>
    public void Add(int opening, int seeker, long amount)
    {
        var first = start[opening];
        var at = taken[opening]++;
        for (; at > 0 && bid[first + ((at - 1) >> 1)] > amount; at = (at - 1) >> 1)
        {
            bid[first + at] = bid[first + ((at - 1) >> 1)];
            bidder[first + at] = bidder[first + ((at - 1) >> 1)];
        }

        bid[first + at] = amount;
        bidder[first + at] = seeker;
    }

    /// <summary>Takes the place of the lowest bid, and returns whose it was.</summary>
    public int Outbid(int opening, int seeker, long amount)
    {
        var first = start[opening];
        var count = taken[opening];
        var loser = bidder[first];
        var at = 0;
        for (int child; (child = (2 * at) + 1) < count; at = child)
        {
            if (child + 1 < count && bid[first + child + 1] < bid[first + child])
                child++;
            if (bid[first + child] >= amount)
                break;
            bid[first + at] = bid[first + child];
            bidder[first + at] = bidder[first + child];
        }

        bid[first + at] = amount;
        bidder[first + at] = seeker;
        return loser;
    }

    /// <summary>Gives up a place. The bids that are left are no longer a heap.</summary>
    public void Leave(int opening, int seeker)
    {
        var first = start[opening];
        var at = first + Holders(opening).IndexOf(seeker);
        var last = first + --taken[opening];
        bid[at] = bid[last];
        bidder[at] = bidder[last];
    }

    /// <summary>Lets one seeker take over another's place.</summary>
    public void Replace(int opening, int leaving, int entering) => bidder[start[opening] + Holders(opening).IndexOf(leaving)] = entering;
}
