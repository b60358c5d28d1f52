using System.Diagnostics;

namespace Samverkan.Benchmarks.National;

/// <summary>Processor time of the whole process, which a busy machine disturbs less than time by the clock; both in microseconds.</summary>
internal readonly record struct Meter(double Processor, double Clock)
{
    public static Meter Of(Action work)
    {
        var (processor, clock) = (Environment.CpuUsage.TotalTime, Stopwatch.GetTimestamp());
        work();
        var elapsed = Stopwatch.GetElapsedTime(clock);
        return new((Environment.CpuUsage.TotalTime - processor).TotalMicroseconds, elapsed.TotalMicroseconds);
    }

    /// <summary>The same work some times over; the middle one by processor time, and the middle one by the clock.</summary>
    public static Meter Median(int rounds, Action work)
    {
        var all = Enumerable.Range(0, rounds).Select(_ => Of(work)).ToList();
        return new(Quantile([.. all.Select(one => one.Processor)], 0.5), Quantile([.. all.Select(one => one.Clock)], 0.5));
    }

    /// <summary>The least value that so large a part does not exceed.</summary>
    public static double Quantile(double[] values, double part)
    {
        Array.Sort(values);
        return values[Math.Clamp((int)Math.Ceiling(part * values.Length) - 1, 0, values.Length - 1)];
    }
}
