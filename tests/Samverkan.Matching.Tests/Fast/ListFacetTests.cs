using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>A list's points are its weight times the sum, divided and rounded down: exactly, also where a product with a reciprocal stands for the division.</summary>
public sealed class ListFacetTests
{
    /// <summary>The largest divisor at which the reciprocal is used, and those beside it; small ones; powers of two, and one more and less.</summary>
    private static readonly long[] Divisors =
    [
        .. Enumerable.Range(-60, 121).Select(i => 42_000_000L + i), .. Enumerable.Range(100, 300).Select(i => (long)i),
        .. Enumerable.Range(1, 34).SelectMany(bit => new[] { (1L << bit) - 1, 1L << bit, (1L << bit) + 1 }).Where(divisor => divisor >= 100), 40_000L * 100 * 5280,
    ];

    [Fact]
    public void PointsOfAsked_AtAndBesideEveryStep_AreTheQuotient()
    {
        var dice = new Dice(1);
        foreach (var divisor in Divisors.Concat(Enumerable.Range(0, 2000).Select(_ => 100L + dice.Roll(42_000_000))))
            foreach (var weight in (int[])[1, 3, 7, 4999, 9999, 10_000])
            {
                var facet = new ListFacet(0, 1, weight, 0, divisor, IsExpected: false);
                foreach (var points in (int[])[0, 1, weight / 2, weight - 1, weight, dice.Roll(weight + 1)])
                {
                    // The least sum that earns the points, and the one before.
                    var sum = ((points * divisor) + weight - 1) / weight;
                    for (var near = Math.Max(sum - 1, 0); near <= Math.Min(sum + 1, divisor); near++)
                        Assert.Equal((divisor, weight, near, (long)weight * near / divisor), (divisor, weight, near, facet.Points(near)));
                }
            }
    }

    [Fact]
    public void PointsOfExpected_AtAndBesideEveryStep_AreTheQuotients()
    {
        var dice = new Dice(2);
        foreach (var divisor in Divisors.Concat(Enumerable.Range(0, 2000).Select(_ => 100L + dice.Roll(42_000_000))))
        {
            var facet = new ListFacet(0, 1, 10_000, 0, divisor, IsExpected: true);
            for (var half = 0; half <= 200; half++)
            {
                var sum = ((half * divisor) + 1) / 2;
                for (var near = Math.Max(sum - 1, 0); near <= Math.Min(sum + 1, 100 * divisor); near++)
                    Assert.Equal((divisor, near, 10_000 * (2 * near / divisor) / 200), (divisor, near, facet.Points(near)));
            }
        }
    }

    /// <summary>Beyond the largest divisor the reciprocal would go wrong, and so it must not be used there.</summary>
    [Fact]
    public void AProductWithTheReciprocal_BeyondTheLimit_IsNotAlwaysTheQuotient()
    {
        var wrong = Enumerable.Range(0, 200_000).Select(i => 60_000_000L + i).Any(divisor =>
        {
            var reciprocal = (ulong.MaxValue / (ulong)divisor) + 1;
            var dividend = (10_000UL * (ulong)divisor) - 1;
            return Math.BigMul(dividend, reciprocal, out _) != dividend / (ulong)divisor;
        });
        Assert.True(wrong);
    }
}
