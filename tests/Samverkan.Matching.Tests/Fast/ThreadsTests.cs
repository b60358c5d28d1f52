using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>How many threads work, who reads at the same time and who stops early changes nothing.</summary>
public sealed class ThreadsTests
{
    private static readonly Market Town = new TownMarket(5, 600, 6000).Compile();
    private static readonly MatchSide[] Sides = [MatchSide.Seeker, MatchSide.Opening];

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(int.MaxValue)]
    public void OnAnyNumberOfThreads_RandomMarketsSayTheSame(int threads)
    {
        for (ulong seed = 0; seed < 100; seed++)
        {
            var random = new RandomMarket(seed);
            var market = random.Fast();
            foreach (var side in Sides)
                Assert.Equal((seed, Same.Text(market.Shortlists(side, random.Top))), (seed, Same.Text(market.Shortlists(side, random.Top, threads))));
        }
    }

    [Fact]
    public void OnAnyNumberOfThreads_AMarketOfThousandsSaysTheSame()
    {
        foreach (var side in Sides)
        {
            var alone = Same.Text(Town.Shortlists(side, 5));
            Assert.Equal(alone, Same.Text(Town.Shortlists(side, 5, 2)));
            Assert.Equal(alone, Same.Text(Town.Shortlists(side, 5, 3)));
        }
    }

    [Fact]
    public void AMarketOfThousands_OneByOneAndAllAtOnce_SaysTheSame()
    {
        foreach (var list in Town.Shortlists(MatchSide.Seeker, 5, 2).Where((_, number) => number % 50 == 0))
            Assert.Equal(Same.Text(list), Same.Text(Town.Shortlist(list.Seeker!.Value, 5)));
        foreach (var list in Town.Shortlists(MatchSide.Opening, 5, 2).Where((_, number) => number % 50 == 0))
            Assert.Equal(Same.Text(list), Same.Text(Town.Shortlist(list.Opening!.Value, 5)));
    }

    [Theory]
    [InlineData(MatchSide.Seeker)]
    [InlineData(MatchSide.Opening)]
    public void NobodyOnEitherSide_OnSeveralThreads_IsNoFault(MatchSide side)
    {
        Assert.Empty(Market.Compile([], []).Shortlists(side, 3, 2));
        Assert.Equal(side == MatchSide.Seeker ? 1 : 0, Market.Compile([new(new("s1"))], []).Shortlists(side, 3, 2).Count());
        Assert.Equal(side == MatchSide.Opening ? 1 : 0, Market.Compile([], [new(new("o1"))]).Shortlists(side, 3, 2).Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void WhoStopsEarly_LeavesTheMarketAsItWas(int threads)
    {
        foreach (var side in Sides)
        {
            var all = Town.Shortlists(side, 5, threads);
            var head = Same.Text(all.Take(70));
            Assert.Equal(head, Same.Text(all.Take(70)));
            using var one = all.GetEnumerator();
            using var other = all.GetEnumerator();
            for (var i = 0; i < 200; i++)
            {
                Assert.True(one.MoveNext() && other.MoveNext());
                Assert.Equal(Same.Text(one.Current), Same.Text(other.Current));
            }
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(5)]
    public void AFaultInAPortion_ReachesTheReaderInItsPlaceAndAsItIs(int threads)
    {
        var read = new List<int>();
        var fault = Assert.Throws<InvalidTimeZoneException>(() =>
        {
            foreach (var portion in InOrder.Of(40, threads, portion => portion == 23 ? throw new InvalidTimeZoneException("23") : portion))
                read.Add(portion);
        });
        Assert.Equal("23", fault.Message);
        Assert.Equal(Enumerable.Range(0, 23), read);
    }

    [Fact]
    public void WorkStops_WhenTheReaderStops()
    {
        var done = 0;
        Assert.Equal([0, 1, 2], InOrder.Of(100_000, 3, portion => (Interlocked.Increment(ref done), portion).portion).Take(3));
        Assert.InRange(done, 3, 3 + (3 * 4) + 3);
    }

    [Fact]
    public void AnotherSeedAndOtherSeekers_ShareWhatIsCompiledAndDisturbNothing()
    {
        for (ulong seed = 0; seed < 60; seed++)
        {
            var (random, other) = (new RandomMarket(seed), new RandomMarket(seed));
            var market = random.Fast();
            var before = Same.Text(market.Shortlists(MatchSide.Opening, random.Top));
            var some = other.Seekers[..^(other.Seekers.Count / 2)];
            var (reseeded, fewer) = (market.WithSeed(99), market.WithSeekers(some));
            foreach (var side in Sides)
            {
                Assert.Equal(Same.Text(Fresh(random, random.Seekers, market.Rarity, 99).Shortlists(side, random.Top)), Same.Text(reseeded.Shortlists(side, random.Top, 2)));
                Assert.Equal(Same.Text(Fresh(random, some, market.Rarity, random.Seed).Shortlists(side, random.Top)), Same.Text(fewer.Shortlists(side, random.Top, 2)));
            }

            Assert.Equal(before, Same.Text(market.Shortlists(MatchSide.Opening, random.Top)));
        }
    }

    private static Market Fresh(RandomMarket random, List<Seeker> seekers, RarityTable rarity, ulong seed) =>
        Market.Compile(seekers, random.Openings, random.Policy, rarity, random.Offers, seed, random.Vocabulary, random.Distances);
}
