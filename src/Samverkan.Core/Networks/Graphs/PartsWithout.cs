namespace Samverkan.Networks.Graphs;

/// <summary>What a network falls into without one of its nodes, told as stretches of the order in which a walk in depth met them.</summary>
internal sealed class PartsWithout
{
    private readonly Cuts cuts;
    private readonly int[] roots;
    private readonly List<int>?[] falling;

    public PartsWithout(Rows rows)
    {
        cuts = new(rows);
        (roots, falling) = (cuts.Roots(), cuts.FallingOff());
    }

    /// <summary>Which of the places in the walk belong to a set of nodes, in order.</summary>
    public int[] Marked(IEnumerable<int> nodes) => [.. nodes.Distinct().Select(node => cuts.Place[node]).Order()];

    public bool FallsApartWithout(int node) => falling[cuts.Place[node]] is { } off && off.Count + (roots[cuts.Place[node]] == cuts.Place[node] ? 0 : 1) > 1;

    /// <summary>The parts that what held together with a node falls into without it; each one or two stretches and more, none of them empty.</summary>
    public IReadOnlyList<IReadOnlyList<(int First, int End)>> Of(int node)
    {
        var at = cuts.Place[node];
        var off = falling[at] ?? [];
        var parts = new List<IReadOnlyList<(int First, int End)>>();
        var (rest, last) = (new List<(int First, int End)>(), roots[at]);
        foreach (var first in off)
        {
            parts.Add([(first, cuts.EndOf(first))]);
            Rest(first);
            last = cuts.EndOf(first);
        }

        Rest(cuts.EndOf(roots[at]));
        if (rest.Count > 0)
            parts.Add(rest);
        return parts;

        void Rest(int until)
        {
            if (last <= at && at < until)
            {
                Stretch(last, at);
                last = at + 1;
            }

            Stretch(last, until);
        }

        void Stretch(int first, int end)
        {
            if (first < end)
                rest.Add((first, end));
        }
    }

    /// <summary>Those of a marked set that are in a part.</summary>
    public IEnumerable<int> In(IReadOnlyList<(int First, int End)> part, int[] marked)
    {
        foreach (var (first, end) in part)
            for (var at = FirstFrom(marked, first); at < marked.Length && marked[at] < end; at++)
                yield return cuts.Met[marked[at]];
    }

    private static int FirstFrom(int[] marked, int place) => Array.BinarySearch(marked, place) is >= 0 and var at ? at : ~Array.BinarySearch(marked, place);
}
