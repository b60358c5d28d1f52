using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs.Files;

/// <summary>A graph as it is read: what is wrong is told with its line and field, and what was found is never repeated, since it may be a name.</summary>
internal sealed class GraphDraft(string? file)
{
    private readonly List<(string From, string To, double? Weight, long? Line)> ties = [];
    private readonly List<(string Id, string Attribute, string Value, long? Line)> values = [];
    private readonly Dictionary<string, long?> nodes = new(StringComparer.Ordinal);

    /// <summary>Whether ends that no line of their own names are nodes all the same.</summary>
    public bool EndsAreNodes { get; init; }

    public bool Has(string id) => nodes.ContainsKey(id);

    public void Node(string id, long? line)
    {
        if (!GraphBuilder.IsId(id))
            throw Wrong(line, "id", new("förväntade ett id med högst 10 000 tecken, inga av dem styrtecken", "expected an id of at most 10,000 characters, none of them control characters"));
        if (!nodes.TryAdd(id, line))
            throw Wrong(line, "id", new(
                $"samma id står på rad {nodes[id]?.ToString(CultureInfo.InvariantCulture)}; förväntade ett eget",
                $"the same id is on line {nodes[id]?.ToString(CultureInfo.InvariantCulture)}; expected one of its own"));
    }

    public void Attribute(string id, string attribute, string value, long? line)
    {
        if (!GraphBuilder.IsId(attribute) || !GraphBuilder.IsText(value))
            throw Wrong(line, null, new("värdet är längre än 10 000 tecken eller har tecken som inte kan skrivas; korta eller rätta det", "the value is longer than 10,000 characters or has characters that cannot be written; shorten or correct it"));
        values.Add((id, attribute, value, line));
    }

    public void Tie(string from, string to, double? weight, long? line)
    {
        if (EndsAreNodes)
            foreach (var end in new[] { from, to })
                if (!nodes.ContainsKey(end))
                    Node(end, line);
        ties.Add((from, to, weight, line));
    }

    /// <summary>A weight as text; null when blank.</summary>
    public double? Weight(string? text, long? line)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) && Graph.IsWeight(weight)
            ? weight
            : throw Wrong(line, "weight", new("förväntade ett tal större än 0, med decimalpunkt; stryk raden om det inte finns någon kontakt", "expected a number above 0, with a decimal point; leave the line out if there is no tie"));
    }

    public Graph Build(bool isDirected)
    {
        var builder = new GraphBuilder(isDirected);
        foreach (var id in nodes.Keys)
            builder.Node(id);
        foreach (var (id, attribute, value, _) in values)
            builder.Attribute(id, attribute, value);
        foreach (var (from, to, weight, line) in ties)
        {
            Known(from, "source", line);
            Known(to, "target", line);
            builder.Tie(from, to, weight);
        }

        return builder.Build();
    }

    public InputException Wrong(long? line, string? field, Wording reason, Exception? inner = null) => new(new(file, line, field, reason), inner);

    private void Known(string id, string field, long? line)
    {
        if (!nodes.ContainsKey(id))
            throw Wrong(line, field, new("noden finns inte; lägg till den bland noderna eller rätta id:t", "the node is not there; add it to the nodes or correct the id"));
    }
}
