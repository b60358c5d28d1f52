using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Fast;

public sealed class MarketTests
{
    private static readonly Market Empty = Market.Compile([], []);
    private static readonly Market Pair = Market.Compile([new(new("s1"))], [new(new("o1"))]);

    [Fact]
    public void Compile_TwoSeekersWithOneId_NamesTheId() =>
        Assert.Contains("s7", Assert.Throws<ArgumentException>(() => Market.Compile([new(new("s7")), new(new("s1")), new(new("s7"))], [])).Message);

    [Fact]
    public void Compile_TwoOpeningsWithOneId_NamesTheId() =>
        Assert.Contains("o7", Assert.Throws<ArgumentException>(() => Market.Compile([], [new(new("o7")), new(new("o7"))])).Message);

    [Theory]
    [InlineData("truck")]
    [InlineData("skill:truck")]
    [InlineData("skills")]
    [InlineData("language:sv")]
    [InlineData("licence:B")]
    [InlineData("experience:7652")]
    public void Compile_SeekerListsWhatItLacks_NamesTheSeekerAndNotTheItem(string lack)
    {
        var seeker = new Seeker(new("s7"))
        {
            Skills = [new("truck")],
            Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = null },
            Licences = [new("B")],
            Experience = new Dictionary<OccupationId, int> { [new("7652")] = 0 },
            Lacks = [new("annat"), new(lack)],
        };
        var message = Assert.Throws<ArgumentException>(() => Market.Compile([seeker], [])).Message;
        Assert.Contains("s7", message);
        Assert.DoesNotContain("truck", message);
        Assert.DoesNotContain("7652", message);
    }

    [Fact]
    public void Compile_LacksALicenceThatAHigherOneIncludes_HasIt()
    {
        var seeker = new Seeker(new("s1")) { Licences = [new("CE")], Lacks = [new("licence:B")] };
        var opening = new Opening(new("o1")) { Must = new() { Licences = [new("B")] } };
        Assert.Null(Market.Compile([seeker], [opening]).Explain(new("s1"), new("o1")).Exclusion);
    }

    [Fact]
    public void Compile_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>(() => Market.Compile(null!, []));
        Assert.Throws<ArgumentNullException>(() => Market.Compile([], null!));
        Assert.Throws<ArgumentException>(() => Market.Compile([null!], []));
    }

    [Fact]
    public void Shortlist_UnknownId_IsNotFoundByName()
    {
        Assert.Contains("s9", Assert.Throws<KeyNotFoundException>(() => Pair.Shortlist(new SeekerId("s9"), 1)).Message);
        Assert.Contains("o9", Assert.Throws<KeyNotFoundException>(() => Pair.Shortlist(new OpeningId("o9"), 1)).Message);
        Assert.Throws<KeyNotFoundException>(() => Pair.Explain(new("s1"), new("o9")));
        Assert.Throws<KeyNotFoundException>(() => Pair.Shortlist(default(SeekerId), 1));
    }

    [Fact]
    public void Shortlist_TopBelowOne_IsRefusedAtOnce()
    {
        Assert.Throws<ArgumentException>(() => Pair.Shortlist(new SeekerId("s1"), 0));
        Assert.Throws<ArgumentException>(() => Pair.Shortlist(new OpeningId("o1"), -1));
        Assert.Throws<ArgumentException>(() => Pair.Shortlists(MatchSide.Seeker, 0));
        Assert.ThrowsAny<ArgumentException>(() => Pair.Shortlists(default, 1));
    }

    [Fact]
    public void Shortlists_NobodyOnTheOtherSide_AreEmptyOnes()
    {
        Assert.Empty(Empty.Shortlists(MatchSide.Seeker, 3));
        Assert.Empty(Empty.Shortlists(MatchSide.Opening, 3));
        Assert.Empty(Assert.Single(Market.Compile([new(new("s1"))], []).Shortlists(MatchSide.Seeker, 3)).Matches);
        Assert.Empty(Assert.Single(Market.Compile([], [new(new("o1"))]).Shortlists(MatchSide.Opening, int.MaxValue)).Matches);
    }

    [Fact]
    public void Shortlists_InterleavedAndOnManyThreads_DoNotDisturbEachOther()
    {
        var random = new RandomMarket(77);
        var market = random.Fast();
        var expected = Same.Text(market.Shortlists(MatchSide.Seeker, 3)) + Same.Text(market.Shortlists(MatchSide.Opening, 3));
        var interleaved = market.Shortlists(MatchSide.Seeker, 3).Select(list => (list, market.Shortlist(random.Openings[0].Id, 2))).ToList();
        Assert.Equal(Same.Text(market.Shortlists(MatchSide.Seeker, 3)), Same.Text(interleaved.Select(pair => pair.list)));
        var texts = Enumerable.Range(0, 64).AsParallel().WithDegreeOfParallelism(8)
            .Select(_ => Same.Text(market.Shortlists(MatchSide.Seeker, 3)) + Same.Text(market.Shortlists(MatchSide.Opening, 3)));
        Assert.All(texts, text => Assert.Equal(expected, text));
    }

    [Fact]
    public void Shortlists_SoLongThatTheyAreMadeInPortions_AreTheSame()
    {
        // 2,100 heaps of 2,101 are more than are held at once.
        var seekers = Enumerable.Range(0, 2100).Select(i => new Seeker(new($"s{i}")) { Skills = [new($"k{i % 7}")] });
        var openings = Enumerable.Range(0, 2100).Select(i => new Opening(new($"o{i}")) { Must = new() { Skills = [new($"k{i % 5}")] } });
        var market = Market.Compile(seekers, openings);
        var count = 0;
        foreach (var list in market.Shortlists(MatchSide.Opening, int.MaxValue))
        {
            Assert.Equal(2100, list.Matches.Count);
            if (count++ is 0 or 1000 or 2050 or 2099)
                Assert.Equal(Same.Text(market.Shortlist(list.Opening!.Value, int.MaxValue)), Same.Text(list));
        }

        Assert.Equal(2100, count);
    }

    [Fact]
    public void Explain_WeightsTooGreatForTheReciprocal_AreStillExact()
    {
        // 300 skills of the greatest rarity, at the greatest factor: the sum of weights leaves the range in which the fast division is proven.
        var asked = Enumerable.Range(0, 300).Select(i => new SkillId($"k{i}")).ToList();
        var openings = new[] { new Opening(new("o1")) { Must = new() { Skills = asked } }, new Opening(new("o2")) { Merit = new() { Skills = asked } } };
        var seekers = Enumerable.Range(0, 60).Select(i => new Seeker(new($"s{i}")) { Skills = asked[..(5 * i)] }).ToList();
        var policy = new MatchPolicy(mustFactor: 10, unknownPercent: 49);
        var rarity = new RarityTable(int.MaxValue, []);
        var (fast, reference) = (Market.Compile(seekers, openings, policy, rarity), new ReferenceMatcher(seekers, openings, policy, rarity));
        Assert.Equal(Same.Text(reference.Shortlists(MatchSide.Seeker, 2)), Same.Text(fast.Shortlists(MatchSide.Seeker, 2)));
    }
}
