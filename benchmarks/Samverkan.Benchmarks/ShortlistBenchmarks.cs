using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using Samverkan.Benchmarks.Peers;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks;

/// <summary>Shortlists of 10: time for one owner's list. LINQ, Lucene.Net and the reference are sampled; the fast path makes every list, or one list of a warm market.</summary>
[MemoryDiagnoser]
[CategoriesColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory)]
public abstract class ShortlistBenchmarks
{
    /// <summary>How many owners LINQ, Lucene.Net and lists asked for one by one are timed on.</summary>
    protected const int OfLinq = 100;

    /// <summary>How many owners the reference is timed on.</summary>
    protected const int OfReference = 20;

    private const int Top = 10;
    private Market fast = null!;
    private LinqMatcher linq = null!;
    private ReferenceMatcher reference = null!;
    private LuceneMatcher lucene = null!;
    private SeekerId[] seekers = [];
    private OpeningId[] openings = [];

    /// <summary>Seekers and openings, each.</summary>
    protected abstract int Size { get; }

    /// <summary>Makes the market once.</summary>
    [GlobalSetup]
    public void Make()
    {
        var input = MarketGenerator.Make(Size, Size);
        (fast, linq, reference, lucene) = (input.Compile(), input.Linq(), input.Reference(), new(input, keepsFilters: true));
        seekers = [.. input.Seekers.Where((_, index) => index % (Size / OfLinq) == 0).Select(seeker => seeker.Id)];
        openings = [.. input.Openings.Where((_, index) => index % (Size / OfLinq) == 0).Select(opening => opening.Id)];
    }

    /// <summary>Closes the indexes.</summary>
    [GlobalCleanup]
    public void Close() => lucene.Dispose();

    private protected int LinqBySeeker() => seekers.Sum(id => linq.Shortlist(id, Top).Count);

    private protected int LinqByOpening() => openings.Sum(id => linq.Shortlist(id, Top).Count);

    private protected int ReferenceBySeeker() => seekers.Take(OfReference).Sum(id => reference.Shortlist(id, Top).Matches.Count);

    private protected int ReferenceByOpening() => openings.Take(OfReference).Sum(id => reference.Shortlist(id, Top).Matches.Count);

    private protected int LuceneBySeeker() => seekers.Sum(id => lucene.Shortlist(id, Top).Count);

    private protected int LuceneByOpening() => openings.Sum(id => lucene.Shortlist(id, Top).Count);

    private protected int AloneBySeeker() => seekers.Sum(id => fast.Shortlist(id, Top).Matches.Count);

    private protected int AloneByOpening() => openings.Sum(id => fast.Shortlist(id, Top).Matches.Count);

    private protected int FastBy(MatchSide side) => fast.Shortlists(side, Top).Sum(list => list.Matches.Count);
}
