using Samverkan.Matching.Indexed;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>All that a market is made of. Seekers and openings are in the ordinal order of their ids.</summary>
internal sealed record MarketInput(
    Seeker[] Seekers, Opening[] Openings, MatchPolicy Policy, RarityTable Rarity, Offer[] Offers, Vocabulary Vocabulary, DistanceTable Distances, ulong Seed)
{
    /// <summary>How many points the planes of the index may hold. Changes nothing that is answered, and so is no part of a fingerprint.</summary>
    public long PlanePoints { get; init; } = OpeningIndex.MostPoints;
}
