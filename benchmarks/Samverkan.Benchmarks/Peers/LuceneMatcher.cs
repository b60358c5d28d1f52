using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Peers;

/// <summary>
/// What one would pick instead: Lucene.Net, an index for each direction, made when first asked. It answers a simpler question than we do; see
/// <see cref="LuceneOpenings"/>.
/// </summary>
/// <param name="market">What is indexed.</param>
/// <param name="keepsFilters">Whether a filter is made once for what it asks, or for each query.</param>
internal sealed class LuceneMatcher(GeneratedMarket market, bool keepsFilters) : IDisposable
{
    private readonly Lazy<LuceneOpenings> openings = new(() => new(market.Openings, market.Offers, keepsFilters));
    private readonly Lazy<LuceneSeekers> seekers = new(() => new(market.Seekers, market.Openings, market.Offers, keepsFilters));
    private readonly Dictionary<SeekerId, Seeker> seekerOf = market.Seekers.ToDictionary(seeker => seeker.Id);
    private readonly Dictionary<OpeningId, Opening> openingOf = market.Openings.ToDictionary(opening => opening.Id);

    public List<(OpeningId Opening, float Score)> Shortlist(SeekerId id, int top) => openings.Value.Shortlist(seekerOf[id], top);

    public List<(SeekerId Seeker, float Score)> Shortlist(OpeningId id, int top) => seekers.Value.Shortlist(openingOf[id], top);

    public void Dispose()
    {
        if (openings.IsValueCreated)
            openings.Value.Dispose();
        if (seekers.IsValueCreated)
            seekers.Value.Dispose();
    }
}
