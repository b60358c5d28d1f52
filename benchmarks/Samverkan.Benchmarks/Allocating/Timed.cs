using Samverkan.Benchmarks.National;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>How long a solver took, microseconds of processor time: the middle of some rounds, each from the arrays on.</summary>
internal sealed record Timed(Answer Answer, double Taking, double Solving)
{
    private const int Rounds = 3;

    /// <summary>What takes longer than this is timed once.</summary>
    private const double Slow = 5e6;

    public static Timed Of(PlainMarket market, Func<Solver> make)
    {
        var rounds = new List<Timed>();
        while (rounds.Count < Rounds && (rounds.Count == 0 || rounds[0].Solving < Slow))
        {
            GC.Collect();
            using var solver = make();
            var taking = Meter.Of(() => solver.Take(market)).Processor;
            var solving = Meter.Of(solver.Solve).Processor;
            rounds.Add(new(solver.Read(market), taking, solving));
        }

        return new(rounds[0].Answer, Middle(one => one.Taking), Middle(one => one.Solving));

        double Middle(Func<Timed, double> time) => Meter.Quantile([.. rounds.Select(time)], 0.5);
    }
}
