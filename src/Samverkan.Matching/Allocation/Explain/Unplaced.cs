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
        return Explain(problem, settings, allocation, number, Grounds.Least(problem, allocation), allocation.Unplaced.ToHashSet(), possible ?? [], int.MaxValue);
    }

    /// <summary>Why each of those who are not placed is not, in their order, one by one as they are read.</summary>
    /// <param name="problem">The problem.</param>
    /// <param name="settings">How it was allocated.</param>
    /// <param name="allocation">The allocation.</param>
    /// <param name="mostChanges">How many changes are tried at most for each, 0 or more; each costs an allocation. With 0 nothing is said of changes.</param>
    /// <exception cref="ArgumentException"><paramref name="mostChanges"/> is below 0, or somebody is not placed who is not in the problem.</exception>
    public static IEnumerable<WhyNot> ExplainAll(AllocationProblem problem, AllocationSettings settings, Allocation allocation, int mostChanges = int.MaxValue)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(settings);
        Guard.Against.Null(allocation);
        Guard.Against.Negative(mostChanges);
        int[] numbers = [.. allocation.Unplaced.Select(problem.IndexOf)];
        if (numbers.Contains(-1))
            throw new ArgumentException("Expected only seekers of the problem.", nameof(allocation));
        var (least, before) = (Grounds.Least(problem, allocation), allocation.Unplaced.ToHashSet());
        return numbers.Select(number => Explain(problem, settings, allocation, number, least, before, [], mostChanges));
    }

    private static WhyNot Explain(
        AllocationProblem problem, AllocationSettings settings, Allocation allocation, int seeker, int[] least, HashSet<SeekerId> before, IReadOnlyList<PossibleChange> possible, int mostChanges)
    {
        var grounds = Grounds.Of(problem, allocation, seeker, least);
        var change = Change(problem, settings, before, seeker, possible, mostChanges);
        return new(problem.SeekerIds[seeker], grounds.Openings, grounds.ByRank, grounds.ByLottery, grounds.ByTerms, grounds.ByTotal, change) { ChangesWereTried = mostChanges > 0 };
    }

    private static PlacingChange? Change(
        AllocationProblem problem, AllocationSettings settings, HashSet<SeekerId> before, int seeker, IReadOnlyList<PossibleChange> possible, int mostChanges)
    {
        PlacingChange? displacing = null;
        foreach (var (changed, opening, which) in Changes(problem, seeker, possible).Take(mostChanges))
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
