using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>The ends of what can be asked for and said: the index keeps to 16 bits, and the reference to none.</summary>
public sealed class EndsTests
{
    private static readonly MatchPolicy[] Policies =
    [
        MatchPolicy.Default, Lopsided(MatchPart.Skills, MatchPart.Wish, 1), Lopsided(MatchPart.Occupation, MatchPart.Wish, 1), Lopsided(MatchPart.Experience, MatchPart.Wish, 1),
        Lopsided(MatchPart.Languages, MatchPart.Place, 99), Lopsided(MatchPart.Licences, MatchPart.Support, 50), Lopsided(MatchPart.Skills, MatchPart.Start, 98),
    ];

    [Theory]
    [InlineData(300)]
    [InlineData(1_000)]
    public void ManyRequirements_AreJudgedAsTheReferenceJudges(int asked)
    {
        SkillId[] skills = [.. Enumerable.Range(0, asked).Select(i => new SkillId($"k{i}"))];
        var home = new MunicipalityCode("0180");
        Opening[] openings =
        [
            new(new("o1")) { Must = new() { Skills = skills }, Occupation = new("y1"), Municipality = home },
            new(new("o2")) { Merit = new() { Skills = skills }, Occupation = new("y1"), Municipality = home },
            new(new("o3")) { Must = new() { Skills = skills[..1] }, Merit = new() { Skills = skills[1..] }, Occupation = new("y1"), Municipality = home },
            new(new("o4")) { Occupation = new("y1") },
        ];
        var done = new Dictionary<OccupationId, int> { [new("y1")] = 9 };
        Seeker[] seekers =
        [
            new(new("s1")) { Skills = skills, Experience = done, Occupations = [new("y1")], Municipality = home },
            new(new("s2")) { Skills = skills, Complete = [RequirementKind.Skill, RequirementKind.Experience], Experience = done, Occupations = [new("y1")], Municipality = home },
            new(new("s3")) { Skills = skills[1..], Complete = [RequirementKind.Skill] },
            new(new("s4")) { Skills = skills[..(asked / 2)], Lacks = [new($"skill:k{asked - 1}")], Occupations = [new("y1")] },
            new(new("s5")),
        ];
        foreach (var policy in asked > 300 ? Policies[2..3] : Policies[..2])
            AssertLikeReference(seekers, openings, policy, new RarityTable(int.MaxValue, []));
    }

    [Fact]
    public void LopsidedPolicies_OverRandomMarkets_SayWhatTheReferenceSays()
    {
        for (ulong seed = 0; seed < 60; seed++)
        {
            var random = new RandomMarket(seed);
            foreach (var policy in Policies)
                AssertLikeReference(random.Seekers, random.Openings, policy, null);
        }
    }

    [Fact]
    public void CopiesOfOneSeeker_MoreThanACountOf16BitsHolds_AreAllCounted()
    {
        const int Copies = 70_000;
        var market = Market.Compile(
            Enumerable.Range(0, Copies).Select(i => new Seeker(new($"s{i}")) { Skills = [new("k")] }),
            [new(new("o1")) { Must = new() { Skills = [new("k")] } }, new(new("o2")), new(new("o3")) { Must = new() { Skills = [new("other")] } }]);
        foreach (var list in market.Shortlists(MatchSide.Opening, 3, 2))
        {
            Assert.Equal(Copies, list.Eligible);
            Assert.All(list.Matches, match => Assert.True(match.TiedAtCut));
            Assert.Equal(Same.Text(market.Shortlist(list.Opening!.Value, 3)), Same.Text(list));
        }
    }

    [Fact]
    public void AllTied_TheLotteryDecidesAsInTheReference()
    {
        Seeker[] seekers = [.. Enumerable.Range(0, 90).Select(i => new Seeker(new($"s{i}")))];
        Opening[] openings = [.. Enumerable.Range(0, 130).Select(i => new Opening(new($"o{i}")))];
        foreach (var top in (int[])[1, 7, 129, 130, int.MaxValue])
            AssertLikeReference(seekers, openings, MatchPolicy.Default, null, top);
    }

    [Theory]
    [InlineData(0, 0)]
    [InlineData(0, 1)]
    [InlineData(1, 0)]
    [InlineData(1, 1)]
    public void HardlyAnybody_IsAsInTheReference(int seekers, int openings) =>
        AssertLikeReference([.. Enumerable.Range(0, seekers).Select(i => new Seeker(new($"s{i}")))], [.. Enumerable.Range(0, openings).Select(i => new Opening(new($"o{i}")))], MatchPolicy.Default, null, 9);

    [Theory]
    [InlineData(0)]
    [InlineData(100)]
    public void PlanesThatThereIsNoRoomToKeep_ChangeNothing(long points)
    {
        for (ulong seed = 0; seed < 250; seed++)
        {
            var random = new RandomMarket(seed);
            var (kept, bare) = (random.Fast(), random.Fast().WithPlanePoints(points));
            Assert.Equal(kept.Fingerprint, bare.Fingerprint);
            foreach (var side in (MatchSide[])[MatchSide.Seeker, MatchSide.Opening])
                Assert.Equal((seed, Same.Text(kept.Shortlists(side, random.Top))), (seed, Same.Text(bare.Shortlists(side, random.Top, 2))));
        }
    }

    private static void AssertLikeReference(IReadOnlyList<Seeker> seekers, IReadOnlyList<Opening> openings, MatchPolicy policy, RarityTable? rarity, int top = 2)
    {
        var (fast, reference) = (Market.Compile(seekers, openings, policy, rarity), new ReferenceMatcher(seekers, openings, policy, rarity));
        Assert.Equal(Same.Text(reference.Shortlists(MatchSide.Seeker, top)), Same.Text(fast.Shortlists(MatchSide.Seeker, top)));
        Assert.Equal(Same.Text(reference.Shortlists(MatchSide.Opening, top)), Same.Text(fast.Shortlists(MatchSide.Opening, top, 2)));
        Assert.Equal(Same.Text(reference.Shortlists(MatchSide.Opening, top)), Same.Text(openings.OrderBy(opening => opening.Id.Value, StringComparer.Ordinal).Select(opening => fast.Shortlist(opening.Id, top))));
    }

    /// <summary>All the points of each view in one part.</summary>
    private static MatchPolicy Lopsided(MatchPart openings, MatchPart seekers, int unknown) => new(
        Enum.GetValues<MatchPart>().ToDictionary(part => part, part => part == openings || part == seekers ? MatchPolicy.PointsOfAView : 0), mustFactor: 10, unknownPercent: unknown,
        sameGroupPercent: 0, reachLossPercent: 0, inferredPercent: unknown);
}
