namespace Samverkan.Matching.Stable;

/// <summary>
/// Each seeker's pairs, best first, as far as they are asked for: a heap for each seeker, made at the first question of what is not hopeless by then. Few seekers go far
/// down their lists, so sorting them would be most of the work.
/// </summary>
internal sealed class SeekerLists
{
    private readonly Rankings rankings;
    private readonly PairTable pairs;
    private readonly int[] least;
    private readonly int[] start;
    private readonly int[] heap;
    private readonly int[] left;

    /// <param name="pairs">The pairs.</param>
    /// <param name="rankings">Who prefers what.</param>
    /// <param name="least">How much each opening must like a pair for it to be worth asking; it only ever rises.</param>
    public SeekerLists(PairTable pairs, Rankings rankings, int[] least)
    {
        (this.rankings, this.pairs, this.least) = (rankings, pairs, least);
        start = pairs.Start;
        heap = new int[pairs.Count];
        left = new int[pairs.Seekers];
        left.AsSpan().Fill(-1);
    }

    /// <summary>Takes the best pair that is left off the seeker's list; -1 when the list is at its end.</summary>
    public int Next(int seeker)
    {
        var row = heap.AsSpan(start[seeker], start[seeker + 1] - start[seeker]);
        ref var count = ref left[seeker];
        if (count < 0)
            count = Heapify(row, seeker);
        if (count == 0)
            return -1;
        var best = row[0];
        row[0] = row[--count];
        Sink(row[..count], 0, seeker);
        return best;
    }

    private int Heapify(Span<int> row, int seeker)
    {
        var count = 0;
        for (var pair = start[seeker]; pair < start[seeker + 1]; pair++)
            if (pairs.OpeningsView[pair] >= least[pairs.Opening[pair]])
                row[count++] = pair;
        for (var k = (count / 2) - 1; k >= 0; k--)
            Sink(row[..count], k, seeker);
        return count;
    }

    private void Sink(Span<int> row, int at, int seeker)
    {
        while ((2 * at) + 1 < row.Length)
        {
            var child = (2 * at) + 1;
            if (child + 1 < row.Length && rankings.SeekerPrefers(seeker, row[child + 1], row[child]))
                child++;
            if (rankings.SeekerPrefers(seeker, row[at], row[child]))
                return;
            (row[at], row[child]) = (row[child], row[at]);
            at = child;
        }
    }
}
