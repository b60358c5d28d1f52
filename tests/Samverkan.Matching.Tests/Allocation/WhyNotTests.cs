using Samverkan.Matching.Tests.Fast;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>What those who are not placed are told.</summary>
public sealed class WhyNotTests
{
    [Theory]
    [InlineData(AllocationRule.Stable)]
    [InlineData(AllocationRule.BestTotal)]
    [InlineData(AllocationRule.MostPlaced)]
    public void TheChangeTold_PlacesThePerson_AndDisplacesAsItSays(AllocationRule rule)
    {
        var told = 0;
        for (var seed = 0UL; seed < 150; seed++)
        {
            var given = Case.Random(new Dice(seed), 6, views: 4, places: 1);
            var (settings, problem) = (new AllocationSettings(rule, seed), given.Build());
            var allocation = Allocator.Allocate(problem, settings);
            foreach (var seeker in allocation.Unplaced)
            {
                var why = Unplaced.Explain(problem, settings, allocation, seeker);
                var number = int.Parse(seeker.Value.AsSpan(1), System.Globalization.CultureInfo.InvariantCulture);
                Assert.Equal(Enumerable.Range(0, given.Openings).Count(o => given.Pairs[number, o] is not null), why.Openings);
                Assert.Equal(why.Openings, why.ByRank + why.ByLottery + why.ByTerms + why.ByTotal);
                var placing = Enumerable.Range(0, given.Openings).Where(o => given.Pairs[number, o] is not null)
                    .Select(o => (Opening: o, After: Again(given, o, settings)))
                    .Where(one => !one.After.Contains(seeker)).ToList();
                var without = placing.Where(one => one.After.All(allocation.Unplaced.Contains)).ToList();
                Assert.Equal(placing.Count > 0, why.Change is not null);
                Assert.Equal(placing.Count > 0 && without.Count == 0, why.Change?.Displaces == true);
                if (why.Change is { } change)
                {
                    told++;
                    var candidates = change.Displaces ? placing : without;
                    var best = candidates.Max(one => given.Pairs[number, one.Opening]!.Value.Seeker);
                    Assert.Contains(candidates, one => Case.OpeningName(one.Opening) == change.Opening.Value && given.Pairs[number, one.Opening]!.Value.Seeker == best);
                }
            }
        }

        Assert.InRange(told, 50, int.MaxValue);
    }

    [Fact]
    public void APossibleChange_ComesBeforeAnotherPosition()
    {
        var given = new Case(2, [1, 1]);
        given.Pairs[0, 0] = (1, 9, 9);
        given.Pairs[1, 0] = (1, 1, 1);
        var (problem, settings) = (given.Build(), StableTests.Settings(0, 1));
        var allocation = Allocator.Allocate(problem, settings);
        var possible = new PossibleChange(new("o1"), 1, 1, 1);
        var why = Unplaced.Explain(problem, settings, allocation, new("s1"), [possible]);
        Assert.Equal(new WhyNot(new("s1"), 1, 1, 0, 0, 0, new(new("o1"), possible, false)), why);
        Assert.Equal(new(new("o0"), null, false), Unplaced.Explain(problem, settings, allocation, new("s1")).Change);
        Assert.Equal(3, why.Words.Count);
    }

    [Fact]
    public void AnEqual_IsToldThatALotteryDecided()
    {
        var given = new Case(2, [1]);
        given.Pairs[0, 0] = (1, 5, 1);
        given.Pairs[1, 0] = (1, 5, 1);
        var (problem, settings) = (given.Build(), StableTests.Settings(0, 1));
        var allocation = Allocator.Allocate(problem, settings);
        var why = Unplaced.Explain(problem, settings, allocation, Assert.Single(allocation.Unplaced));
        Assert.Equal((0, 1), (why.ByRank, why.ByLottery));
    }

    [Fact]
    public void AtAnOpeningThatReserves_TheGroundIsTheSame_WhoeverHoldsThePlace()
    {
        var grounds = new List<(int, int, int)>();
        foreach (var member in new[] { 0, 1 })
        {
            var given = new Case(3, [1]);
            for (var s = 0; s < 3; s++)
                given.Pairs[s, 0] = (1, 9 - s, 1);
            given.Reserves.Add((0, "a", 1));
            given.Groups["a"] = [member];
            var (problem, settings) = (given.Build(), StableTests.Settings(0, 1));
            var why = Unplaced.Explain(problem, settings, Allocator.Allocate(problem, settings), new("s2"));
            grounds.Add((why.ByRank, why.ByLottery, why.ByTerms));
        }

        Assert.Equal([(0, 0, 1), (0, 0, 1)], grounds);
    }

    [Fact]
    public void SomeoneWhoIsPlaced_CannotBeAskedAbout()
    {
        var given = new Case(1, [1]);
        given.Pairs[0, 0] = (1, 1, 1);
        var (problem, settings) = (given.Build(), StableTests.Settings(0, 1));
        Assert.Throws<ArgumentException>(() => Unplaced.Explain(problem, settings, Allocator.Allocate(problem, settings), new("s0")));
    }

    private static IReadOnlyList<SeekerId> Again(Case given, int opening, AllocationSettings settings)
    {
        given.Positions[opening]++;
        var unplaced = Allocator.Allocate(given.Build(), settings).Unplaced;
        given.Positions[opening]--;
        return unplaced;
    }
}
