namespace Samverkan.Benchmarks.Allocating;

/// <summary>One way to allocate one market, step by step, so that each can be timed apart.</summary>
internal abstract class Solver : IDisposable
{
    /// <summary>Makes the market its own.</summary>
    public abstract void Take(PlainMarket market);

    /// <summary>Finds the answer.</summary>
    public abstract void Solve();

    /// <summary>The answer, and with ours a check of its certificate.</summary>
    public abstract Answer Read(PlainMarket market);

    public abstract void Dispose();
}

/// <summary>What came out.</summary>
/// <param name="Total">The sum of scores.</param>
/// <param name="Placed">How many are placed; 0 where the rule says nothing of it.</param>
/// <param name="Gap">How far the total can be from the greatest.</param>
/// <param name="Checking">How long the checker took, microseconds of processor time; 0 where there is no certificate.</param>
internal readonly record struct Answer(long Total, int Placed, long Gap, double Checking);
