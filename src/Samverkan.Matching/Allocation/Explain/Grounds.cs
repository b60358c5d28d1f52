namespace Samverkan.Matching;

/// <summary>On what ground others went before somebody, opening by opening.</summary>
internal sealed record Grounds(int Openings, int ByRank, int ByLottery, int ByTerms, int ByTotal)
{
    public static Grounds Of(AllocationProblem problem, Allocation allocation, int seeker, int[] least)
    {
        var pairs = problem.Pairs;
        var openings = pairs.Start[seeker + 1] - pairs.Start[seeker];
        if (allocation.Rule != AllocationRule.Stable)
        {
            var drawn = allocation.Ties?.Drawn.GetValueOrDefault(problem.SeekerIds[seeker]) ?? 0;
            return new(openings, 0, drawn, 0, openings - drawn);
        }

        int rank = 0, lottery = 0, terms = 0;
        for (var k = pairs.Start[seeker]; k < pairs.Start[seeker + 1]; k++)
        {
            var o = pairs.Opening[k];
            if (!problem.Terms.Reserves.Of(o).IsEmpty)
                terms++;
            else if (least[o] > pairs.OpeningsView[k])
                rank++;
            else
                lottery++;
        }

        return new(openings, rank, lottery, terms, 0);
    }

    /// <summary>How each opening likes the one it holds whom it likes least.</summary>
    public static int[] Least(AllocationProblem problem, Allocation allocation)
    {
        var least = new int[problem.OpeningIds.Length];
        least.AsSpan().Fill(int.MaxValue);
        foreach (var placement in allocation.Placements)
        {
            var o = problem.IndexOf(placement.Opening);
            var pair = problem.Pairs.Find(problem.IndexOf(placement.Seeker), o);
            least[o] = Math.Min(least[o], problem.Pairs.OpeningsView[pair]);
        }

        return least;
    }
}
