using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>What a change costs a market that is in use, against compiling all of it afresh. What is moved between tiers now and then, and compiled afresh seldom, is in the mean.</summary>
internal static class LiveRun
{
    private const int Changes = 10_000;
    private const int Rounds = 3;

    public static int Run(int seekers, int openings)
    {
        var input = MarketGenerator.Make(seekers, openings);

        // The same ids, and everything else about them changed.
        var others = MarketGenerator.Make(Changes, Changes, seed: 2);
        Market market = null!;
        var compiling = Meter.Median(Rounds, () => market = input.Compile());
        var live = new LiveMarket(market);
        var table = new MarkdownTable($"{input.Seekers.Count:#,0} x {input.Openings.Count:#,0}", "changes", "p50, us", "p99, us", "longest, us", "mean, us", "compiling afresh takes");
        table.Row("compile", "", "", "", "", compiling.Processor, "");
        Measure("a seeker changed", number => live.Put(others.Seekers[number]));
        Measure("an opening changed", number => live.Put(others.Openings[number]));
        Measure("a seeker withdrawn", number => live.Withdraw(input.Seekers[seekers - 1 - number].Id));
        Measure("an opening withdrawn", number => live.Withdraw(input.Openings[openings - 1 - number].Id));
        Measure("a seeker's list, after a change", number => live.TryShortlist(input.Seekers[number].Id, AllLists.Top), before: number => live.Put(others.Seekers[number]));
        Measure("an opening's list, after a change", number => live.TryShortlist(input.Openings[number].Id, AllLists.Top), before: number => live.Put(others.Openings[number]), count: 1_000);
        return 0;

        void Measure(string what, Action<int> change, Action<int>? before = null, int count = Changes)
        {
            var times = new double[count];
            for (var number = 0; number < count; number++)
            {
                before?.Invoke(number);
                var own = number;
                times[number] = Meter.Of(() => change(own)).Processor;
            }

            var mean = times.Average();
            table.Row(what, count, Meter.Quantile(times, 0.5), Meter.Quantile(times, 0.99), times.Max(), mean, FormattableString.Invariant($"{compiling.Processor / mean:F0} x"));
        }
    }
}
