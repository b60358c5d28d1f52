using System.Diagnostics;
using System.Globalization;
using Samverkan.Matching;

namespace Samverkan.Benchmarks;

/// <summary>All lists of a market of any size, in both directions: time by the clock, processor time and memory.</summary>
internal static class Nation
{
    private static readonly int Top = int.Parse(Environment.GetEnvironmentVariable("TOP") ?? "10", CultureInfo.InvariantCulture);

    private static readonly int Threads = int.Parse(Environment.GetEnvironmentVariable("THREADS") ?? "1", CultureInfo.InvariantCulture);

    public static int Run(int seekers, int openings)
    {
        var input = Timed("generate", () => MarketGenerator.Make(seekers, openings));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var market = Timed("compile", input.Compile);
        Timed("first list", () => market.Shortlist(input.Seekers[0].Id, Top));
        Write($"compiled: {(GC.GetTotalMemory(forceFullCollection: true) - before) >> 20} MB");
        foreach (var side in Environment.GetEnvironmentVariable("SIDE") is { } only ? new[] { Enum.Parse<MatchSide>(only) } : new[] { MatchSide.Seeker, MatchSide.Opening })
            for (var round = 0; round < 2; round++)
                Write($"  {Timed($"lists by {side}", () => market.Shortlists(side, Top, Threads).Sum(list => (long)list.Eligible))} eligible");
        Write($"held now: {(GC.GetTotalMemory(forceFullCollection: true) - before) >> 20} MB, most ever: {Process.GetCurrentProcess().PeakWorkingSet64 >> 20} MB");
        return 0;
    }

    private static T Timed<T>(string what, Func<T> work)
    {
        var (clock, processor) = (Stopwatch.StartNew(), Environment.CpuUsage.UserTime);
        var result = work();
        Write($"{what}: {clock.Elapsed.TotalSeconds:F2} s, processor {(Environment.CpuUsage.UserTime - processor).TotalSeconds:F2} s");
        return result;
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
