namespace Samverkan.Matching.Indexed;

/// <summary>
/// What each voice is worth in each slot: made when first asked for, and kept while there is room. Safe to share between threads: two may make the
/// same plane, of which one is kept.
/// </summary>
/// <param name="voices">How many voices there are.</param>
/// <param name="cells">For each slot, the facet of its opening; -1 where it stands empty.</param>
/// <param name="judge">What a voice is worth to every facet.</param>
/// <param name="budget">How much may be kept.</param>
internal sealed class Planes(int voices, int[] cells, Func<int, short[]> judge, PlaneBudget budget)
{
    private readonly short[]?[] planes = new short[voices][];

    /// <summary>The plane of a voice. Where there is no room to keep it, it is written over <paramref name="spare"/>.</summary>
    public short[] Of(int voice, ref short[]? spare)
    {
        if (Volatile.Read(ref planes[voice]) is { } known)
            return known;
        var kept = budget.Take(cells.Length);
        var plane = kept ? new short[cells.Length] : spare ??= new short[cells.Length];
        Fill(voice, plane);
        if (kept)
            Volatile.Write(ref planes[voice], plane);
        return plane;
    }

    private void Fill(int voice, short[] plane)
    {
        var points = judge(voice);
        for (var slot = 0; slot < cells.Length; slot++)
            plane[slot] = cells[slot] < 0 ? (short)0 : points[cells[slot]];
    }
}
