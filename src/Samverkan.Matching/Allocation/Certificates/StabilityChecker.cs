using Samverkan.Matching.Reserves;

namespace Samverkan.Matching;

/// <summary>
/// Whether some pair blocks: the seeker would rather have the opening than what they got, and the opening would take the seeker, having a free position, or
/// someone whom it may let go and likes less. Ties do not block. Section 4 of <c>docs/allocation.md</c>.
/// </summary>
internal static class StabilityChecker
{
    public static void Check(AllocationProblem problem, int[] placed, List<AllocationFault> faults)
    {
        var pairs = problem.Pairs;
        var thresholds = Thresholds(problem, placed);
        var reserved = new ReservedThresholds?[thresholds.Length];
        if (problem.Terms.Reserves.Any)
            reserved = ReservedThresholds.Of(problem, placed);
        for (var s = 0; s < placed.Length; s++)
        {
            for (var k = pairs.Start[s]; k < pairs.Start[s + 1]; k++)
            {
                if (placed[s] >= 0 && pairs.SeekersView[placed[s]] >= pairs.SeekersView[k])
                    continue;
                var opening = pairs.Opening[k];
                if (pairs.OpeningsView[k] > (reserved[opening]?.For(problem.Terms.Reserves.Fills(s, opening)) ?? thresholds[opening]))
                    faults.Add(new(problem.SeekerIds[s], problem.OpeningIds[opening], new(
                        "Personen vill hellre ha platsen än det som föreslås, och platsen skulle ta emot personen.",
                        "The person would rather have the opening than what is proposed, and the opening would take the person.")));
            }
        }
    }

    /// <summary>For each opening, what a seeker must be above to be let in: the least liked of those it holds, or nothing when it has room.</summary>
    private static long[] Thresholds(AllocationProblem problem, int[] placed)
    {
        var least = new long[problem.OpeningIds.Length];
        var filled = new int[least.Length];
        least.AsSpan().Fill(long.MaxValue);
        foreach (var pair in placed)
        {
            if (pair < 0)
                continue;
            var opening = problem.Pairs.Opening[pair];
            filled[opening]++;
            least[opening] = Math.Min(least[opening], problem.Pairs.OpeningsView[pair]);
        }

        for (var o = 0; o < least.Length; o++)
            if (filled[o] < problem.Positions[o])
                least[o] = long.MinValue;
        return least;
    }
}
