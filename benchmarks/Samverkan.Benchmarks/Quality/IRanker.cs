using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>Orders openings for one who has said nothing but skills.</summary>
internal interface IRanker
{
    string Name { get; }

    /// <summary>The numbers of the best openings, best first, at most <paramref name="top"/>.</summary>
    IEnumerable<int> Rank(Seeker seeker, int top);
}
