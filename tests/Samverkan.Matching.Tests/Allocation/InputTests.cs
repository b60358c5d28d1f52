using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>What is refused as it is given, what is handled, and what the checker finds in an edited result.</summary>
public sealed class InputTests
{
    [Fact]
    public void AnIdOrAPairThatComesTwice_IsRefused()
    {
        var twice = new AllocationBuilder();
        twice.AddSeeker(new("s"));
        twice.AddSeeker(new("s"));
        Assert.Throws<ArgumentException>(twice.Build);

        var pairs = new AllocationBuilder();
        pairs.AddPair(pairs.AddSeeker(new("s")), pairs.AddOpening(new("o")), 1);
        pairs.AddPair(0, 0, 2);
        Assert.Throws<ArgumentException>(pairs.Build);
    }

    [Fact]
    public void WhatNobodyCanMean_IsRefused()
    {
        var builder = new AllocationBuilder();
        Assert.Throws<ArgumentException>(() => builder.AddSeeker(default));
        Assert.Throws<ArgumentException>(() => builder.AddOpening(new("o"), 0));
        builder.AddPair(builder.AddSeeker(new("s")), builder.AddOpening(new("o")), 1);
        Assert.ThrowsAny<ArgumentException>(() => builder.AddPair(1, 0, 1));
        Assert.Throws<ArgumentException>(() => builder.AddRankedPair(0, 0, 1, 1));
    }

    [Theory]
    [InlineData(AllocationRule.Stable)]
    [InlineData(AllocationRule.BestTotal)]
    [InlineData(AllocationRule.MostPlaced)]
    public void EmptySides_AndMorePositionsThanPeople_AreNoFault(AllocationRule rule)
    {
        foreach (var (seekers, positions, pair) in new[] { (0, 0, false), (2, 0, false), (0, 5, false), (1, int.MaxValue, true) })
        {
            var builder = new AllocationBuilder();
            for (var s = 0; s < seekers; s++)
                builder.AddSeeker(new($"s{s}"));
            if (positions > 0)
                builder.AddOpening(new("o"), positions);
            if (pair)
                builder.AddPair(0, 0, 7);
            var problem = builder.Build();
            var allocation = Allocator.Allocate(problem, new(rule, 1));
            Assert.Equal((pair ? 1 : 0, seekers - (pair ? 1 : 0)), (allocation.Placements.Count, allocation.Unplaced.Count));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    [Fact]
    public void EveryEdit_IsFound()
    {
        var given = new Case(3, [1, 1]);
        (given.Pairs[0, 0], given.Pairs[1, 0], given.Pairs[1, 1], given.Pairs[2, 1]) = ((1, 9, 5), (2, 8, 4), (1, 7, 3), (1, 9, 6));
        var problem = given.Build();
        foreach (var rule in Enum.GetValues<AllocationRule>())
        {
            var allocation = Allocator.Allocate(problem, new(rule, 1));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
            foreach (var (placements, unplaced) in Edits(allocation))
                Assert.NotEmpty(AllocationChecker.Check(problem, new(rule, 1, placements, unplaced, allocation.Certificate)));
        }
    }

    [Fact]
    public void AProvisionalPair_IsMarked_AndTheMarkIsChecked()
    {
        var builder = new AllocationBuilder();
        builder.AddPair(builder.AddSeeker(new("s")), builder.AddOpening(new("o")), 1, 1, 1, provisional: true);
        var problem = builder.Build();
        var allocation = Allocator.Allocate(problem, new(AllocationRule.Stable, 1));
        var placement = Assert.Single(allocation.Placements);
        Assert.True(placement.Provisional);
        Assert.NotEmpty(AllocationChecker.Check(problem, new(AllocationRule.Stable, 1, [placement with { Provisional = false }], [], allocation.Certificate)));
    }

    private static IEnumerable<(List<ProposedPlacement> Placements, List<SeekerId> Unplaced)> Edits(Allocation allocation)
    {
        var (placements, unplaced) = (allocation.Placements, allocation.Unplaced);
        yield return ([.. placements.Skip(1)], [.. unplaced]);
        yield return ([.. placements.Skip(1)], [.. unplaced, placements[0].Seeker]);
        yield return ([.. placements, placements[0]], [.. unplaced]);
        yield return ([.. placements.Skip(1), placements[0] with { Opening = placements[1].Opening }], [.. unplaced]);
        yield return ([.. placements.Skip(1), placements[0] with { Opening = new("elsewhere") }], [.. unplaced]);
        yield return ([.. placements.Skip(1), placements[0] with { Seeker = unplaced[0] }], [placements[0].Seeker]);
        yield return ([.. placements], []);
    }
}
