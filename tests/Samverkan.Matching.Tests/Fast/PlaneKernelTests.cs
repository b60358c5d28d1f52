using Samverkan.Matching.Kernels;

namespace Samverkan.Matching.Tests.Fast;

/// <summary>What is added and found by vectors is what is added and found one by one.</summary>
public sealed class PlaneKernelTests
{
    private const int From = 32;

    [Fact]
    public void SumsByVectorAreTheSumsOneByOne()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            var dice = new Dice(seed);
            var length = 32 * (1 + dice.Roll(6));
            var planes = new PlaneSpans
            {
                Languages = Plane(dice, length + From, 3000),
                Licences = Plane(dice, length + From, 1000),
                Hours = Plane(dice, length + From, 2000),
                Starts = Plane(dice, length + From, 1000),
                Supports = Plane(dice, length + From, 2000),
            };
            var own = Plane(dice, length, 10_000);
            var (scalar, vector, chosen) = ((short[])own.Clone(), (short[])own.Clone(), (short[])own.Clone());
            var constant = dice.OneIn(3) ? PlaneKernel.Excluded : (short)dice.Roll(1001);
            PlaneKernel.SumByScalar(scalar, planes, From, constant);
            PlaneKernel.SumByVector(vector, planes, From, constant);
            PlaneKernel.Sum(chosen, planes, From, constant);
            Assert.Equal(scalar, vector);
            Assert.Equal(scalar, chosen);
            for (var i = 0; i < length; i++)
            {
                short[] parts = [own[i], planes.Languages[From + i], planes.Licences[From + i], planes.Hours[From + i], planes.Starts[From + i], planes.Supports[From + i], constant];
                if (parts.Contains(PlaneKernel.Excluded))
                    Assert.InRange(vector[i], short.MinValue, -1);
                else
                    Assert.Equal(parts.Sum(points => points), vector[i]);
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(9_999)]
    [InlineData(20_000)]
    [InlineData(short.MaxValue)]
    public void WhatIsFoundByVectorIsWhatIsFoundOneByOne(short floor)
    {
        for (ulong seed = 0; seed < 100; seed++)
        {
            var dice = new Dice(seed);
            var sums = Plane(dice, 32 * (1 + dice.Roll(8)), 20_000);
            sums[dice.Roll(sums.Length)] = floor;
            sums[dice.Roll(sums.Length)] = (short)(floor - 1);
            var (scalar, vector, chosen) = (new int[sums.Length], new int[sums.Length], new int[sums.Length]);
            var expected = PlaneKernel.CollectByScalar(sums, floor, scalar);
            Assert.Equal(expected, PlaneKernel.CollectByVector(sums, floor, vector));
            Assert.Equal(expected, PlaneKernel.Collect(sums, floor, chosen));
            Assert.Equal(scalar, vector);
            Assert.Equal(scalar, chosen);
            Assert.Equal(sums.Count(sum => sum >= 0), expected.Eligible);
            Assert.Equal(Enumerable.Range(0, sums.Length).Where(i => sums[i] >= floor), scalar[..expected.Found]);
        }
    }

    [Fact]
    public void ABayInWhichAllAreEligibleIsCountedInFull()
    {
        var sums = new short[Indexed.Slots.BayLength];
        var found = new int[sums.Length];
        Assert.Equal((sums.Length, sums.Length), PlaneKernel.CollectByVector(sums, 0, found));
        Assert.Equal((0, sums.Length), PlaneKernel.CollectByVector(sums, 1, found));
    }

    [Fact]
    public void WithAFloorForEachSlotTheTwinsFindAndCountTheSame()
    {
        for (ulong seed = 0; seed < 300; seed++)
        {
            var dice = new Dice(seed);
            var length = 32 * (1 + dice.Roll(8));
            var counts = Enumerable.Range(0, length).Select(_ => (short)dice.Of(0, 1, 300, short.MaxValue - 3)).ToArray();
            var (scalarCounts, vectorCounts) = ((short[])counts.Clone(), (short[])counts.Clone());
            for (var round = 0; round < 3; round++)
            {
                var sums = Plane(dice, length, 20_000);
                var floors = Enumerable.Range(0, length).Select(i => dice.Of<short>(0, 1, (short)dice.Roll(20_001), short.MaxValue, Math.Max(sums[i], (short)0))).ToArray();
                var (scalar, vector) = (new int[length], new int[length]);
                var found = PlaneKernel.CollectByScalar(sums, floors, scalarCounts, scalar);
                Assert.Equal(found, PlaneKernel.CollectByVector(sums, floors, vectorCounts, vector));
                Assert.Equal(scalar, vector);
                Assert.Equal(Enumerable.Range(0, length).Where(i => sums[i] >= floors[i]), scalar[..found]);
            }

            Assert.Equal(scalarCounts, vectorCounts);
        }
    }

    /// <summary>Points from 0 to the most, both ends common, and exclusions.</summary>
    private static short[] Plane(Dice dice, int length, int most) =>
        [.. Enumerable.Range(0, length).Select(_ => dice.Of<short>(0, (short)most, (short)dice.Roll(most + 1), (short)dice.Roll(most + 1), PlaneKernel.Excluded))];
}
