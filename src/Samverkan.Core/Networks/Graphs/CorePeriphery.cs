using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// A core where all know all, and a periphery where none do; what is between them may be anything (Borgatti and Everett 1999). The core with the fewest ties missing in it and present
/// in the periphery, exactly (Lip 2011): it is some of those with most neighbours. Ties are taken without direction. Immutable.
/// </summary>
public sealed class CorePeriphery
{
    private CorePeriphery(IReadOnlyList<int> core, double errors, double? fit) => (Core, Errors, Fit) = (core, errors, fit);

    /// <summary>The places of those in the core, in ascending order. Of several cores as good, the smallest; of nodes with as many neighbours, those that come first.</summary>
    public IReadOnlyList<int> Core { get; }

    /// <summary>How many ties are missing in the core or present in the periphery.</summary>
    public double Errors { get; }

    /// <summary>Correlation between ties and pattern, over pairs within the core and within the periphery: 1 when all fits; null when there is no core, no periphery to tell apart, or all pairs are alike.</summary>
    public double? Fit { get; }

    /// <summary>Finds it. Linear but for sorting.</summary>
    /// <param name="graph">The graph.</param>
    public static CorePeriphery Of(Graph graph)
    {
        var rows = Guard.Against.Null(graph).Both;
        var order = Enumerable.Range(0, rows.Nodes).OrderByDescending(rows.Degree).ToArray();
        double ties = rows.Target.Length / 2, errors = ties, best = ties;
        var size = 0;
        for (var at = 0; at < order.Length; at++)
        {
            errors += at - rows.Degree(order[at]);
            if (errors < best)
                (best, size) = (errors, at + 1);
        }

        int[] core = [.. order.Take(size).Order()];
        return new(core, best, Correlation(rows, core, ties));
    }

    /// <summary>Between two things that are or are not: the phi coefficient.</summary>
    private static double? Correlation(Rows rows, int[] core, double ties)
    {
        var isCore = new bool[rows.Nodes];
        foreach (var node in core)
            isCore[node] = true;
        double size = core.Length, rest = rows.Nodes - size, inCore = 0, across = 0;
        foreach (var node in core)
            foreach (var next in rows[node])
                _ = isCore[next] ? inCore += 0.5 : across++;
        double pairsInCore = size * (size - 1) / 2, pairsOutside = rest * (rest - 1) / 2, outside = ties - inCore - across;
        double there = inCore + outside, missing = pairsInCore + pairsOutside - there;
        var scale = pairsInCore * pairsOutside * there * missing;
        return scale <= 0 ? null : ((inCore * (pairsOutside - outside)) - (outside * (pairsInCore - inCore))) / Math.Sqrt(scale);
    }
}
