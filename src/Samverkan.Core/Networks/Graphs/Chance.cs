namespace Samverkan.Networks.Graphs;

/// <summary>Numbers drawn by lot from a seed, the same everywhere: SplitMix64 (Steele, Lea and Flood, 2014).</summary>
internal struct Chance(ulong seed)
{
    private ulong state = seed;

    /// <summary>All of 0 to one below a number, in an order drawn by lot.</summary>
    public int[] Order(int count)
    {
        var order = new int[count];
        for (var at = 0; at < count; at++)
            order[at] = at;
        for (var at = count - 1; at > 0; at--)
        {
            var other = Below(at + 1);
            (order[at], order[other]) = (order[other], order[at]);
        }

        return order;
    }

    private int Below(int limit) => (int)Math.BigMul(Next(), (ulong)limit, out _);

    private ulong Next()
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
