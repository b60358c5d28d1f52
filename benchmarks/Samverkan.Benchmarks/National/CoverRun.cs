using Samverkan.Partners;
using Samverkan.Partners.Finding;

namespace Samverkan.Benchmarks.National;

/// <summary>Whom to ask in a municipality, in a region and in a nation: cost, bound and time.</summary>
internal static class CoverRun
{
    public static int Run()
    {
        var table = new MarkdownTable("needs, candidates", "choices", "cost", "lower bound", "cheapest", "ms");
        foreach (var (needs, candidates) in ((int, int)[])[(60, 300), (500, 5_000), (2_000, 20_000)])
            foreach (var choices in (int[])[0, PartnerFinder.UsualChoices])
            {
                string[] asked = [.. Enumerable.Range(0, needs).Select(need => $"k{need}")];
                var offered = Candidates(needs, candidates);
                PartnerSet set = null!;
                var time = Meter.Median(3, () => set = PartnerFinder.Find(asked, Enum.GetValues<Sector>(), offered, choices));
                if (CoverChecker.ProblemOf(set, asked, Enum.GetValues<Sector>(), offered) is { } problem)
                    throw new InvalidOperationException(problem.English);
                table.Row($"{needs:#,0}, {candidates:#,0}", choices, set.Cost, set.LowerBound, set.IsCheapest ? "yes" : "not proven", time.Clock / 1e3);
            }

        return 0;
    }

    private static Candidate[] Candidates(int needs, int count)
    {
        var dice = new Dice(1);
        return [.. Enumerable.Range(0, count).Select(number => new Candidate(
            $"c{number}", (Sector)(1 + dice.Roll(3)), 1 + dice.Roll(5),
            [.. Enumerable.Range(0, 2 + dice.Roll(6)).Select(_ => $"k{dice.Roll(needs) * dice.Roll(needs) / needs}").Append($"k{number % needs}").Distinct()]))];
    }
}
