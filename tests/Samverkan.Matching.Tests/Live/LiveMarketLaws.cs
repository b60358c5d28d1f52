using Samverkan.Matching.Tests.Fast;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Live;

/// <summary>A live market after any changes says what a market compiled afresh says.</summary>
public sealed class LiveMarketLaws
{
    [Fact]
    public void AfterAnyChangesItSaysWhatAFreshCompileSays()
    {
        for (ulong seed = 0; seed < 120; seed++)
        {
            var (begin, other) = (new RandomMarket(seed), new RandomMarket(seed + 1000));
            var dice = new Dice(seed);
            var first = begin.Fast();
            var live = new LiveMarket(first, mostRecent: 1 + dice.Roll(3), mostEarlier: 2 + dice.Roll(6));
            var seekers = begin.Seekers.ToDictionary(seeker => seeker.Id);
            var openings = begin.Openings.ToDictionary(opening => opening.Id);
            for (var step = 0; step < 14; step++)
            {
                Change(dice, live, seekers, openings, Admitted(begin, other), other.Openings);
                Assert.Equal((seekers.Count, openings.Count), (live.SeekerCount, live.OpeningCount));
                if (step % 3 == 0)
                    AssertSame(seed, live, Market.Compile(seekers.Values, openings.Values, begin.Policy, first.Rarity, begin.Offers, begin.Seed, begin.Vocabulary, begin.Distances), begin.Top);
            }
        }
    }

    [Fact]
    public void Withdraw_OfWhoIsNotThere_ChangesNothing()
    {
        var live = new LiveMarket(Market.Compile([new Seeker(new("s1"))], [new Opening(new("o1"))]));
        Assert.False(live.Withdraw(new SeekerId("s2")));
        Assert.False(live.Withdraw(new OpeningId("o2")));
        Assert.True(live.Withdraw(new SeekerId("s1")));
        Assert.False(live.Withdraw(new SeekerId("s1")));
        Assert.Null(live.TryShortlist(new SeekerId("s1"), 1));
        Assert.Empty(live.TryShortlist(new OpeningId("o1"), 1)!.Matches);
    }

    [Fact]
    public void Put_OfASeekerWhoContradictsItself_ChangesNothing()
    {
        var live = new LiveMarket(Market.Compile([new Seeker(new("s1")) { Skills = [new("k")] }], [new Opening(new("o1"))]));
        Assert.Throws<ArgumentException>(() => live.Put(new Seeker(new("s1")) { Skills = [new("k")], Lacks = [new("skill:k")] }));
        Assert.Equal(1, live.SeekerCount);
        Assert.Single(live.TryShortlist(new SeekerId("s1"), 1)!.Matches);
    }

    private static List<Seeker> Admitted(RandomMarket begin, RandomMarket other) =>
        [.. other.Seekers.Where(seeker => Record.Exception(() => Market.Compile([seeker], [], vocabulary: begin.Vocabulary)) is null)];

    private static void Change(
        Dice dice, LiveMarket live, Dictionary<SeekerId, Seeker> seekers, Dictionary<OpeningId, Opening> openings, List<Seeker> moreSeekers, List<Opening> moreOpenings)
    {
        switch (dice.Roll(4))
        {
            case 0 when seekers.Count > 0:
                var gone = seekers.Keys.ElementAt(dice.Roll(seekers.Count));
                seekers.Remove(gone);
                Assert.True(live.Withdraw(gone));
                break;
            case 1 when openings.Count > 0:
                var closed = openings.Keys.ElementAt(dice.Roll(openings.Count));
                openings.Remove(closed);
                Assert.True(live.Withdraw(closed));
                break;
            case 2 when moreSeekers.Count > 0:
                var seeker = moreSeekers[dice.Roll(moreSeekers.Count)];
                seekers[seeker.Id] = seeker;
                live.Put(seeker);
                break;
            default:
                var opening = moreOpenings[dice.Roll(moreOpenings.Count)];
                openings[opening.Id] = opening;
                live.Put(opening);
                break;
        }
    }

    private static void AssertSame(ulong seed, LiveMarket live, Market fresh, int top)
    {
        Assert.Equal((seed, Same.Text(fresh.Shortlists(MatchSide.Seeker, top))), (seed, Same.Text(fresh.Shortlists(MatchSide.Seeker, top).Select(list => live.TryShortlist(list.Seeker!.Value, top)!))));
        Assert.Equal((seed, Same.Text(fresh.Shortlists(MatchSide.Opening, top))), (seed, Same.Text(fresh.Shortlists(MatchSide.Opening, top).Select(list => live.TryShortlist(list.Opening!.Value, top)!))));
        var lists = fresh.Shortlists(MatchSide.Seeker, top).Where(list => list.Matches.Count > 0).Take(2);
        foreach (var match in lists.Select(list => list.Matches[0]))
            Assert.Equal(Same.Text(fresh.Explain(match.Seeker, match.Opening)), Same.Text(live.TryExplain(match.Seeker, match.Opening)!));
        Assert.Equal(Same.Text(fresh.Shortlists(MatchSide.Seeker, top)), Same.Text(live.ToMarket().Shortlists(MatchSide.Seeker, top)));
    }
}
