using Samverkan.Matching.Tests.Fast;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>Floors and caps beside the linear solver of OR-Tools, in markets larger than can be searched through.</summary>
public sealed class BoundsOrToolsTests
{
    [Theory]
    [InlineData(AllocationRule.BestTotal, 30, 20_000)]
    [InlineData(AllocationRule.BestTotal, 12, 4)]
    [InlineData(AllocationRule.MostPlaced, 30, 20_000)]
    [InlineData(AllocationRule.MostPlaced, 12, 4)]
    public void WithinBounds_TheTotalIsThatOfOrTools_OrTheConflictIsIrreducible(AllocationRule rule, int most, int views)
    {
        const int Markets = 300;
        var (conflicts, bound) = (0, 0);
        for (var seed = 0UL; seed < Markets; seed++)
        {
            var given = Random(new Dice(seed), most, views);
            var each = rule == AllocationRule.MostPlaced ? views * (long)(most + 2) : 0;
            var greatest = LinearProgram.Greatest(given, each);
            var problem = given.Build();
            if (greatest is null)
            {
                conflicts++;
                Irreducible.Demand(given, Assert.Throws<BoundsConflictException>(() => Allocator.Allocate(problem, new(rule, 1))), left => LinearProgram.Greatest(left, each) is not null);
                continue;
            }

            var allocation = Allocator.Allocate(problem, new(rule, 1));
            var found = given.Read(allocation);
            Assert.Equal(greatest, given.Total(found) + (each * found.Count(o => o >= 0)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
            bound += allocation.Certificate.BoundPrices.Count + allocation.Certificate.FloorPrices.Count > 0 ? 1 : 0;
        }

        Assert.InRange(conflicts, Markets / 4, 3 * Markets / 4);
        Assert.InRange(bound, Markets / 10, Markets);
    }

    [Theory]
    [InlineData(AllocationRule.BestTotal)]
    [InlineData(AllocationRule.MostPlaced)]
    public void TwentyThousandPairs_TheCertificateHolds_AndNotWithoutThePricesOfBounds(AllocationRule rule)
    {
        var (problem, seekers) = Large(new Dice(7));
        Assert.Equal(20_000, problem.PairCount);

        var allocation = Allocator.Allocate(problem, new(rule, 1));

        Assert.Empty(AllocationChecker.Check(problem, allocation));
        Assert.Equal(seekers, allocation.Placements.Count + allocation.Unplaced.Count);
        var certificate = allocation.Certificate;
        Assert.NotEmpty(certificate.FloorPrices);
        Assert.Contains(certificate.BoundPrices.Values, price => price > 0);
        foreach (var poorer in (AllocationCertificate[])[
            new(certificate.Prices, null, certificate.FloorPrices), new(certificate.Prices, certificate.BoundPrices), new(null, certificate.BoundPrices, certificate.FloorPrices)])
            Assert.NotEmpty(AllocationChecker.Check(problem, new(rule, 1, allocation.Placements, allocation.Unplaced, poorer)));
    }

    private static Case Random(Dice dice, int most, int views)
    {
        var given = Case.Random(dice, most, views);
        for (var s = 0; s < given.Seekers; s++)
            for (var o = 0; o < given.Openings; o++)
                if (!dice.OneIn(4))
                    given.Pairs[s, o] = null;
        Nest(dice, [.. Enumerable.Range(0, given.Seekers)], members =>
        {
            var name = $"g{given.Groups.Count}";
            given.Groups[name] = members;
            given.Floors.Add((name, 1 + (dice.Roll(members.Count + 1) / 3)));
        });
        Nest(dice, [.. Enumerable.Range(0, given.Openings)], members =>
        {
            var (name, positions) = ($"b{given.OpeningGroups.Count}", members.Sum(o => given.Positions[o]));
            var floor = dice.Roll(positions + 2) / 3;
            given.OpeningGroups[name] = members;
            given.Bounds.Add((name, floor, floor + dice.Roll(positions + 1)));
        });
        return given;
    }

    /// <summary>Groups that hold each other or are apart: some of those there are make a group, and so on within either half.</summary>
    private static void Nest(Dice dice, HashSet<int> all, Action<HashSet<int>> add)
    {
        if (all.Count == 0)
            return;
        if (dice.OneIn(2))
            add(all);
        var half = all.Where(_ => dice.OneIn(2)).ToHashSet();
        if (half.Count == 0 || half.Count == all.Count || all.Count < 3)
            return;
        Nest(dice, half, add);
        Nest(dice, [.. all.Except(half)], add);
    }

    /// <summary>1,000 seekers with 20 openings each of 300; a floor for the 200 with the lowest scores, and a cap and a floor on openings.</summary>
    private static (AllocationProblem Problem, int Seekers) Large(Dice dice)
    {
        const int Seekers = 1000;
        const int Openings = 300;
        var given = new Case(Seekers, [.. Enumerable.Range(0, Openings).Select(_ => 1 + dice.Roll(3))]);
        for (var s = 0; s < Seekers; s++)
            for (var o = s % 15; o < Openings; o += 15)
                given.Pairs[s, o] = (0, 0, dice.Roll(s < 200 ? 1000 : 20_000));
        given.Groups["low"] = [.. Enumerable.Range(0, 200)];
        given.Groups["lowest"] = [.. Enumerable.Range(0, 50)];
        given.Floors.AddRange([("low", 100), ("lowest", 40)]);
        given.OpeningGroups["north"] = [.. Enumerable.Range(0, 150)];
        given.OpeningGroups["far north"] = [.. Enumerable.Range(0, 50)];
        given.Bounds.AddRange([("north", 0, 200), ("far north", 20, 60)]);
        return (given.Build(), Seekers);
    }
}
