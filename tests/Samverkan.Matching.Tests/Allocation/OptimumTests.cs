using Samverkan.Matching.Tests.Fast;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>Totals against every way to place people, in small markets.</summary>
public sealed class OptimumTests
{
    [Theory]
    [InlineData(4, -2)]
    [InlineData(30, -8)]
    [InlineData(1_000_000, -200_000)]
    public void BestTotal_IsTheGreatestThereIs(int views, int least)
    {
        for (var seed = 0UL; seed < 300; seed++)
        {
            var given = Case.Random(new Dice(seed), 6, views, least: least);
            var (problem, allocation) = Allocate(given, AllocationRule.BestTotal);
            Assert.Equal(BruteForce.All(given).Max(given.Total), given.Total(given.Read(allocation)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    /// <summary>So many people with scores so high that everyone's weight together is beyond 64 bits.</summary>
    [Theory]
    [InlineData(AllocationRule.BestTotal)]
    [InlineData(AllocationRule.MostPlaced)]
    public void TotalsBeyond64Bits_AreRightAndProven(AllocationRule rule)
    {
        const int Openings = 40_000;
        var builder = new AllocationBuilder();
        for (var o = 0; o < Openings; o++)
            builder.AddOpening(new OpeningId(Case.OpeningName(o)));
        for (var s = 0; s < 2 * Openings; s++)
        {
            builder.AddSeeker(new SeekerId(Case.SeekerName(s)));
            builder.AddPair(s, s % Openings, s < Openings ? int.MaxValue : 0);
            builder.AddPair(s, (s + 1) % Openings, s < Openings ? 1 : int.MaxValue - 1);
        }

        var problem = builder.Build();
        var allocation = Allocator.Allocate(problem, new(rule, 1));

        Assert.Equal(Openings, allocation.Placements.Count);
        Assert.All(allocation.Placements, one => Assert.Equal(one.Seeker.Value[1..], one.Opening.Value[1..]));
        Assert.Empty(AllocationChecker.Check(problem, allocation));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    [InlineData(1_000_000)]
    public void MostPlaced_PlacesTheMost_AndHasTheGreatestTotalAmongThose(int views)
    {
        for (var seed = 0UL; seed < 300; seed++)
        {
            var given = Case.Random(new Dice(seed), 6, views);
            var (problem, allocation) = Allocate(given, AllocationRule.MostPlaced);
            var best = BruteForce.All(given).Max(placed => (BruteForce.Placed(placed), given.Total(placed)));
            var found = given.Read(allocation);
            Assert.Equal(best, (BruteForce.Placed(found), given.Total(found)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    [Fact]
    public void TheChecker_AcceptsNothingButTheBest()
    {
        for (var seed = 0UL; seed < 60; seed++)
        {
            var given = Case.Random(new Dice(seed), 4, views: 5);
            foreach (var rule in new[] { AllocationRule.BestTotal, AllocationRule.MostPlaced })
            {
                var (problem, allocation) = Allocate(given, rule);
                var best = given.Read(allocation);
                foreach (var placed in BruteForce.All(given))
                {
                    var asGood = given.Total(placed) == given.Total(best) && (rule == AllocationRule.BestTotal || BruteForce.Placed(placed) == BruteForce.Placed(best));
                    Assert.Equal(asGood, AllocationChecker.Check(problem, StableTests.ByHand(given, placed, rule, allocation.Certificate)).Count == 0);
                }
            }
        }
    }

    [Fact]
    public void Within_StopsNearTheGreatest_AndProvesHowNear()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var given = Case.Random(new Dice(seed), 30, views: 1000);
            var problem = given.Build();
            var exact = given.Total(given.Read(Allocator.Allocate(problem, new(AllocationRule.BestTotal, 1))));
            var near = Allocator.Allocate(problem, new(AllocationRule.BestTotal, 1) { Within = 0.05m });
            Assert.Empty(AllocationChecker.Check(problem, near));
            Assert.InRange(exact - given.Total(given.Read(near)), 0, near.Certificate.Gap);
            Assert.InRange(near.Certificate.Gap, 0, (exact + near.Certificate.Gap) * 0.05);
        }
    }

    [Fact]
    public void TheOrderOfInputChangesNothing()
    {
        for (var seed = 0UL; seed < 100; seed++)
        {
            var given = Case.Random(new Dice(seed), 8, views: 3);
            var settings = new AllocationSettings(AllocationRule.BestTotal, 1);
            Assert.Equal(given.Read(Allocator.Allocate(given.Build(), settings)), given.Read(Allocator.Allocate(given.Build(new Dice(seed + 1)), settings)));
        }
    }

    [Fact]
    public void MostPlaced_FromRanks_HasTheSmallestTotalOfRanksAmongTheMost()
    {
        var builder = new AllocationBuilder();
        var (a, b) = (builder.AddSeeker(new("a")), builder.AddSeeker(new("b")));
        var (x, y) = (builder.AddOpening(new("x")), builder.AddOpening(new("y")));
        builder.AddRankedPair(a, x, 1, 1);
        builder.AddRankedPair(a, y, 2, 1);
        builder.AddRankedPair(b, x, 2, 1);
        builder.AddRankedPair(b, y, 1, 1);
        var problem = builder.Build();
        var allocation = Allocator.Allocate(problem, new(AllocationRule.MostPlaced, 1));
        Assert.Equal([new("x"), new OpeningId("y")], allocation.Placements.Select(one => one.Opening));
        Assert.Empty(AllocationChecker.Check(problem, allocation));
        Assert.NotNull(Allocator.Problem(problem, new(AllocationRule.BestTotal, 1)));
    }

    [Fact]
    public void ScoresOfThirtyTwoBits_AddUp()
    {
        var builder = new AllocationBuilder();
        for (var i = 0; i < 50; i++)
        {
            var (s, o) = (builder.AddSeeker(new($"s{i}")), builder.AddOpening(new($"o{i}")));
            builder.AddPair(s, o, int.MaxValue);
            if (i > 0)
                builder.AddPair(s, o - 1, int.MaxValue - 1);
        }

        var problem = builder.Build();
        foreach (var rule in new[] { AllocationRule.BestTotal, AllocationRule.MostPlaced })
        {
            var allocation = Allocator.Allocate(problem, new(rule, 1));
            Assert.Equal(50, allocation.Placements.Count);
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    internal static (AllocationProblem Problem, Allocation Allocation) Allocate(Case given, AllocationRule rule)
    {
        var problem = given.Build();
        return (problem, Allocator.Allocate(problem, new(rule, 1)));
    }
}
