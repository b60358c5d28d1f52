namespace Samverkan.Matching.Stable;

/// <summary>Deferred acceptance in which openings propose: best for every opening among all that is stable once ties are broken, and worst for every seeker.</summary>
internal static class OpeningsPropose
{
    /// <summary>The pair of each seeker, -1 for the unplaced. O(n log n) in an opening's pairs.</summary>
    public static int[] Place(AllocationProblem problem, Rankings rankings)
    {
        var pairs = problem.Pairs;
        var owners = pairs.Owners();
        var (start, lists) = Lists(problem, rankings, owners);
        var next = start.AsSpan(0, problem.Positions.Length).ToArray();
        var filled = new int[problem.Positions.Length];
        var placed = new int[pairs.Seekers];
        placed.AsSpan().Fill(-1);

        var waiting = new Stack<int>(Enumerable.Range(0, filled.Length));
        while (waiting.TryPop(out var opening))
        {
            while (filled[opening] < problem.Positions[opening] && next[opening] < start[opening + 1])
            {
                var pair = lists[next[opening]++];
                var seeker = owners[pair];
                if (placed[seeker] >= 0 && !rankings.SeekerPrefers(seeker, pair, placed[seeker]))
                    continue;
                if (placed[seeker] >= 0)
                {
                    var left = pairs.Opening[placed[seeker]];
                    filled[left]--;
                    waiting.Push(left);
                }

                placed[seeker] = pair;
                filled[opening]++;
            }
        }

        return placed;
    }

    private static (int[] Start, int[] Pairs) Lists(AllocationProblem problem, Rankings rankings, int[] owners)
    {
        var (start, lists) = Optimal.ByOpening.Of(problem.Pairs.Opening, problem.Positions.Length);
        var order = Comparer<int>.Create((a, b) => a == b ? 0 : rankings.OpeningPrefers(a, owners[a], b, owners[b]) ? -1 : 1);
        for (var o = 0; o < problem.Positions.Length; o++)
            lists.AsSpan(start[o], start[o + 1] - start[o]).Sort(order);
        return (start, lists);
    }
}
