using Ardalis.GuardClauses;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// Answers those who are not placed. Changes are tried in a stated order, each by allocating again: first the possible changes that the caller names, in
/// the caller's order; then one more position at each opening the seeker could hold, what they like best first. The first that places them and leaves no one else
/// without is the answer; else the first that places them, marked. Thread-safe.
/// </summary>
public static class Unplaced
{
    /// <summary>Why a seeker is not placed. Costs as many allocations as changes are tried.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="settings">How it was allocated.</param>
    /// <param name="allocation">The allocation.</param>
    /// <param name="seeker">Who is not placed.</param>
    /// <param name="possible">Changes that would let them hold more openings, the cheapest first; null for none. One at an opening they can hold already is passed over.</param>
    /// <exception cref="ArgumentException">The seeker is not in the problem, or is placed; or a change is at an opening that is not in it.</exception>
    public static WhyNot Explain(
        AllocationProblem problem, AllocationSettings settings, Allocation allocation, SeekerId seeker, IReadOnlyList<PossibleChange>? possible = null)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(allocation);
        var number = problem.IndexOf(seeker);
        if (number < 0 || !allocation.Unplaced.Contains(seeker))
            throw new ArgumentException("Expected a seeker of the problem who is not placed.", nameof(seeker));
        var grounds = Grounds.Of(problem, allocation, number);
        return new(seeker, grounds.Openings, grounds.ByRank, grounds.ByLottery, grounds.ByTerms, grounds.ByTotal, Change(problem, settings, allocation, number, possible ?? []));
    }

    private static PlacingChange? Change(
        AllocationProblem problem, AllocationSettings settings, Allocation allocation, int seeker, IReadOnlyList<PossibleChange> possible)
    {
        PlacingChange? displacing = null;
        var before = allocation.Unplaced.ToHashSet();
        foreach (var (changed, opening, which) in Changes(problem, seeker, possible))
        {
            var after = Allocator.Allocate(changed, settings).Unplaced;
            if (after.Contains(problem.SeekerIds[seeker]))
                continue;
            var change = new PlacingChange(opening, which, after.Any(one => !before.Contains(one)));
            if (!change.Displaces)
                return change;
            displacing ??= change;
        }

        return displacing;
    }

    private static IEnumerable<(AllocationProblem Changed, OpeningId Opening, PossibleChange? Which)> Changes(
        AllocationProblem problem, int seeker, IReadOnlyList<PossibleChange> possible)
    {
        foreach (var change in possible)
        {
            var opening = problem.IndexOf(change.Opening);
            if (opening < 0)
                throw new ArgumentException("Expected changes at openings of the problem.", nameof(possible));
            if (problem.Pairs.Find(seeker, opening) < 0)
                yield return (problem.WithPair(seeker, opening, new(change.SeekersView, change.OpeningsView, change.Score, false)), change.Opening, change);
        }

        var pairs = problem.Pairs;
        var own = Enumerable.Range(pairs.Start[seeker], pairs.Start[seeker + 1] - pairs.Start[seeker]).OrderByDescending(pair => pairs.SeekersView[pair]).ThenBy(pair => pair);
        foreach (var pair in own)
            yield return (problem.WithOneMorePosition(pairs.Opening[pair]), problem.OpeningIds[pairs.Opening[pair]], null);
    }
}
