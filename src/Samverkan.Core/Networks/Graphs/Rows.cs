namespace Samverkan.Networks.Graphs;

/// <summary>
/// Compressed rows: who is next to each node, in ascending order and once each, in two arrays of integers and one of weights. Everything that is
/// reckoned on a graph is reckoned on these.
/// </summary>
internal sealed class Rows(int[] start, int[] target, double[]? weight)
{
    /// <summary>Where the row of each node begins; one more than there are nodes.</summary>
    public int[] Start { get; } = start;

    public int[] Target { get; } = target;

    /// <summary>The weight of each entry; null when all are 1.</summary>
    public double[]? Weight { get; } = weight;

    public int Nodes => Start.Length - 1;

    public ReadOnlySpan<int> this[int node] => Target.AsSpan(Start[node], Start[node + 1] - Start[node]);

    public int Degree(int node) => Start[node + 1] - Start[node];

    public double WeightAt(int entry) => Weight is null ? 1 : Weight[entry];

    /// <summary>Where the row of one node has another; negative when it has not.</summary>
    public int Find(int from, int to) => Array.BinarySearch(Target, Start[from], Degree(from), to);

    /// <summary>The same, seen from the other end. Rows come out in ascending order, whatever order they had. Linear.</summary>
    public Rows Transposed()
    {
        var starts = new int[Start.Length];
        foreach (var to in Target)
            starts[to + 1]++;
        for (var node = 0; node < Nodes; node++)
            starts[node + 1] += starts[node];
        var (at, targets) = (starts.AsSpan(0, Nodes).ToArray(), new int[Target.Length]);
        var weights = Weight is null ? null : new double[Target.Length];
        for (var from = 0; from < Nodes; from++)
            for (var entry = Start[from]; entry < Start[from + 1]; entry++)
            {
                var place = at[Target[entry]]++;
                targets[place] = from;
                if (weights is not null)
                    weights[place] = Weight![entry];
            }

        return new(starts, targets, weights);
    }

    /// <summary>Ties in both directions: the graph as if it were undirected. The weights of two that meet are added.</summary>
    public Rows Both()
    {
        var (from, weights) = (new int[Target.Length], Weight ?? new double[Target.Length]);
        if (Weight is null)
            weights.AsSpan().Fill(1);
        for (var node = 0; node < Nodes; node++)
            from.AsSpan(Start[node], Degree(node)).Fill(node);
        return Of(Nodes, from, Target, weights, true);
    }

    /// <summary>Rows of ties as they come. Those from a node to itself are left out; those between the same two become one, their weights added. Linear.</summary>
    public static Rows Of(int nodes, ReadOnlySpan<int> from, ReadOnlySpan<int> to, ReadOnlySpan<double> weight, bool bothWays)
    {
        var starts = new int[nodes + 1];
        for (var tie = 0; tie < from.Length; tie++)
        {
            if (from[tie] == to[tie])
                continue;
            starts[to[tie] + 1]++;
            if (bothWays)
                starts[from[tie] + 1]++;
        }

        for (var node = 0; node < nodes; node++)
            starts[node + 1] += starts[node];
        var (at, sources) = (starts.AsSpan(0, nodes).ToArray(), new int[starts[nodes]]);
        var weights = weight.IsEmpty ? null : new double[sources.Length];
        for (var tie = 0; tie < from.Length; tie++)
        {
            if (from[tie] == to[tie])
                continue;
            Put(from[tie], to[tie], tie, weight);
            if (bothWays)
                Put(to[tie], from[tie], tie, weight);
        }

        return new Rows(starts, sources, weights).Transposed().Merged();

        void Put(int source, int target, int tie, ReadOnlySpan<double> given)
        {
            var place = at[target]++;
            sources[place] = source;
            if (weights is not null)
                weights[place] = given[tie];
        }
    }

    /// <summary>Each neighbour once. The arrays are this one's own and are used again.</summary>
    private Rows Merged()
    {
        var kept = 0;
        for (var (node, first) = (0, 0); node < Nodes; node++)
        {
            var (begin, end) = (first, first = Start[node + 1]);
            Start[node] = kept;
            for (var entry = begin; entry < end; entry++)
                if (entry > begin && Target[entry] == Target[kept - 1] && kept > Start[node])
                {
                    if (Weight is not null)
                        Weight[kept - 1] += Weight[entry];
                }
                else
                {
                    Target[kept] = Target[entry];
                    if (Weight is not null)
                        Weight[kept] = Weight[entry];
                    kept++;
                }
        }

        Start[Nodes] = kept;
        return kept == Target.Length ? this : new(Start, Target.AsSpan(0, kept).ToArray(), Weight?.AsSpan(0, kept).ToArray());
    }
}
