namespace Samverkan.Matching.Kernels;

/// <summary>Judges a list against one voice, without laying its codes out.</summary>
internal static class SpokenKernel
{
    /// <param name="facet">The list.</param>
    /// <param name="asked">The items of all lists.</param>
    /// <param name="said">What is closed, 0 for nothing; then columns and their codes in turn, ascending by column.</param>
    /// <param name="unknown">The code of what is not said.</param>
    /// <returns>The points, or <see cref="Code.Excluded"/>.</returns>
    public static int PointsOf(in ListFacet facet, ReadOnlySpan<Asked> asked, ReadOnlySpan<int> said, byte unknown)
    {
        long sum = 0;
        var fatal = 0;
        foreach (ref readonly var item in asked[facet.From..facet.To])
        {
            var code = CodeOf(item.Column, said, unknown);
            sum += item.Weight * (long)(code & Code.Credit);
            fatal |= code & item.Fatal;
        }

        return fatal != 0 ? Code.Excluded : facet.Points(sum);
    }

    private static int CodeOf(int column, ReadOnlySpan<int> said, byte unknown)
    {
        for (var i = 1; i < said.Length; i += 2)
            if (said[i] == column)
                return said[i + 1];
        return said[0] != 0 ? Code.Unmet : unknown;
    }
}
