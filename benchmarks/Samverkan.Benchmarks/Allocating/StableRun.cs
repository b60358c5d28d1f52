using Samverkan.Benchmarks.National;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>Stable allocation: what one more pair costs, and how many more are placed when ties are used for it.</summary>
internal static class StableRun
{
    private const int Rounds = 3;

    public static void Run(int part)
    {
        var table = new MarkdownTable("stable", "seekers", "openings", "pairs", "placed", "ours, ms", "a pair, ns", "checking, ms");
        foreach (var seekers in (int[])[20_000, 50_000, 100_000, 200_000, 350_000])
            Row(table, "no ties", Market(seekers / part, grades: int.MaxValue), TieRule.Seed);
        var tied = Market(100_000 / part, grades: 10);
        Row(table, "ten grades, by lottery", tied, TieRule.Seed);
        Row(table, "ten grades, `most-placed`", tied, TieRule.MostPlaced);
    }

    private static void Row(MarkdownTable table, string name, AllocationProblem problem, TieRule ties)
    {
        Allocation allocation = null!;
        var time = Meter.Median(Rounds, () => allocation = Allocator.Allocate(problem, new(AllocationRule.Stable, 1) { Ties = ties })).Processor;
        IReadOnlyList<AllocationFault> faults = [];
        var checking = Meter.Of(() => faults = AllocationChecker.Check(problem, allocation)).Processor;
        if (faults.Count > 0)
            throw new InvalidOperationException(faults[0].Reason.English);
        table.Row(name, problem.Seekers.Count, problem.Openings.Count, problem.PairCount, allocation.Placements.Count, time / 1e3, 1e3 * time / problem.PairCount, checking / 1e3);
    }

    /// <summary>Lists of 20 to 50 openings, which each grade whom they meet; one position to five, so few openings that about a tenth of the seekers go without.</summary>
    private static AllocationProblem Market(int seekers, int grades)
    {
        var dice = new Dice(1);
        var builder = new AllocationBuilder();
        var openings = seekers * 3 / 10;
        for (var s = 0; s < seekers; s++)
            builder.AddSeeker(new SeekerId($"s{s:0000000}"));
        for (var o = 0; o < openings; o++)
            builder.AddOpening(new OpeningId($"o{o:0000000}"), dice.Between(1, 5));
        var own = new HashSet<int>();
        for (var s = 0; s < seekers; s++)
        {
            own.Clear();
            for (var count = dice.Between(20, 50); own.Count < count;)
                own.Add(PlainMarkets.Popular(dice, openings));
            foreach (var o in own)
                builder.AddPair(s, o, dice.Roll(int.MaxValue), dice.Roll(grades), 0, provisional: false);
        }

        return builder.Build();
    }
}
