using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Networks.Graphs;

/// <summary>Two groups that reach each other only through one. Ties are taken without direction.</summary>
/// <param name="One">One group.</param>
/// <param name="Other">The other.</param>
/// <param name="Through">The place of the only one; in one of the groups, or in neither.</param>
public sealed record OnlyMeeting(string One, string Other, int Through)
{
    /// <summary>Every pair of groups that reach each other, and would not without one node, though both have others left. By the names of the groups, then by place. Linear for each pair, and for each node on one way between them.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="groups">The groups of its nodes.</param>
    public static IReadOnlyList<OnlyMeeting> Of(Graph graph, Grouping groups)
    {
        var rows = Guard.Against.Null(graph).Both;
        Guard.Against.Null(groups);
        return [.. from one in Enumerable.Range(0, groups.Names.Count)
                from other in Enumerable.Range(one + 1, groups.Names.Count - one - 1)
                let sides = (One: groups.Members(one), Other: groups.Members(other))
                from through in Way(rows, sides.One, sides.Other, -1).Order()
                where sides.One.Length > (groups.Of[through] == one ? 1 : 0) && sides.Other.Length > (groups.Of[through] == other ? 1 : 0)
                    && Way(rows, sides.One, sides.Other, through).Count == 0
                select new OnlyMeeting(groups.Names[one], groups.Names[other], through)];
    }

    /// <summary>The finding as a sentence.</summary>
    /// <param name="graph">The graph it was found in.</param>
    /// <param name="named">What to call a node, by its id; null for the id itself.</param>
    /// <param name="groupNamed">What to call a group, by its name; null for the name itself.</param>
    public Wording InWords(Graph graph, Func<string, string>? named = null, Func<string, Wording>? groupNamed = null)
    {
        var (through, one, other) = (Naming.Of(graph, [Through], named), groupNamed?.Invoke(One), groupNamed?.Invoke(Other));
        return new(
            $"{one?.Swedish ?? One} och {other?.Swedish ?? Other} möts bara genom {through.Swedish}.",
            $"{one?.English ?? One} and {other?.English ?? Other} meet only through {through.English}.");
    }

    /// <summary>Those on one shortest way from any of some to any of others, without one; none when there is no way.</summary>
    private static List<int> Way(Rows rows, int[] from, int[] to, int without)
    {
        var (came, waiting, isEnd) = (new int[rows.Nodes], new Queue<int>(), new bool[rows.Nodes]);
        came.AsSpan().Fill(-1);
        foreach (var node in to)
            isEnd[node] = true;
        foreach (var node in from)
            Meet(node, node);
        while (waiting.TryDequeue(out var at))
        {
            if (isEnd[at])
            {
                var way = new List<int> { at };
                while (came[way[^1]] != way[^1])
                    way.Add(came[way[^1]]);
                return way;
            }

            foreach (var next in rows[at])
                Meet(next, at);
        }

        return [];

        void Meet(int node, int through)
        {
            if (node == without || came[node] >= 0)
                return;
            came[node] = through;
            waiting.Enqueue(node);
        }
    }
}
