using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Testing.Matching;

/// <summary>All that matching is given.</summary>
/// <param name="Rarity">Null to count it among the openings.</param>
public sealed record SmallMarket(
    IReadOnlyList<Seeker> Seekers,
    IReadOnlyList<Opening> Openings,
    IReadOnlyList<Offer> Offers,
    MatchPolicy Policy,
    RarityTable? Rarity,
    ulong Seed)
{
    /// <summary>The same market, with its rarity table said rather than counted.</summary>
    public SmallMarket WithRarity() => this with { Rarity = Rarity ?? RarityTable.From(Openings) };

    /// <summary>The same market, but one seeker changed.</summary>
    public SmallMarket With(Seeker changed) => this with { Seekers = [.. Seekers.Select(seeker => seeker.Id == changed.Id ? changed : seeker)] };

    /// <summary>The same market, but one opening changed.</summary>
    public SmallMarket With(Opening changed) => this with { Openings = [.. Openings.Select(opening => opening.Id == changed.Id ? changed : opening)] };
}
