using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>What a scan allocates is its result, however many pairs it goes through.</summary>
public sealed class AllocationTests
{
    private const int Top = 5;

    [Fact]
    public void Shortlist_OfASeeker_AllocatesForItsResultOnly()
    {
        var (small, large) = (MarketOf(1, 200), MarketOf(1, 20_000));
        var few = BytesOf(() => small.Shortlist(new SeekerId("s0"), Top));
        var many = BytesOf(() => large.Shortlist(new SeekerId("s0"), Top));
        Assert.Equal(few, many);
        Assert.InRange(many, 1, 2000 * Top);
    }

    [Fact]
    public void Shortlist_OfAnOpening_AllocatesForItsResultOnly()
    {
        var (small, large) = (MarketOf(200, 1), MarketOf(20_000, 1));
        var few = BytesOf(() => small.Shortlist(new OpeningId("o0"), Top));
        var many = BytesOf(() => large.Shortlist(new OpeningId("o0"), Top));
        Assert.Equal(few, many);
    }

    [Fact]
    public void Shortlists_OfSeekers_AllocateNothingForEachPair()
    {
        var (small, large) = (MarketOf(50, 100), MarketOf(50, 10_000));
        var few = BytesOf(() => small.Shortlists(MatchSide.Seeker, Top).Sum(list => list.Matches.Count));
        var many = BytesOf(() => large.Shortlists(MatchSide.Seeker, Top).Sum(list => list.Matches.Count));
        Assert.InRange(many - few, -1000, 1000);
    }

    private static Market MarketOf(int seekers, int openings) => Market.Compile(
        Enumerable.Range(0, seekers).Select(i => new Seeker(new($"s{i}")) { Skills = [new($"k{i % 10}")], Municipality = new("0180"), ReachKm = 50 }),
        Enumerable.Range(0, openings).Select(i => new Opening(new($"o{i}")) { Merit = new() { Skills = [new($"k{i % 10}")] }, Municipality = new("0184") }));

    private static long BytesOf<T>(Func<T> work)
    {
        // The least of several: the first call makes the desk that the others use, and the runtime may compile a method anew at any time.
        var least = long.MaxValue;
        for (var i = 0; i < 10; i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            work();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
