namespace Samverkan.Benchmarks;

/// <summary>SplitMix64: the same numbers from the same seed, on any machine and in any version of .NET.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 up to but not including <paramref name="sides"/>.</summary>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    public int Between(int least, int most) => least + Roll(most - least + 1);

    /// <summary>True in so many cases of a hundred.</summary>
    public bool Percent(int chance) => Roll(100) < chance;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Roll(choices.Length)];

    /// <summary>A number from 0 to just below 1, of 53 bits: exact in floating point.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1UL << 53));

    private ulong Next()
    {
        unchecked
        {
            var x = state += 0x9E3779B97F4A7C15;
            x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
            x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
            return x ^ (x >> 31);
        }
    }
}
