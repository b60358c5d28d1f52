using Ardalis.GuardClauses;

namespace Samverkan.Networks.Graphs;

/// <summary>
/// Who can introduce whom: ways through a network, by the places of those on them, both ends included. A way follows the direction of ties where they have one. Safe to share between
/// threads.
/// </summary>
/// <param name="graph">The graph.</param>
public sealed class Introductions(Graph graph)
{
    private readonly Graph graph = Guard.Against.Null(graph);

    /// <summary>
    /// A shortest way from one to the nearest of some; of all that short, the strongest: its weakest tie is as strong as can be, then its ties together, then those on it come first. Searched
    /// from both ends, so it costs what is near them.
    /// </summary>
    /// <param name="from">The place of the one to begin at.</param>
    /// <param name="to">The places of those to reach.</param>
    /// <returns>Those on the way, from the first to the last; only the first when it is itself one of those to reach; none when there is no way.</returns>
    /// <exception cref="ArgumentException">A place is no node.</exception>
    public IReadOnlyList<int> Strongest(int from, IReadOnlyCollection<int> to)
    {
        Check(from, to);
        return to.Contains(from) ? [from] : WayThrough.Strongest(graph, from, to);
    }

    /// <summary>
    /// Ways from one to any of some that share no one between their ends: as many as asked for, or as there are; of all such sets of ways, one with the fewest steps in all (Suurballe 1974).
    /// Linear in nodes and ties for each way, times its steps at worst.
    /// </summary>
    /// <param name="from">The place of the one to begin at.</param>
    /// <param name="to">The places of those to reach.</param>
    /// <param name="most">How many at most, from 1.</param>
    /// <returns>The ways, shortest first.</returns>
    /// <exception cref="ArgumentException">A place is no node, <paramref name="from"/> is to be reached itself, or fewer than one way is asked for.</exception>
    public IReadOnlyList<IReadOnlyList<int>> Alternatives(int from, IReadOnlyCollection<int> to, int most)
    {
        Check(from, to);
        Guard.Against.NegativeOrZero(most);
        if (to.Contains(from))
            throw new ArgumentException("The one to begin at is to be reached itself.", nameof(to));
        return DisjointWays.Find(graph.Out, from, to, most);
    }

    /// <summary>How many steps each is from the nearest of some; -1 for who cannot be reached. Linear.</summary>
    /// <param name="from">The places of those to begin at.</param>
    /// <exception cref="ArgumentException">A place is no node.</exception>
    public IReadOnlyList<int> Steps(IReadOnlyCollection<int> from)
    {
        foreach (var node in Guard.Against.Null(from))
            Check(node, []);
        var steps = new int[graph.NodeCount];
        steps.AsSpan().Fill(-1);
        var (waiting, end) = (new int[steps.Length], 0);
        foreach (var node in from)
            if (steps[node] < 0)
                (steps[node], waiting[end++]) = (0, node);
        for (var at = 0; at < end; at++)
            foreach (var next in graph.Out[waiting[at]])
                if (steps[next] < 0)
                    (steps[next], waiting[end++]) = (steps[waiting[at]] + 1, next);
        return steps;
    }

    private void Check(int from, IReadOnlyCollection<int> to)
    {
        if ((uint)from >= (uint)graph.NodeCount || Guard.Against.Null(to).Any(node => (uint)node >= (uint)graph.NodeCount))
            throw new ArgumentException("A place is no node.", nameof(from));
    }
}
