using System.Buffers;
using System.Globalization;
using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>
/// Graphs as two lists in CSV: <c>nodes.csv</c> with <c>id</c> and then any columns, and <c>edges.csv</c> with <c>source,target</c> and perhaps <c>weight</c>; its other columns are not
/// read. A blank weight is 1 where others have weights. Thread-safe.
/// </summary>
public static class GraphCsv
{
    private static readonly SearchValues<char> Special = SearchValues.Create(",;\t\"\r\n");

    /// <summary>Reads a graph.</summary>
    /// <param name="edges">The list of ties. Read to its end and left open.</param>
    /// <param name="nodes">The list of nodes, read and left open likewise; null when the ends of ties are all there is.</param>
    /// <param name="isDirected">Whether ties go from source to target.</param>
    /// <param name="edgesFile">The name of the list of ties, for messages; null when it has none.</param>
    /// <param name="nodesFile">The name of the list of nodes, for messages; null when it has none.</param>
    /// <exception cref="InputException">A list is empty, a column is missing, an id is blank, twice or unknown, a weight is not above 0, or quotation marks do not match.</exception>
    public static Graph Read(TextReader edges, TextReader? nodes = null, bool isDirected = false, string? edgesFile = null, string? nodesFile = null)
    {
        Guard.Against.Null(edges);
        var draft = new GraphDraft(edgesFile) { EndsAreNodes = nodes is null };
        if (nodes is not null)
            ReadNodes(nodes, new GraphDraft(nodesFile), draft);
        var csv = new CsvText(edges, draft);
        var names = Header(csv, draft, new("förväntade en första rad med source,target", "expected a first line with source,target"));
        var (source, target, weight) = (Column("source"), Column("target"), names.IndexOf("weight"));
        while (csv.Read() is { } cells)
        {
            AsManyAs(names, cells, csv, draft);
            draft.Tie(cells[source], cells[target], weight < 0 ? null : draft.Weight(cells[weight], csv.Line), csv.Line);
        }

        return draft.Build(isDirected);

        int Column(string name) => names.IndexOf(name) is >= 0 and var at ? at
            : throw draft.Wrong(1, name, new("kolumnen saknas; förväntade source,target och ibland weight", "the column is missing; expected source,target and perhaps weight"));
    }

    /// <summary>Writes the list of nodes: <c>id</c>, then attributes in ordinal order; what is not said is blank.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="to">Where to. Left open.</param>
    public static void WriteNodes(Graph graph, TextWriter to)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(to);
        var attributes = graph.Attributes;
        Write(to, ["id", .. attributes]);
        for (var node = 0; node < graph.NodeCount; node++)
            Write(to, [graph.Ids[node], .. attributes.Select(attribute => graph.ValueOf(node, attribute) ?? string.Empty)]);
    }

    /// <summary>Writes the list of ties: <c>source,target</c>, and <c>weight</c> when the graph has weights.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="to">Where to. Left open.</param>
    public static void WriteEdges(Graph graph, TextWriter to)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(to);
        Write(to, graph.IsWeighted ? ["source", "target", "weight"] : ["source", "target"]);
        foreach (var tie in graph.Ties)
            Write(to, [graph.Ids[tie.From], graph.Ids[tie.To], .. graph.IsWeighted ? [tie.Weight.ToString("R", CultureInfo.InvariantCulture)] : Array.Empty<string>()]);
    }

    private static void ReadNodes(TextReader nodes, GraphDraft own, GraphDraft draft)
    {
        var csv = new CsvText(nodes, own);
        var names = Header(csv, own, new("förväntade en första rad som börjar med id", "expected a first line that begins with id"));
        if (names[0] != "id")
            throw own.Wrong(1, names.Contains("id") ? "id" : null, new("förväntade id som första kolumn", "expected id as the first column"));
        while (csv.Read() is { } cells)
        {
            AsManyAs(names, cells, csv, own);
            own.Node(cells[0], csv.Line);
            draft.Node(cells[0], csv.Line);
            for (var at = 1; at < names.Count; at++)
                if (cells[at].Length > 0)
                {
                    own.Attribute(cells[0], names[at], cells[at], csv.Line);
                    draft.Attribute(cells[0], names[at], cells[at], csv.Line);
                }
        }
    }

    private static List<string> Header(CsvText csv, GraphDraft draft, Wording expected)
    {
        List<string> names = [.. csv.Read() ?? throw draft.Wrong(null, null, new($"filen är tom; {expected.Swedish}", $"the file is empty; {expected.English}"))];
        return names.All(GraphBuilder.IsId) && names.Distinct(StringComparer.Ordinal).Count() == names.Count ? names
            : throw draft.Wrong(1, null, new("en kolumn har inget namn, eller samma namn som en annan", "a column has no name, or the same name as another"));
    }

    private static void AsManyAs(List<string> names, IReadOnlyList<string> cells, CsvText csv, GraphDraft draft)
    {
        if (cells.Count != names.Count)
            throw draft.Wrong(csv.Line, null, new(
                $"raden har {cells.Count.ToString(CultureInfo.InvariantCulture)} fält; förväntade {names.Count.ToString(CultureInfo.InvariantCulture)} som i första raden",
                $"the line has {cells.Count.ToString(CultureInfo.InvariantCulture)} fields; expected {names.Count.ToString(CultureInfo.InvariantCulture)} as in the first line"));
    }

    private static void Write(TextWriter to, IEnumerable<string> cells)
    {
        to.Write(string.Join(',', cells.Select(Quoted)));
        to.Write('\n');
    }

    private static string Quoted(string cell) =>
        cell.AsSpan().ContainsAny(Special) || cell.StartsWith('\uFEFF') ? "\"" + cell.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"" : cell;
}
