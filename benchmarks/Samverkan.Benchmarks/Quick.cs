using Samverkan.Matching;

namespace Samverkan.Benchmarks;

/// <summary>A first look at the fast path alone, for those who work on it: nanoseconds for each pair, best of five, in processor time so that a busy machine disturbs less.</summary>
internal static class Quick
{
    public static int Run(int size)
    {
        var input = MarketGenerator.Make(size, size);
        var market = input.Compile();
        Console.WriteLine($"compile    {Best(input.Compile).TotalMilliseconds,8:F1} ms");
        Console.WriteLine($"by seeker  {PerPair(MatchSide.Seeker),8:F1} ns a pair");
        Console.WriteLine($"by opening {PerPair(MatchSide.Opening),8:F1} ns a pair");
        var eligible = market.Shortlists(MatchSide.Seeker, 1).Sum(list => (long)list.Eligible);
        Console.WriteLine($"eligible   {100.0 * eligible / ((double)size * size),8:F1} % of pairs");
        return 0;

        double PerPair(MatchSide side) =>
            Best(() => market.Shortlists(side, 10).Sum(list => list.Matches.Count)).TotalNanoseconds / ((double)size * size);
    }

    private static TimeSpan Best<T>(Func<T> work)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            var used = Environment.CpuUsage.TotalTime - before;
            best = used < best ? used : best;
        }

        return best;
    }
}
