using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// Groups with more ties within them than chance would have, found by modularity (Louvain: Blondel et al. 2008), each in one piece. Ties are taken without direction, weights count. The
/// same graph and seed give the same communities. Immutable.
/// </summary>
public sealed class Communities
{
    private Communities(int[] of, ulong seed, double modularity) => (Of, Seed, Modularity, Count) = (of, seed, modularity, of.Length == 0 ? 0 : of.Max() + 1);

    /// <summary>The community of each node, in the order of the nodes; numbered from 0 in the order of their first nodes.</summary>
    public IReadOnlyList<int> Of { get; }

    /// <summary>How many there are.</summary>
    public int Count { get; }

    /// <summary>What the order of search was drawn by.</summary>
    public ulong Seed { get; }

    /// <summary>How much more weight is within the communities than chance would have, as a share (Newman and Girvan 2004): -0.5 to 1; 0 without ties.</summary>
    public double Modularity { get; }

    /// <summary>Finds them. About linear in ties, in practice.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="seed">What the order of search is drawn by.</param>
    public static Communities Find(Graph graph, ulong seed = 0)
    {
        var rows = Guard.Against.Null(graph).Both;
        var of = Louvain.Find(rows, seed);
        return new(of, seed, ModularityOf(rows, of));
    }

    private static double ModularityOf(Rows rows, int[] of)
    {
        var (weights, within, all) = (new double[of.Length], 0.0, 0.0);
        for (var node = 0; node < of.Length; node++)
            for (var entry = rows.Start[node]; entry < rows.Start[node + 1]; entry++)
            {
                var weight = rows.WeightAt(entry);
                all += weight;
                weights[of[node]] += weight;
                within += of[node] == of[rows.Target[entry]] ? weight : 0;
            }

        return all == 0 ? 0 : (within / all) - weights.Sum(weight => weight / all * (weight / all));
    }
}
