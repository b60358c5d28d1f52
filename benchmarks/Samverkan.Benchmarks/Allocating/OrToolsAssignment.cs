using Google.OrTools.Graph;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>OR-Tools' linear sum assignment: as many openings as seekers, everyone placed, a score being a cost below 0. Where no score is below 0 that is the greatest total.</summary>
internal sealed class OrToolsAssignment : Solver
{
    private readonly LinearSumAssignment assignment = new();

    public override void Take(PlainMarket market)
    {
        for (var s = 0; s < market.Seekers.Length; s++)
            for (var k = market.Start[s]; k < market.Start[s + 1]; k++)
                assignment.AddArcWithCost(s, market.Opening[k], -market.Score[k]);
    }

    public override void Solve()
    {
        if (assignment.Solve() != LinearSumAssignment.Status.OPTIMAL)
            throw new InvalidOperationException("OR-Tools finds no optimum.");
    }

    public override Answer Read(PlainMarket market) => new(-assignment.OptimalCost(), 0, 0, 0);

    public override void Dispose() => assignment.Dispose();
}
