using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>Which nodes hold together. Parts are numbered from 0 in the order of their first nodes. Immutable.</summary>
public sealed class Components
{
    private Components(int[] of)
    {
        Of = of;
        var sizes = new int[of.Length == 0 ? 0 : of.Max() + 1];
        foreach (var part in of)
            sizes[part]++;
        Sizes = sizes;
    }

    /// <summary>The part that each node is in, in the order of the nodes.</summary>
    public IReadOnlyList<int> Of { get; }

    /// <summary>How many nodes each part has.</summary>
    public IReadOnlyList<int> Sizes { get; }

    /// <summary>Parts within which everyone reaches everyone, ties taken without direction. Linear.</summary>
    /// <param name="graph">The graph.</param>
    public static Components Weak(Graph graph)
    {
        var rows = Guard.Against.Null(graph).Both;
        var (of, waiting, parts) = (new int[graph.NodeCount], new int[graph.NodeCount], 0);
        of.AsSpan().Fill(-1);
        for (var first = 0; first < of.Length; first++)
        {
            if (of[first] >= 0)
                continue;
            (of[first], waiting[0]) = (parts, first);
            for (var (at, end) = (0, 1); at < end; at++)
                foreach (var next in rows[waiting[at]])
                    if (of[next] < 0)
                        (of[next], waiting[end++]) = (parts, next);
            parts++;
        }

        return new(of);
    }

    /// <summary>Parts within which everyone reaches everyone along the direction of ties (Tarjan 1972, without recursion). Linear.</summary>
    /// <param name="graph">The graph.</param>
    public static Components Strong(Graph graph)
    {
        var rows = Guard.Against.Null(graph).Out;
        var nodes = graph.NodeCount;
        var (of, place, earliest, left) = (new int[nodes], new int[nodes], new int[nodes], rows.Start.AsSpan(0, nodes).ToArray());
        var (path, open) = (new Stack<int>(), new Stack<int>());
        var (met, parts) = (0, 0);
        of.AsSpan().Fill(-1);
        for (var root = 0; root < nodes; root++)
        {
            if (place[root] == 0)
                Enter(root);
            while (path.TryPeek(out var node))
                if (left[node] < rows.Start[node + 1])
                {
                    var next = rows.Target[left[node]++];
                    if (place[next] == 0)
                        Enter(next);
                    else if (of[next] < 0)
                        earliest[node] = Math.Min(earliest[node], place[next]);
                }
                else
                    Leave(path.Pop());
        }

        return new(Numbered(of, parts));

        void Enter(int node)
        {
            place[node] = earliest[node] = ++met;
            path.Push(node);
            open.Push(node);
        }

        void Leave(int node)
        {
            if (path.TryPeek(out var before))
                earliest[before] = Math.Min(earliest[before], earliest[node]);
            if (earliest[node] < place[node])
                return;
            while (of[node] < 0)
                of[open.Pop()] = parts;
            parts++;
        }
    }

    /// <summary>The same parts, numbered in the order of their first nodes.</summary>
    internal static int[] Numbered(int[] of, int parts)
    {
        var (numbers, next) = (new int[parts], 0);
        numbers.AsSpan().Fill(-1);
        for (var node = 0; node < of.Length; node++)
            of[node] = numbers[of[node]] >= 0 ? numbers[of[node]] : numbers[of[node]] = next++;
        return of;
    }
}
