namespace Samverkan.Matching.Kernels;

/// <summary>The best of many in a span of fixed length: a heap with the worst of them at its root.</summary>
internal static class TopHeap
{
    /// <summary>Takes a candidate in if there is room, or if it is better than the worst. O(log length), which is 1 or more.</summary>
    public static void Offer(Span<Candidate> heap, ref int count, Candidate candidate)
    {
        if (count < heap.Length)
            Rise(heap, count++, candidate);
        else if (candidate.CompareTo(heap[0]) < 0)
            Sink(heap, candidate);
    }

    /// <summary>The lowest score that may still be taken in, and the last draw at that score; anything while there is room.</summary>
    public static (int Score, ulong Draw) Floor(ReadOnlySpan<Candidate> heap, int count) => count < heap.Length ? (0, ulong.MaxValue) : (heap[0].Score, heap[0].Draw);

    private static void Rise(Span<Candidate> heap, int at, Candidate candidate)
    {
        while (at > 0)
        {
            var parent = (at - 1) / 2;
            if (heap[parent].CompareTo(candidate) >= 0)
                break;
            heap[at] = heap[parent];
            at = parent;
        }

        heap[at] = candidate;
    }

    private static void Sink(Span<Candidate> heap, Candidate candidate)
    {
        var at = 0;
        for (var child = 1; child < heap.Length; child = (2 * at) + 1)
        {
            if (child + 1 < heap.Length && heap[child + 1].CompareTo(heap[child]) > 0)
                child++;
            if (candidate.CompareTo(heap[child]) >= 0)
                break;
            heap[at] = heap[child];
            at = child;
        }

        heap[at] = candidate;
    }
}
