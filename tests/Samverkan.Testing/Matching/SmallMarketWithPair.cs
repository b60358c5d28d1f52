using Samverkan.Recruitment;

namespace Samverkan.Testing.Matching;

/// <summary>A small market, and one seeker and one opening in it.</summary>
public sealed record SmallMarketWithPair(SmallMarket Market, Seeker Seeker, Opening Opening);
