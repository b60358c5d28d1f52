using System.Runtime.InteropServices;
using System.Xml;
using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>Gathers nodes and ties, and makes a graph of them. Not safe to share between threads.</summary>
/// <param name="isDirected">Whether ties have a direction.</param>
public sealed class GraphBuilder(bool isDirected = false)
{
    /// <summary>The longest id, attribute and value that is taken; longer ones are no names.</summary>
    internal const int LongestText = 10_000;

    private readonly Dictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<int, string>> values = new(StringComparer.Ordinal);
    private readonly List<int> from = [];
    private readonly List<int> to = [];
    private readonly List<double> weights = [];
    private bool isWeighted;
    private int selfTies;

    /// <summary>Makes a builder that holds what a graph holds.</summary>
    /// <param name="graph">The graph.</param>
    public static GraphBuilder Of(Graph graph)
    {
        var builder = new GraphBuilder(Guard.Against.Null(graph).IsDirected);
        foreach (var id in graph.Ids)
            builder.Node(id);
        foreach (var attribute in graph.Attributes)
            for (var node = 0; node < graph.NodeCount; node++)
                if (graph.ValueOf(node, attribute) is { } value)
                    builder.Attribute(graph.Ids[node], attribute, value);
        foreach (var tie in graph.Ties)
            builder.Tie(graph.Ids[tie.From], graph.Ids[tie.To], graph.IsWeighted ? tie.Weight : null);
        return builder;
    }

    /// <summary>Whether a node is there.</summary>
    /// <param name="id">Its id.</param>
    public bool Has(string id) => places.ContainsKey(Guard.Against.Null(id));

    /// <summary>Adds a node.</summary>
    /// <param name="id">Its id, new: not blank, at most 10,000 characters, none of them a control character.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The id is taken, or is none.</exception>
    public GraphBuilder Node(string id)
    {
        if (!IsId(id))
            throw new ArgumentException("An id is not blank, at most 10,000 characters, and has no control characters.", nameof(id));
        if (!places.TryAdd(id, places.Count))
            throw new ArgumentException("The id is taken.", nameof(id));
        return this;
    }

    /// <summary>Says what a node has for an attribute; said twice, the last counts.</summary>
    /// <param name="id">The node, which is there.</param>
    /// <param name="attribute">The attribute's name; an id by the same rules.</param>
    /// <param name="value">The value: at most 10,000 characters that can be written in XML.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">The node is not there, or the name or the value cannot be taken.</exception>
    public GraphBuilder Attribute(string id, string attribute, string value)
    {
        if (!IsId(attribute) || !IsText(value))
            throw new ArgumentException("A name is as an id, and a value at most 10,000 characters that can be written in XML.", nameof(value));
        if (!values.TryGetValue(attribute, out var column))
            values[attribute] = column = [];
        column[PlaceOf(id)] = value;
        return this;
    }

    /// <summary>Adds a tie. One from a node to itself is left out and counted; one between two that already have a tie is merged with it, their weights added.</summary>
    /// <param name="one">One end, which is there; where the tie begins when it has a direction.</param>
    /// <param name="other">The other end, which is there.</param>
    /// <param name="weight">How strong it is: finite and above 0; null when nothing is said, which is 1 if any other tie has a weight.</param>
    /// <returns>This builder.</returns>
    /// <exception cref="ArgumentException">An end is not there, or the weight is not finite and above 0.</exception>
    public GraphBuilder Tie(string one, string other, double? weight = null)
    {
        if (weight is { } given && !Graph.IsWeight(given))
            throw new ArgumentException("A weight is finite and above 0.", nameof(weight));
        from.Add(PlaceOf(one));
        to.Add(PlaceOf(other));
        weights.Add(weight ?? 1);
        isWeighted |= weight is not null;
        selfTies += from[^1] == to[^1] ? 1 : 0;
        return this;
    }

    /// <summary>Makes the graph. The builder can go on. Linear in nodes and ties.</summary>
    public Graph Build()
    {
        var columns = values.ToDictionary(
            pair => pair.Key,
            pair => Enumerable.Range(0, places.Count).Select(node => pair.Value.GetValueOrDefault(node)).ToArray(),
            StringComparer.Ordinal);
        var span = CollectionsMarshal.AsSpan(weights);
        return Graph.Of(
            NodeIds.Of([.. places.Keys]),
            CollectionsMarshal.AsSpan(from),
            CollectionsMarshal.AsSpan(to),
            isWeighted ? span : default,
            isDirected,
            columns,
            selfTies);
    }

    /// <summary>Whether a text can be the id of a node or the name of an attribute.</summary>
    internal static bool IsId(string? text) => !string.IsNullOrWhiteSpace(text) && IsText(text) && !text.Any(char.IsControl);

    /// <summary>Whether a text can be the value of an attribute, in every format.</summary>
    internal static bool IsText(string? text)
    {
        if (text is null || text.Length > LongestText)
            return false;
        for (var at = 0; at < text.Length; at++)
            if (!XmlConvert.IsXmlChar(text[at]))
            {
                if (at + 1 >= text.Length || !XmlConvert.IsXmlSurrogatePair(text[at + 1], text[at]))
                    return false;
                at++;
            }

        return true;
    }

    private int PlaceOf(string id) => places.TryGetValue(Guard.Against.Null(id), out var place) ? place : throw new ArgumentException("The node is not there.", nameof(id));
}
