using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Live;

/// <summary>One list out of several: the best of each, put together by score, draw and id.</summary>
internal sealed class Merging(MatchSide by)
{
    private readonly List<(Market Market, int Owner, Candidate Candidate)> found = [];

    /// <summary>How many pairs were eligible in all.</summary>
    public int Eligible { get; private set; }

    public void Add(Market market, int owner, (Candidate[] Kept, int Eligible) best)
    {
        Eligible += best.Eligible;
        foreach (var candidate in best.Kept)
            found.Add((market, owner, candidate));
    }

    public Match[] Rows(int top)
    {
        found.Sort(Compare);
        var rows = new Match[Math.Min(top, found.Count)];
        for (var i = 0; i < rows.Length; i++)
        {
            var (market, owner, candidate) = found[i];
            var tied = found.Count > top && candidate.Score == found[top].Candidate.Score;
            rows[i] = by == MatchSide.Seeker
                ? market.Row(owner, candidate.Index, candidate, i + 1, tied, by)
                : market.Row(candidate.Index, owner, candidate, i + 1, tied, by);
        }

        return rows;
    }

    private int Compare((Market Market, int Owner, Candidate Candidate) x, (Market Market, int Owner, Candidate Candidate) y) =>
        x.Candidate.Score != y.Candidate.Score ? y.Candidate.Score.CompareTo(x.Candidate.Score)
        : x.Candidate.Draw != y.Candidate.Draw ? x.Candidate.Draw.CompareTo(y.Candidate.Draw)
        : string.CompareOrdinal(IdOf(x.Market, x.Candidate.Index), IdOf(y.Market, y.Candidate.Index));

    private string IdOf(Market market, int number) => by == MatchSide.Seeker ? market.Input.Openings[number].Id.Value : market.Input.Seekers[number].Id.Value;
}
