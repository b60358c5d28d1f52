using Samverkan.Networks.Graphs;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>The same graph as a table of what is there, and every measure told as its definition says, with no thought of speed.</summary>
internal sealed class PlainGraph
{
    public PlainGraph(Graph graph)
    {
        (Nodes, IsDirected) = (graph.NodeCount, graph.IsDirected);
        Has = new bool[Nodes, Nodes];
        Weight = new double[Nodes, Nodes];
        foreach (var tie in graph.Ties)
        {
            Put(tie.From, tie.To, tie.Weight);
            if (!IsDirected)
                Put(tie.To, tie.From, tie.Weight);
        }

        void Put(int from, int to, double weight) => (Has[from, to], Weight[from, to]) = (true, weight);
    }

    public int Nodes { get; }

    public bool IsDirected { get; }

    public bool[,] Has { get; }

    public double[,] Weight { get; }

    public IEnumerable<int> All => Enumerable.Range(0, Nodes);

    public bool Knows(int one, int other) => Has[one, other] || Has[other, one];

    public double Both(int one, int other) => IsDirected ? Weight[one, other] + Weight[other, one] : Weight[one, other];

    /// <summary>Steps between all, by trying every way over every middle (Floyd and Warshall); null where there is none.</summary>
    public int?[,] Steps(int without = -1, bool anyDirection = false, (int, int)? withoutTie = null)
    {
        var steps = new int?[Nodes, Nodes];
        foreach (var one in All.Where(node => node != without))
            foreach (var other in All.Where(node => node != without))
                steps[one, other] = one == other ? 0
                    : withoutTie is { } tie && (tie == (one, other) || tie == (other, one)) ? null
                    : (anyDirection ? Knows(one, other) : Has[one, other]) ? 1 : null;
        foreach (var middle in All)
            foreach (var one in All)
                foreach (var other in All)
                    if (steps[one, middle] + steps[middle, other] is { } around && (steps[one, other] is not { } known || around < known))
                        steps[one, other] = around;
        return steps;
    }

    /// <summary>Every shortest way between two.</summary>
    public IEnumerable<int[]> ShortestWays(int from, int to, int?[,] steps) =>
        from == to ? [[to]] : All.Where(next => Has[from, next] && steps[from, to] == steps[next, to] + 1).SelectMany(next => ShortestWays(next, to, steps)).Select(way => (int[])[from, .. way]);

    public double[] Betweenness()
    {
        var (values, steps) = (new double[Nodes], Steps());
        foreach (var from in All)
            foreach (var to in All.Where(to => to != from && steps[from, to] is not null))
            {
                var ways = ShortestWays(from, to, steps).ToArray();
                foreach (var node in ways.SelectMany(way => way[1..^1]))
                    values[node] += (IsDirected ? 1 : 0.5) / ways.Length;
            }

        return values;
    }

    public int Parts(int without = -1, (int, int)? withoutTie = null)
    {
        var steps = Steps(without, true, withoutTie);
        return All.Count(node => node != without && !All.Any(before => before < node && steps[before, node] is not null));
    }
}
