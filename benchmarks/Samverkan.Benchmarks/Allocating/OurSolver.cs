using Samverkan.Benchmarks.National;
using Samverkan.Matching;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>The library, from arrays to an allocation with its certificate.</summary>
internal sealed class OurSolver(AllocationRule rule, decimal within = 0) : Solver
{
    private AllocationProblem? problem;
    private Allocation? allocation;

    public override void Take(PlainMarket market)
    {
        var builder = new AllocationBuilder();
        foreach (var seeker in market.Seekers)
            builder.AddSeeker(seeker);
        for (var o = 0; o < market.Openings.Length; o++)
            builder.AddOpening(market.Openings[o], market.Positions[o]);
        for (var s = 0; s < market.Seekers.Length; s++)
            for (var k = market.Start[s]; k < market.Start[s + 1]; k++)
                builder.AddPair(s, market.Opening[k], market.Score[k]);
        problem = builder.Build();
    }

    public override void Solve() => allocation = Allocator.Allocate(problem!, new(rule, 1) { Within = within });

    public override Answer Read(PlainMarket market)
    {
        IReadOnlyList<AllocationFault> faults = [];
        var checking = Meter.Of(() => faults = AllocationChecker.Check(problem!, allocation!)).Processor;
        if (faults.Count > 0)
            throw new InvalidOperationException(faults[0].Reason.English);
        return new(market.Total(allocation!), rule == AllocationRule.MostPlaced ? allocation!.Placements.Count : 0, allocation!.Certificate.Gap, checking);
    }

    /// <summary>Nothing to give back.</summary>
    public override void Dispose()
    {
    }
}
