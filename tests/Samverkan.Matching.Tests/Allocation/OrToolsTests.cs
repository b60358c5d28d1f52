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
}
