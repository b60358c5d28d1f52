using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Allocations;

public sealed class EligiblePairTests
{
    [Fact]
    public void Pairs_SmallMarket_AreWhatExplainSays()
    {
        Seeker[] seekers =
        [
            new(new("s1")) { Skills = [new("a")], Municipality = new("0180"), ReachKm = 40, Needs = [new("mentor")] },
            new(new("s2")) { Lacks = [new ItemName("skill:a")] },
            new(new("s3")),
        ];
        Opening[] openings =
        [
            new(new("o1")) { Must = new() { Skills = [new("a")] }, Municipality = new("0184"), Offers = [new("mentor")] },
            new(new("o2")) { Merit = new() { Skills = [new("a")] }, Remote = true },
        ];
        var market = Market.Compile(seekers, openings);
        var expected =
            from seeker in seekers
            from opening in openings
            let pair = market.Explain(seeker.Id, opening.Id)
            where pair.Exclusion is null
            select new EligiblePair(seeker.Id, opening.Id, pair.SeekerView, pair.OpeningView, pair.Requirements.Any(one => one is { IsMust: true, Value: RequirementValue.Unknown }));

        var pairs = market.Pairs().ToArray();

        Assert.Equal(expected, pairs);
        Assert.Equal(5, pairs.Length);
        Assert.All(pairs, pair => Assert.Equal(market.Explain(pair.Seeker, pair.Opening).Mutual, pair.Mutual));
    }
}
