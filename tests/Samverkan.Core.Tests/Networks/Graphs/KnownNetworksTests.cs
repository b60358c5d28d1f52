using System.Globalization;
using System.Text.Json;
using Samverkan.Networks.Graphs;
using Samverkan.Networks.Graphs.Files;
using Samverkan.Testing;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>Networks that others have published values for, or that were reckoned independently.</summary>
public sealed class KnownNetworksTests
{
    [SharedDataFact]
    public void EveryMeasure_OfNetworksReckonedIndependently_IsTheSame()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("networks", "computed_reference.json")));
        foreach (var item in file.RootElement.GetProperty("items").EnumerateArray())
        {
            var graph = Read(item.GetProperty("network").GetString()!.Split('/')[1]);
            Assert.Equal(item.GetProperty("nodes").GetInt32(), graph.NodeCount);
            Assert.Equal(item.GetProperty("simple_undirected_edges").GetInt32(), graph.TieCount);
            var (parts, cuts) = (Components.Weak(graph), CutPoints.Of(graph));
            Assert.Equal(item.GetProperty("components").GetInt32(), parts.Sizes.Count);
            Assert.Equal(item.GetProperty("giant").GetInt32(), parts.Sizes.Max());
            Assert.Equal(item.GetProperty("isolates").GetInt32(), parts.Sizes.Count(size => size == 1));
            Assert.Equal(item.GetProperty("articulation_points").EnumerateArray().Select(id => id.ToString()).Order(StringComparer.Ordinal), cuts.Points.Select(node => graph.Ids[node]).Order(StringComparer.Ordinal));
            Assert.Equal(item.GetProperty("bridges").GetInt32(), cuts.Bridges.Count);
            Assert.Equal(item.GetProperty("transitivity").GetDouble(), Cohesion.Transitivity(graph)!.Value, 6);
            Assert.Equal(item.GetProperty("max_degree").GetInt32(), Centrality.Degree(graph).Max());
            if (!item.TryGetProperty("betweenness_raw_undirected", out var expected))
                continue;
            var found = Betweenness.Of(graph).Values;
            foreach (var value in expected.EnumerateObject())
                Assert.Equal(value.Value.GetDouble(), found[graph.IndexOf(value.Name)], 1e-5);
        }
    }

    [SharedDataFact]
    public void CoreAndCloseness_OfPublishedNetworks_AreThePublished()
    {
        using var file = JsonDocument.Parse(File.ReadAllText(SharedData.PathOf("networks", "networkx_expected_metrics.json")));
        var items = file.RootElement.GetProperty("items").EnumerateArray().ToArray();
        var (compared, karate) = (0, Read("karate"));
        Compare("test_florentine_families_closeness", "flo_marriage", graph => Centrality.Closeness(WithoutIsolates(graph)), 3);
        Compare("test_les_miserables_closeness", "miserables", Centrality.Closeness, 3);
        Compare("test_florentine_families_graph", "flo_marriage", graph => Normalised(WithoutIsolates(graph)), 3);
        Compare("test_karate_component_number", "karate", graph => [.. Centrality.Core(graph).Select(core => (double)core)], 3);
        Assert.True(compared > 100, $"Only {compared} were compared.");
        Assert.InRange(Communities.Find(karate).Modularity, 0.40, 0.4199);

        void Compare(string test, string network, Func<Graph, IReadOnlyList<double>> measure, int digits)
        {
            var graph = Read(network);
            var isolates = network == "flo_marriage" ? WithoutIsolates(graph) : graph;
            var values = measure(graph);
            foreach (var value in items.First(item => item.GetProperty("test").GetString() == test).GetProperty("expected").EnumerateObject())
                if (Enumerable.Range(0, isolates.NodeCount).Where(node => (isolates.ValueOf(node, "name") ?? isolates.Ids[node]) == value.Name).ToArray() is [var found])
                {
                    Assert.InRange(values[found] - value.Value.GetDouble(), -1.01 * Math.Pow(10, -digits), 1.01 * Math.Pow(10, -digits));
                    compared++;
                }
        }
    }

    [SharedDataFact]
    public void Betweenness_OfEnvironmentalOrganisations_IsThePublished()
    {
        foreach (var network in new[] { "collaboration", "support" })
        {
            var edges = "source target weight\n".Replace(' ', ',') + File.ReadAllText(SharedData.PathOf("networks", "chinese_engo", network + ".edges.txt")).Trim().Replace(' ', ',').Replace("\r", string.Empty, StringComparison.Ordinal);
            var expected = File.ReadAllLines(SharedData.PathOf("networks", "chinese_engo", network + "_betweenness_published.txt")).Where(line => line.Contains(',', StringComparison.Ordinal)).Select(line => line.Split(',')).ToArray();
            var graph = GraphCsv.Read(new StringReader(edges), null, true);
            var undirected = GraphCsv.Read(new StringReader(edges));
            Assert.True(Off(graph) < 1e-9 || Off(undirected) < 1e-9, $"{network}: {Off(graph)}, {Off(undirected)}");

            double Off(Graph made) => expected.Max(line => Math.Abs(Normalised(made)[made.IndexOf(line[0])] - double.Parse(line[1], CultureInfo.InvariantCulture)));
        }
    }

    private static Graph Read(string name)
    {
        using var nodes = new StreamReader(SharedData.PathOf("networks", name + ".nodes.csv"));
        using var edges = new StreamReader(SharedData.PathOf("networks", name + ".edges.csv"));
        return GraphCsv.Read(edges, nodes);
    }

    private static double[] Normalised(Graph graph) =>
        [.. Betweenness.Of(graph).Values.Select(value => value * (graph.IsDirected ? 1 : 2) / (graph.NodeCount - 1) / (graph.NodeCount - 2))];

    /// <summary>As it is published: without the one family that no marriage ties.</summary>
    private static Graph WithoutIsolates(Graph graph) =>
        Change.Losing(graph, Enumerable.Range(0, graph.NodeCount).Where(node => graph.Neighbours(node).Length == 0).Select(node => graph.Ids[node])).After;
}
