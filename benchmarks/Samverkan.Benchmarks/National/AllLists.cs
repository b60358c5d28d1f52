using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>Goes through every list of one side once, as somebody who writes them to a file would, and keeps a few, evenly spread.</summary>
internal sealed class AllLists
{
    public const int Top = 10;

    /// <summary>As many threads as the goals are set for.</summary>
    public const int MostThreads = 2;

    private AllLists(List<Shortlist> kept, long eligible) => (Kept, Eligible) = (kept, eligible);

    public List<Shortlist> Kept { get; }

    /// <summary>Eligible pairs in all.</summary>
    public long Eligible { get; }

    public static AllLists Of(Market market, MatchSide side, int threads, int keep)
    {
        var step = Math.Max(1, (side == MatchSide.Seeker ? market.SeekerCount : market.OpeningCount) / keep);
        var (kept, eligible, number) = (new List<Shortlist>(keep), 0L, 0);
        foreach (var list in market.Shortlists(side, Top, threads))
        {
            eligible += list.Eligible;
            if (number++ % step == 0 && kept.Count < keep)
                kept.Add(list);
        }

        return new(kept, eligible);
    }
}
