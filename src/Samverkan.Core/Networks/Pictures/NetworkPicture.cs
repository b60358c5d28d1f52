using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Networks.Graphs;

namespace Samverkan.Networks.Pictures;

/// <summary>
/// A network as a picture in SVG: sectors by colour and shape, cut points with a thick ring, bridges thick and dashed, and the findings as a text alternative. The same report gives the same
/// text on every machine. Thread-safe.
/// </summary>
public static class NetworkPicture
{
    /// <summary>How many nodes are drawn at most: beyond it a picture says nothing.</summary>
    public const int MostNodes = 3000;

    private const int AllNamed = 150;
    private const int MostNamed = 60;
    private const int LongestName = 28;
    private const int MostTries = 10;
    private const double Wider = 1.15;

    /// <summary>Draws a network. Every name is readable up to 150 nodes; beyond that the most important are named where there is room. Nodes squared.</summary>
    /// <param name="report">What is to be said of it; at most <see cref="MostNodes"/> nodes.</param>
    /// <param name="language">The language of the texts.</param>
    /// <exception cref="ArgumentOutOfRangeException">There are more nodes.</exception>
    public static string Svg(NetworkReport report, Language language)
    {
        var graph = Guard.Against.Null(report).Graph;
        Guard.Against.OutOfRange(graph.NodeCount, nameof(report), 0, MostNodes);
        string[] names = [.. Enumerable.Range(0, graph.NodeCount).Select(node => Short(report.NameOf(node)))];
        var radius = Radii(report);
        var step = graph.NodeCount <= AllNamed ? 84 : graph.NodeCount <= 600 ? 46 : 30;
        var spots = graph.NodeCount == 0 ? [] : Placement.Of(report, step, [.. radius.Select(one => one + (graph.NodeCount <= AllNamed ? 8 : 2.5))]);
        var first = Enumerable.Range(0, graph.NodeCount).OrderByDescending(node => report.Between.Values[node]).ThenByDescending(node => graph.Both[node].Length).ThenBy(node => node).ToArray();
        var named = first.Take(graph.NodeCount <= AllNamed ? AllNamed : MostNamed).ToArray();
        // In a crowd names may cover the small, never each other or those that are named.
        double[] room = graph.NodeCount <= AllNamed ? [.. radius.Select(one => one * 1.3)] : [.. radius.Select((one, node) => named.Contains(node) ? one : 0)];
        var labels = Labels.Of(named, names, spots, room);
        for (var tries = 0; graph.NodeCount <= AllNamed && named.Any(node => labels[node] is null) && tries < MostTries; tries++)
        {
            spots = [.. spots.Select(spot => spot * Wider)];
            labels = Labels.Of(named, names, spots, room);
        }

        return new Drawing(report, language, names, spots, radius, labels).Text();
    }

    /// <summary>The more others go through one, the larger: by area.</summary>
    private static double[] Radii(NetworkReport report)
    {
        var (least, more) = report.Graph.NodeCount <= AllNamed ? (7.0, 11.0) : report.Graph.NodeCount <= 600 ? (4.5, 9.0) : (3.2, 9.0);
        var most = report.Between.Values.DefaultIfEmpty(0).Max();
        return [.. report.Between.Values.Select(value => least + (most > 0 ? more * Math.Sqrt(value / most) : 0))];
    }

    private static string Short(string name) => name.Length <= LongestName ? name : name[..(char.IsHighSurrogate(name[LongestName - 2]) ? LongestName - 2 : LongestName - 1)] + "…";
}
