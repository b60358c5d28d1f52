namespace Samverkan.Matching.Optimal;

/// <summary>The total of an allocation, and the bound on it that prices give.</summary>
internal static class Totals
{
    /// <summary>The values of those placed and the worth of leaving the others out.</summary>
    public static long Of(ScoreTable table, int[] placed)
    {
        long total = 0;
        foreach (var pair in placed)
            total += pair >= 0 ? table.Value[pair] : table.Outside;
        return total;
    }

    /// <summary>What all places cost and what each seeker could gain beyond that: no allocation has a greater total (weak duality).</summary>
    public static long Bound(ScoreTable table, long[] price)
    {
        long bound = 0;
        for (var o = 0; o < price.Length; o++)
            bound += price[o] * table.Positions[o];
        for (var s = 0; s < table.Seekers; s++)
        {
            var gain = table.Outside;
            for (var k = table.Start[s]; k < table.Start[s + 1]; k++)
                gain = Math.Max(gain, table.Value[k] - price[table.Opening[k]]);
            bound += gain;
        }

        return bound;
    }
}
