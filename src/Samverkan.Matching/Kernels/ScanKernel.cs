namespace Samverkan.Matching.Kernels;

/// <summary>Goes through all openings for one seeker. Nothing is allocated.</summary>
internal static class ScanKernel
{
    /// <summary>Keeps the seeker's best openings, as many as the heap has room for; says how many it kept and how many were eligible.</summary>
    public static (int Kept, int Eligible) BestOpenings(
        ReadOnlySpan<OpeningFacets> openings, ReadOnlySpan<ulong> hashes, ReadOnlySpan<int> points, ulong ticket, Span<Candidate> heap)
    {
        int kept = 0, eligible = 0, floor = 0;
        for (var o = 0; o < openings.Length; o++)
        {
            var score = openings[o].Score(points);
            if (score < 0)
                continue;
            eligible++;
            if (score < floor)
                continue;
            TopHeap.Offer(heap, ref kept, new Candidate(score, o, Lottery.Draw(ticket, hashes[o])));
            floor = TopHeap.Floor(heap, kept);
        }

        return (kept, eligible);
    }

    /// <summary>Offers one seeker to every opening, each of which has a heap and a standing; the heaps lie one after another, all of the same length.</summary>
    public static void OfferSeeker(
        ReadOnlySpan<OpeningFacets> openings, ReadOnlySpan<ulong> hashes, ReadOnlySpan<int> points, int seeker, ulong ticket, Span<Candidate> heaps, Span<Standing> standings)
    {
        var room = heaps.Length / openings.Length;
        for (var o = 0; o < openings.Length; o++)
        {
            var score = openings[o].Score(points);
            if (score < 0)
                continue;
            ref var standing = ref standings[o];
            standing.Eligible++;
            if (score < standing.Floor)
                continue;
            var heap = heaps.Slice(o * room, room);
            TopHeap.Offer(heap, ref standing.Kept, new Candidate(score, seeker, Lottery.Draw(ticket, hashes[o])));
            standing.Floor = TopHeap.Floor(heap, standing.Kept);
        }
    }
}
