using System.Text;
using System.Xml;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>Goes through a GraphML file once, from its beginning to its end, without recursion however deep it is.</summary>
internal sealed class GraphMlReading(XmlReader xml, GraphDraft draft)
{
    private readonly Dictionary<string, (string Of, string Name, string? Default)> keys = new(StringComparer.Ordinal);
    private readonly List<Edge> edges = [];
    private readonly List<(string Id, HashSet<string> Said)> nodes = [];
    private readonly Stack<string?> open = new();
    private bool isDirected;
    private bool hasGraph;
    private Edge? edge;

    private long? Line => xml is IXmlLineInfo info && info.HasLineInfo() ? info.LineNumber : null;

    public Graph Read()
    {
        xml.MoveToContent();
        if (xml.LocalName != "graphml")
            throw Wrong(null, new("förväntade ett dokument som börjar med graphml", "expected a document that begins with graphml"));
        while (xml.Read())
            if (xml.NodeType == XmlNodeType.Element)
                Begin();
            else if (xml.NodeType == XmlNodeType.EndElement)
                End(xml.LocalName);
        if (!hasGraph)
            throw Wrong("graph", new("det finns ingen graf i filen", "there is no graph in the file"));
        return Made();
    }

    private void Begin()
    {
        var (name, isEmpty) = (xml.LocalName, xml.IsEmptyElement);
        switch (name)
        {
            case "key":
                keys[Required("id")] = (xml.GetAttribute("for") ?? "all", xml.GetAttribute("attr.name") ?? (xml.GetAttribute("yfiles.type") is null ? Required("id") : string.Empty), null);
                open.Push(xml.GetAttribute("id"));
                break;
            case "default":
                if (open.TryPeek(out var key) && key is not null && keys.TryGetValue(key, out var known))
                    keys[key] = known with { Default = Text(isEmpty) };
                return;
            case "graph" when open.Count == 0:
                if (hasGraph)
                    throw Wrong("graph", new("det finns mer än en graf i filen; förväntade en", "there is more than one graph in the file; expected one"));
                hasGraph = true;
                isDirected = xml.GetAttribute("edgedefault") switch
                {
                    "directed" => true,
                    "undirected" => false,
                    _ => throw Wrong("edgedefault", new("förväntade directed eller undirected", "expected directed or undirected")),
                };
                return;
            case "node":
                draft.Node(Required("id"), Line);
                nodes.Add((Required("id"), []));
                open.Push(nodes[^1].Id);
                break;
            case "edge":
                edge = new(Required("source"), Required("target"), xml.GetAttribute("directed"), Line);
                edges.Add(edge);
                break;
            case "hyperedge":
                throw Wrong(name, new("en kontakt mellan fler än två tas inte emot; skriv en för varje par", "a tie between more than two is not taken; write one for each pair"));
            case "data":
                Data(isEmpty);
                return;
        }

        if (isEmpty)
            End(name);
    }

    private void End(string name)
    {
        if (name is "node" or "key")
            open.Pop();
        else if (name == "edge")
            edge = null;
    }

    /// <summary>What is said of a node or an edge. What a program draws with is passed over, but for the label.</summary>
    private void Data(bool isEmpty)
    {
        var (id, line) = (Required("key"), Line);
        var isKnown = keys.TryGetValue(id, out var key);
        var text = Text(isEmpty);
        var name = isKnown ? key.Name : throw draft.Wrong(line, "key", new("nyckeln är inte förklarad med key", "the key is not declared with key"));
        if (edge is not null)
        {
            if (string.Equals(name, "weight", StringComparison.OrdinalIgnoreCase))
                edge.Weight = draft.Weight(text, line);
        }
        else if (open.TryPeek(out var node) && node is not null && text.Length > 0)
        {
            var attribute = name.Length > 0 ? name : "label";
            draft.Attribute(node, attribute, text, line);
            if (nodes[^1].Id == node)
                nodes[^1].Said.Add(attribute);
        }
    }

    /// <summary>The text within an element, or the first label within it; leaves the reader at its end.</summary>
    private string Text(bool isEmpty)
    {
        if (isEmpty)
            return string.Empty;
        var (depth, line, all, label, inLabel, hasElements) = (xml.Depth, Line, new StringBuilder(), new StringBuilder(), 0, false);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                hasElements = true;
                if (inLabel == 0 && label.Length == 0 && xml is { LocalName: "NodeLabel", IsEmptyElement: false })
                    inLabel = xml.Depth;
            }
            else if (xml.NodeType == XmlNodeType.EndElement && xml.Depth == inLabel)
                inLabel = 0;
            else if (xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace)
                Add(inLabel > 0 ? label : all);
        }

        return hasElements ? label.ToString().Trim() : all.ToString();

        void Add(StringBuilder to)
        {
            var part = new char[4096];
            for (var read = 1; read > 0;)
            {
                read = xml.ReadValueChunk(part, 0, part.Length);
                if (to.Append(part, 0, read).Length > GraphBuilder.LongestText)
                    throw draft.Wrong(line, null, new("texten är längre än 10 000 tecken; korta den", "the text is longer than 10,000 characters; shorten it"));
            }
        }
    }

    private Graph Made()
    {
        foreach (var (id, said) in nodes)
            foreach (var (of, name, value) in keys.Values)
                if (value is { Length: > 0 } && of is "node" or "all" && name.Length > 0 && value is not null && !said.Contains(name))
                    draft.Attribute(id, name, value, null);
        var usual = keys.Values.FirstOrDefault(key => key.Of is "edge" or "all" && string.Equals(key.Name, "weight", StringComparison.OrdinalIgnoreCase)).Default;
        var anyDirected = edges.Exists(IsDirected) || (edges.Count == 0 && isDirected);
        foreach (var tie in edges)
        {
            var weight = tie.Weight ?? draft.Weight(usual, tie.Line);
            draft.Tie(tie.From, tie.To, weight, tie.Line);
            if (anyDirected && !IsDirected(tie) && tie.From != tie.To)
                draft.Tie(tie.To, tie.From, weight, tie.Line);
        }

        return draft.Build(anyDirected);

        bool IsDirected(Edge tie) => tie.Directed is null ? isDirected : tie.Directed is "true" or "1";
    }

    private string Required(string attribute) => xml.GetAttribute(attribute) is { Length: > 0 } value ? value
        : throw Wrong(attribute, new("uppgiften saknas", "it is missing"));

    private InputException Wrong(string? field, Wording reason) => draft.Wrong(Line, field, reason);

    private sealed class Edge(string from, string to, string? directed, long? line)
    {
        public string From => from;

        public string To => to;

        public string? Directed => directed;

        public long? Line => line;

        public double? Weight { get; set; }
    }
}
