namespace Samverkan.Matching.Kernels;

/// <summary>Judges what openings ask for in lists against one seeker's codes.</summary>
internal static class ListKernel
{
    /// <summary>The points of every facet, or <see cref="Code.Excluded"/>. O(number of items).</summary>
    public static void Points(ReadOnlySpan<ListFacet> facets, ReadOnlySpan<Asked> asked, ReadOnlySpan<byte> codes, Span<int> points)
    {
        for (var f = 0; f < facets.Length; f++)
            points[f] = PointsOf(in facets[f], asked, codes, excluding: true);
    }

    /// <summary>The points of one facet. Unless <paramref name="excluding"/>, an item that excludes only earns its credit.</summary>
    public static int PointsOf(in ListFacet facet, ReadOnlySpan<Asked> asked, ReadOnlySpan<byte> codes, bool excluding)
    {
        // Unchecked: a credit is at most 100 and a weight at most 10 * 528, so that even 2^31 items stay within 2^51.
        unchecked
        {
            long sum = 0;
            var fatal = 0;
            foreach (ref readonly var item in asked[facet.From..facet.To])
            {
                int code = codes[item.Column];
                sum += item.Weight * (long)(code & Code.Credit);
                fatal |= code & item.Fatal;
            }

            return fatal != 0 && excluding ? Code.Excluded : facet.Points(sum);
        }
    }

    /// <summary>Weights times credits, without regard to what excludes.</summary>
    public static long Sum(in ListFacet facet, ReadOnlySpan<Asked> asked, ReadOnlySpan<byte> codes)
    {
        long sum = 0;
        foreach (ref readonly var item in asked[facet.From..facet.To])
            sum += item.Weight * (long)(codes[item.Column] & Code.Credit);
        return sum;
    }
}
