using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>Which group each node is in, by what it has for an attribute: a sector, a municipality, anything. Who has nothing for it is in none. Immutable.</summary>
public sealed class Grouping
{
    private Grouping(int[] of, IReadOnlyList<string> names) => (Of, Names) = (of, names);

    /// <summary>The number of each node's group, in the order of the nodes; -1 for none.</summary>
    public IReadOnlyList<int> Of { get; }

    /// <summary>The groups, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Groups nodes by an attribute. A node without it, or with a blank, is in no group.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="attribute">The name of the attribute.</param>
    public static Grouping By(Graph graph, string attribute)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(attribute);
        var values = Enumerable.Range(0, graph.NodeCount).Select(node => graph.ValueOf(node, attribute)).ToArray();
        string[] names = [.. values.Where(value => !string.IsNullOrWhiteSpace(value)).Distinct().OfType<string>().Order(StringComparer.Ordinal)];
        return new([.. values.Select(value => string.IsNullOrWhiteSpace(value) ? -1 : Array.BinarySearch(names, value, StringComparer.Ordinal))], names);
    }

    internal int[] Members(int group) => [.. Enumerable.Range(0, Of.Count).Where(node => Of[node] == group)];
}
