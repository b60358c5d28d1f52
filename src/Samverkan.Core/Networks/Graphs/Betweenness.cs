using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// On how much of the shortest ways between others each node stands (Freeman 1977, by the algorithm of Brandes 2001). Raw, not normalised: each unordered
/// pair counts once in an undirected graph, each ordered pair once in a directed one. Steps are counted; weights play no part. Immutable.
/// </summary>
public sealed class Betweenness
{
    /// <summary>Beyond so many nodes <see cref="Of"/> takes a sample.</summary>
    public const int LargestExact = 50_000;

    /// <summary>Parts that are summed apart and then in order, however many threads there are, so that sums come out alike.</summary>
    private const int Parts = 16;

    private Betweenness(double[] values, int sources, double margin) => (Values, Sources, Margin) = (values, sources, margin);

    /// <summary>The value of each node, in the order of the nodes.</summary>
    public IReadOnlyList<double> Values { get; }

    /// <summary>How many nodes were taken as sources: all, or a sample.</summary>
    public int Sources { get; }

    /// <summary>With the confidence asked for, every value at once is off by at most this much; 0 when all sources were taken.</summary>
    public double Margin { get; }

    /// <summary>Whether every source was taken.</summary>
    public bool IsExact => Margin == 0;

    /// <summary>Exact for up to <see cref="LargestExact"/> nodes, a sample within 5 per cent of the largest value there can be (95 per cent confidence, seed 0) beyond that.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="threads">How many threads at most; the result is the same with any.</param>
    public static Betweenness Of(Graph graph, int threads = 1) =>
        Guard.Against.Null(graph).NodeCount <= LargestExact ? Exact(graph, threads) : Sampled(graph, 0.05, 0.95, 0, threads);

    /// <summary>Every value, exact but for rounding. Nodes times ties.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="threads">How many threads at most; the result is the same with any.</param>
    public static Betweenness Exact(Graph graph, int threads = 1)
    {
        var sources = new int[Guard.Against.Null(graph).NodeCount];
        for (var node = 0; node < sources.Length; node++)
            sources[node] = node;
        return new(Sum(graph, sources, graph.IsDirected ? 1 : 0.5, threads), sources.Length, 0);
    }

    /// <summary>
    /// Values from sources drawn by lot (Brandes and Pich 2007). As many are drawn as Hoeffding's inequality asks for over all nodes at once:
    /// ln(2n / (1 - confidence)) / (2 margin²); exact when that is no fewer than there are.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="margin">How far off a value may be, as a share of the largest there can be: above 0, at most 1.</param>
    /// <param name="confidence">How sure that is to hold for all nodes at once: above 0, below 1.</param>
    /// <param name="seed">What sources are drawn by; the same seed gives the same result.</param>
    /// <param name="threads">How many threads at most; the result is the same with any.</param>
    /// <exception cref="ArgumentException">The margin or the confidence is outside its range.</exception>
    public static Betweenness Sampled(Graph graph, double margin, double confidence, ulong seed, int threads = 1)
    {
        var nodes = Guard.Against.Null(graph).NodeCount;
        if (!(margin is > 0 and <= 1) || !(confidence is > 0 and < 1))
            throw new ArgumentException("The margin is above 0 and at most 1, the confidence above 0 and below 1.", nameof(margin));
        var needed = Math.Ceiling(Math.Log(2.0 * nodes / (1 - confidence)) / (2 * margin * margin));
        if (!(needed < nodes))
            return Exact(graph, threads);
        var sources = new Chance(seed).Order(nodes).AsSpan(0, (int)needed).ToArray();
        var each = (graph.IsDirected ? 1 : 0.5) * nodes / sources.Length;
        return new(Sum(graph, sources, each, threads), sources.Length, margin * (graph.IsDirected ? 1 : 0.5) * nodes * Math.Max(0, nodes - 2.0));
    }

    private static double[] Sum(Graph graph, int[] sources, double each, int threads)
    {
        Guard.Against.NegativeOrZero(threads);
        var (nodes, rows) = (graph.NodeCount, graph.Out);
        var parts = Math.Min(Parts, (sources.Length + DependencyBatch.Sources - 1) / DependencyBatch.Sources);
        var values = new double[nodes];
        var waiting = new double[parts][];
        var added = 0;
        if (threads == 1)
        {
            var batch = new DependencyBatch(rows);
            for (var part = 0; part < parts; part++)
                Add(Of(part, batch));
        }
        else
        {
            Parallel.For(0, parts, new ParallelOptions { MaxDegreeOfParallelism = threads }, () => new DependencyBatch(rows), (part, _, batch) =>
            {
                var sums = Of(part, batch);
                lock (waiting)
                    for (waiting[part] = sums; added < parts && waiting[added] is { } next; added++)
                    {
                        Add(next);
                        waiting[added] = null!;
                    }

                return batch;
            }, _ => { });
        }

        return values;

        double[] Of(int part, DependencyBatch batch)
        {
            var sums = new double[nodes];
            var (first, end) = (Edge(part), Edge(part + 1));
            for (var at = first; at < end; at += DependencyBatch.Sources)
                batch.Add(sources.AsSpan(at, Math.Min(DependencyBatch.Sources, end - at)), sums);
            return sums;
        }

        int Edge(int part) => part == parts ? sources.Length : (int)((long)sources.Length * part / parts / DependencyBatch.Sources * DependencyBatch.Sources);

        void Add(double[] sums)
        {
            for (var node = 0; node < nodes; node++)
                values[node] += sums[node] * each;
        }
    }
}
