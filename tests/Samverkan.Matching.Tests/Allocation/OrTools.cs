using Google.OrTools.Graph;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>The same question put to Google OR-Tools.</summary>
internal static class OrTools
{
    /// <summary>The greatest total, with leaving someone unplaced worth as much as said.</summary>
    public static long Greatest(Case given, long unplaced)
    {
        var flow = new MinCostFlow();
        var sink = given.Seekers + given.Openings;
        for (var s = 0; s < given.Seekers; s++)
        {
            flow.SetNodeSupply(s, 1);
            flow.AddArcWithCapacityAndUnitCost(s, sink, 1, -unplaced);
            for (var o = 0; o < given.Openings; o++)
                if (given.Pairs[s, o] is { Score: >= 0 } pair)
                    flow.AddArcWithCapacityAndUnitCost(s, given.Seekers + o, 1, -pair.Score);
        }

        for (var o = 0; o < given.Openings; o++)
            flow.AddArcWithCapacityAndUnitCost(given.Seekers + o, sink, given.Positions[o], 0);
        flow.SetNodeSupply(sink, -given.Seekers);
        Assert.Equal(MinCostFlowBase.Status.OPTIMAL, flow.Solve());
        return -flow.OptimalCost();
    }
}
