using System.Diagnostics;
using Samverkan.Benchmarks.Peers;
using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>How long somebody waits who asks for one list of a warm market: the middle, and what one of a hundred exceeds. Ours with its explanations, beside Lucene's.</summary>
internal static class LatencyRun
{
    private const int Queries = 100_000;
    private const int WarmUp = 500;
    private const int Top = AllLists.Top;

    /// <summary>Fewer queries are asked where they would take longer than this altogether; the table says how many it was.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static int Run(int seekers, int openings)
    {
        var input = MarketGenerator.Make(seekers, openings);
        var market = input.Compile();
        using var lucene = new LuceneMatcher(input, keepsFilters: false);
        using var keeping = new LuceneMatcher(input, keepsFilters: true);
        var table = new MarkdownTable($"{input.Seekers.Count:#,0} x {input.Openings.Count:#,0}", "queries", "p50 processor, us", "p99 processor, us", "p50 clock, us", "p99 clock, us", "allocated a query, bytes");
        Ask(table, "one seeker's list", input.Seekers.Count, number => market.Shortlist(input.Seekers[number].Id, Top));
        Ask(table, "one opening's list", input.Openings.Count, number => market.Shortlist(input.Openings[number].Id, Top));
        foreach (var (name, peer) in new[] { ("Lucene.Net", lucene), ("Lucene.Net, filters kept", keeping) })
        {
            Ask(table, $"{name}, for a seeker", input.Seekers.Count, number => peer.Shortlist(input.Seekers[number].Id, Top));
            Ask(table, $"{name}, for an opening", input.Openings.Count, number => peer.Shortlist(input.Openings[number].Id, Top));
        }

        return 0;
    }

    private static void Ask(MarkdownTable table, string what, int owners, Func<int, object> list)
    {
        var dice = new Dice(1);
        for (var i = 0; i < WarmUp; i++)
            list(dice.Roll(owners));
        var (processor, clock) = (new List<double>(Queries), new List<double>(Queries));
        var (began, allocated) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        while (clock.Count < Queries && Stopwatch.GetElapsedTime(began) < Longest)
        {
            var owner = dice.Roll(owners);
            var one = Meter.Of(() => list(owner));
            processor.Add(one.Processor);
            clock.Add(one.Clock);
        }

        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var (ofProcessor, ofClock) = (processor.ToArray(), clock.ToArray());
        table.Row(what, clock.Count, Meter.Quantile(ofProcessor, 0.5), Meter.Quantile(ofProcessor, 0.99), Meter.Quantile(ofClock, 0.5), Meter.Quantile(ofClock, 0.99), allocated / clock.Count);
    }
}
