namespace Samverkan.Matching.Optimal;

/// <summary>The pairs of each opening, in the order of seekers.</summary>
internal static class ByOpening
{
    /// <summary>Where each opening's pairs begin, and the numbers of the pairs; by counting.</summary>
    public static (int[] Start, int[] Pairs) Of(int[] opening, int openings)
    {
        var start = new int[openings + 1];
        foreach (var o in opening)
            start[o + 1]++;
        for (var o = 0; o < openings; o++)
            start[o + 1] += start[o];
        var next = start.AsSpan(0, openings).ToArray();
        var pairs = new int[opening.Length];
        for (var k = 0; k < opening.Length; k++)
            pairs[next[opening[k]]++] = k;
        return (start, pairs);
    }
}
