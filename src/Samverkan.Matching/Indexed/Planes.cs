using System.Collections.Concurrent;
using Samverkan.Matching.Compiled;

namespace Samverkan.Matching.Indexed;

/// <summary>
/// What each voice is worth in each slot: made when first asked for, and kept while there is room. Safe to share between threads: two may make the
/// same plane, of which one is kept.
/// </summary>
/// <param name="cells">For each slot, the facet of its opening; -1 where it stands empty.</param>
/// <param name="judge">What a voice is worth to every facet, by what it says.</param>
/// <param name="budget">How much may be kept.</param>
internal sealed class Planes(int[] cells, Func<int[], short[]> judge, PlaneBudget budget)
{
    private readonly ConcurrentDictionary<int[], short[]> planes = new(SameNumbers.Comparer);

    /// <summary>The plane of a voice; null where there is no room to keep it.</summary>
    public short[]? Of(int[] said)
    {
        if (planes.TryGetValue(said, out var known))
            return known;
        if (!budget.Take(cells.Length))
            return null;
        var made = Fill(said, new short[cells.Length]);
        var kept = planes.GetOrAdd(said, made);
        if (kept != made)
            budget.Return(cells.Length);
        return kept;
    }

    /// <summary>The plane of a voice, written over another's.</summary>
    public short[] Over(int[] said, ref short[]? spare) => Fill(said, spare ??= new short[cells.Length]);

    private short[] Fill(int[] said, short[] plane)
    {
        var points = judge(said);
        for (var slot = 0; slot < cells.Length; slot++)
            plane[slot] = cells[slot] < 0 ? (short)0 : points[cells[slot]];
        return plane;
    }
}
