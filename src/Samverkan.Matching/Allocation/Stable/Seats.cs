namespace Samverkan.Matching.Stable;

/// <summary>Room for as many numbers as each opening has positions, one opening after another.</summary>
internal sealed class Seats
{
    private readonly int[] start;
    private readonly int[] held;
    private readonly int[] taken;

    /// <summary>As much room as there are positions, and no more than there are pairs to fill them.</summary>
    public Seats(int[] positions, int[] pairsOf)
    {
        start = new int[positions.Length + 1];
        for (var o = 0; o < positions.Length; o++)
            start[o + 1] = start[o] + Math.Min(positions[o], pairsOf[o]);
        held = new int[start[^1]];
        taken = new int[positions.Length];
    }

    public Span<int> Taken(int opening) => held.AsSpan(start[opening], taken[opening]);

    public bool HasRoom(int opening) => taken[opening] < start[opening + 1] - start[opening];

    /// <summary>Takes one more seat, the last, and returns all that are taken.</summary>
    public Span<int> Take(int opening, int number)
    {
        held[start[opening] + taken[opening]++] = number;
        return Taken(opening);
    }

    /// <summary>Leaves the seat of a number; the last one moves there.</summary>
    public void Leave(int opening, int number)
    {
        var all = Taken(opening);
        all[all.IndexOf(number)] = all[^1];
        taken[opening]--;
    }

    /// <summary>How many pairs each opening is in.</summary>
    public static int[] PairsOf(PairTable pairs, int openings)
    {
        var count = new int[openings];
        foreach (var opening in pairs.Opening)
            count[opening]++;
        return count;
    }
}
