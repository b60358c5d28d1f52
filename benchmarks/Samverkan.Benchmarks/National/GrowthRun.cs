using System.Globalization;
using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>
/// What one more seeker and one more opening cost: a seeker's list at more and more seekers of the same openings, and at more and more openings,
/// where place tells openings apart and where it does not. A table on the console, and a plot in a file.
/// </summary>
internal static class GrowthRun
{
    private const int Rounds = 3;
    private const int OfLinq = 10;

    /// <summary>Where place keeps nobody out, so many lists are timed, in the order they come: all of them take long, and about alike.</summary>
    private const int MostLists = 10_000;

    public static int Run(string picture, int seekers, int openings)
    {
        int[] ofSeekers = [seekers / 35, seekers / 10, (int)(seekers * 2L / 7), seekers];
        int[] ofOpenings = [openings / 10, openings / 5, openings / 2, openings];
        var table = new MarkdownTable("market", "seekers", "openings", "eligible", "compile, s", "a seeker's list, us", "a pair, ns", "LINQ, us", "ours is faster");
        var bySeekers = new LogPanel(FormattableString.Invariant($"{openings:#,0} openings"), "seekers", Slope: 0, []);
        var byOpenings = new LogPanel(FormattableString.Invariant($"{ofSeekers[0]:#,0} seekers"), "openings", Slope: 1, []);
        WarmUp();
        foreach (var shape in Enum.GetValues<MarketShape>())
        {
            var whole = MarketGenerator.Make(seekers, openings, shape: shape);
            bySeekers.Lines.Add(new(NameOf(shape), [.. ofSeekers.Select(count => (count, Measure(table, shape, whole.First(count, openings))))]));
            byOpenings.Lines.Add(new(NameOf(shape), [.. ofOpenings.Select(count => (count, Measure(table, shape, whole.First(ofSeekers[0], count))))]));
        }

        File.WriteAllText(picture, LogPlot.Draw("Processor time for a seeker's list, microseconds", [bySeekers, byOpenings]));
        return 0;
    }

    /// <summary>So that the first figure is not that of compiling the code.</summary>
    private static void WarmUp()
    {
        var market = MarketGenerator.Make(2_000, 2_000).Compile();
        for (var i = 0; i < 10; i++)
            AllLists.Of(market, MatchSide.Seeker, 1, 1);
    }

    /// <summary>Microseconds of processor time for a seeker's list.</summary>
    private static double Measure(MarkdownTable table, MarketShape shape, GeneratedMarket input)
    {
        Market market = null!;
        var compiling = Meter.Of(() => market = input.Compile());
        var owners = input.Seekers.Take(OfLinq).Select(seeker => market.Shortlist(seeker.Id, AllLists.Top)).ToList();
        var linq = Peer.Linq(input.First(OfLinq, input.Openings.Count), OfLinq);
        if (!owners.TrueForAll(list => linq.Agrees!(list)))
            throw new InvalidOperationException("LINQ finds other openings than the market does.");

        var (lists, eligible) = (0, 0L);
        var ours = Meter.Median(Rounds, () =>
        {
            (lists, eligible) = (0, 0L);
            foreach (var list in market.Shortlists(MatchSide.Seeker, AllLists.Top).Take(shape == MarketShape.Nation ? int.MaxValue : MostLists))
                (lists, eligible) = (lists + 1, eligible + list.Eligible);
        }).Processor / lists;
        var theirs = linq.Time(owners, Rounds);
        table.Row(
            NameOf(shape),
            input.Seekers.Count,
            input.Openings.Count,
            string.Create(CultureInfo.InvariantCulture, $"{100.0 * eligible / lists / input.Openings.Count:F1} %"),
            compiling.Processor / 1e6,
            ours,
            1000 * ours / input.Openings.Count,
            theirs,
            string.Create(CultureInfo.InvariantCulture, $"{theirs / ours:F0} x"));
        return ours;
    }

    private static string NameOf(MarketShape shape) => shape switch
    {
        MarketShape.Nation => "a country",
        MarketShape.Remote => "all remote",
        _ => "one city",
    };
}
