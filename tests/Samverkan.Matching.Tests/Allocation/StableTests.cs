using Samverkan.Matching.Tests.Fast;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>Stable allocations against every way to place people, in small markets.</summary>
public sealed class StableTests
{
    private const int Most = 5;

    public static TheoryData<int> Ways => [0, 1, 2];

    [Theory]
    [MemberData(nameof(Ways))]
    public void NoPairBlocks_WithTies(int way)
    {
        for (var seed = 0UL; seed < 300; seed++)
        {
            var given = Case.Random(new Dice(seed), Most + 1, views: 3);
            var (problem, settings) = (given.Build(), Settings(way, seed));
            var allocation = Allocator.Allocate(problem, settings);
            Assert.True(BruteForce.IsStable(given, given.Read(allocation)), $"seed {seed}");
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    [Fact]
    public void TheCheckerSaysOfEveryWayToPlacePeopleWhatTheDefinitionSays()
    {
        for (var seed = 0UL; seed < 60; seed++)
        {
            var given = Case.Random(new Dice(seed), 4, views: 3);
            var problem = given.Build();
            foreach (var placed in BruteForce.All(given))
                Assert.Equal(BruteForce.IsStable(given, placed), AllocationChecker.Check(problem, ByHand(given, placed)).Count == 0);
        }
    }

    [Fact]
    public void SeekersPropose_GivesEachSeekerTheBestThatIsStable_AndOpeningsProposeTheWorst()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var given = Strict(new Dice(seed), Most);
            var stable = BruteForce.All(given).Where(placed => BruteForce.IsStable(given, placed)).ToList();
            var best = given.Read(Allocator.Allocate(given.Build(), Settings(0, seed)));
            var worst = given.Read(Allocator.Allocate(given.Build(), Settings(1, seed)));
            for (var s = 0; s < given.Seekers; s++)
            {
                Assert.Equal(stable.Max(placed => View(given, s, placed[s])), View(given, s, best[s]));
                Assert.Equal(stable.Min(placed => View(given, s, placed[s])), View(given, s, worst[s]));
            }
        }
    }

    [Fact]
    public void WithoutTies_EveryStableOutcomePlacesTheSameSeekers_AndAnOpeningWithRoomHasTheSame()
    {
        for (var seed = 0UL; seed < 200; seed++)
        {
            var given = Strict(new Dice(seed), Most);
            var found = given.Read(Allocator.Allocate(given.Build(), Settings(0, seed)));
            foreach (var other in BruteForce.All(given).Where(placed => BruteForce.IsStable(given, placed)))
            {
                Assert.Equal(found.Select(o => o >= 0), other.Select(o => o >= 0));
                for (var o = 0; o < given.Openings; o++)
                    if (found.Count(at => at == o) < given.Positions[o])
                        Assert.Equal(Held(found, o), Held(other, o));
            }
        }
    }

    [Fact]
    public void TiesMostPlaced_PlacesAtLeastTwoThirdsOfTheMost_AndMoreThanTheLotteryInAll()
    {
        var (drawn, kiraly) = (0, 0);
        for (var seed = 0UL; seed < 400; seed++)
        {
            var given = Case.Random(new Dice(seed), Most, views: 2, places: 2);
            var most = BruteForce.All(given).Where(placed => BruteForce.IsStable(given, placed)).Max(BruteForce.Placed);
            var found = BruteForce.Placed(given.Read(Allocator.Allocate(given.Build(), Settings(2, seed))));
            Assert.True(3 * found >= 2 * most, $"seed {seed}: {found} of {most}");
            kiraly += found;
            drawn += BruteForce.Placed(given.Read(Allocator.Allocate(given.Build(), Settings(0, seed))));
        }

        Assert.True(kiraly > drawn, $"{kiraly} {drawn}");
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void TheOrderOfInputChangesNothing(int way)
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var given = Case.Random(new Dice(seed), 8, views: 3);
            var first = given.Read(Allocator.Allocate(given.Build(), Settings(way, 7)));
            Assert.Equal(first, given.Read(Allocator.Allocate(given.Build(new Dice(seed + 1)), Settings(way, 7))));
        }
    }

    [Fact]
    public void AnotherSeedCanGiveAnotherOutcome_WhenThereAreTies()
    {
        var given = Case.Random(new Dice(3), 6, views: 1);
        Assert.True(Enumerable.Range(0, 20).Select(seed => string.Join(' ', given.Read(Allocator.Allocate(given.Build(), Settings(0, (ulong)seed))))).Distinct().Count() > 1);
    }

    [Fact]
    public void NoSeekerGainsByReportingAnotherList()
    {
        for (var seed = 0UL; seed < 40; seed++)
        {
            var given = Case.Random(new Dice(seed), 3, views: 2, places: 2);
            Assert.Equal(0, Gains(given, 0));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void OtherWays_DoNotPromiseThat_AndHereIsACounterExample(int way) =>
        Assert.Contains(Enumerable.Range(0, 300), seed => Gains(Case.Random(new Dice((ulong)seed), 3, views: 3, places: 1), way) > 0);

    [Fact]
    public void AddingAnOpeningHurtsNoSeeker()
    {
        for (var seed = 0UL; seed < 300; seed++)
            Assert.Equal(0, HurtByOneMore(seed, 0));
    }

    [Fact]
    public void AddingAnOpening_CanHurtASeeker_WhenTiesAreMostPlaced() =>
        Assert.Contains(Enumerable.Range(0, 2000), seed => HurtByOneMore((ulong)seed, 2) > 0);

    internal static AllocationSettings Settings(int way, ulong seed) => new(AllocationRule.Stable, seed)
    {
        ProposedBy = way == 1 ? MatchSide.Opening : MatchSide.Seeker,
        Ties = way == 2 ? TieRule.MostPlaced : TieRule.Seed,
    };

    internal static Allocation ByHand(Case given, int[] placed, AllocationRule rule = AllocationRule.Stable, AllocationCertificate? certificate = null)
    {
        var placements = new List<ProposedPlacement>();
        var unplaced = new List<SeekerId>();
        for (var s = 0; s < given.Seekers; s++)
        {
            if (placed[s] >= 0)
                placements.Add(new(new(Case.SeekerName(s)), new(Case.OpeningName(placed[s])), false));
            else
                unplaced.Add(new(Case.SeekerName(s)));
        }

        return new(rule, 0, placements, unplaced, certificate ?? new());
    }

    private static int HurtByOneMore(ulong seed, int way)
    {
        var given = Case.Random(new Dice(seed), Most, views: 2);
        var more = new Case(given.Seekers, [.. given.Positions, 1]);
        var dice = new Dice(seed + 1000);
        for (var s = 0; s < given.Seekers; s++)
        {
            for (var o = 0; o < given.Openings; o++)
                more.Pairs[s, o] = given.Pairs[s, o];
            if (!dice.OneIn(3))
                more.Pairs[s, given.Openings] = (dice.Roll(2), dice.Roll(2), 0);
        }

        var before = given.Read(Allocator.Allocate(given.Build(), Settings(way, seed)));
        var after = more.Read(Allocator.Allocate(more.Build(), Settings(way, seed)));
        return Enumerable.Range(0, given.Seekers).Count(s => View(more, s, after[s]) < View(given, s, before[s]));
    }

    /// <summary>How many other lists would get somebody something better.</summary>
    private static int Gains(Case given, int way)
    {
        var gains = 0;
        var honest = given.Read(Allocator.Allocate(given.Build(), Settings(way, 5)));
        for (var s = 0; s < given.Seekers; s++)
        {
            var own = Enumerable.Range(0, given.Openings).Select(o => given.Pairs[s, o]).ToArray();
            foreach (var views in Reports(given.Openings))
            {
                for (var o = 0; o < own.Length; o++)
                    given.Pairs[s, o] = own[o] is { } pair && views[o] > 0 ? (views[o], pair.Opening, pair.Score) : null;
                var got = given.Read(Allocator.Allocate(given.Build(), Settings(way, 5)))[s];
                for (var o = 0; o < own.Length; o++)
                    given.Pairs[s, o] = own[o];
                gains += View(given, s, got) > View(given, s, honest[s]) ? 1 : 0;
            }
        }

        return gains;
    }

    /// <summary>Every list with ties over so many openings: 0 leaves the opening out.</summary>
    private static IEnumerable<int[]> Reports(int openings) =>
        Enumerable.Range(0, (int)Math.Pow(openings + 1, openings)).Select(number =>
        {
            var views = new int[openings];
            for (var o = 0; o < openings; o++, number /= openings + 1)
                views[o] = number % (openings + 1);
            return views;
        });

    private static Case Strict(Dice dice, int most)
    {
        var given = Case.Random(dice, most, views: 1);
        for (var s = 0; s < given.Seekers; s++)
            for (var o = 0; o < given.Openings; o++)
                if (given.Pairs[s, o] is not null)
                    given.Pairs[s, o] = ((dice.Roll(1000) * 10) + o, (dice.Roll(1000) * 10) + s, 0);
        return given;
    }

    private static int View(Case given, int seeker, int opening) => opening < 0 ? -1 : given.Pairs[seeker, opening]!.Value.Seeker;

    private static IEnumerable<int> Held(int[] placed, int opening) => Enumerable.Range(0, placed.Length).Where(s => placed[s] == opening);
}
