using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// Who stands between whom, by group (Gould and Fernandez 1989): for each node and role, the ordered pairs (a, b) with a tie from a to the node and from the node to b and none from a
/// to b. An undirected tie goes both ways, so each pair counts in both orders. Nodes in no group are left out, with their ties. Immutable.
/// </summary>
public sealed class Brokerage
{
    internal const int Roles = 5;

    private readonly long[] counts;
    private readonly BrokerageChance chance;
    private readonly Grouping groups;

    private Brokerage(long[] counts, BrokerageChance chance, Grouping groups) => (this.counts, this.chance, this.groups) = (counts, chance, groups);

    /// <summary>Counts them. The sum of squared degrees, times a search in a row.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The groups of its nodes.</param>
    public static Brokerage Of(Graph graph, Grouping groups)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(groups);
        var (counts, of) = (new long[graph.NodeCount * Roles], groups.Of);
        for (var broker = 0; broker < graph.NodeCount; broker++)
            if (of[broker] >= 0)
                foreach (var from in graph.In[broker])
                    if (of[from] >= 0)
                        foreach (var to in graph.Out[broker])
                            if (of[to] >= 0 && to != from && graph.Out.Find(from, to) < 0)
                                counts[(broker * Roles) + (int)RoleOf(of[from], of[broker], of[to]) - 1]++;
        return new(counts, BrokerageChance.Of(graph, groups), groups);
    }

    /// <summary>How often a node stands in a role.</summary>
    /// <param name="node">The place of the node.</param>
    /// <param name="role">The role.</param>
    public long Count(int node, BrokerageRole role) => counts[(node * Roles) + (int)Guard.Against.EnumOutOfRange(role) - 1];

    /// <summary>How often a node stands between two, in any role.</summary>
    /// <param name="node">The place of the node.</param>
    public long Total(int node) => counts.AsSpan(node * Roles, Roles).ToArray().Sum();

    /// <summary>How often it would be on average if as many ties were drawn by lot between as many nodes in the same groups; null for a node in no group.</summary>
    /// <param name="node">The place of the node.</param>
    /// <param name="role">The role.</param>
    public double? Expected(int node, BrokerageRole role) => groups.Of[node] < 0 ? null : chance.Mean(groups.Of[node], Guard.Against.EnumOutOfRange(role));

    /// <summary>How many standard deviations the count is from what is expected by lot; null for a node in no group, or when the lot leaves no room.</summary>
    /// <param name="node">The place of the node.</param>
    /// <param name="role">The role.</param>
    public double? Z(int node, BrokerageRole role) =>
        Expected(node, role) is { } mean && chance.Variance(groups.Of[node], role) is > 1e-12 and var variance ? (Count(node, role) - mean) / Math.Sqrt(variance) : null;

    private static BrokerageRole RoleOf(int from, int broker, int to) =>
        from == broker ? (to == broker ? BrokerageRole.Coordinator : BrokerageRole.Representative)
        : to == broker ? BrokerageRole.Gatekeeper
        : from == to ? BrokerageRole.Itinerant
        : BrokerageRole.Liaison;
}
