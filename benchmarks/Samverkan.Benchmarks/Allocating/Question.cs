using Samverkan.Matching;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>A market and a rule, and what one would use instead of us.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Rule">The rule.</param>
/// <param name="IsComplete">Whether everyone can be placed everywhere, one position each.</param>
/// <param name="Market">Makes the market.</param>
internal sealed record Question(string Name, AllocationRule Rule, bool IsComplete, Func<PlainMarket> Market)
{
    public Solver Ours() => new OurSolver(Rule);

    public Solver Theirs() => IsComplete ? new OrToolsAssignment() : new OrToolsFlow(Rule);

    /// <summary>All there are; with sizes divided for a first look.</summary>
    public static IReadOnlyList<Question> All(int part) =>
    [
        Sparse("S2", 100_000 / part, 30_000 / part, 1),
        Sparse("S3", 100_000 / part, 30_000 / part, 5),
        Sparse("S4", 350_000 / part, 100_000 / part, 5),
        Sparse("S4, scores alike", 350_000 / part, 100_000 / part, 5, alike: true),
        Sparse("S2, most placed", 100_000 / part, 30_000 / part, 1, rule: AllocationRule.MostPlaced),
        Sparse("S3, most placed", 100_000 / part, 30_000 / part, 5, rule: AllocationRule.MostPlaced),
        .. new[] { 1000, 2000, 4000 }.Select(size => Complete($"dense {size}", PlainMarkets.Dense, size / Math.Min(part, 4))),
        .. new[] { 2000, 4000 }.Select(size => Complete($"low-rank {size}", PlainMarkets.LowRank, size / Math.Min(part, 4))),
    ];

    public static Question Sparse(string name, int seekers, int openings, int mostPositions, bool alike = false, AllocationRule rule = AllocationRule.BestTotal) =>
        new(name, rule, IsComplete: false, () => PlainMarkets.Sparse(seekers, openings, mostPositions, alike));

    public static Question Complete(string name, Func<int, PlainMarket> make, int size) =>
        new(name, AllocationRule.BestTotal, IsComplete: true, () => make(size));
}
