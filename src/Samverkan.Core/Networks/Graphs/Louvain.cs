namespace Samverkan.Networks.Graphs;

/// <summary>Moves nodes to the community of a neighbour while modularity gains by it, makes one node of each community, and begins again.</summary>
internal static class Louvain
{
    /// <summary>Gains below this are rounding, and would go round for ever.</summary>
    private const double Least = 1e-10;

    public static int[] Find(Rows rows, ulong seed)
    {
        var of = Enumerable.Range(0, rows.Nodes).ToArray();
        var own = new double[rows.Nodes];
        for (var (level, moved) = (rows, true); moved;)
        {
            (var next, moved) = Move(level, own, unchecked(seed++));
            var parts = next.Length == 0 ? 0 : next.Max() + 1;
            for (var node = 0; node < of.Length; node++)
                of[node] = next[of[node]];
            (level, own) = Gathered(level, own, next, parts);
        }

        return InOnePiece(rows, of);
    }

    /// <param name="rows">The ties.</param>
    /// <param name="own">What each node has within itself, both ways.</param>
    /// <param name="seed">What the order is drawn by.</param>
    private static (int[] Of, bool Moved) Move(Rows rows, double[] own, ulong seed)
    {
        var nodes = rows.Nodes;
        var of = Enumerable.Range(0, nodes).ToArray();
        var weight = own.ToArray();
        for (var node = 0; node < nodes; node++)
            for (var entry = rows.Start[node]; entry < rows.Start[node + 1]; entry++)
                weight[node] += rows.WeightAt(entry);
        var (all, sums, to, met) = (weight.Sum(), weight.ToArray(), new double[nodes], new List<int>());
        var order = new Chance(seed).Order(nodes);
        var any = false;
        for (var again = all > 0; again;)
        {
            again = false;
            foreach (var node in order)
            {
                met.Clear();
                for (var entry = rows.Start[node]; entry < rows.Start[node + 1]; entry++)
                {
                    var other = of[rows.Target[entry]];
                    if (to[other] == 0)
                        met.Add(other);
                    to[other] += rows.WeightAt(entry);
                }

                var (home, best) = (of[node], of[node]);
                sums[home] -= weight[node];
                var most = Gain(home);
                foreach (var other in met)
                    if (Gain(other) > most + (Least * all))
                        (best, most) = (other, Gain(other));
                sums[best] += weight[node];
                of[node] = best;
                again |= best != home;
                foreach (var other in met)
                    to[other] = 0;

                double Gain(int community) => to[community] - (sums[community] * weight[node] / all);
            }

            any |= again;
        }

        return (Components.Numbered(of, nodes), any);
    }

    /// <summary>One node for each community; ties within one become its own.</summary>
    private static (Rows Rows, double[] Own) Gathered(Rows rows, double[] own, int[] of, int parts)
    {
        var (from, to, weights, inside) = (new List<int>(), new List<int>(), new List<double>(), new double[parts]);
        for (var node = 0; node < rows.Nodes; node++)
        {
            inside[of[node]] += own[node];
            for (var entry = rows.Start[node]; entry < rows.Start[node + 1]; entry++)
            {
                var (one, other) = (of[node], of[rows.Target[entry]]);
                if (one == other)
                    inside[one] += rows.WeightAt(entry);
                else if (node < rows.Target[entry])
                {
                    from.Add(one);
                    to.Add(other);
                    weights.Add(rows.WeightAt(entry));
                }
            }
        }

        return (Rows.Of(parts, [.. from], [.. to], [.. weights], true), inside);
    }

    /// <summary>A community that fell into pieces while others moved is that many communities; modularity only gains by it.</summary>
    private static int[] InOnePiece(Rows rows, int[] of)
    {
        var (pieces, count, waiting) = (new int[of.Length], 0, new Stack<int>());
        pieces.AsSpan().Fill(-1);
        for (var first = 0; first < of.Length; first++)
        {
            if (pieces[first] >= 0)
                continue;
            pieces[first] = count;
            waiting.Push(first);
            while (waiting.TryPop(out var node))
                foreach (var next in rows[node])
                    if (pieces[next] < 0 && of[next] == of[node])
                    {
                        pieces[next] = count;
                        waiting.Push(next);
                    }

            count++;
        }

        return pieces;
    }
}
