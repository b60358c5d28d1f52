namespace Samverkan.Matching.Reserves;

/// <summary>
/// What a seeker must be above to be let in by an opening with reserved positions: it depends on which reserves they can fill. They are let in whatever they are
/// when a position is free or when one more reserved position would be filled; else instead of someone liked less without whom as many reserved positions are filled.
/// </summary>
internal sealed class ReservedThresholds
{
    private readonly int positions;
    private readonly int[] places;
    private readonly List<(int View, uint Fills)> held = [];
    private readonly Dictionary<uint, long> known = [];

    private ReservedThresholds(int positions, int[] places)
    {
        this.positions = positions;
        this.places = places;
    }

    /// <summary>One for each opening that reserves positions, null for the others.</summary>
    public static ReservedThresholds?[] Of(AllocationProblem problem, int[] placed)
    {
        var reserves = problem.Terms.Reserves;
        var all = new ReservedThresholds?[problem.OpeningIds.Length];
        for (var o = 0; o < all.Length; o++)
            if (!reserves.Of(o).IsEmpty)
                all[o] = new(problem.Positions[o], Array.ConvertAll(reserves.Of(o).ToArray(), one => one.Places));
        for (var s = 0; s < placed.Length; s++)
            if (placed[s] >= 0 && problem.Pairs.Opening[placed[s]] is var o)
                all[o]?.held.Add((problem.Pairs.OpeningsView[placed[s]], reserves.Fills(s, o)));
        return all;
    }

    /// <summary>The threshold for one who can fill these reserves. Computed once for each combination.</summary>
    public long For(uint fills)
    {
        if (!known.TryGetValue(fills, out var threshold))
            known.Add(fills, threshold = Threshold(fills));
        return threshold;
    }

    private long Threshold(uint fills)
    {
        var filled = Filled(without: -1, and: 0);
        if (held.Count < positions || Filled(without: -1, and: fills) > filled)
            return long.MinValue;
        var least = long.MaxValue;
        for (var i = 0; i < held.Count; i++)
            if (held[i].View < least && Filled(without: i, and: fills) >= filled)
                least = held[i].View;
        return least;
    }

    /// <summary>
    /// How many reserved positions can be filled at once: the least, over all sets of reserves, of the places in the set and the people who can fill some reserve
    /// outside it (Kőnig 1931).
    /// </summary>
    private int Filled(int without, uint and)
    {
        var filled = int.MaxValue;
        for (var set = 0u; set < 1u << places.Length; set++)
        {
            var count = (and & ~set) != 0 ? 1 : 0;
            for (var r = 0; r < places.Length; r++)
                count += (set & (1u << r)) != 0 ? places[r] : 0;
            for (var i = 0; i < held.Count; i++)
                count += i != without && (held[i].Fills & ~set) != 0 ? 1 : 0;
            filled = Math.Min(filled, count);
        }

        return filled;
    }
}
