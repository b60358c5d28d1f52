using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>How closely a network holds together, as a whole. Weights play no part.</summary>
public static class Cohesion
{
    /// <summary>Ties as a share of all there could be: m / (n(n-1)) directed, twice that undirected. 0 to 1; null with fewer than two nodes.</summary>
    /// <param name="graph">The graph.</param>
    public static double? Density(Graph graph)
    {
        double nodes = Guard.Against.Null(graph).NodeCount;
        return nodes < 2 ? null : graph.Out.Target.Length / (nodes * (nodes - 1));
    }

    /// <summary>The share of ties that are answered: those whose opposite is there too (Wasserman and Faust 1994). 1 in an undirected graph; null without ties. Linear but for a search in each row.</summary>
    /// <param name="graph">The graph.</param>
    public static double? Reciprocity(Graph graph)
    {
        if (Guard.Against.Null(graph).TieCount == 0)
            return null;
        if (!graph.IsDirected)
            return 1;
        var answered = graph.Ties.Count(tie => graph.Out.Find(tie.To, tie.From) >= 0);
        return (double)answered / graph.TieCount;
    }

    /// <summary>
    /// Of all pairs that know the same third, the share who know each other: three times the triangles over the pairs of ties that meet (Newman, Watts and
    /// Strogatz 2002). Ties are taken without direction. 0 to 1; null when no two ties meet. Ties times the square root of ties at most.
    /// </summary>
    /// <param name="graph">The graph.</param>
    public static double? Transitivity(Graph graph)
    {
        var rows = Guard.Against.Null(graph).Both;
        var pairs = 0.0;
        for (var node = 0; node < rows.Nodes; node++)
            pairs += rows.Degree(node) * (rows.Degree(node) - 1.0) / 2;
        return pairs == 0 ? null : 3.0 * Triangles(rows) / pairs;
    }

    /// <summary>
    /// How much the ties are gathered on one (Freeman 1979): the differences to the largest degree, added, over the most they can be: (n-1)(n-2) undirected, (n-1)²
    /// for ties in or out. A star has 1, a ring 0; null with fewer than three nodes.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="direction">Which ties are counted; in an undirected graph it makes no difference. Of both, each neighbour counts once.</param>
    public static double? DegreeCentralisation(Graph graph, TieDirection direction = TieDirection.Both)
    {
        var degrees = Centrality.Degree(graph, direction);
        if (degrees.Count < 3)
            return null;
        var largest = degrees.Max();
        double nodes = degrees.Count;
        return degrees.Sum(degree => (double)largest - degree) / ((nodes - 1) * (graph.IsDirected && direction != TieDirection.Both ? nodes - 1 : nodes - 2));
    }

    /// <summary>Each triangle once: from the node with fewest neighbours to those with more, so that no row is long.</summary>
    private static long Triangles(Rows rows)
    {
        var (marked, later, triangles) = (new int[rows.Nodes], new List<int>(), 0L);
        for (var node = 0; node < rows.Nodes; node++)
        {
            later.Clear();
            foreach (var next in rows[node])
                if (IsAfter(next, node))
                {
                    later.Add(next);
                    marked[next] = node + 1;
                }

            foreach (var next in later)
                foreach (var third in rows[next])
                    if (marked[third] == node + 1 && IsAfter(third, next))
                        triangles++;
        }

        return triangles;

        bool IsAfter(int one, int other) => rows.Degree(one) != rows.Degree(other) ? rows.Degree(one) > rows.Degree(other) : one > other;
    }
}
