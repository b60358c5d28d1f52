using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;
using Samverkan.Matching.Tests.Fast;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>Ties among allocations with the greatest total, against all of them.</summary>
public sealed class FairTests
{
    public static TheoryData<AllocationRule, int, bool> Kinds => new()
    {
        { AllocationRule.BestTotal, 2, false },
        { AllocationRule.BestTotal, 4, false },
        { AllocationRule.BestTotal, 3, true },
        { AllocationRule.MostPlaced, 1, false },
        { AllocationRule.MostPlaced, 3, false },
        { AllocationRule.MostPlaced, 3, true },
    };

    [Theory]
    [MemberData(nameof(Kinds))]
    public void OfAllThatAreAsGood_TheWorstOffHaveTheMost_AndThenTheLotteryDecides(AllocationRule rule, int views, bool hasBounds)
    {
        var (settled, drawn) = (0, 0);
        for (var seed = 0UL; seed < 400; seed++)
        {
            var given = hasBounds ? BoundsTests.Random(new Dice(seed), 5, views) : Case.Random(new Dice(seed), 6, views);
            var optima = Optima(given, rule);
            if (optima.Count == 0)
                continue;
            var problem = given.Build();
            var allocation = Allocator.Allocate(problem, new(rule, seed));
            var expected = Fairest(given, optima, seed);
            Assert.True(allocation.Ties!.AreSettled);
            Assert.Equal(expected, Worths(given, given.Read(allocation)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
            settled += optima.Exists(one => !Worths(given, one).SequenceEqual(expected)) ? 1 : 0;
            drawn += allocation.Ties.Drawn.Count;
        }

        Assert.True(settled > 15, $"Only {settled} had something to settle.");
        Assert.True(drawn > 15, $"Only {drawn} drew.");
    }

    [Fact]
    public void TheLottery_IsSaidToThoseItLeftOut_AndToNobodyElse()
    {
        var given = new Case(3, [1, 1]);
        given.Pairs[0, 0] = given.Pairs[1, 0] = (1, 1, 5);
        given.Pairs[2, 1] = (1, 1, 5);
        var problem = given.Build();
        var winners = new HashSet<string>();
        for (var seed = 0UL; seed < 20; seed++)
        {
            var settings = new AllocationSettings(AllocationRule.BestTotal, seed);
            var allocation = Allocator.Allocate(problem, settings);
            var why = Assert.Single(Unplaced.ExplainAll(problem, settings, allocation));
            Assert.Equal((1, 1, 0), (why.Openings, why.ByLottery, why.ByTotal));
            Assert.Equal([new SeekerId("s0"), new SeekerId("s1")], allocation.Ties!.Drawn.Keys.OrderBy(one => one.Value, StringComparer.Ordinal));
            winners.Add(why.Seeker.Value);
        }

        Assert.Equal(2, winners.Count);
    }

    [Fact]
    public void NearTheGreatest_NothingIsSettled()
    {
        var near = Allocator.Allocate(Case.Random(new Dice(1), 6, 3).Build(), new(AllocationRule.BestTotal, 1) { Within = 0.05m });
        Assert.False(near.Ties!.AreSettled);
        Assert.Null(Allocator.Allocate(new Case(1, [1]).Build(), new(AllocationRule.Stable, 1)).Ties);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(8)]
    public void ManyEquals_KeepTheGreatestTotal_WhetherSettledOrNot(int views)
    {
        var dice = new Dice(7);
        var builder = new AllocationBuilder();
        var openings = Enumerable.Range(0, 800).Select(o => builder.AddOpening(new($"o{o}"), 1 + dice.Roll(3))).ToArray();
        for (var s = 0; s < 2_000; s++)
        {
            var seeker = builder.AddSeeker(new($"s{s}"));
            foreach (var o in Enumerable.Range(0, 10).Select(_ => dice.Roll(800)).Distinct())
                builder.AddPair(seeker, openings[o], 1 + dice.Roll(views));
        }

        var problem = builder.Build();
        foreach (var rule in new[] { AllocationRule.BestTotal, AllocationRule.MostPlaced })
            Assert.Empty(AllocationChecker.Check(problem, Allocator.Allocate(problem, new(rule, 3))));
    }

    private static List<int[]> Optima(Case given, AllocationRule rule)
    {
        var all = BruteForce.All(given).ToList();
        if (all.Count == 0)
            return all;
        if (rule == AllocationRule.MostPlaced)
        {
            var most = all.Max(BruteForce.Placed);
            all.RemoveAll(one => BruteForce.Placed(one) < most);
        }

        var total = all.Max(given.Total);
        return all.FindAll(one => given.Total(one) == total && !HasNegative(given, one));
    }

    private static bool HasNegative(Case given, int[] placed) => Enumerable.Range(0, given.Seekers).Any(s => placed[s] >= 0 && given.Pairs[s, placed[s]]!.Value.Score < 0);

    /// <summary>By the words of the promise: worths from below, compared one by one; then what each has, in the order of the draw.</summary>
    private static int[] Fairest(Case given, List<int[]> optima, ulong seed)
    {
        var order = Enumerable.Range(0, given.Seekers).OrderBy(s => Lottery.Ticket(seed, IdHash.Of(Case.SeekerName(s)))).ToArray();
        return optima.ConvertAll(one => Worths(given, one)).MaxBy(worths => worths.Order().Concat(order.Select(s => worths[s])).ToArray(), Comparer<int[]>.Create(Compare))!;
    }

    private static int[] Worths(Case given, int[] placed) => [.. placed.Select((o, s) => o < 0 ? int.MinValue : given.Pairs[s, o]!.Value.Score)];

    private static int Compare(int[] a, int[] b)
    {
        var differ = Enumerable.Range(0, a.Length).FirstOrDefault(i => a[i] != b[i], -1);
        return differ < 0 ? 0 : a[differ].CompareTo(b[differ]);
    }
}
