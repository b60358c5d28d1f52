using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>Whom and what the network hangs on, ties taken without direction: without them, something that held together falls apart. Immutable.</summary>
public sealed class CutPoints
{
    private CutPoints(int[] points, GraphTie[] bridges) => (Points, Bridges) = (points, bridges);

    /// <summary>Articulation points: nodes without which some that could reach each other no longer can. Their places, in ascending order.</summary>
    public IReadOnlyList<int> Points { get; }

    /// <summary>Bridges: ties without which their two ends no longer reach each other; the end that comes first stands first.</summary>
    public IReadOnlyList<GraphTie> Bridges { get; }

    /// <summary>Finds them. Linear in nodes and ties, however deep the network is.</summary>
    /// <param name="graph">The graph.</param>
    public static CutPoints Of(Graph graph)
    {
        var rows = Guard.Against.Null(graph).Both;
        var cuts = new Cuts(rows);
        return new(cuts.Points(), [.. cuts.Bridges().Select(bridge => new GraphTie(bridge.One, bridge.Other, rows.WeightAt(rows.Find(bridge.One, bridge.Other))))]);
    }
}
