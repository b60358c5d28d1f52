using Ardalis.GuardClauses;

namespace Samverkan.Matching;

/// <summary>
/// Checks an allocation against its problem, with code of its own: it shares nothing with what made the allocation. Time linear in pairs. Thread-safe.
/// </summary>
public static class AllocationChecker
{
    /// <summary>What does not hold; empty when all does. Where someone is placed who cannot be, that alone is told.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="allocation">The allocation.</param>
    public static IReadOnlyList<AllocationFault> Check(AllocationProblem problem, Allocation allocation)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(allocation);
        var faults = new List<AllocationFault>();
        var placed = PlacementChecker.Check(problem, allocation, faults);
        if (faults.Count > 0)
            return faults;
        if (allocation.Rule == AllocationRule.Stable)
            StabilityChecker.Check(problem, placed, faults);
        else
            OptimumChecker.Check(problem, allocation, placed, faults);
        return faults;
    }
}
