using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// How far each node's contacts are strangers to one another (Burt 1992). Ties are taken without direction, the weights of two that meet added. With p the share of a node's weight that
/// a tie has, and m a tie's weight over the heaviest of the other end's own. Immutable.
/// </summary>
public sealed class StructuralHoles
{
    private StructuralHoles(double?[] effectiveSize, double?[] constraint) => (EffectiveSize, Constraint) = (effectiveSize, constraint);

    /// <summary>How many contacts a node has, less what they repeat: the sum over contacts j of 1 less the sum over q of p(i,q) m(j,q). Null for who has none.</summary>
    public IReadOnlyList<double?> EffectiveSize { get; }

    /// <summary>How far a node is held by contacts who know one another: the sum over contacts j of (p(i,j) + the sum over q of p(i,q) p(q,j))². Null for who has none.</summary>
    public IReadOnlyList<double?> Constraint { get; }

    /// <summary>Reckons both. The sum of the contacts' contacts.</summary>
    /// <param name="graph">The graph.</param>
    public static StructuralHoles Of(Graph graph)
    {
        var rows = Guard.Against.Null(graph).Both;
        var (all, heaviest) = (new double[rows.Nodes], new double[rows.Nodes]);
        for (var node = 0; node < rows.Nodes; node++)
            for (var entry = rows.Start[node]; entry < rows.Start[node + 1]; entry++)
                (all[node], heaviest[node]) = (all[node] + rows.WeightAt(entry), Math.Max(heaviest[node], rows.WeightAt(entry)));
        var (sizes, constraints) = (new double?[rows.Nodes], new double?[rows.Nodes]);
        var own = new double[rows.Nodes];
        for (var node = 0; node < rows.Nodes; node++)
            if (rows.Degree(node) > 0)
                (sizes[node], constraints[node]) = Around(node);
        return new(sizes, constraints);

        (double Size, double Constraint) Around(int node)
        {
            for (var entry = rows.Start[node]; entry < rows.Start[node + 1]; entry++)
                own[rows.Target[entry]] = rows.WeightAt(entry) / all[node];
            var (size, constraint) = (0.0, 0.0);
            foreach (var contact in rows[node])
            {
                var (repeated, held) = (0.0, own[contact]);
                for (var entry = rows.Start[contact]; entry < rows.Start[contact + 1]; entry++)
                {
                    var third = rows.Target[entry];
                    repeated += own[third] * (rows.WeightAt(entry) / heaviest[contact]);
                    held += own[third] * (rows.WeightAt(entry) / all[third]);
                }

                (size, constraint) = (size + 1 - repeated, constraint + (held * held));
            }

            foreach (var contact in rows[node])
                own[contact] = 0;
            return (size, constraint);
        }
    }
}
