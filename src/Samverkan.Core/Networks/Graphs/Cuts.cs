namespace Samverkan.Networks.Graphs;

/// <summary>
/// One walk in depth (Tarjan 1972; Hopcroft and Tarjan 1973), without recursion. Nodes are told by when they were met: what one leads to lies between it
/// and its end, so that what falls apart without a node is a few stretches.
/// </summary>
internal sealed class Cuts
{
    private readonly int[] before;
    private readonly int[] earliest;
    private readonly int[] end;

    public Cuts(Rows rows)
    {
        var nodes = rows.Nodes;
        (Met, Place, before, earliest, end) = (new int[nodes], new int[nodes], new int[nodes], new int[nodes], new int[nodes]);
        Place.AsSpan().Fill(-1);
        var (left, met) = (new int[nodes], 0);
        for (var root = 0; root < nodes; root++)
            if (Place[root] < 0)
                met = Walk(rows, root, met, left);
    }

    /// <summary>The nodes, in the order in which they were met.</summary>
    public int[] Met { get; }

    /// <summary>When each node was met.</summary>
    public int[] Place { get; }

    /// <summary>Nodes without which what held together falls apart, in ascending order.</summary>
    public int[] Points()
    {
        var (nodes, children) = (Met.Length, new int[Met.Length]);
        var isPoint = new bool[nodes];
        for (var at = 0; at < nodes; at++)
            if (before[at] is >= 0 and var parent && earliest[at] >= parent && (before[parent] >= 0 || ++children[parent] > 1))
                isPoint[Met[parent]] = true;
        return [.. Enumerable.Range(0, nodes).Where(node => isPoint[node])];
    }

    /// <summary>Ties without which what held together falls apart, by first end and then the other.</summary>
    public (int One, int Other)[] Bridges() =>
        [.. Enumerable.Range(0, Met.Length).Where(at => before[at] >= 0 && earliest[at] == at)
            .Select(at => (One: Math.Min(Met[at], Met[before[at]]), Other: Math.Max(Met[at], Met[before[at]]))).Order()];

    /// <summary>Where what holds together with each place begins.</summary>
    public int[] Roots()
    {
        var roots = new int[Met.Length];
        for (var at = 0; at < roots.Length; at++)
            roots[at] = before[at] < 0 ? at : roots[before[at]];
        return roots;
    }

    /// <summary>Where what begins at a place ends: all that was met from there until it was left.</summary>
    public int EndOf(int at) => end[at];

    /// <summary>For each place, those right after it in the walk that fall off without it: those that begin a stretch of their own.</summary>
    public List<int>?[] FallingOff()
    {
        var falling = new List<int>?[Met.Length];
        for (var at = 0; at < Met.Length; at++)
            if (before[at] is >= 0 and var parent && earliest[at] >= parent)
                (falling[parent] ??= []).Add(at);
        return falling;
    }

    private int Walk(Rows rows, int root, int met, int[] left)
    {
        unchecked
        {
            var (start, target, place) = (rows.Start, rows.Target, Place);
            var at = Enter(root, -1);
            while (true)
            {
                var (entry, last, low, parent) = (left[at], start[Met[at] + 1], earliest[at], before[at]);
                var came = parent < 0 ? -1 : Met[parent];
                var deeper = -1;
                while (entry < last)
                {
                    var next = target[entry++];
                    var when = place[next];
                    if (when < 0)
                    {
                        deeper = next;
                        break;
                    }

                    if (when < low && next != came)
                        low = when;
                }

                earliest[at] = low;
                left[at] = entry;
                if (deeper >= 0)
                {
                    at = Enter(deeper, at);
                    continue;
                }

                end[at] = met;
                if (parent < 0)
                    return met;
                if (low < earliest[parent])
                    earliest[parent] = low;
                at = parent;
            }

            int Enter(int node, int from)
            {
                (Met[met], place[node], before[met], earliest[met], left[met]) = (node, met, from, met, start[node]);
                return met++;
            }
        }
    }
}
