using Samverkan.Networks.Graphs;
using Samverkan.Networks.Graphs.Files;
using Samverkan.Testing;
using Samverkan.Testing.Networks;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>What a graph holds, whatever it is made of and written as.</summary>
public sealed class GraphLaws
{
    [SamverkanProperty]
    public bool TiesBetweenTheSameTwoAreOneAndTheirWeightsAdd(SmallGraph small)
    {
        var isWeighted = small.Given.Any(tie => tie.Weight is not null);
        var expected = small.Given.Where(tie => tie.From != tie.To)
            .GroupBy(tie => small.Graph.IsDirected || tie.From < tie.To ? (tie.From, tie.To) : (tie.To, tie.From))
            .ToDictionary(ties => ties.Key, ties => isWeighted ? ties.Sum(tie => tie.Weight ?? 1) : 1);
        return small.Graph.Ties.ToDictionary(tie => (tie.From, tie.To), tie => tie.Weight).OrderBy(tie => tie.Key).SequenceEqual(expected.OrderBy(tie => tie.Key))
            && small.Graph.TieCount == expected.Count
            && small.Graph.SelfTies == small.Given.Count(tie => tie.From == tie.To)
            && small.Graph.Merged == small.Given.Count - small.Graph.SelfTies - expected.Count;
    }

    [SamverkanProperty]
    public bool ATieIsFoundFromItsEnds(SmallGraph small)
    {
        var graph = small.Graph;
        var ties = graph.Ties.ToDictionary(tie => (tie.From, tie.To), tie => (double?)tie.Weight);
        return Enumerable.Range(0, graph.NodeCount).All(one => graph.IndexOf(graph.Ids[one]) == one && Enumerable.Range(0, graph.NodeCount).All(other =>
            graph.WeightOf(one, other) == (ties.GetValueOrDefault((one, other)) ?? (graph.IsDirected ? null : ties.GetValueOrDefault((other, one))))
            && graph.Neighbours(one).Contains(other) == graph.WeightOf(one, other) is not null));
    }

    [SamverkanProperty]
    public bool WhatIsWrittenInGraphMlIsReadBackTheSame(SmallGraph small)
    {
        using var file = new MemoryStream();
        GraphMl.Write(small.Graph, file);
        file.Position = 0;
        return Same(small.Graph, GraphMl.Read(file));
    }

    [SamverkanProperty]
    public bool WhatIsWrittenInCsvIsReadBackTheSame(SmallGraph small)
    {
        using var nodes = new StringWriter();
        using var edges = new StringWriter();
        GraphCsv.WriteNodes(small.Graph, nodes);
        GraphCsv.WriteEdges(small.Graph, edges);
        return Same(small.Graph, GraphCsv.Read(new StringReader(edges.ToString()), new StringReader(nodes.ToString()), small.Graph.IsDirected));
    }

    [SamverkanProperty]
    public bool WhatIsWrittenInDotIsReadBackTheSame(SmallGraph small)
    {
        using var dot = new StringWriter();
        GraphDot.Write(small.Graph, dot);
        return Same(small.Graph, GraphDot.Read(new StringReader(dot.ToString())));
    }

    [SamverkanProperty]
    public bool ABuilderOfAGraphMakesTheSameGraph(SmallGraph small) => Same(small.Graph, GraphBuilder.Of(small.Graph).Build());

    /// <summary>Weights are in the file only when there are ties to have them.</summary>
    internal static bool Same(Graph one, Graph other) =>
        one.IsDirected == other.IsDirected && one.Ids.SequenceEqual(other.Ids) && one.Attributes.SequenceEqual(other.Attributes) && one.Ties.SequenceEqual(other.Ties)
        && (one.IsWeighted == other.IsWeighted || one.TieCount == 0)
        && one.Attributes.All(attribute => Enumerable.Range(0, one.NodeCount).All(node => one.ValueOf(node, attribute) == other.ValueOf(node, attribute)));
}
