using Samverkan.Networks.Graphs;
using Samverkan.Testing;
using Samverkan.Testing.Networks;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>Introductions, and what the sentences say, each checked against the graph itself.</summary>
public sealed class WayLaws
{
    [SamverkanProperty]
    public bool TheStrongestIsTheBestOfAllShortestWays(SmallGraph small, Pick first, Pick one, Pick other)
    {
        if (small.Graph.NodeCount == 0)
            return true;
        var (plain, from, to) = (new PlainGraph(small.Graph), first.In(small.Graph.NodeCount), new[] { one.In(small.Graph.NodeCount), other.In(small.Graph.NodeCount) });
        var steps = plain.Steps();
        var ways = to.Distinct().Where(end => steps[from, end] is not null).SelectMany(end => plain.ShortestWays(from, end, steps)).ToArray();
        var best = ways.Where(way => way.Length == ways.Min(each => each.Length))
            .OrderByDescending(way => Weights(plain, way).DefaultIfEmpty().Min()).ThenByDescending(way => Weights(plain, way).Sum()).ThenBy(way => string.Join(',', way)).FirstOrDefault() ?? [];
        return new Introductions(small.Graph).Strongest(from, to).SequenceEqual(best);
    }

    [SamverkanProperty]
    public bool AlternativesShareNoOneAndAreAsManyAndAsShortAsCanBe(SmallGraph small, Pick first, Pick last, Pick number)
    {
        if (small.Graph.NodeCount < 2)
            return true;
        var (plain, from, to, most) = (new PlainGraph(small.Graph), first.In(small.Graph.NodeCount), last.In(small.Graph.NodeCount), 1 + number.In(4));
        if (from == to)
            return true;
        var ways = new Introductions(small.Graph).Alternatives(from, [to], most);
        var middles = ways.SelectMany(way => way.Skip(1).SkipLast(1)).ToArray();
        return ways.All(way => way[0] == from && way[^1] == to && way.Zip(way.Skip(1)).All(step => plain.Has[step.First, step.Second]))
            && middles.Distinct().Count() == middles.Length && ways.Count(way => way.Count == 2) <= 1
            && (ways.Count, ways.Sum(way => way.Count - 1)) == Fewest(plain, from, to, most);
    }

    [SamverkanProperty]
    public bool WhoLosesTheirOnlyWayReallyDoes(SmallGraph small, Pick pick)
    {
        var plain = new PlainGraph(small.Graph);
        var (from, to) = (plain.All.Where(node => (pick.Number >> node & 1) == 1).ToArray(), plain.All.Where(node => (pick.Number >> (node + 10) & 1) == 1).ToArray());
        var now = plain.Steps(-1, true);
        var found = Dependence.Of(small.Graph, from, to);
        var told = found.SelectMany(each => from one in each.From from other in each.To select (each.Through, one, other)).Order().ToArray();
        var expected = (from gone in plain.All
                        let after = plain.Steps(gone, true)
                        from one in @from
                        where one != gone
                        from other in to
                        where other != gone && now[one, other] is not null && after[one, other] is null
                        select (gone, one, other)).Order().ToArray();
        return told.SequenceEqual(expected);
    }

    [SamverkanProperty]
    public bool GroupsThatMeetThroughOneDoNotWithout(SmallGraph small)
    {
        var (plain, groups) = (new PlainGraph(small.Graph), Grouping.By(small.Graph, SmallGraph.Group));
        var now = plain.Steps(-1, true);
        var expected = (from one in Enumerable.Range(0, groups.Names.Count)
                        from other in Enumerable.Range(0, groups.Names.Count)
                        where one < other && Meet(one, other, now, -1)
                        from gone in plain.All
                        where Rest(one, gone).Any() && Rest(other, gone).Any() && !Meet(one, other, plain.Steps(gone, true), gone)
                        select new OnlyMeeting(groups.Names[one], groups.Names[other], gone)).ToArray();
        return OnlyMeeting.Of(small.Graph, groups).SequenceEqual(expected);

        IEnumerable<int> Rest(int group, int gone) => plain.All.Where(node => node != gone && groups.Of[node] == group);
        bool Meet(int one, int other, int?[,] steps, int gone) => Rest(one, gone).Any(a => Rest(other, gone).Any(b => steps[a, b] is not null));
    }

    [SamverkanProperty]
    public bool NobodyNearerKnowsIt(SmallGraph small, Pick pick, Pick near)
    {
        var (plain, within) = (new PlainGraph(small.Graph), near.In(3));
        var (from, to) = (plain.All.Where(node => (pick.Number >> node & 1) == 1).ToArray(), plain.All.Where(node => (pick.Number >> (node + 10) & 1) == 1).ToArray());
        var steps = plain.Steps();
        var least = from.SelectMany(one => to.Select(other => steps[one, other])).Min();
        var found = FarReach.Of(small.Graph, from, to, within);
        return least <= within ? found is null
            : found is not null && (least is null ? found.Way.Count == 0 : found.Way.Count == least + 1 && from.Contains(found.Way[0]) && to.Contains(found.Way[^1]));
    }

    [SamverkanProperty]
    public bool WhatIsLostAndWonBackIsTheSameNetwork(SmallGraph small, Pick pick)
    {
        if (small.Graph.NodeCount == 0)
            return true;
        var gone = pick.In(small.Graph.NodeCount);
        var lost = Change.Losing(small.Graph, [small.Graph.Ids[gone]]);
        var won = Change.Gaining(lost.After, builder =>
        {
            builder.Node(small.Graph.Ids[gone]);
            foreach (var tie in small.Graph.Ties.Where(tie => tie.From == gone || tie.To == gone))
                builder.Tie(small.Graph.Ids[tie.From], small.Graph.Ids[tie.To], small.Graph.IsWeighted ? tie.Weight : null);
        });
        var (before, after) = lost.Portraits(SmallGraph.Group);
        return after.Nodes == before.Nodes - 1 && after.Ties == small.Graph.Ties.Count(tie => tie.From != gone && tie.To != gone)
            && after == Portrait.Of(lost.After, SmallGraph.Group)
            && Named(won.After).SetEquals(Named(small.Graph));

        static HashSet<(string, string, double)> Named(Graph graph) =>
            [.. graph.Ties.Select(tie => (graph.Ids[tie.From], graph.Ids[tie.To], tie.Weight)).Select(tie =>
                graph.IsDirected || string.CompareOrdinal(tie.Item1, tie.Item2) < 0 ? tie : (tie.Item2, tie.Item1, tie.Weight))];
    }

    /// <summary>The most ways that share no one, up to some, and the fewest steps of so many, by trying every set of ways.</summary>
    private static (int Ways, int Steps) Fewest(PlainGraph plain, int from, int to, int most)
    {
        var best = (Ways: 0, Steps: 0);
        Try(0, 0, [from], 0);
        return best;

        void Try(int ways, int steps, HashSet<int> used, int least)
        {
            if (ways > best.Ways || (ways == best.Ways && steps < best.Steps))
                best = (ways, steps);
            if (ways == most)
                return;
            foreach (var first in plain.All.Where(next => next >= least && plain.Has[from, next] && !used.Contains(next)))
                Walk(first, 1, used, first);

            void Walk(int at, int walked, HashSet<int> taken, int first)
            {
                if (at == to)
                {
                    Try(ways + 1, steps + walked, taken, first + 1);
                    return;
                }

                var now = new HashSet<int>(taken) { at };
                foreach (var next in plain.All.Where(next => plain.Has[at, next] && !now.Contains(next)))
                    Walk(next, walked + 1, now, first);
            }
        }
    }

    private static IEnumerable<double> Weights(PlainGraph plain, int[] way) => way.Zip(way.Skip(1)).Select(step => plain.Weight[step.First, step.Second]);
}
