using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// Whether ties go out of the groups or stay within them: the E-I index of Krackhardt and Stern (1988), external less internal over both. -1 when all are within a group, 1 when
/// all go between groups. A tie with an end in no group is not counted. Immutable.
/// </summary>
public sealed class ExternalInternal
{
    private ExternalInternal(double? overall, IReadOnlyList<double?> ofNodes) => (Overall, OfNodes) = (overall, ofNodes);

    /// <summary>Over all ties; null when none is counted.</summary>
    public double? Overall { get; }

    /// <summary>Over the ties of each node, each neighbour once; null when none of its ties is counted.</summary>
    public IReadOnlyList<double?> OfNodes { get; }

    /// <summary>Reckons it. Linear; weights play no part.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The groups of its nodes.</param>
    public static ExternalInternal Of(Graph graph, Grouping groups)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(groups);
        return new(
            Index(graph.Ties.Select(tie => (tie.From, tie.To)), groups),
            [.. Enumerable.Range(0, graph.NodeCount).Select(node => Index(graph.Both[node].ToArray().Select(other => (node, other)), groups))]);
    }

    private static double? Index(IEnumerable<(int One, int Other)> ties, Grouping groups)
    {
        var (external, within) = (0, 0);
        foreach (var (one, other) in ties)
            if (groups.Of[one] >= 0 && groups.Of[other] >= 0)
                _ = groups.Of[one] == groups.Of[other] ? within++ : external++;
        return external + within == 0 ? null : (double)(external - within) / (external + within);
    }
}
