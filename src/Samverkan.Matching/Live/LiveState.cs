using System.Collections.Concurrent;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Live;

/// <summary>
/// A live market at one moment: a base, what changed earlier, and what changed recently, each compiled. Whoever is changed is dead where it stood and
/// alive in the tier of what is recent. Immutable; what is compiled between tiers is kept as long as both stand.
/// </summary>
internal sealed class LiveState(OpeningTier[] openings, SeekerTier[] seekers, ConcurrentDictionary<(Market Openings, Seeker[] Seekers), Market> cells)
{
    public OpeningTier[] Openings => openings;

    public SeekerTier[] Seekers => seekers;

    public int SeekerCount => seekers.Sum(tier => tier.Alive);

    public int OpeningCount => openings.Sum(tier => tier.Alive);

    private Market Base => openings[0].Market;

    public LiveState With(OpeningTier[] changed) => new(changed, seekers, Kept(changed, seekers));

    public LiveState With(SeekerTier[] changed) => new(openings, changed, Kept(openings, changed));

    public (int Tier, int Number) Find(SeekerId id) => Find(seekers.Length, tier => seekers[tier].Find(id));

    public (int Tier, int Number) Find(OpeningId id) => Find(openings.Length, tier => openings[tier].Find(id));

    public Shortlist ListOf(SeekerId id, (int Tier, int Number) at, int top)
    {
        var found = new Merging(MatchSide.Seeker);
        for (var tier = 0; tier < openings.Length; tier++)
        {
            if (openings[tier].Alive == 0)
                continue;
            var (market, number) = At(at, tier);
            found.Add(market, number, market.Best(number, top, openings[tier].DeadSlots));
        }

        return new(id, null, found.Rows(top), found.Eligible);
    }

    public Shortlist ListOf(OpeningId id, (int Tier, int Number) at, int top)
    {
        var found = new Merging(MatchSide.Opening);
        for (var tier = 0; tier < seekers.Length; tier++)
        {
            if (seekers[tier].Alive == 0)
                continue;
            var (market, number) = tier > 0 ? (Cell(at.Tier, tier), at.Number) : at.Tier == 0 ? (Base, at.Number) : BaseBefore(at);
            found.Add(market, number, market.BestFor(number, top, seekers[tier].Dead));
        }

        return new(null, id, found.Rows(top), found.Eligible);
    }

    public PairExplanation Explain(SeekerId seeker, OpeningId opening) => At(Find(seeker), Find(opening).Tier).Market.Explain(seeker, opening);

    private static (int Tier, int Number) Find(int tiers, Func<int, int> find)
    {
        for (var tier = tiers - 1; tier >= 0; tier--)
            if (find(tier) is >= 0 and var number)
                return (tier, number);
        return (-1, -1);
    }

    /// <summary>A market of a tier's openings in which a seeker is, and the seeker's number there.</summary>
    private (Market Market, int Number) At((int Tier, int Number) seeker, int tier) =>
        seeker.Tier == 0 && tier == 0 ? (Base, seeker.Number)
        : seeker.Tier > 0 ? (Cell(tier, seeker.Tier), seeker.Number)
        : (openings[tier].Market.WithSeekers([seekers[0].All[seeker.Number]]), 0);

    /// <summary>A tier's openings before the changed seekers of another.</summary>
    private Market Cell(int openingTier, int seekerTier) =>
        cells.GetOrAdd((openings[openingTier].Market, seekers[seekerTier].All), key => key.Openings.WithSeekers(key.Seekers));

    /// <summary>All seekers of the base before one changed opening: at once when it asks for nothing new, else after compiling them all for it.</summary>
    private (Market Market, int Number) BaseBefore((int Tier, int Number) at)
    {
        var opening = openings[at.Tier].Market.Input.Openings[at.Number];
        var input = Base.Input;
        return (Base.Before(opening) ?? Market.Compile(input.Seekers, [opening], input.Policy, input.Rarity, input.Offers, input.Seed, input.Vocabulary, input.Distances), 0);
    }

    private ConcurrentDictionary<(Market Openings, Seeker[] Seekers), Market> Kept(OpeningTier[] nextOpenings, SeekerTier[] nextSeekers) =>
        new(cells.Where(cell => nextOpenings.Any(tier => tier.Market == cell.Key.Openings) && nextSeekers.Any(tier => tier.All == cell.Key.Seekers)));
}
