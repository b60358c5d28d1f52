using Samverkan.Benchmarks.National;
using Samverkan.Matching;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>
/// Allocation beside OR-Tools: time, memory, growth, and stable allocation alone. A total that differs from that of OR-Tools, or a certificate that does not hold, fails the run.
/// </summary>
internal static class AllocateRun
{
    private const decimal Near = 0.0001m;

    /// <param name="part">Sizes are divided by so much; 1 for those that the goals are about.</param>
    /// <param name="picture">Where the plot goes; null for none.</param>
    public static int Run(int part, string? picture)
    {
        WarmUp();
        Totals(part);
        NearTotals(part);
        StableRun.Run(part);
        MemoryRun.Run(part);
        TotalsGrowth.Run(part, picture);
        return 0;
    }

    /// <summary>Both solvers on the market, and the same answer from both.</summary>
    public static (Timed Ours, Timed Theirs) Both(Question question, PlainMarket market)
    {
        var (ours, theirs) = (Timed.Of(market, question.Ours), Timed.Of(market, question.Theirs));
        if ((ours.Answer.Total, ours.Answer.Placed) != (theirs.Answer.Total, theirs.Answer.Placed))
            throw new InvalidOperationException($"{question.Name}: ours is {ours.Answer.Total}, that of OR-Tools {theirs.Answer.Total}.");
        return (ours, theirs);
    }

    public static string Times(double theirs, double ours) => FormattableString.Invariant($"{theirs / ours:F1} x");

    /// <summary>So that the first figure is not that of compiling the code.</summary>
    private static void WarmUp()
    {
        foreach (var question in Question.All(50))
            for (var round = 0; round < 3; round++)
                Both(question, question.Market());
    }

    private static void Totals(int part)
    {
        var table = new MarkdownTable("", "seekers", "openings", "pairs", "greatest total", "ours, ms", "OR-Tools, ms", "ours is faster", "taking the input: ours, ms", "OR-Tools, ms", "checking, ms");
        foreach (var question in Question.All(part))
        {
            var market = question.Market();
            var (ours, theirs) = Both(question, market);
            table.Row(
                question.Name, market.Seekers.Length, market.Openings.Length, market.Pairs, ours.Answer.Total, ours.Solving / 1e3, theirs.Solving / 1e3,
                Times(theirs.Solving, ours.Solving), ours.Taking / 1e3, theirs.Taking / 1e3, ours.Answer.Checking / 1e3);
        }
    }

    private static void NearTotals(int part)
    {
        var table = new MarkdownTable("within 0.01 %", "proven gap", "true gap", "ours, ms", "OR-Tools, ms", "ours is faster");
        foreach (var question in Question.All(part).Where(one => one is { Rule: AllocationRule.BestTotal, IsComplete: false }))
        {
            var market = question.Market();
            var (near, theirs) = (Timed.Of(market, () => new OurSolver(question.Rule, Near)), Timed.Of(market, question.Theirs));
            var below = theirs.Answer.Total - near.Answer.Total;
            if (below < 0 || below > near.Answer.Gap || near.Answer.Gap > Near * theirs.Answer.Total * 1.001m)
                throw new InvalidOperationException($"{question.Name}: {below} below the greatest total, and the gap said to be {near.Answer.Gap}.");
            table.Row(question.Name, Share(near.Answer.Gap), Share(below), near.Solving / 1e3, theirs.Solving / 1e3, Times(theirs.Solving, near.Solving));

            string Share(long gap) => FormattableString.Invariant($"{100.0 * gap / theirs.Answer.Total:0.0000} %");
        }
    }
}
