using Ardalis.GuardClauses;

namespace Samverkan.Matching;

/// <summary>Shortlists under two policies, of the same people and openings: who moves, and which parts of the score moved them. Immutable.</summary>
public sealed class PolicyComparison
{
    private PolicyComparison(Market a, Market b, MatchSide by, int top)
    {
        By = by;
        Top = top;
        Seed = a.Seed;
        A = a.Policy;
        B = b.Policy;
        Differences = PolicyDifferences.Between(A, B);
        var tally = new ComparisonTally(top);
        var compare = new ListComparer(a, b, by);
        var lists = new List<ListComparison>();
        using var second = b.Shortlists(by, top).GetEnumerator();
        foreach (var first in a.Shortlists(by, top))
        {
            Require(second.MoveNext() && second.Current.Seeker == first.Seeker && second.Current.Opening == first.Opening && second.Current.Eligible == first.Eligible, nameof(b));
            var list = compare.Of(first, second.Current);
            tally.Add(list, first, second.Current);
            lists.Add(list);
        }

        Lists = lists;
        Counts = tally.Counts;
    }

    /// <summary>Whose lists.</summary>
    public MatchSide By { get; }

    /// <summary>How many matches at most on each.</summary>
    public int Top { get; }

    /// <summary>The seed of the lottery among equal scores, the same under both.</summary>
    public ulong Seed { get; }

    /// <summary>The first policy.</summary>
    public MatchPolicy A { get; }

    /// <summary>The second policy.</summary>
    public MatchPolicy B { get; }

    /// <summary>What differs in the policies, value by value, in the order of <c>policy.json</c>.</summary>
    public IReadOnlyList<PolicyDifference> Differences { get; }

    /// <summary>All lists, in the ordinal order of their owner's id, changed or not.</summary>
    public IReadOnlyList<ListComparison> Lists { get; }

    /// <summary>The comparison in figures.</summary>
    public ComparisonCounts Counts { get; }

    /// <summary>Compares two markets that are the same but for their policy. O(two times all shortlists).</summary>
    /// <param name="a">The market under the first policy.</param>
    /// <param name="b">The market under the second: the same seekers, openings, offers, rarities and seed.</param>
    /// <param name="by">Whose lists.</param>
    /// <param name="top">How many matches at most on each, 1 or more.</param>
    /// <exception cref="ArgumentException">More than the policy differs, <paramref name="by"/> is no side, or <paramref name="top"/> is less than 1.</exception>
    public static PolicyComparison Of(Market a, Market b, MatchSide by, int top)
    {
        Guard.Against.Null(a);
        Guard.Against.Null(b);
        Require(
            a.SeekerCount == b.SeekerCount && a.OpeningCount == b.OpeningCount && a.Seed == b.Seed && a.Rarity.Fingerprint == b.Rarity.Fingerprint,
            nameof(b));
        return new(a, b, Guard.Against.EnumOutOfRange(by), Guard.Against.NegativeOrZero(top));
    }

    /// <summary>The lists that changed most: those where most pairs entered or left, then where pairs moved most steps; then by their owner's id.</summary>
    /// <param name="count">How many at most, 0 or more.</param>
    public IReadOnlyList<ListComparison> MostChanged(int count) =>
    [
        .. Lists.Where(list => list.Changes.Count > 0)
            .OrderByDescending(list => list.Entered + list.Left)
            .ThenByDescending(list => list.Steps)
            .Take(Guard.Against.Negative(count)),
    ];

    private static void Require(bool same, string name)
    {
        if (!same)
            throw new ArgumentException("Expected a market that is the same but for its policy.", name);
    }
}
