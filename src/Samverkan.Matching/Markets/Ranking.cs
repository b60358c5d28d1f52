using Samverkan.Matching.Compiled;
using Samverkan.Matching.Indexed;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching;

/// <summary>Makes shortlists out of a compiled market. One more than asked for is kept of each list, to see whether the cut divides equals.</summary>
internal sealed class Ranking(Compilation market, ulong seed)
{
    /// <summary>How many candidates may be held at once, which bounds memory when long lists are asked for: 64 MB.</summary>
    private const int MostHeld = 4_000_000;

    private readonly Explainer explainer = new(market);
    private readonly Scan seekersScan = new(market, MatchSide.Seeker);
    private readonly Scan openingsScan = new(market, MatchSide.Opening);
    private readonly Stakes forOpenings = Stakes.Of(market.Policy, MatchSide.Opening);

    private OpeningTable Openings => market.Openings;

    private SeekerTable Seekers => market.Seekers;

    public Shortlist OfSeeker(Desk desk, int seeker, int top)
    {
        desk.Seat(seeker);
        var heap = desk.Heap(Room(top, Openings.Ids.Length));
        var (kept, eligible) = seekersScan.BestOpenings(desk, Ticket(seeker), heap);
        return new(Seekers.Ids[seeker], null, Rows(desk, heap[..kept], top, MatchSide.Seeker, -1), eligible);
    }

    public Shortlist OfOpening(Desk desk, int opening, int top)
    {
        var heap = desk.Heap(Room(top, Seekers.Ids.Length));
        int kept = 0, eligible = 0;
        for (var seeker = 0; seeker < Seekers.Ids.Length; seeker++)
        {
            desk.Seat(seeker);
            var score = desk.Score(opening, forOpenings);
            if (score < 0)
                continue;
            eligible++;
            if (score >= TopHeap.Floor(heap, kept).Score)
                TopHeap.Offer(heap, ref kept, new(score, seeker, Lottery.Draw(Ticket(seeker), Openings.Hashes[opening])));
        }

        return new(null, Openings.Ids[opening], Rows(desk, heap[..kept], top, MatchSide.Opening, opening), eligible);
    }

    /// <summary>Goes through all pairs once; more often only when so much is asked for that it is done in portions.</summary>
    public IEnumerable<Shortlist> OfOpenings(Desk desk, int top)
    {
        var room = Room(top, Seekers.Ids.Length);
        var portion = Math.Clamp(MostHeld / room, 1, Math.Max(Openings.Ids.Length, 1));
        for (var first = 0; first < Openings.Ids.Length; first += portion)
        {
            var count = Math.Min(portion, Openings.Ids.Length - first);
            var drafts = new Drafts(market.Index.Slots, first, count, room);
            Draft(desk, drafts, market.Index.Slots.Bays);
            for (var opening = first; opening < first + count; opening++)
            {
                var (kept, eligible) = drafts.Of(opening);
                yield return new(null, Openings.Ids[opening], Rows(desk, kept.Span, top, MatchSide.Opening, opening), eligible);
            }
        }
    }

    private void Draft(Desk desk, Drafts drafts, ReadOnlySpan<Bay> bays)
    {
        for (var seeker = 0; seeker < Seekers.Ids.Length; seeker++)
        {
            desk.Seat(seeker);
            openingsScan.OfferSeeker(desk, Ticket(seeker), bays, drafts);
            if (seeker % Drafts.MostUncounted == 0 || seeker == Seekers.Ids.Length - 1)
                foreach (ref readonly var bay in bays)
                    drafts.Count(bay);
        }
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
