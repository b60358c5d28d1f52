using Samverkan.Matching.Compiled;
using Samverkan.Matching.Indexed;
using Samverkan.Matching.Kernels;

namespace Samverkan.Matching;

/// <summary>Goes through the openings within a seeker's reach, bay by bay. Sums tell who is eligible; who may be on a list is scored exactly. Nothing is allocated.</summary>
internal sealed class Scan(Compilation market, MatchSide by)
{
    private readonly Stakes stakes = Stakes.Of(market.Policy, by);

    private SidePlanes Planes => by == MatchSide.Seeker ? market.Index.ForSeekers : market.Index.ForOpenings;

    private Slots Slots => market.Side.Index.Slots;

    /// <summary>Keeps the best openings for the seeker at the desk, as many as the heap has room for; says how many it kept and how many were eligible. Dead slots have a bit.</summary>
    public (int Kept, int Eligible) BestOpenings(Desk desk, ulong ticket, Span<Candidate> heap, ulong[]? deadSlots)
    {
        var (slots, bench) = (Slots, desk.Bench);
        var sight = new Sight(market, Planes, bench, desk.Seeker, desk.Codes);
        int kept = 0, eligible = 0, floor = 0;
        var last = ulong.MaxValue;
        foreach (ref readonly var bay in slots.Bays.AsSpan())
        {
            if (!sight.Lay(bay))
                continue;
            if (deadSlots is not null)
                sight.Bury(bay, deadSlots);
            foreach (ref readonly var aisle in slots.Aisles.AsSpan(bay.FirstAisle..bay.EndAisle))
            {
                if (!sight.Reaches(aisle))
                    continue;
                var sums = sight.Sum(bay, aisle);
                var (found, among) = PlaneKernel.Collect(sums, (short)floor, bench.Found);
                eligible += among;
                foreach (var i in bench.Found.AsSpan(0, found))
                {
                    var draw = Lottery.Draw(ticket, slots.Hashes[aisle.From + i]);
                    if (sums[i] < floor || (sums[i] == floor && draw > last))
                        continue;
                    var opening = slots.Openings[aisle.From + i];
                    TopHeap.Offer(heap, ref kept, new(ScoreOf(desk, opening, sums[i], aisle.From - bay.From + i), opening, draw));
                    (floor, last) = TopHeap.Floor(heap, kept);
                }
            }
        }

        return (kept, eligible);
    }

    /// <summary>Offers the seeker at the desk to the openings of some bays, each of which has a list in the making.</summary>
    public void OfferSeeker(Desk desk, ulong ticket, ReadOnlySpan<Bay> bays, Drafts drafts)
    {
        var (slots, bench) = (Slots, desk.Bench);
        var sight = new Sight(market, Planes, bench, desk.Seeker, desk.Codes);
        foreach (ref readonly var bay in bays)
        {
            if (!sight.Lay(bay))
                continue;
            foreach (ref readonly var aisle in slots.Aisles.AsSpan(bay.FirstAisle..bay.EndAisle))
            {
                if (!sight.Reaches(aisle))
                    continue;
                var sums = sight.Sum(bay, aisle);
                var found = PlaneKernel.Collect(sums, drafts.Floors(aisle), drafts.Counts(aisle), bench.Found);
                foreach (var i in bench.Found.AsSpan(0, found))
                {
                    var slot = aisle.From + i;
                    var draw = Lottery.Draw(ticket, slots.Hashes[slot]);
                    if (drafts.Takes(slot, sums[i], draw))
                        drafts.Offer(slot, new(ScoreOf(desk, slots.Openings[slot], sums[i], slot - bay.From), desk.Seeker, draw));
                }
            }
        }
    }

    private int ScoreOf(Desk desk, int opening, short sum, int at) =>
        (desk.Bench.Marks[at >> 6] & (1UL << at)) == 0 ? sum : desk.Score(opening, stakes);
}
