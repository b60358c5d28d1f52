using Samverkan.Matching.Tests.Fast;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>The same total as Google OR-Tools, over hundreds of markets larger than can be searched through.</summary>
public sealed class OrToolsTests
{
    [Theory]
    [InlineData(60, 1000, 3, 1)]
    [InlineData(60, 5, 3, 1)]
    [InlineData(150, 20_000, 1, 1)]
    [InlineData(100, 1_000_000, 8, 8)]
    [InlineData(150, 200, 2, 10)]
    public void TheTotalsAreThoseOfOrTools(int most, int views, int places, int sparse)
    {
        for (var seed = 0UL; seed < 60; seed++)
        {
            var dice = new Dice(seed);
            var given = Case.Random(dice, most, views, places, least: -views / 10);
            for (var s = 0; s < given.Seekers; s++)
                for (var o = 0; o < given.Openings; o++)
                    if (!dice.OneIn(sparse))
                        given.Pairs[s, o] = null;
            var (problem, allocation) = OptimumTests.Allocate(given, AllocationRule.BestTotal);
            Assert.Equal(OrTools.Greatest(given, 0), given.Total(given.Read(allocation)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));

            (problem, allocation) = OptimumTests.Allocate(given, AllocationRule.MostPlaced);
            var found = given.Read(allocation);
            var large = (long)views * 1000;
            Assert.Equal(OrTools.Greatest(given, -large), given.Total(found) - (large * found.Count(o => o < 0)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    [Theory]
    [InlineData(100, 100, 1000)]
    [InlineData(64, 64, 20_000)]
    [InlineData(90, 90, 3)]
    [InlineData(17, 17, 1)]
    [InlineData(90, 61, 50)]
    [InlineData(40, 73, 20_000)]
    [InlineData(129, 128, 2)]
    public void WhereEveryoneCanBePlacedEverywhere_TheTotalsAreThoseOfOrTools(int seekers, int openings, int views)
    {
        for (var seed = 0UL; seed < 25; seed++)
        {
            var dice = new Dice(seed);
            var given = new Case(seekers, [.. Enumerable.Repeat(1, openings)]);
            var (own, theirs) = (Enumerable.Range(0, seekers).Select(_ => dice.Roll(views)).ToArray(), Enumerable.Range(0, openings).Select(_ => dice.Roll(views)).ToArray());
            for (var s = 0; s < seekers; s++)
                for (var o = 0; o < openings; o++)
                    given.Pairs[s, o] = (0, 0, seed % 2 == 0 ? dice.Roll(views) : (own[s] * theirs[o] / views) + dice.Roll(3));
            var (problem, allocation) = OptimumTests.Allocate(given, AllocationRule.BestTotal);
            Assert.Equal(OrTools.Greatest(given, 0), given.Total(given.Read(allocation)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));

            (problem, allocation) = OptimumTests.Allocate(given, AllocationRule.MostPlaced);
            var large = (long)views * 1000;
            Assert.Equal(OrTools.Greatest(given, -large), given.Total(given.Read(allocation)) - (large * allocation.Unplaced.Count));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }
}
