namespace Samverkan.Matching.Tests.Fast;

/// <summary>SplitMix64: the same numbers from the same seed, everywhere.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from 0 up to but not including <paramref name="sides"/>.</summary>
    public int Roll(int sides) => (int)(Next() % (ulong)sides);

    public bool OneIn(int sides) => Roll(sides) == 0;

    public T Of<T>(params ReadOnlySpan<T> choices) => choices[Roll(choices.Length)];

    /// <summary>Some of the choices, each with a chance of one in <paramref name="sides"/>, now and then with one of them twice.</summary>
    public List<T> Some<T>(int sides, params ReadOnlySpan<T> choices)
    {
        var some = new List<T>();
        foreach (var choice in choices)
            if (OneIn(sides))
                some.Insert(Roll(some.Count + 1), choice);
        if (some.Count > 0 && OneIn(8))
            some.Add(some[0]);
        return some;
    }

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
