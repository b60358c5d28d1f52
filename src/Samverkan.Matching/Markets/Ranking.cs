using Samverkan.Matching.Compiled;
using Samverkan.Matching.Indexed;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching;

/// <summary>Makes shortlists out of a compiled market. One more than asked for is kept of each list, to see whether the cut divides equals.</summary>
internal sealed class Ranking(Compilation market, ulong seed)
{
    /// <summary>How many candidates may be held at once, which bounds memory when long lists are asked for: 64 MB.</summary>
    private const int MostHeld = 4_000_000;

    /// <summary>How many lists are made at a time on one thread.</summary>
    public const int PortionOfLists = 64;

    private readonly Explainer explainer = new(market);
    private readonly Scan seekersScan = new(market, MatchSide.Seeker);
    private readonly Scan openingsScan = new(market, MatchSide.Opening);
    private readonly OpeningScan openingScan = new(market, seed);
    private readonly Stakes forOpenings = Stakes.Of(market.Policy, MatchSide.Opening);

    private OpeningTable Openings => market.Openings;

    private SeekerTable Seekers => market.Seekers;

    public Shortlist OfSeeker(Desk desk, int seeker, int top)
    {
        desk.Seat(seeker);
        var heap = desk.Heap(Room(top, Openings.Ids.Length));
        var (kept, eligible) = seekersScan.BestOpenings(desk, Ticket(seeker), heap, deadSlots: null);
        return new(Seekers.Ids[seeker], null, Rows(desk, heap[..kept], top, MatchSide.Seeker, -1), eligible);
    }

    public Shortlist OfOpening(Desk desk, int opening, int top)
    {
        var heap = desk.Heap(Room(top, Seekers.Ids.Length));
        var (kept, eligible) = openingScan.BestSeekers(opening, heap, dead: null);
        return new(null, Openings.Ids[opening], Rows(desk, heap[..kept], top, MatchSide.Opening, opening), eligible);
    }

    public (Candidate[] Kept, int Eligible) BestOpenings(Desk desk, int seeker, int top, ulong[]? deadSlots)
    {
        desk.Seat(seeker);
        var heap = desk.Heap(Room(top, Openings.Ids.Length));
        var (kept, eligible) = seekersScan.BestOpenings(desk, Ticket(seeker), heap, deadSlots);
        return (heap[..kept].ToArray(), eligible);
    }

    public (Candidate[] Kept, int Eligible) BestSeekers(Desk desk, int opening, int top, ulong[]? dead)
    {
        var heap = desk.Heap(Room(top, Seekers.Ids.Length));
        var (kept, eligible) = openingScan.BestSeekers(opening, heap, dead);
        return (heap[..kept].ToArray(), eligible);
    }

    public Match Row(Desk desk, int seeker, int opening, in Candidate candidate, int rank, bool tiedAtCut, MatchSide by)
    {
        desk.Seat(seeker);
        return explainer.Row(desk, candidate, opening, rank, tiedAtCut, by);
    }

    /// <summary>The lists of a portion of the openings, by the ordinal order of their ids, after one pass over all seekers.</summary>
    public IEnumerable<Shortlist> OfOpenings(DeskPool desks, int threads, int first, int count, int top)
    {
        var drafts = new Drafts(market.Side.Index.Slots, first, count, Room(top, Seekers.Ids.Length));
        var shares = Math.Min(threads, market.Side.Index.Slots.Bays.Length);
        foreach (var _ in InOrder.Of(shares, shares, share => desks.At(desk => Draft(desk, drafts, ShareOf(share, shares)))))
        {
            // The lists are made when every share of the bays has been gone through.
        }

        return InOrder.Of((count + PortionOfLists - 1) / PortionOfLists, threads, portion => desks.At(desk =>
        {
            var from = first + (portion * PortionOfLists);
            return Enumerable.Range(from, Math.Min(PortionOfLists, first + count - from)).Select(opening => OfOpening(desk, drafts, opening, top)).ToArray();
        })).SelectMany(lists => lists);
    }

    /// <summary>How many openings' lists are made in one pass over the seekers.</summary>
    public int PortionOfOpenings(int top) => Math.Clamp(MostHeld / Room(top, Seekers.Ids.Length), 1, Math.Max(Openings.Ids.Length, 1));

    private Shortlist OfOpening(Desk desk, Drafts drafts, int opening, int top)
    {
        var (kept, eligible) = drafts.Of(opening);
        return new(null, Openings.Ids[opening], Rows(desk, kept.Span, top, MatchSide.Opening, opening), eligible);
    }

    /// <summary>Every so many, since bay by bay they differ in how many seekers reach them.</summary>
    private Bay[] ShareOf(int share, int shares) => [.. market.Side.Index.Slots.Bays.Where((_, bay) => bay % shares == share)];

    private Drafts Draft(Desk desk, Drafts drafts, ReadOnlySpan<Bay> bays)
    {
        for (var seeker = 0; seeker < Seekers.Ids.Length; seeker++)
        {
            desk.Seat(seeker);
            openingsScan.OfferSeeker(desk, Ticket(seeker), bays, drafts);
            if (seeker % Drafts.MostUncounted == 0 || seeker == Seekers.Ids.Length - 1)
                foreach (ref readonly var bay in bays)
                    drafts.Count(bay);
        }

        return drafts;
    }

    public PairExplanation Explain(Desk desk, int seeker, int opening)
    {
        desk.Seat(seeker);
        return explainer.Explain(desk, opening);
    }

    public IEnumerable<Exclusion> Exclusions(Desk desk)
    {
        for (var seeker = 0; seeker < Seekers.Ids.Length; seeker++)
        {
            desk.Seat(seeker);
            desk.JudgeAll(forOpenings);
            for (var opening = 0; opening < Openings.Ids.Length; opening++)
                if (Openings.Facets[opening].Score(desk.Points) < 0)
                    yield return explainer.Exclusion(desk, opening);
        }
    }

    public IEnumerable<EligiblePair> Pairs(Desk desk)
    {
        for (var seeker = 0; seeker < Seekers.Ids.Length; seeker++)
        {
            desk.Seat(seeker);
            desk.JudgeAll(forOpenings);
            for (var opening = 0; opening < Openings.Ids.Length; opening++)
                if (Openings.Facets[opening].Score(desk.Points) is >= 0 and var openingsView)
                    yield return explainer.Pair(desk, opening, openingsView);
        }
    }

    private ulong Ticket(int seeker) => Lottery.Ticket(seed, Seekers.Hashes[seeker]);

    private static int Room(int top, int others) => Math.Min(top, others) + 1;

    /// <summary>On an opening's list the candidates are seekers; on the list of the seeker at the desk they are openings.</summary>
    private Match[] Rows(Desk desk, Span<Candidate> kept, int top, MatchSide by, int opening)
    {
        kept.Sort();
        var shown = Math.Min(kept.Length, top);
        var rows = new Match[shown];
        for (var i = 0; i < shown; i++)
        {
            if (by == MatchSide.Opening)
                desk.Seat(kept[i].Index);
            var tied = kept.Length > top && kept[i].Score == kept[top].Score;
            rows[i] = explainer.Row(desk, kept[i], by == MatchSide.Opening ? opening : kept[i].Index, i + 1, tied, by);
        }

        return rows;
    }
}
