using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>The measures of a whole network beside each other, so that two states of it can be compared: what is lost if someone leaves, what is gained by a tie. Null where a measure says nothing.</summary>
/// <param name="Nodes">How many nodes there are.</param>
/// <param name="Ties">How many ties there are.</param>
/// <param name="Components">How many parts that hold together, ties taken without direction.</param>
/// <param name="LargestComponent">How many nodes are in the largest of them.</param>
/// <param name="StrongComponents">How many parts within which everyone reaches everyone along ties.</param>
/// <param name="CutPoints">How many nodes it would fall apart without.</param>
/// <param name="Bridges">How many ties it would fall apart without.</param>
/// <param name="Density">See <see cref="Cohesion.Density"/>.</param>
/// <param name="Reciprocity">See <see cref="Cohesion.Reciprocity"/>.</param>
/// <param name="Transitivity">See <see cref="Cohesion.Transitivity"/>.</param>
/// <param name="DegreeCentralisation">See <see cref="Cohesion.DegreeCentralisation"/>.</param>
/// <param name="Reach">The mean of <see cref="Centrality.Harmonic"/>: how near all are to all, 0 to 1.</param>
/// <param name="LargestBetweenness">The largest value of <see cref="Betweenness"/>.</param>
/// <param name="DeepestCore">The largest number of <see cref="Centrality.Core"/>.</param>
/// <param name="ExternalInternal">The E-I index by the attribute asked for.</param>
/// <param name="Brokered">How many ordered pairs someone stands between, by the attribute asked for, roles together.</param>
/// <param name="LowestConstraint">The lowest constraint of any node.</param>
/// <param name="CoreFit">How well a core and a periphery fit.</param>
/// <param name="Communities">How many communities there are.</param>
/// <param name="Modularity">How distinct they are.</param>
public sealed record Portrait(
    int Nodes, int Ties, int Components, int LargestComponent, int StrongComponents, int CutPoints, int Bridges, double? Density, double? Reciprocity, double? Transitivity,
    double? DegreeCentralisation, double? Reach, double? LargestBetweenness, int? DeepestCore, double? ExternalInternal, long? Brokered, double? LowestConstraint, double? CoreFit, int Communities, double Modularity)
{
    /// <summary>Reckons every measure. Nodes times ties, most of it for betweenness.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="attribute">What to group nodes by; null for no groups.</param>
    public static Portrait Of(Graph graph, string? attribute = null)
    {
        var (weak, cuts) = (Graphs.Components.Weak(Guard.Against.Null(graph)), Graphs.CutPoints.Of(graph));
        var groups = attribute is null ? null : Grouping.By(graph, attribute);
        var communities = Graphs.Communities.Find(graph);
        var brokerage = groups is null ? null : Brokerage.Of(graph, groups);
        var isEmpty = graph.NodeCount == 0;
        return new(
            graph.NodeCount, graph.TieCount, weak.Sizes.Count, isEmpty ? 0 : weak.Sizes.Max(), Graphs.Components.Strong(graph).Sizes.Count, cuts.Points.Count, cuts.Bridges.Count,
            Cohesion.Density(graph), Cohesion.Reciprocity(graph), Cohesion.Transitivity(graph), Cohesion.DegreeCentralisation(graph),
            isEmpty ? null : Centrality.Harmonic(graph).Average(), isEmpty ? null : Betweenness.Of(graph).Values.Max(), isEmpty ? null : Centrality.Core(graph).Max(),
            groups is null ? null : Graphs.ExternalInternal.Of(graph, groups).Overall, brokerage is null ? null : Enumerable.Range(0, graph.NodeCount).Sum(brokerage.Total),
            StructuralHoles.Of(graph).Constraint.Min(), CorePeriphery.Of(graph).Fit, communities.Count, communities.Modularity);
    }
}
