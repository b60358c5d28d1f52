using System.Globalization;
using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>
/// All lists of a market of any size, beside what one would use instead, in one run on the same data. The slow are timed on some owners, evenly
/// spread; where they answer the same question, the answers must be equal.
/// </summary>
internal sealed class NationRatios
{
    private const int OfLinq = 50;
    private const int OfReference = 5;
    private const int OfLucene = 200;
    private const int Rounds = 3;

    private static readonly MatchSide[] Sides = [MatchSide.Seeker, MatchSide.Opening];

    private readonly GeneratedMarket input;
    private readonly Dictionary<MatchSide, AllLists> lists = [];
    private readonly Dictionary<MatchSide, double> ours = [];
    private int faults;

    private NationRatios(GeneratedMarket input) => this.input = input;

    /// <summary>0 when all that were compared are equal, else 1.</summary>
    public static int Run(int seekers, int openings)
    {
        var ratios = new NationRatios(MarketGenerator.Make(seekers, openings));
        ratios.MeasureOurs();
        ratios.MeasureOthers();
        return ratios.faults == 0 ? 0 : 1;
    }

    private void MeasureOurs()
    {
        using var memory = new MemoryWatch();
        Market market = null!;
        var compiling = Meter.Of(() => market = input.Compile());
        var held = memory.HeldMegabytes();
        var peakOfCompiling = memory.PeakMegabytes;
        var table = new MarkdownTable($"{input.Seekers.Count:#,0} x {input.Openings.Count:#,0}", "processor, s", "clock, s", "a list, us", "a pair, ns", "eligible");
        table.Row("compile", compiling.Processor / 1e6, compiling.Clock / 1e6, "", "", "");
        var pairs = (double)input.Seekers.Count * input.Openings.Count;
        foreach (var side in Sides)
            for (var threads = 1; threads <= AllLists.MostThreads; threads++)
            {
                var all = Meter.Median(Rounds, () => lists[side] = AllLists.Of(market, side, threads, OfLucene));
                if (threads == 1)
                    ours[side] = all.Processor / OwnersOf(side);
                table.Row($"lists by {NameOf(side)}, {(threads == 1 ? "one thread" : $"{threads} threads")}", all.Processor / 1e6, all.Clock / 1e6, all.Processor / OwnersOf(side), 1000 * all.Processor / pairs, string.Create(CultureInfo.InvariantCulture, $"{100 * lists[side].Eligible / pairs:F1} %"));
            }

        Console.WriteLine(FormattableString.Invariant($"\nHeld once compiled: {held} MB; most ever, beyond the input objects: {peakOfCompiling} MB while compiling, {memory.PeakMegabytes} MB in all; held after all lists: {memory.HeldMegabytes()} MB."));
        GC.KeepAlive(market);
    }

    /// <summary>One after the other, so that none stands in the other's way in memory.</summary>
    private void MeasureOthers()
    {
        var table = new MarkdownTable("list", "way", "lists timed", "processor time a list, us", "ours is faster", "equal to ours");
        foreach (var side in Sides)
            table.Row($"by {NameOf(side)}", "Samverkan", OwnersOf(side), ours[side], "", "");
        Measure(table, Peer.Linq(input, OfLinq));
        Measure(table, Peer.Lucene(input, OfLucene, keepsFilters: false));
        Measure(table, Peer.Lucene(input, OfLucene, keepsFilters: true));
        Measure(table, Peer.Reference(input, OfReference));
    }

    private void Measure(MarkdownTable table, Peer peer)
    {
        foreach (var side in Sides)
        {
            var owners = peer.Some(lists[side].Kept);
            var time = peer.Time(owners, Rounds);
            var equal = peer.Agrees is { } agrees ? owners.Count(agrees) : (int?)null;
            faults += owners.Count - (equal ?? owners.Count);
            table.Row($"by {NameOf(side)}", peer.Name, owners.Count, time, (time / ours[side]).ToString(time < 10 * ours[side] ? "F1" : "F0", CultureInfo.InvariantCulture) + " x", equal is { } same ? $"{same} of {owners.Count}" : "another question");
        }
    }

    private int OwnersOf(MatchSide side) => side == MatchSide.Seeker ? input.Seekers.Count : input.Openings.Count;

    private static string NameOf(MatchSide side) => side == MatchSide.Seeker ? "seeker" : "opening";
}
