using Google.OrTools.Graph;
using Samverkan.Matching;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>
/// OR-Tools' minimum cost flow: from each seeker through the openings to a sink, a score being a cost below 0. For the greatest total a seeker can go to the sink at cost 0 and
/// the whole supply flows; for the most placed nobody can, and as much flows as can.
/// </summary>
internal sealed class OrToolsFlow(AllocationRule rule) : Solver
{
    private MinCostFlow? flow;

    public override void Take(PlainMarket market)
    {
        var (seekers, openings) = (market.Seekers.Length, market.Openings.Length);
        var sink = seekers + openings;
        flow = new(sink + 1, market.Pairs + seekers + openings);
        for (var s = 0; s < seekers; s++)
        {
            for (var k = market.Start[s]; k < market.Start[s + 1]; k++)
                flow.AddArcWithCapacityAndUnitCost(s, seekers + market.Opening[k], 1, -market.Score[k]);
            if (rule == AllocationRule.BestTotal)
                flow.AddArcWithCapacityAndUnitCost(s, sink, 1, 0);
            flow.SetNodeSupply(s, 1);
        }

        for (var o = 0; o < openings; o++)
            flow.AddArcWithCapacityAndUnitCost(seekers + o, sink, market.Positions[o], 0);
        flow.SetNodeSupply(sink, -seekers);
    }

    public override void Solve()
    {
        if ((rule == AllocationRule.BestTotal ? flow!.Solve() : flow!.SolveMaxFlowWithMinCost()) != MinCostFlowBase.Status.OPTIMAL)
            throw new InvalidOperationException("OR-Tools finds no optimum.");
    }

    public override Answer Read(PlainMarket market) => new(-flow!.OptimalCost(), rule == AllocationRule.MostPlaced ? (int)flow.MaximumFlow() : 0, 0, 0);

    public override void Dispose() => flow?.Dispose();
}
