namespace Samverkan.Matching.Optimal;

/// <summary>Makes the table that a rule about totals goes by.</summary>
internal static class ScoreTables
{
    /// <summary>The table, and the number that each of its pairs has in the problem; null when they are the same.</summary>
    public static (ScoreTable Table, int[]? Pairs) Of(AllocationProblem problem, AllocationRule rule)
    {
        var pairs = problem.Pairs;
        var outside = rule == AllocationRule.MostPlaced ? -OneMorePlaced(pairs) : 0;
        if (!HasNegative(pairs))
            return (new(pairs.Start, pairs.Opening, pairs.Score, Positions(problem, pairs.Opening), outside), null);
        var start = new int[pairs.Start.Length];
        var kept = new List<int>(pairs.Count);
        for (var s = 0; s < pairs.Seekers; s++)
        {
            for (var k = pairs.Start[s]; k < pairs.Start[s + 1]; k++)
                if (pairs.Counts(k))
                    kept.Add(k);
            start[s + 1] = kept.Count;
        }

        int[] numbers = [.. kept];
        var opening = Array.ConvertAll(numbers, k => pairs.Opening[k]);
        return (new(start, opening, Array.ConvertAll(numbers, k => pairs.Score[k]), Positions(problem, opening), outside), numbers);
    }

    /// <summary>
    /// What one more placed outweighs: to place one more, at most all others change what they have, each by the span of scores at most. So the largest number of
    /// people comes first, and the total among those second.
    /// </summary>
    public static long OneMorePlaced(PairTable pairs)
    {
        long least = 0, most = 0;
        foreach (var score in pairs.Score)
        {
            least = Math.Min(least, score);
            most = Math.Max(most, score);
        }

        if (!pairs.RanksOnly)
            least = 0;
        return ((most - least + 1) * (pairs.Seekers + 1L)) + Math.Max(0, -least);
    }

    private static bool HasNegative(PairTable pairs)
    {
        for (var k = 0; k < pairs.Count; k++)
            if (!pairs.Counts(k))
                return true;
        return false;
    }

    /// <summary>Positions beyond one more than there are pairs change nothing; the one more keeps a place free, and so its price 0.</summary>
    private static int[] Positions(AllocationProblem problem, int[] opening)
    {
        var count = new int[problem.Positions.Length];
        foreach (var o in opening)
            count[o]++;
        for (var o = 0; o < count.Length; o++)
            count[o] = Math.Min(count[o] + 1, problem.Positions[o]);
        return count;
    }
}
