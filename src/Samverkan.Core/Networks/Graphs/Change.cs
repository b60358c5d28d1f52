using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>What becomes of a network when some leave or come: before and after, on every measure. Immutable.</summary>
public sealed class Change
{
    private Change(Graph before, Graph after) => (Before, After) = (before, after);

    /// <summary>The network as it is.</summary>
    public Graph Before { get; }

    /// <summary>The network as it would be.</summary>
    public Graph After { get; }

    /// <summary>Takes nodes and ties away. What is not there is passed over.</summary>
    /// <param name="graph">The graph as it is.</param>
    /// <param name="nodes">The ids of those that leave, with their ties.</param>
    /// <param name="ties">The ties that end, by the ids of their ends; without direction when the graph has none. Null for no others.</param>
    public static Change Losing(Graph graph, IEnumerable<string> nodes, IEnumerable<(string From, string To)>? ties = null)
    {
        var gone = Guard.Against.Null(nodes).ToHashSet(StringComparer.Ordinal);
        var ended = (ties ?? []).ToHashSet();
        var builder = new GraphBuilder(Guard.Against.Null(graph).IsDirected);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var id = graph.Ids[node];
            if (gone.Contains(id))
                continue;
            builder.Node(id);
            foreach (var attribute in graph.Attributes)
                if (graph.ValueOf(node, attribute) is { } value)
                    builder.Attribute(id, attribute, value);
        }

        foreach (var tie in graph.Ties)
        {
            var (from, to) = (graph.Ids[tie.From], graph.Ids[tie.To]);
            if (builder.Has(from) && builder.Has(to) && !ended.Contains((from, to)) && (graph.IsDirected || !ended.Contains((to, from))))
                builder.Tie(from, to, graph.IsWeighted ? tie.Weight : null);
        }

        return new(graph, builder.Build());
    }

    /// <summary>Adds nodes, attributes and ties.</summary>
    /// <param name="graph">The graph as it is.</param>
    /// <param name="add">Adds them to a builder that holds the graph.</param>
    public static Change Gaining(Graph graph, Action<GraphBuilder> add)
    {
        var builder = GraphBuilder.Of(graph);
        Guard.Against.Null(add)(builder);
        return new(graph, builder.Build());
    }

    /// <summary>Every measure, before and after.</summary>
    /// <param name="attribute">What to group nodes by; null for no groups.</param>
    public (Portrait Before, Portrait After) Portraits(string? attribute = null) => (Portrait.Of(Before, attribute), Portrait.Of(After, attribute));
}
