namespace Samverkan.Benchmarks.National;

/// <summary>An axis from a round number below all values to a round number above; round is 1, 2 or 5 times a power of ten.</summary>
internal sealed class LogScale
{
    private readonly double start;
    private readonly double end;
    private readonly double low;
    private readonly double high;

    /// <summary>An axis between two positions on paper.</summary>
    public LogScale(IReadOnlyCollection<double> values, double start, double end)
    {
        (this.start, this.end) = (start, end);
        var rounds = Rounds(values.Min() / 10, values.Max() * 10).ToList();
        low = rounds.Last(round => round <= values.Min() * 1.0001);
        high = rounds.First(round => round >= values.Max() * 0.9999 && round > low);
        Ticks = [.. Rounds(low, high)];
    }

    public IReadOnlyList<double> Ticks { get; }

    public double High => high;

    public double At(double value) => start + ((end - start) * Math.Log(value / low) / Math.Log(high / low));

    private static IEnumerable<double> Rounds(double from, double to)
    {
        for (var power = Math.Floor(Math.Log10(from)); power <= Math.Ceiling(Math.Log10(to)); power++)
            foreach (var times in new[] { 1, 2, 5 })
                if (times * Math.Pow(10, power) is var round && round >= from * 0.9999 && round <= to * 1.0001)
                    yield return round;
    }
}
