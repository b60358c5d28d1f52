using Ardalis.GuardClauses;
using Samverkan.Matching.Bounds;
using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;
using Samverkan.Matching.Optimal;
using Samverkan.Matching.Stable;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Decides who is proposed where. The same problem and settings give the same allocation on any machine, whatever order things were added in. Thread-safe.</summary>
public static class Allocator
{
    /// <summary>Allocates. See <c>docs/allocation.md</c> for what each rule promises, and what not.</summary>
    /// <param name="problem">Who can be placed where.</param>
    /// <param name="settings">How.</param>
    /// <exception cref="ArgumentException">The rule does not go with the problem (see <see cref="Problem"/>).</exception>
    /// <exception cref="BoundsConflictException">Floors and caps cannot all be kept.</exception>
    public static Allocation Allocate(AllocationProblem problem, AllocationSettings settings)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(settings);
        if (Refusals.Of(problem, settings) is { } refusal)
            throw new ArgumentException(refusal.English, nameof(settings));
        return settings.Rule == AllocationRule.Stable ? Stable(problem, settings) : Optimal(problem, settings);
    }

    /// <summary>Why these settings do not go with the problem; null when they do.</summary>
    /// <param name="problem">Who can be placed where.</param>
    /// <param name="settings">How.</param>
    public static Kernel.Wording? Problem(AllocationProblem problem, AllocationSettings settings)
    {
        Guard.Against.Null(problem);
        Guard.Against.Null(settings);
        return Refusals.Of(problem, settings);
    }

    private static Allocation Stable(AllocationProblem problem, AllocationSettings settings)
    {
        var rankings = new Rankings(problem, settings.Seed);
        var placed = settings.Ties == TieRule.MostPlaced ? Kiraly.Place(problem, rankings)
            : settings.ProposedBy == MatchSide.Opening ? OpeningsPropose.Place(problem, rankings)
            : SeekersPropose.Place(problem, rankings);
        return Result(problem, settings, placed, new AllocationCertificate());
    }

    private static Allocation Optimal(AllocationProblem problem, AllocationSettings settings)
    {
        var (table, pairs) = ScoreTables.Of(problem, settings.Rule);
        var near = settings.Within > 0 && settings.Rule == AllocationRule.BestTotal && !problem.Terms.HasBounds;
        var answer = Bounded(problem.Terms, table, near ? Optimizer.Within(table, settings.Within) : settings.Rule == AllocationRule.MostPlaced ? MostPlaced.Of(table) : Optimizer.Exact(table));
        var ties = near ? new(false, new Dictionary<SeekerId, int>()) : Settle(problem, table, answer, settings.Seed);
        var placed = pairs is null ? answer.Optimum.Placed : Array.ConvertAll(answer.Optimum.Placed, k => k < 0 ? -1 : pairs[k]);
        return Result(problem, settings, placed, new AllocationCertificate(
            Named(problem.OpeningIds, answer.Optimum.Prices),
            Named(Array.ConvertAll(problem.Terms.Bounds, one => one.Group), answer.BoundPrices),
            Named(Array.ConvertAll(problem.Terms.Floors, one => one.Group), answer.FloorPrices),
            answer.Optimum.Gap), ties);
    }

    private static TiesAmongOptima Settle(AllocationProblem problem, ScoreTable table, BoundedAnswer answer, ulong seed)
    {
        var (settled, drawn) = FairOptimum.Settle(table, answer, problem.Terms, seeker => Lottery.Ticket(seed, IdHash.Of(problem.SeekerIds[seeker].Value)));
        return new(settled, drawn.ToDictionary(one => problem.SeekerIds[one.Key], one => one.Value));
    }

    private static BoundedAnswer Bounded(AllocationTerms terms, ScoreTable table, Optimum start)
    {
        if (!terms.HasBounds)
            return new(start, [], []);
        var (answer, conflict) = BoundedOptimum.Of(table, terms.Floors, terms.Bounds, start);
        return answer ?? throw Conflicts.Refusal(terms.Floors, terms.Bounds, Conflicts.Irreducible(table, terms.Floors, terms.Bounds, conflict, start));
    }

    private static Dictionary<TName, long> Named<TName>(TName[] names, long[] prices)
        where TName : notnull
    {
        var named = new Dictionary<TName, long>();
        for (var i = 0; i < prices.Length; i++)
            if (prices[i] != 0)
                named.Add(names[i], prices[i]);
        return named;
    }

    private static Allocation Result(AllocationProblem problem, AllocationSettings settings, int[] placed, AllocationCertificate certificate, TiesAmongOptima? ties = null)
    {
        var placements = new List<ProposedPlacement>();
        var unplaced = new List<SeekerId>();
        for (var s = 0; s < placed.Length; s++)
        {
            if (placed[s] < 0)
                unplaced.Add(problem.SeekerIds[s]);
            else
                placements.Add(new(problem.SeekerIds[s], problem.OpeningIds[problem.Pairs.Opening[placed[s]]], problem.Pairs.IsProvisional(placed[s])));
        }

        return new(settings.Rule, settings.Seed, placements, unplaced, certificate, ties);
    }
}
