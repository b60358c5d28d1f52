namespace Samverkan.Matching.Stable;

/// <summary>
/// Each seeker's pairs, best first, as far as they are asked for: a heap for each seeker, made at the first question. Few seekers go far down their lists, so
/// sorting them would be most of the work.
/// </summary>
internal sealed class SeekerLists
{
    private readonly Rankings rankings;
    private readonly int[] start;
    private readonly int[] heap;
    private readonly int[] left;

    public SeekerLists(PairTable pairs, Rankings rankings)
    {
        this.rankings = rankings;
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
        for (var k = 0; k < row.Length; k++)
            row[k] = start[seeker] + k;
        for (var k = (row.Length / 2) - 1; k >= 0; k--)
            Sink(row, k, seeker);
        return row.Length;
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
