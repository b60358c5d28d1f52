using System.Globalization;
using System.Text;
using System.Xml;
using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>
/// Graphs in GraphML, as Gephi, yEd and NetworkX write them. The attribute <c>weight</c> of an edge is its weight; a label that yEd draws is the attribute <c>label</c>. Where some edges
/// have a direction and others none, the graph is directed and those without go both ways. Document types, and with them entities, are refused, and nothing is ever fetched. Thread-safe.
/// </summary>
public static class GraphMl
{
    private const string Space = "http://graphml.graphdrawing.org/xmlns";

    /// <summary>Reads a graph.</summary>
    /// <param name="xml">The file. Read to its end and left open.</param>
    /// <param name="file">Its name, for messages; null when it has none.</param>
    /// <exception cref="InputException">The XML is broken or has a document type, there is no graph or more than one, an id is missing, twice or unknown, a weight is not above 0, or a text is too long.</exception>
    public static Graph Read(Stream xml, string? file = null)
    {
        Guard.Against.Null(xml);
        var draft = new GraphDraft(file);
        using var reader = XmlReader.Create(xml, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = false,
        });
        try
        {
            return new GraphMlReading(reader, draft).Read();
        }
        catch (XmlException broken)
        {
            var line = broken.LineNumber > 0 ? broken.LineNumber : (reader as IXmlLineInfo)?.LineNumber ?? 0;
            throw draft.Wrong(line > 0 ? line : null, null, broken.LineNumber == 0 && line <= 1
                ? new("filen är tom eller är inte XML utan dokumenttyp; förväntade GraphML", "the file is empty or is not XML without a document type; expected GraphML")
                : new("XML:en är trasig, eller har en dokumenttyp (DOCTYPE), som inte tas emot", "the XML is broken, or has a document type (DOCTYPE), which is not taken"), broken);
        }
    }

    /// <summary>Writes a graph, in UTF-8. Equal graphs give equal bytes.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="to">Where to. Left open.</param>
    public static void Write(Graph graph, Stream to)
    {
        Guard.Against.Null(graph);
        Guard.Against.Null(to);
        using var xml = XmlWriter.Create(to, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.Entitize, CloseOutput = false });
        var attributes = graph.Attributes;
        xml.WriteStartElement("graphml", Space);
        for (var at = 0; at < attributes.Count; at++)
            Key("d" + at.ToString(CultureInfo.InvariantCulture), "node", attributes[at], "string");
        if (graph.IsWeighted)
            Key("w", "edge", "weight", "double");
        xml.WriteStartElement("graph", Space);
        xml.WriteAttributeString("edgedefault", graph.IsDirected ? "directed" : "undirected");
        for (var node = 0; node < graph.NodeCount; node++)
        {
            xml.WriteStartElement("node", Space);
            xml.WriteAttributeString("id", graph.Ids[node]);
            for (var at = 0; at < attributes.Count; at++)
                if (graph.ValueOf(node, attributes[at]) is { } value)
                    Data("d" + at.ToString(CultureInfo.InvariantCulture), value);
            xml.WriteEndElement();
        }

        foreach (var tie in graph.Ties)
        {
            xml.WriteStartElement("edge", Space);
            xml.WriteAttributeString("source", graph.Ids[tie.From]);
            xml.WriteAttributeString("target", graph.Ids[tie.To]);
            if (graph.IsWeighted)
                Data("w", tie.Weight.ToString("R", CultureInfo.InvariantCulture));
            xml.WriteEndElement();
        }

        void Key(string id, string of, string name, string type)
        {
            xml.WriteStartElement("key", Space);
            xml.WriteAttributeString("id", id);
            xml.WriteAttributeString("for", of);
            xml.WriteAttributeString("attr.name", name);
            xml.WriteAttributeString("attr.type", type);
            xml.WriteEndElement();
        }

        void Data(string key, string value)
        {
            xml.WriteStartElement("data", Space);
            xml.WriteAttributeString("key", key);
            xml.WriteString(value);
            xml.WriteEndElement();
        }
    }
}
