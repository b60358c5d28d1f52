using Samverkan.Matching.Optimal;

namespace Samverkan.Matching.Bounds;

/// <summary>
/// The best allocation within floors and caps: from the best without them, what is out of bounds is mended along shortest paths (minimum cost flow with lower
/// bounds; Ahuja, Magnanti and Orlin 1993, chapters 2 and 9). What flows goes from a root through groups of seekers to seekers, openings, groups of openings and back.
/// </summary>
internal sealed class BoundedOptimum
{
    private readonly ScoreTable table;
    private readonly SeekerBound[] floors;
    private readonly OpeningBound[] bounds;
    private readonly FlowNetwork network;
    private readonly int[] floorArcs;
    private readonly int[] boundArcs;
    private readonly int pairArcs;

    private BoundedOptimum(ScoreTable table, SeekerBound[] floors, OpeningBound[] bounds, Optimum start)
    {
        (this.table, this.floors, this.bounds) = (table, floors, bounds);
        network = new(
            1 + floors.Length + table.Seekers + table.Openings + bounds.Length,
            floors.Length + table.Seekers + table.Opening.Length + table.Openings + bounds.Length);
        SetHeights(start.Prices);
        floorArcs = AddFloors(start.Placed);
        pairArcs = AddPairs(start.Placed);
        boundArcs = AddBounds(start.Placed);
    }

    /// <summary>The allocation and its prices; or the numbers of the bounds, floors first, that are in each other's way.</summary>
    public static (BoundedAnswer? Answer, int[] Conflict) Of(ScoreTable table, SeekerBound[] floors, OpeningBound[] bounds, Optimum start)
    {
        var flow = new BoundedOptimum(table, floors, bounds, start);
        return flow.network.Mend() is { } stuck ? (null, flow.InTheWay(stuck)) : (flow.Answer(), []);
    }

    private static int Floor(int group) => 1 + group;

    private int Seeker(int seeker) => 1 + floors.Length + seeker;

    private int Opening(int opening) => Seeker(table.Seekers) + opening;

    private int Bound(int group) => Opening(table.Openings) + group;

    private void SetHeights(long[] prices)
    {
        for (var o = 0; o < table.Openings; o++)
            network.Height[Opening(o)] = -prices[o];
        for (var s = 0; s < table.Seekers; s++)
        {
            long gain = 0;
            for (var k = table.Start[s]; k < table.Start[s + 1]; k++)
                gain = Math.Max(gain, table.Value[k] - table.Outside - prices[table.Opening[k]]);
            network.Height[Seeker(s)] = gain;
        }
    }

    private int[] AddFloors(int[] placed)
    {
        var tree = new GroupTree([.. floors.Select(one => one.Members)], table.Seekers);
        var arcs = new int[floors.Length];
        for (var g = 0; g < arcs.Length; g++)
        {
            var flow = 0;
            for (var s = 0; s < placed.Length; s++)
                flow += placed[s] >= 0 && floors[g].Members[s] ? 1 : 0;
            arcs[g] = network.Add(tree.Parent[g] < 0 ? 0 : Floor(tree.Parent[g]), Floor(g), floors[g].Floor, long.MaxValue / 4, 0, flow);
        }

        for (var s = 0; s < placed.Length; s++)
            network.Add(tree.Innermost[s] < 0 ? 0 : Floor(tree.Innermost[s]), Seeker(s), 0, 1, 0, placed[s] >= 0 ? 1 : 0);
        return arcs;
    }

    private int AddPairs(int[] placed)
    {
        var firstArc = 2 * (floors.Length + table.Seekers);
        for (var s = 0; s < table.Seekers; s++)
            for (var k = table.Start[s]; k < table.Start[s + 1]; k++)
                network.Add(Seeker(s), Opening(table.Opening[k]), 0, 1, table.Outside - table.Value[k], placed[s] == k ? 1 : 0);
        return firstArc;
    }

    private int[] AddBounds(int[] placed)
    {
        var tree = new GroupTree([.. bounds.Select(one => one.Members)], table.Openings);
        var filled = new int[table.Openings];
        foreach (var pair in placed)
            if (pair >= 0)
                filled[table.Opening[pair]]++;
        for (var o = 0; o < filled.Length; o++)
            network.Add(Opening(o), tree.Innermost[o] < 0 ? 0 : Bound(tree.Innermost[o]), 0, table.Positions[o], 0, filled[o]);
        var arcs = new int[bounds.Length];
        for (var g = 0; g < arcs.Length; g++)
        {
            var flow = 0;
            for (var o = 0; o < filled.Length; o++)
                flow += bounds[g].Members[o] ? filled[o] : 0;
            arcs[g] = network.Add(Bound(g), tree.Parent[g] < 0 ? 0 : Bound(tree.Parent[g]), bounds[g].Floor, bounds[g].Cap, 0, flow);
        }

        return arcs;
    }

    private BoundedAnswer Answer()
    {
        var placed = new int[table.Seekers];
        for (var s = 0; s < placed.Length; s++)
        {
            placed[s] = -1;
            for (var k = table.Start[s]; k < table.Start[s + 1]; k++)
                if (network.AboveFloor(pairArcs + (2 * k)) > 0)
                    placed[s] = k;
        }

        var floorTree = new GroupTree([.. floors.Select(one => one.Members)], table.Seekers);
        var boundTree = new GroupTree([.. bounds.Select(one => one.Members)], table.Openings);
        var height = network.Height;
        var prices = new long[table.Openings];
        for (var o = 0; o < prices.Length; o++)
            prices[o] = height[boundTree.Innermost[o] < 0 ? 0 : Bound(boundTree.Innermost[o])] - height[Opening(o)];
        var boundPrices = new long[bounds.Length];
        for (var g = 0; g < boundPrices.Length; g++)
            boundPrices[g] = height[boundTree.Parent[g] < 0 ? 0 : Bound(boundTree.Parent[g])] - height[Bound(g)];
        var floorPrices = new long[floors.Length];
        for (var g = 0; g < floorPrices.Length; g++)
            floorPrices[g] = height[floorTree.Parent[g] < 0 ? 0 : Floor(floorTree.Parent[g])] - height[Floor(g)];

        // An opening that is not full has a price of 0 or below, one that is empty may have it far below: neither is charged.
        return new(new(placed, Array.ConvertAll(prices, price => Math.Max(0, price)), 0), boundPrices, floorPrices);
    }

    /// <summary>
    /// What is stuck is enclosed by arcs that are full, out of it, and by arcs that are at their floor, into it. Those with bounds are in each other's way.
    /// </summary>
    private int[] InTheWay(IReadOnlySet<int> stuck)
    {
        var conflict = new List<int>();
        var floorTree = new GroupTree([.. floors.Select(one => one.Members)], table.Seekers);
        var boundTree = new GroupTree([.. bounds.Select(one => one.Members)], table.Openings);
        for (var g = 0; g < floors.Length; g++)
            if (Crosses(floorTree.Parent[g] < 0 ? 0 : Floor(floorTree.Parent[g]), Floor(g), floorArcs[g]))
                conflict.Add(g);
        for (var g = 0; g < bounds.Length; g++)
            if (Crosses(Bound(g), boundTree.Parent[g] < 0 ? 0 : Bound(boundTree.Parent[g]), boundArcs[g]))
                conflict.Add(floors.Length + g);
        return [.. conflict];

        bool Crosses(int from, int to, int arc) =>
            (stuck.Contains(from) && !stuck.Contains(to) && network.Room(arc) == 0) || (stuck.Contains(to) && !stuck.Contains(from) && network.AboveFloor(arc) == 0);
    }
}
