using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// People, organisations or anything else, and the ties between them, in a compact form to reckon on. Nodes are numbered from 0 in the order in
/// which they were added; their ids and attributes stand beside. A tie's weight says how strong it is. Between two nodes there is at most one tie
/// (one each way when directed), and none from a node to itself. Immutable; safe to share between threads.
/// </summary>
public sealed class Graph
{
    private readonly NodeIds ids;
    private readonly IReadOnlyDictionary<string, string?[]> columns;
    private readonly Lazy<Rows> back;
    private readonly Lazy<Rows> both;
    private Scratch? scratch;

    internal Graph(NodeIds ids, Rows rows, bool isDirected, IReadOnlyDictionary<string, string?[]> columns, int selfTies, int merged)
    {
        (this.ids, this.columns, Out, IsDirected, SelfTies, Merged) = (ids, columns, rows, isDirected, selfTies, merged);
        back = new(() => isDirected ? rows.Transposed() : rows);
        both = new(() => isDirected ? rows.Both() : rows);
    }

    /// <summary>How many nodes there are.</summary>
    public int NodeCount => ids.Count;

    /// <summary>How many ties there are.</summary>
    public int TieCount => IsDirected ? Out.Target.Length : Out.Target.Length / 2;

    /// <summary>Whether a tie has a direction.</summary>
    public bool IsDirected { get; }

    /// <summary>Whether ties have weights; when not, each counts as 1.</summary>
    public bool IsWeighted => Out.Weight is not null;

    /// <summary>How many ties from a node to itself were left out when the graph was made: they lead nowhere.</summary>
    public int SelfTies { get; }

    /// <summary>How many ties were merged into another between the same two when the graph was made; their weights were added.</summary>
    public int Merged { get; }

    /// <summary>The ids of the nodes, in order.</summary>
    public IReadOnlyList<string> Ids => ids.All;

    /// <summary>The names of the attributes that nodes have, in ordinal order.</summary>
    public IReadOnlyList<string> Attributes => [.. columns.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Every tie, by its first end and then the other. A tie without direction comes once, from the end that comes first.</summary>
    public IEnumerable<GraphTie> Ties
    {
        get
        {
            for (var node = 0; node < NodeCount; node++)
                for (var entry = Out.Start[node]; entry < Out.Start[node + 1]; entry++)
                    if (IsDirected || Out.Target[entry] > node)
                        yield return new(node, Out.Target[entry], Out.WeightAt(entry));
        }
    }

    /// <summary>Whom each node has ties to.</summary>
    internal Rows Out { get; }

    /// <summary>From whom each node has ties.</summary>
    internal Rows In => back.Value;

    /// <summary>Whom each node has ties with, whatever the direction.</summary>
    internal Rows Both => both.Value;

    /// <summary>Makes a graph of numbers, its ids being <c>0</c>, <c>1</c> and so on. Linear in nodes and ties.</summary>
    /// <param name="nodes">How many nodes; 0 or more.</param>
    /// <param name="from">One end of each tie.</param>
    /// <param name="to">The other end of each, as many.</param>
    /// <param name="weights">The weight of each, as many, finite and above 0; empty when ties have none.</param>
    /// <param name="isDirected">Whether ties have a direction.</param>
    /// <exception cref="ArgumentException">The lists differ in length, an end is no node, or a weight is not finite and above 0.</exception>
    public static Graph Numbered(int nodes, ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<double> weights = default, bool isDirected = false)
    {
        Guard.Against.Negative(nodes);
        if (from.Length != to.Length || (weights.Length != 0 && weights.Length != from.Length) || from.Length > int.MaxValue / 2)
            throw new ArgumentException("Every tie has two ends, and a weight if any has one; there are at most 1,073,741,823 ties.", nameof(to));
        foreach (var weight in weights)
            if (!IsWeight(weight))
                throw new ArgumentException("A weight is finite and above 0.", nameof(weights));
        var selfTies = 0;
        for (var tie = 0; tie < from.Length; tie++)
        {
            if ((uint)from[tie] >= (uint)nodes || (uint)to[tie] >= (uint)nodes)
                throw new ArgumentException("An end is no node.", nameof(from));
            selfTies += from[tie] == to[tie] ? 1 : 0;
        }

        return Of(NodeIds.Numbered(nodes), from, to, weights, isDirected, new Dictionary<string, string?[]>(StringComparer.Ordinal), selfTies);
    }

    /// <summary>The place of a node; -1 when there is none with that id.</summary>
    /// <param name="id">Its id.</param>
    public int IndexOf(string id) => ids.IndexOf(Guard.Against.Null(id));

    /// <summary>The nodes that one has ties to, in ascending order.</summary>
    /// <param name="node">The place of the node.</param>
    public ReadOnlySpan<int> Neighbours(int node) => Out[node];

    /// <summary>The weight of a tie; null when there is none.</summary>
    /// <param name="from">The place of one end; where it begins when the graph is directed.</param>
    /// <param name="to">The place of the other end.</param>
    public double? WeightOf(int from, int to) => Out.Find(from, to) is >= 0 and var entry ? Out.WeightAt(entry) : null;

    /// <summary>What a node has for an attribute; null when nothing is said.</summary>
    /// <param name="node">The place of the node.</param>
    /// <param name="attribute">The name of the attribute.</param>
    public string? ValueOf(int node, string attribute) => columns.TryGetValue(attribute, out var column) ? column[node] : null;

    /// <summary>A weight is finite and above 0.</summary>
    internal static bool IsWeight(double weight) => double.IsFinite(weight) && weight > 0;

    internal static Graph Of(NodeIds ids, ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<double> weights, bool isDirected, IReadOnlyDictionary<string, string?[]> columns, int selfTies)
    {
        var rows = Rows.Of(ids.Count, from, to, weights, !isDirected);
        var kept = isDirected ? rows.Target.Length : rows.Target.Length / 2;
        return new(ids, rows, isDirected, columns, selfTies, from.Length - selfTies - kept);
    }

    /// <summary>Room to search in, used again by the next search: a search costs what it looks at, not what there is.</summary>
    internal Scratch Borrow() => Interlocked.Exchange(ref scratch, null) ?? new(NodeCount);

    internal void Return(Scratch borrowed) => scratch = borrowed;
}
