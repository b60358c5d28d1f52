namespace Samverkan.Matching.Tests.Fast;

/// <summary>The fast path against the reference, over random markets.</summary>
public sealed class OracleTests
{
    private static readonly ulong Markets = ulong.Parse(Environment.GetEnvironmentVariable("SAMVERKAN_MARKETS") ?? "250", System.Globalization.CultureInfo.InvariantCulture);

    [Fact]
    public void TheFastPathSaysWhatTheReferenceSays()
    {
        for (ulong seed = 0; seed < Markets; seed++)
        {
            var market = new RandomMarket(seed);
            var (fast, reference) = (market.Fast(), market.Reference());
            AssertSame(seed, reference.Shortlists(MatchSide.Seeker, market.Top), fast.Shortlists(MatchSide.Seeker, market.Top));
            AssertSame(seed, reference.Shortlists(MatchSide.Opening, market.Top), fast.Shortlists(MatchSide.Opening, market.Top));
            AssertSame(seed, market.Openings.Select(opening => reference.Shortlist(opening.Id, market.Top)), market.Openings.Select(opening => fast.Shortlist(opening.Id, market.Top)));
            Assert.Equal((seed, Same.Text(reference.Exclusions())), (seed, Same.Text(fast.Exclusions())));
            foreach (var seeker in market.Seekers)
                foreach (var opening in market.Openings)
                    Assert.Equal((seed, Same.Text(reference.Explain(seeker.Id, opening.Id))), (seed, Same.Text(fast.Explain(seeker.Id, opening.Id))));
        }
    }

    /// <summary>Guards the test above against markets in which nothing happens.</summary>
    [Fact]
    public void RandomMarketsHoldEveryOutcome()
    {
        var lists = Enumerable.Range(0, 250).SelectMany(seed =>
        {
            var market = new RandomMarket((ulong)seed);
            return market.Fast().Shortlists(MatchSide.Seeker, market.Top);
        }).ToList();
        var matches = lists.SelectMany(list => list.Matches).ToList();
        Assert.Contains(lists, list => list.Eligible == 0);
        Assert.Contains(lists, list => list.Eligible > list.Matches.Count);
        Assert.Contains(matches, match => match.TiedAtCut);
        Assert.Contains(matches, match => match.Bridges.Count > 2);
        foreach (var kind in Enum.GetValues<Recruitment.RequirementKind>())
        {
            Assert.Contains(matches, match => match.Unknown.Any(item => item.Kind == kind));
            if (kind != Recruitment.RequirementKind.Support)
                Assert.Contains(matches, match => match.Unmet.Any(item => item.Kind == kind));
        }
    }

    private static void AssertSame(ulong seed, IEnumerable<Shortlist> expected, IEnumerable<Shortlist> actual) =>
        Assert.Equal((seed, Same.Text(expected)), (seed, Same.Text(actual)));
}
