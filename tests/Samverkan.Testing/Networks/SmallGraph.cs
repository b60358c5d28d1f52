using Samverkan.Networks.Graphs;

namespace Samverkan.Testing.Networks;

/// <summary>A graph of a few nodes, and the ties it was made of as they were given: in any order, some twice, some from a node to itself.</summary>
public sealed record SmallGraph(Graph Graph, IReadOnlyList<(int From, int To, double? Weight)> Given)
{
    /// <summary>The attribute that every other node or so has: one of three groups.</summary>
    public const string Group = "group";

    /// <summary>What was made, for when a law fails.</summary>
    public override string ToString() =>
        $"{(Graph.IsDirected ? "directed" : "undirected")} {Graph.NodeCount}: {string.Join(' ', Graph.Ties.Select(tie => $"{tie.From}-{tie.To}:{tie.Weight}"))}; {string.Join(',', Enumerable.Range(0, Graph.NodeCount).Select(node => Graph.ValueOf(node, Group) ?? "-"))}";
}
