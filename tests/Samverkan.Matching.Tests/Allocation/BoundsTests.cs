using Samverkan.Matching.Tests.Fast;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>Floors and caps against every way to place people, in small markets.</summary>
public sealed class BoundsTests
{
    [Theory]
    [InlineData(AllocationRule.BestTotal)]
    [InlineData(AllocationRule.MostPlaced)]
    public void WithinBounds_TheTotalIsTheGreatest_OrTheConflictIsIrreducible(AllocationRule rule)
    {
        var conflicts = 0;
        for (var seed = 0UL; seed < 400; seed++)
        {
            var given = Random(new Dice(seed), 5);
            var ways = BruteForce.All(given).ToList();
            var problem = given.Build();
            if (ways.Count == 0)
            {
                conflicts++;
                var conflict = Assert.Throws<BoundsConflictException>(() => Allocator.Allocate(problem, new(rule, 1)));
                Irreducible.Demand(given, conflict, left => BruteForce.All(left).Any());
                continue;
            }

            var allocation = Allocator.Allocate(problem, new(rule, 1));
            var found = given.Read(allocation);
            if (rule == AllocationRule.BestTotal)
                Assert.Equal(ways.Max(given.Total), given.Total(found));
            else
                Assert.Equal(ways.Max(placed => (BruteForce.Placed(placed), given.Total(placed))), (BruteForce.Placed(found), given.Total(found)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }

        Assert.InRange(conflicts, 20, 250);
    }

    [Fact]
    public void GroupsThatCross_AreRefused()
    {
        var given = new Case(3, [1]);
        given.Groups["a"] = [0, 1];
        given.Groups["b"] = [1, 2];
        given.Floors.AddRange([("a", 1), ("b", 1)]);
        Assert.Contains("cross", Assert.Throws<ArgumentException>(() => given.Build()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void BoundsWithStable_AndReservesWithTotals_AreRefusedInWords()
    {
        var given = new Case(1, [1]);
        given.Groups["a"] = [0];
        given.Floors.Add(("a", 1));
        Assert.NotNull(Allocator.Problem(given.Build(), new(AllocationRule.Stable, 1)));
        given.Floors.Clear();
        given.Reserves.Add((0, "a", 1));
        Assert.NotNull(Allocator.Problem(given.Build(), new(AllocationRule.BestTotal, 1)));
        Assert.Null(Allocator.Problem(given.Build(), new(AllocationRule.Stable, 1)));
    }

    internal static Case Random(Dice dice, int most, int views = 6)
    {
        var given = Case.Random(dice, most, views, places: 2, least: -1);
        for (var s = 0; s < given.Seekers; s++)
            for (var o = 0; o < given.Openings; o++)
                if (given.Pairs[s, o] is { Score: < 0 })
                    given.Pairs[s, o] = null;
        var outer = Enumerable.Range(0, given.Seekers).Where(_ => dice.OneIn(2)).ToHashSet();
        (given.Groups["a"], given.Groups["b"]) = (outer, [.. outer.Where(_ => dice.OneIn(2))]);
        given.Groups["c"] = [.. Enumerable.Range(0, given.Seekers).Where(s => !outer.Contains(s))];
        foreach (var name in given.Groups.Keys)
            if (dice.Roll(7) - 4 is > 0 and var floor)
                given.Floors.Add((name, floor));
        var wide = Enumerable.Range(0, given.Openings).Where(_ => !dice.OneIn(3)).ToHashSet();
        (given.OpeningGroups["x"], given.OpeningGroups["y"]) = (wide, [.. wide.Where(_ => dice.OneIn(2))]);
        given.OpeningGroups["z"] = [.. Enumerable.Range(0, given.Openings).Where(o => !wide.Contains(o))];
        foreach (var name in given.OpeningGroups.Keys)
            if (dice.OneIn(2) && dice.Roll(2) is var floor)
                given.Bounds.Add((name, floor, floor + dice.Roll(3)));
        return given;
    }
}
