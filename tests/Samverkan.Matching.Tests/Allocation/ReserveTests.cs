using Samverkan.Kernel;
using Samverkan.Matching.Tests.Fast;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>Reserved positions: a floor, filled first, open to all when nobody is there to fill them.</summary>
public sealed class ReserveTests
{
    private static readonly string[] Names = ["a", "b", "c"];

    [Fact]
    public void NoPairBlocks_WithReservesThatOverlap()
    {
        for (var seed = 0UL; seed < 400; seed++)
        {
            var given = Random(new Dice(seed), 6, views: 3);
            var problem = given.Build();
            var allocation = Allocator.Allocate(problem, StableTests.Settings(0, seed));
            Assert.True(BruteForce.IsStable(given, given.Read(allocation)), $"seed {seed}");
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    [Fact]
    public void TheCheckerSaysOfEveryWayToPlacePeopleWhatTheDefinitionSays()
    {
        for (var seed = 0UL; seed < 60; seed++)
        {
            var given = Random(new Dice(seed), 4, views: 3);
            var problem = given.Build();
            foreach (var placed in BruteForce.All(given))
                Assert.Equal(BruteForce.IsStable(given, placed), AllocationChecker.Check(problem, StableTests.ByHand(given, placed)).Count == 0);
        }
    }

    [Fact]
    public void AReservedPosition_GoesToAMemberBeforeOneWhomTheOpeningLikesBetter()
    {
        var given = Two(places: 1);
        given.Groups["a"] = [1];
        Assert.Equal([-1, 0], Placed(given));
    }

    [Fact]
    public void AReservedPosition_IsOpenToAll_WhenNoMemberIsThere()
    {
        var given = Two(places: 1);
        given.Groups["a"] = [];
        Assert.Equal([0, -1], Placed(given));
    }

    [Fact]
    public void AReserveIsAFloor_MembersTakeOpenPositionsTooByTheirOwnRank()
    {
        var given = new Case(3, [2]);
        for (var s = 0; s < 3; s++)
            given.Pairs[s, 0] = (1, 10 - s, 0);
        given.Reserves.Add((0, "a", 1));
        given.Groups["a"] = [0, 1];
        Assert.Equal([0, 0, -1], Placed(given));
    }

    [Fact]
    public void APersonInTwoGroups_CountsOnce()
    {
        var given = new Case(3, [2]);
        for (var s = 0; s < 3; s++)
            given.Pairs[s, 0] = (1, 10 - s, 0);
        given.Reserves.AddRange([(0, "a", 1), (0, "b", 1)]);
        given.Groups["a"] = [0, 2];
        given.Groups["b"] = [0];
        Assert.Equal([0, -1, 0], Placed(given));
    }

    [Fact]
    public void NoSeekerIsHurt_WhenAPositionThatIsNotReservedIsAdded()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var given = Random(new Dice(seed), 5, views: 3);
            var before = given.Read(Allocator.Allocate(given.Build(), StableTests.Settings(0, 1)));
            given.Positions[0]++;
            var after = given.Read(Allocator.Allocate(given.Build(), StableTests.Settings(0, 1)));
            for (var s = 0; s < given.Seekers; s++)
                Assert.True(View(given, s, after[s]) >= View(given, s, before[s]), $"seed {seed}");
        }
    }

    [Theory]
    [InlineData(MeasureGround.Ethnicity)]
    [InlineData(MeasureGround.Religion)]
    public void AMeasure_OnEthnicOrReligiousGround_IsRefused(MeasureGround ground)
    {
        Assert.NotNull(PositiveMeasure.Problem(ground));
        Assert.Throws<ArgumentException>(() => new PositiveMeasure(ground, "Beslut 1", new PersonId("u1")));
    }

    [Fact]
    public void AMeasure_WithoutLegalBasisOrSomeoneWhoAnswers_IsRefused()
    {
        Assert.Throws<ArgumentException>(() => new PositiveMeasure(MeasureGround.Age, " ", new PersonId("u1")));
        Assert.Throws<ArgumentException>(() => new PositiveMeasure(MeasureGround.Age, "Beslut 1", default));
    }

    [Fact]
    public void MoreReservedThanThereAre_IsRefused()
    {
        var given = Two(places: 2);
        Assert.Throws<ArgumentException>(() => given.Build());
    }

    private static Case Two(int places)
    {
        var given = new Case(2, [1]);
        given.Pairs[0, 0] = (1, 9, 0);
        given.Pairs[1, 0] = (1, 1, 0);
        given.Reserves.Add((0, "a", places));
        return given;
    }

    private static int[] Placed(Case given) => given.Read(Allocator.Allocate(given.Build(), StableTests.Settings(0, 1)));

    private static Case Random(Dice dice, int most, int views)
    {
        var given = Case.Random(dice, most, views);
        foreach (var name in Names)
            given.Groups[name] = [.. Enumerable.Range(0, given.Seekers).Where(_ => dice.OneIn(2))];
        for (var o = 0; o < given.Openings; o++)
        {
            var left = given.Positions[o];
            foreach (var name in Names)
            {
                var places = dice.Roll(left + 1);
                if (places > 0)
                    given.Reserves.Add((o, name, places));
                left -= places;
            }
        }

        return given;
    }

    private static int View(Case given, int seeker, int opening) => opening < 0 ? -1 : given.Pairs[seeker, opening]!.Value.Seeker;
}
