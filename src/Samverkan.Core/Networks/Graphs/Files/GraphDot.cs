using System.Globalization;
using System.Text.RegularExpressions;
using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>
/// Graphs in DOT, the language of Graphviz. The attribute <c>weight</c> of an edge is its weight; other attributes of edges and graphs are not read, those of nodes are. A backslash in
/// quotation marks is doubled. Thread-safe.
/// </summary>
public static partial class GraphDot
{
    /// <summary>Reads a graph.</summary>
    /// <param name="dot">The text. Read to its end and left open.</param>
    /// <param name="file">Its name, for messages; null when it has none.</param>
    /// <exception cref="InputException">It is not DOT, uses the wrong kind of edge, is nested deeper than 100, or has a weight that is not above 0 or a text that is too long.</exception>
    public static Graph Read(TextReader dot, string? file = null)
    {
        var draft = new GraphDraft(file);
        return new DotReading(new DotText(Guard.Against.Null(dot), draft), draft).Read();
    }

    /// <summary>Writes a graph. Equal graphs give equal text.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="to">Where to. Left open.</param>
    public static void Write(Graph graph, TextWriter to)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(to);
        var attributes = graph.Attributes;
        to.Write(graph.IsDirected ? "digraph {\n" : "graph {\n");
        for (var node = 0; node < graph.NodeCount; node++)
        {
            var said = attributes.Where(attribute => graph.ValueOf(node, attribute) is not null).Select(attribute => $"{Quoted(attribute)}={Quoted(graph.ValueOf(node, attribute)!)}").ToArray();
            to.Write($"  {Quoted(graph.Ids[node])}{(said.Length == 0 ? string.Empty : $" [{string.Join(", ", said)}]")};\n");
        }

        foreach (var tie in graph.Ties)
            to.Write($"  {Quoted(graph.Ids[tie.From])} {(graph.IsDirected ? "->" : "--")} {Quoted(graph.Ids[tie.To])}{(graph.IsWeighted ? $" [weight={tie.Weight.ToString("R", CultureInfo.InvariantCulture)}]" : string.Empty)};\n");
        to.Write("}\n");
    }

    private static string Quoted(string text) =>
        Plain().IsMatch(text) && !DotText.IsWord(text) ? text : "\"" + text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal) + "\"";

    [GeneratedRegex(@"\A[A-Za-z_][A-Za-z0-9_]*\z")]
    private static partial Regex Plain();
}
