namespace Samverkan.Networks.Graphs;

/// <summary>
/// Ways that share no one between their ends, with the fewest steps in all: each node is two, one that is come to and one that is left, and each further way may undo steps of earlier ones
/// (the shortest augmenting ways of Suurballe 1974, with steps undone counted as saved).
/// </summary>
internal sealed class DisjointWays
{
    private readonly Rows onward;
    private readonly int from;
    private readonly bool[] isEnd;
    private readonly int[] after;
    private readonly int[] before;
    private readonly HashSet<int> firsts = [];

    private DisjointWays(Rows onward, int from, IEnumerable<int> to)
    {
        (this.onward, this.from, isEnd) = (onward, from, new bool[onward.Nodes]);
        foreach (var node in to)
            isEnd[node] = true;
        (after, before) = (new int[onward.Nodes], new int[onward.Nodes]);
        after.AsSpan().Fill(-1);
        before.AsSpan().Fill(-1);
    }

    public static IReadOnlyList<IReadOnlyList<int>> Find(Rows onward, int from, IEnumerable<int> to, int most)
    {
        var ways = new DisjointWays(onward, from, to);
        for (var found = 0; found < most && ways.OneMore(); found++)
        {
        }

        return [.. ways.firsts.Order().Select(ways.Way).OrderBy(way => way.Count)];
    }

    private List<int> Way(int first)
    {
        var way = new List<int> { from, first };
        while (!isEnd[way[^1]])
            way.Add(after[way[^1]]);
        return way;
    }

    /// <summary>
    /// A cheapest way through what is left, by repeated relaxing from a queue: steps undone cost -1, so some are seen more than once. A state is twice the node when it is come to, and one
    /// more when it can be left; one that is on a way already can, from being come to, only be left backwards.
    /// </summary>
    private bool OneMore()
    {
        var (cost, came, isWaiting) = (new int[onward.Nodes * 2], new int[onward.Nodes * 2], new bool[onward.Nodes * 2]);
        cost.AsSpan().Fill(int.MaxValue);
        var waiting = new Queue<int>();
        Relax(Leave(from), 0, -1);
        var (end, least) = (-1, int.MaxValue);
        while (waiting.TryDequeue(out var state))
        {
            isWaiting[state] = false;
            var (node, price) = (state / 2, cost[state]);
            if (state % 2 == 1)
            {
                foreach (var next in onward[node])
                    if (next != from && !(node == from ? firsts.Contains(next) : after[node] == next))
                        Relax(Come(next), price + 1, state);
                if (node != from && after[node] >= 0)
                    Relax(Come(node), price, state);
            }
            else if (isEnd[node])
                continue;
            else if (after[node] < 0)
                Relax(Leave(node), price, state);
            else if (before[node] != from)
                Relax(Leave(before[node]), price - 1, state);
        }

        foreach (var last in Enumerable.Range(0, onward.Nodes).Where(node => isEnd[node] && cost[Come(node)] < least))
            (end, least) = (last, cost[Come(last)]);
        if (end < 0)
            return false;
        Take(came, Come(end));
        return true;

        void Relax(int state, int price, int through)
        {
            if (price >= cost[state])
                return;
            (cost[state], came[state]) = (price, through);
            if (!isWaiting[state])
                waiting.Enqueue(state);
            isWaiting[state] = true;
        }
    }

    /// <summary>Puts in what the way adds, and takes out what it undoes: first out, so that what is put in stays.</summary>
    private void Take(int[] came, int last)
    {
        var added = new List<(int From, int To)>();
        for (var state = last; came[state] >= 0; state = came[state])
        {
            var (one, other) = (came[state], state);
            if (one / 2 == other / 2)
                continue;
            if (one % 2 == 1)
                added.Add((one / 2, other / 2));
            else
                (after[other / 2], before[one / 2]) = (-1, -1);
        }

        foreach (var (one, other) in added)
        {
            if (one == from)
                firsts.Add(other);
            else
                after[one] = other;
            if (!isEnd[other])
                before[other] = one;
        }
    }

    private static int Come(int node) => node * 2;

    private static int Leave(int node) => (node * 2) + 1;
}
