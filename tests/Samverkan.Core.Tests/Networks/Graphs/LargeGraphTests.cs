using Samverkan.Networks.Graphs;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>What only shows when there are many, or many steps.</summary>
public sealed class LargeGraphTests
{
    private static readonly Graph Path = Line(1_000_000);

    [Fact]
    public void CutPoints_OfAPathOfAMillion_AreAllBetweenTheEnds()
    {
        var cuts = CutPoints.Of(Path);
        Assert.Equal(999_998, cuts.Points.Count);
        Assert.Equal(999_999, cuts.Bridges.Count);
        Assert.Equal([1_000_000], Components.Weak(Path).Sizes);
    }

    [Fact]
    public void StrongComponents_OfACircleOfAMillion_AreOne()
    {
        var nodes = Enumerable.Range(0, 1_000_000).ToArray();
        Assert.Equal([1_000_000], Components.Strong(Graph.Numbered(nodes.Length, nodes, [.. nodes.Skip(1), 0], default, true)).Sizes);
    }

    [Fact]
    public void Strongest_AlongAPathOfAMillion_IsThePath() =>
        Assert.Equal(1_000_000, new Introductions(Path).Strongest(0, [999_999]).Count);

    /// <summary>In a chain of diamonds the ways double at each: 2 to the power of 1,500 of them, more than a number can hold.</summary>
    [Fact]
    public void Betweenness_OfMoreWaysThanANumberHolds_IsRight()
    {
        const int Diamonds = 1500;
        var (from, to) = (new List<int>(), new List<int>());
        for (var at = 0; at < Diamonds * 3; at += 3)
        {
            from.AddRange([at, at, at + 1, at + 2]);
            to.AddRange([at + 1, at + 2, at + 3, at + 3]);
        }

        var nodes = (Diamonds * 3) + 1;
        var found = Betweenness.Exact(Graph.Numbered(nodes, [.. from], [.. to], default, true)).Values;

        // A meeting place has as many before it as after; the side of a diamond has half the ways from those before it to those after, of whom its other side is neither.
        Assert.Equal(2250.0 * 2250.0, found[2250], 1e-3);
        Assert.Equal(2251.0 * 2248.0 / 2, found[2251], 1e-3);
    }

    [Fact]
    public void Sampled_OfAStarWithMany_IsWithinItsMargin()
    {
        const int Leaves = 20_000;
        var star = Graph.Numbered(Leaves + 1, new int[Leaves], [.. Enumerable.Range(1, Leaves)]);
        var sample = Betweenness.Sampled(star, 0.05, 0.95, 7);
        Assert.False(sample.IsExact);
        Assert.InRange(sample.Sources, 2000, 4000);
        Assert.InRange(sample.Values[0], (Leaves * (Leaves - 1.0) / 2) - sample.Margin, (Leaves * (Leaves - 1.0) / 2) + sample.Margin);
        Assert.Equal(sample.Values, Betweenness.Sampled(star, 0.05, 0.95, 7, 2).Values);
    }

    private static Graph Line(int nodes) => Graph.Numbered(nodes, [.. Enumerable.Range(0, nodes - 1)], [.. Enumerable.Range(1, nodes - 1)]);
}
