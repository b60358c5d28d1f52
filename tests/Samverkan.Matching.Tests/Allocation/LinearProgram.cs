using Google.OrTools.LinearSolver;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>
/// The same question with floors and caps put to the linear solver of OR-Tools. Groups on either side hold each other or are apart, so the matrix is totally unimodular and the best of the linear
/// program is whole.
/// </summary>
internal static class LinearProgram
{
    /// <summary>The greatest total, each who is placed counting so much more; null when the bounds cannot be kept.</summary>
    public static long? Greatest(Case given, long placed)
    {
        using var solver = Solver.CreateSolver("GLOP");
        using var total = solver.Objective();
        var pairs = new Variable?[given.Seekers, given.Openings];
        for (var s = 0; s < given.Seekers; s++)
        {
            for (var o = 0; o < given.Openings; o++)
            {
                if (given.Pairs[s, o] is { Score: >= 0 } pair)
                {
                    pairs[s, o] = solver.MakeNumVar(0, 1, string.Empty);
                    total.SetCoefficient(pairs[s, o], placed + pair.Score);
                }
            }
        }

        for (var s = 0; s < given.Seekers; s++)
            Demand(0, 1, [s], Everyone(given.Openings));
        for (var o = 0; o < given.Openings; o++)
            Demand(0, given.Positions[o], Everyone(given.Seekers), [o]);
        foreach (var (group, floor) in given.Floors)
            Demand(floor, double.PositiveInfinity, given.Groups[group], Everyone(given.Openings));
        foreach (var (group, floor, cap) in given.Bounds)
            Demand(floor, cap, Everyone(given.Seekers), given.OpeningGroups[group]);
        total.SetMaximization();
        var status = solver.Solve();
        if (status == Solver.ResultStatus.OPTIMAL)
            return (long)Math.Round(total.Value());
        Assert.Equal(Solver.ResultStatus.INFEASIBLE, status);
        return null;

        void Demand(double least, double most, IEnumerable<int> seekers, IEnumerable<int> openings)
        {
            using var row = solver.MakeConstraint(least, most);
            foreach (var s in seekers)
                foreach (var o in openings)
                    if (pairs[s, o] is { } pair)
                        row.SetCoefficient(pair, 1);
        }
    }

    private static IEnumerable<int> Everyone(int count) => Enumerable.Range(0, count);
}
