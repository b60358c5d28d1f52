using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>Ours: the shortlist of a seeker.</summary>
internal sealed class MarketRanker : IRanker
{
    private readonly Market market;
    private readonly Dictionary<OpeningId, int> numbers;

    public MarketRanker(string name, QualityMarket input, Vocabulary vocabulary, MatchPolicy? policy = null, RarityTable? rarity = null)
    {
        Name = name;
        market = Market.Compile(input.Seekers.Select(one => one.Seeker), input.Openings, policy, rarity, vocabulary: vocabulary);
        numbers = input.Openings.Index().ToDictionary(one => one.Item.Id, one => one.Index);
    }

    public string Name { get; }

    public IEnumerable<int> Rank(Seeker seeker, int top) => market.Shortlist(seeker.Id, top).Matches.Select(match => numbers[match.Opening]);
}
