namespace Samverkan.Matching.Optimal;

/// <summary>How far apart values are, in the parts of a point that prices are counted in.</summary>
/// <param name="Scale">How many parts a point has: so many that small scores too leave room for small steps.</param>
/// <param name="Values">From the least value to the greatest.</param>
/// <param name="Longest">The most that a place can cost: from the worth of leaving someone unplaced to the greatest value.</param>
internal sealed record Spans(long Scale, long Values, long Longest)
{
    /// <summary>Steps are whole numbers; with fewer parts than this the finest would be 0.</summary>
    private const long Enough = 1_000_000;

    public static Spans Of(ScoreTable table)
    {
        long least = 0, most = 0;
        foreach (var value in table.Value)
        {
            least = Math.Min(least, value);
            most = Math.Max(most, value);
        }

        var span = Math.Max(1, most - least);
        var scale = Math.Max(1, Enough / span);
        return new(scale, span * scale, Math.Max(1, most - table.Outside) * scale);
    }
}
