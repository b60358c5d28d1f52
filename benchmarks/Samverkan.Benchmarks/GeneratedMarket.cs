using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks;

/// <summary>What the generator makes.</summary>
internal sealed record GeneratedMarket(IReadOnlyList<Seeker> Seekers, IReadOnlyList<Opening> Openings, IReadOnlyList<Offer> Offers)
{
    public const ulong LotterySeed = 42;

    public RarityTable Rarity { get; } = RarityTable.From(Openings);

    /// <summary>The first of them: the same openings whatever the number of seekers, and the other way round.</summary>
    public GeneratedMarket First(int seekers, int openings) => new([.. Seekers.Take(seekers)], [.. Openings.Take(openings)], Offers);

    public Market Compile() => Market.Compile(Seekers, Openings, MatchPolicy.Default, Rarity, Offers, LotterySeed);

    public ReferenceMatcher Reference() => new(Seekers, Openings, MatchPolicy.Default, Rarity, Offers, LotterySeed);

    public LinqMatcher Linq() => new(Seekers, Openings, MatchPolicy.Default, Rarity, Offers, LotterySeed);
}
