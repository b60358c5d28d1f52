using System.Numerics;
using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>How each node stands in a network, in the order of the nodes. Weights play no part: steps and neighbours are counted. <see cref="Betweenness"/> stands by itself.</summary>
public static class Centrality
{
    /// <summary>How many neighbours each node has. Linear.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="direction">Which ties are counted.</param>
    public static IReadOnlyList<int> Degree(Graph graph, TieDirection direction = TieDirection.Both)
    {
        Guard.Against.Null(graph);
        var rows = direction == TieDirection.Out ? graph.Out : direction == TieDirection.In ? graph.In : graph.Both;
        return [.. Enumerable.Range(0, graph.NodeCount).Select(rows.Degree)];
    }

    /// <summary>
    /// How near each node is to the others: 1 over the steps from it to each, added, over n-1 (Marchiori and Latora 2000). Who cannot be reached adds nothing, so it is right on a
    /// network in several parts. 0 to 1; 0 with one node. Nodes times ties, 64 sources at a time.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static IReadOnlyList<double> Harmonic(Graph graph)
    {
        var (sums, others) = (new double[Guard.Against.Null(graph).NodeCount], Math.Max(1, graph.NodeCount - 1));
        Met(graph, (node, steps, met) => sums[node] += (double)met / steps);
        return [.. sums.Select(sum => sum / others)];
    }

    /// <summary>
    /// Closeness as Wasserman and Faust (1994) correct it for a network in several parts: with r nodes reached and s steps to them in all, (r/(n-1)) (r/s). 0 for who
    /// reaches no one. Nodes times ties, 64 sources at a time.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static IReadOnlyList<double> Closeness(Graph graph)
    {
        var nodes = Guard.Against.Null(graph).NodeCount;
        var (reached, steps) = (new long[nodes], new long[nodes]);
        Met(graph, (node, far, met) => (reached[node], steps[node]) = (reached[node] + met, steps[node] + ((long)far * met)));
        return [.. Enumerable.Range(0, nodes).Select(node => reached[node] == 0 ? 0.0 : (double)reached[node] / (nodes - 1) * ((double)reached[node] / steps[node]))];
    }

    /// <summary>
    /// The core number of each node: the largest k such that it is in a group where all have k neighbours in the group (Seidman 1983, by the algorithm of Batagelj and Zaversnik
    /// 2003). Ties are taken without direction. Linear.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static IReadOnlyList<int> Core(Graph graph)
    {
        var rows = Guard.Against.Null(graph).Both;
        var left = Enumerable.Range(0, rows.Nodes).Select(rows.Degree).ToArray();
        var first = new int[left.Length == 0 ? 1 : left.Max() + 2];
        foreach (var degree in left)
            first[degree + 1]++;
        for (var degree = 1; degree < first.Length; degree++)
            first[degree] += first[degree - 1];
        var (order, place, at) = (new int[left.Length], new int[left.Length], first.ToArray());
        for (var node = 0; node < left.Length; node++)
        {
            place[node] = at[left[node]]++;
            order[place[node]] = node;
        }

        for (var turn = 0; turn < order.Length; turn++)
            foreach (var next in rows[order[turn]])
                if (left[next] > left[order[turn]])
                {
                    // To the front of those with as many left, which then have their front one further on.
                    var front = first[left[next]] = Math.Max(first[left[next]], turn + 1);
                    var other = order[front];
                    (order[place[next]], order[front]) = (other, next);
                    (place[other], place[next]) = (place[next], front);
                    first[left[next]]++;
                    left[next]--;
                }

        return left;
    }

    /// <summary>Tells, for each node and each number of steps, how many nodes it reaches in just so many. Walks ties backwards from 64 nodes at a time, one bit for each.</summary>
    private static void Met(Graph graph, Action<int, int, int> tell)
    {
        var (rows, nodes) = (graph.In, graph.NodeCount);
        var (seen, now, coming) = (new ulong[nodes], new ulong[nodes], new ulong[nodes]);
        var (active, next) = (new List<int>(), new List<int>());
        for (var first = 0; first < nodes; first += 64)
        {
            Array.Clear(seen);
            active.Clear();
            for (var bit = 0; bit < Math.Min(64, nodes - first); bit++)
            {
                seen[first + bit] = now[first + bit] = 1UL << bit;
                active.Add(first + bit);
            }

            for (var steps = 1; active.Count > 0; steps++)
            {
                next.Clear();
                foreach (var node in active)
                    foreach (var neighbour in rows[node])
                    {
                        if (coming[neighbour] == 0)
                            next.Add(neighbour);
                        coming[neighbour] |= now[node];
                    }

                foreach (var node in active)
                    now[node] = 0;
                active.Clear();
                foreach (var node in next)
                {
                    var met = coming[node] & ~seen[node];
                    coming[node] = 0;
                    if (met == 0)
                        continue;
                    seen[node] |= met;
                    now[node] = met;
                    active.Add(node);
                    tell(node, steps, BitOperations.PopCount(met));
                }
            }
        }
    }
}
