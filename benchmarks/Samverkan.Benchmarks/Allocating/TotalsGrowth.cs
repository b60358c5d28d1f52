using Samverkan.Benchmarks.National;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>What the greatest total costs at more and more pairs: with twenty openings a seeker, and where everyone can be placed everywhere. A table, and a plot in a file.</summary>
internal static class TotalsGrowth
{
    public static void Run(int part, string? picture)
    {
        var table = new MarkdownTable("", "pairs", "ours, ms", "a pair, ns", "OR-Tools, ms", "ours is faster");
        var sparse = Panel(table, "20 openings a seeker", part, ((int[])[100, 200, 500, 1000, 2000, 5000, 7000]).Select(thousands =>
            Question.Sparse("20 openings a seeker", thousands * 50, thousands * 100 / 7, 5)));
        var complete = Panel(table, "everyone everywhere, low-rank", part, ((int[])[500, 1000, 2000, 4000]).Select(size =>
            Question.Complete("everyone everywhere, low-rank", PlainMarkets.LowRank, size)));
        if (picture is not null)
            File.WriteAllText(picture, LogPlot.Draw("Processor time for the greatest total, milliseconds", [sparse, complete]));
    }

    private static LogPanel Panel(MarkdownTable table, string title, int part, IEnumerable<Question> questions)
    {
        var (ours, theirs) = (new List<(int, double)>(), new List<(int, double)>());
        foreach (var question in part == 1 ? questions : questions.Take(3))
        {
            var market = question.Market();
            var both = AllocateRun.Both(question, market);
            table.Row(
                question.Name, market.Pairs, both.Ours.Solving / 1e3, 1e3 * both.Ours.Solving / market.Pairs, both.Theirs.Solving / 1e3,
                AllocateRun.Times(both.Theirs.Solving, both.Ours.Solving));
            ours.Add((market.Pairs / 1000, both.Ours.Solving / 1e3));
            theirs.Add((market.Pairs / 1000, both.Theirs.Solving / 1e3));
        }

        return new(title, "pairs, thousands", Slope: 1, [new("Samverkan", [.. ours]), new("OR-Tools", [.. theirs])]);
    }
}
