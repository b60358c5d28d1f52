using System.Text.Json;
using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Networks.Graphs;

namespace Samverkan.Json;

/// <summary>The measures of a network as JSON; see <c>samverkan schema network</c>. Thread-safe.</summary>
public static class NetworkFile
{
    /// <summary>Writes a report. The same report in the same language gives the same bytes.</summary>
    /// <param name="utf8">Where to.</param>
    /// <param name="report">The report.</param>
    /// <param name="language">The language of the findings.</param>
    public static void Write(Stream utf8, NetworkReport report, Language language)
    {
        var graph = Guard.Against.Null(report).Graph;
        JsonPage.Write(utf8, json =>
        {
            json.WriteNumber("nodes", graph.NodeCount);
            json.WriteNumber("ties", graph.TieCount);
            json.WriteBoolean("directed", graph.IsDirected);
            Number(json, "density", Cohesion.Density(graph));
            json.WriteStartArray("components");
            foreach (var size in report.Parts.Sizes.OrderDescending())
                json.WriteNumberValue(size);
            json.WriteEndArray();
            Cuts(json, report);
            ByNode(json, graph, "betweenness", node => json.WriteNumberValue(report.Between.Values[node]));
            Number(json, "degreeCentralisation", Cohesion.DegreeCentralisation(graph));
            Number(json, "reciprocity", Cohesion.Reciprocity(graph));
            Number(json, "transitivity", Cohesion.Transitivity(graph));
            Number(json, "eiIndex", report.Outward?.Overall);
            Brokerage(json, report);
            ByNode(json, graph, "communities", node => json.WriteNumberValue(report.Communities.Of[node]));
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
                ReviewFile.Write(json, finding, language);
            json.WriteEndArray();
        });
    }

    private static void Cuts(Utf8JsonWriter json, NetworkReport report)
    {
        json.WriteStartArray("articulationPoints");
        foreach (var node in report.Cuts.Points)
            json.WriteStringValue(report.Graph.Ids[node]);
        json.WriteEndArray();
        json.WriteStartArray("bridges");
        foreach (var bridge in report.Cuts.Bridges)
        {
            json.WriteStartArray();
            json.WriteStringValue(report.Graph.Ids[bridge.From]);
            json.WriteStringValue(report.Graph.Ids[bridge.To]);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }

    private static void Brokerage(Utf8JsonWriter json, NetworkReport report)
    {
        json.WriteStartObject("brokerage");
        for (var node = 0; node < report.Graph.NodeCount && report.Brokers is not null; node++)
        {
            if (report.Groups!.Of[node] < 0)
                continue;
            json.WriteStartObject(report.Graph.Ids[node]);
            foreach (var role in Enum.GetValues<BrokerageRole>())
                json.WriteNumber(FactName.Of(role), report.Brokers.Count(node, role));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void ByNode(Utf8JsonWriter json, Graph graph, string name, Action<int> write)
    {
        json.WriteStartObject(name);
        for (var node = 0; node < graph.NodeCount; node++)
        {
            json.WritePropertyName(graph.Ids[node]);
            write(node);
        }

        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number)
            json.WriteNumber(name, number);
        else
            json.WriteNull(name);
    }
}
