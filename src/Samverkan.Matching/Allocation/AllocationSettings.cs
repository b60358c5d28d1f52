using Ardalis.GuardClauses;

namespace Samverkan.Matching;

/// <summary>How to allocate. Immutable once made. A value out of its range is refused (<see cref="ArgumentException"/>) as it is given.</summary>
public sealed class AllocationSettings
{
    /// <summary>Settings with the defaults of the rule.</summary>
    /// <param name="rule">What the allocation aims at.</param>
    /// <param name="seed">The seed of the lottery among ties; recorded with the result.</param>
    public AllocationSettings(AllocationRule rule, ulong seed)
    {
        Rule = Guard.Against.EnumOutOfRange(rule);
        Seed = seed;
    }

    /// <summary>What the allocation aims at.</summary>
    public AllocationRule Rule { get; }

    /// <summary>The seed of the lottery among ties.</summary>
    public ulong Seed { get; }

    /// <summary>How <see cref="AllocationRule.Stable"/> treats ties; the lottery by default. The other rules do not use it.</summary>
    public TieRule Ties { get; init => field = Guard.Against.EnumOutOfRange(value); } = TieRule.Seed;

    /// <summary>Who proposes under <see cref="AllocationRule.Stable"/>, and so gets the best that is stable: seekers by default. The other rules do not use it.</summary>
    public MatchSide ProposedBy { get; init => field = Guard.Against.EnumOutOfRange(value); } = MatchSide.Seeker;

    /// <summary>
    /// How far from the greatest total <see cref="AllocationRule.BestTotal"/> may stop, as a part of it: 0 (default) for the exact optimum, up to and
    /// including 1; 0.0001 is 0.01 %. The gap that was proven is in the certificate. The other rules do not use it, and with floors or caps the optimum is always exact.
    /// </summary>
    public decimal Within { get; init => field = Guard.Against.OutOfRange(value, nameof(Within), 0, 1); }
}
