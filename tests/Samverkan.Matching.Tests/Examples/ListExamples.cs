using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Examples;

/// <summary>Section 6 of <c>docs/matching.md</c>: lists, ties and what is refused.</summary>
public abstract class ListExamples<TEngine>
    where TEngine : IEngine
{
    [Fact]
    public void Shortlist_BySeeker_RanksByTheMutualScoreAndByOpeningByItsViewAlone()
    {
        // Able is better for the opening, keen wishes for the work: 4000 points against 2000.
        var able = new SeekerDraft { Id = new("able"), Skills = [new("truck")] }.Make();
        var keen = new SeekerDraft { Id = new("keen"), Occupations = [new("lager")], Complete = [RequirementKind.Skill] }.Make();
        var asks = new OpeningDraft { Id = new("asks"), Occupation = new("lager"), Merit = Case.Skills("truck") }.Make();
        var silent = new OpeningDraft { Id = new("silent") }.Make();
        var matcher = TEngine.Compile(new SmallMarket([keen, able], [silent, asks], [], MatchPolicy.Default, null, 0));

        Assert.Equal(["able 7000", "keen 3000"], matcher.Shortlist(asks.Id, 9).Matches.Select(match => $"{match.Seeker} {match.Score}"));
        Assert.Equal(["silent 10500", "asks 10500"], matcher.Shortlist(keen.Id, 9).Matches.Select(match => $"{match.Opening} {match.Score}").OrderDescending(StringComparer.Ordinal));
        Assert.Equal(["asks 12500", "silent 10500"], matcher.Shortlist(able.Id, 9).Matches.Select(match => $"{match.Opening} {match.Score}"));
        Assert.Equal(matcher.Shortlist(asks.Id, 9).Matches.Select(match => match.Mutual), [12500, 10500]);
    }

    [Fact]
    public void Shortlist_TieAtTheCut_MarksEveryRowWithThatScore()
    {
        var alike = Enumerable.Range(1, 4).Select(n => new Seeker(new SeekerId("s" + n))).ToList();
        var better = new SeekerDraft { Id = new("better"), Skills = [new("truck")] }.Make();
        var opening = new OpeningDraft { Id = new("o1"), Merit = Case.Skills("truck") }.Make();
        var matcher = TEngine.Compile(new SmallMarket([.. alike, better], [opening], [], MatchPolicy.Default, null, 7));

        Assert.Equal([false, true, true], matcher.Shortlist(opening.Id, 3).Matches.Select(match => match.TiedAtCut));
        Assert.Equal([false], matcher.Shortlist(opening.Id, 1).Matches.Select(match => match.TiedAtCut));
        Assert.All(matcher.Shortlist(opening.Id, 5).Matches, match => Assert.False(match.TiedAtCut));
        Assert.Equal(5, matcher.Shortlist(opening.Id, 3).Eligible);
    }

    [Fact]
    public void Shortlist_EqualScoresOverManySeeds_FavoursNoId()
    {
        Seeker[] alike = [new(new SeekerId("s1")), new(new SeekerId("s2"))];
        var first = Enumerable.Range(0, 1000).Count(seed =>
            TEngine.Compile(new SmallMarket(alike, [new(new OpeningId("o1"))], [], MatchPolicy.Default, null, (ulong)seed))
                .Shortlist(new OpeningId("o1"), 1).Matches[0].Seeker == alike[0].Id);
        Assert.Equal(501, first);
    }

    [Fact]
    public void Shortlist_NoOneEligible_IsEmptyAndStillThere()
    {
        var lacking = new SeekerDraft { Id = new("s1"), Lacks = Case.Names("truck") }.Make();
        var asking = new OpeningDraft { Id = new("o1"), Must = Case.Skills("truck") }.Make();
        var lists = TEngine.Compile(Given.Pair(lacking, asking)).AllShortlists().ToList();
        Assert.Equal(2, lists.Count);
        Assert.All(lists, list => Assert.Equal((0, 0), (list.Eligible, list.Matches.Count)));
    }

    [Fact]
    public void Shortlist_IdThatIsNotThere_IsRefused()
    {
        var matcher = TEngine.Compile(Given.Pair(new(new SeekerId("s1")), new(new OpeningId("o1"))));
        Assert.Contains("s2", Assert.Throws<KeyNotFoundException>(() => matcher.Shortlist(new SeekerId("s2"), 1)).Message, StringComparison.Ordinal);
        Assert.Contains("o2", Assert.Throws<KeyNotFoundException>(() => matcher.Shortlist(new OpeningId("o2"), 1)).Message, StringComparison.Ordinal);
        Assert.Throws<KeyNotFoundException>(() => matcher.Explain(new SeekerId("s1"), new OpeningId("o2")));
        Assert.Throws<KeyNotFoundException>(() => matcher.Explain(new SeekerId("s2"), new OpeningId("o1")));
        Assert.Throws<KeyNotFoundException>(() => matcher.Shortlist(default(SeekerId), 1));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Shortlist_TopBelowOne_IsRefused(int top)
    {
        var matcher = TEngine.Compile(Given.Pair(new(new SeekerId("s1")), new(new OpeningId("o1"))));
        Assert.ThrowsAny<ArgumentException>(() => matcher.Shortlist(new SeekerId("s1"), top));
        Assert.ThrowsAny<ArgumentException>(() => matcher.Shortlist(new OpeningId("o1"), top));
        Assert.ThrowsAny<ArgumentException>(() => matcher.Shortlists(MatchSide.Seeker, top));
        Assert.ThrowsAny<ArgumentException>(() => matcher.Shortlists(default, 1));
    }

    [Fact]
    public void Compile_AnIdGivenTwice_IsRefusedByName()
    {
        Seeker[] seekers = [new(new SeekerId("s1")), new(new SeekerId("s2")), new(new SeekerId("s1"))];
        Opening[] openings = [new(new OpeningId("o1")), new(new OpeningId("o1"))];
        Assert.Contains("s1", Assert.Throws<ArgumentException>(() => TEngine.Compile(new SmallMarket(seekers, [], [], MatchPolicy.Default, null, 0))).Message, StringComparison.Ordinal);
        Assert.Contains("o1", Assert.Throws<ArgumentException>(() => TEngine.Compile(new SmallMarket([], openings, [], MatchPolicy.Default, null, 0))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("truck")]
    [InlineData("skill:truck")]
    [InlineData("skills")]
    [InlineData("language:sv")]
    [InlineData("B")]
    [InlineData("experience")]
    public void Compile_ASeekerThatListsAndLacksTheSame_IsRefusedByName(string lacks)
    {
        var torn = Everything(lacks);
        Assert.Contains("torn", Assert.Throws<ArgumentException>(() => TEngine.Compile(Given.Pair(torn, new(new OpeningId("o1"))))).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("skill:B")]
    [InlineData("licence:truck")]
    [InlineData("svets")]
    [InlineData("AM")]
    public void Compile_ASeekerThatLacksSomethingElse_IsAccepted(string lacks) =>
        Assert.Single(TEngine.Compile(Given.Pair(Everything(lacks), new(new OpeningId("o1")))).Shortlists(MatchSide.Seeker, 1));

    private static Seeker Everything(string lacks) => new SeekerDraft
    {
        Id = new("torn"),
        Skills = [new("truck")],
        Languages = { [new("sv")] = null },
        Licences = [new("B")],
        Experience = { [new("7652")] = 0 },
        Lacks = Case.Names(lacks),
    }.Make();
}

public sealed class ReferenceListExamples : ListExamples<ReferenceEngine>;

public sealed class MarketListExamples : ListExamples<MarketEngine>;
