using Samverkan.Networks.Graphs;
using Samverkan.Testing;
using Samverkan.Testing.Networks;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>Brokerage by hand, by its definition, and by every graph there is of a few nodes.</summary>
public sealed class BrokerageLaws
{
    private static readonly BrokerageRole[] Roles = Enum.GetValues<BrokerageRole>();

    [SamverkanProperty]
    public bool EveryOpenTripleIsCountedInOneRole(SmallGraph small)
    {
        var (plain, groups) = (new PlainGraph(small.Graph), Grouping.By(small.Graph, SmallGraph.Group));
        var found = Brokerage.Of(small.Graph, groups);
        return plain.All.All(broker =>
        {
            var triples = (from one in plain.All
                           from other in plain.All
                           where one != other && one != broker && other != broker && groups.Of[one] >= 0 && groups.Of[other] >= 0 && groups.Of[broker] >= 0
                               && plain.Has[one, broker] && plain.Has[broker, other] && !plain.Has[one, other]
                           select (A: groups.Of[one], B: groups.Of[broker], C: groups.Of[other])).ToArray();
            return found.Total(broker) == triples.Length
                && found.Count(broker, BrokerageRole.Coordinator) == triples.Count(t => t.A == t.B && t.B == t.C)
                && found.Count(broker, BrokerageRole.Itinerant) == triples.Count(t => t.A == t.C && t.A != t.B)
                && found.Count(broker, BrokerageRole.Gatekeeper) == triples.Count(t => t.A != t.B && t.B == t.C)
                && found.Count(broker, BrokerageRole.Representative) == triples.Count(t => t.A == t.B && t.B != t.C)
                && found.Count(broker, BrokerageRole.Liaison) == triples.Count(t => t.A != t.B && t.B != t.C && t.A != t.C)
                && (small.Graph.IsDirected || found.Count(broker, BrokerageRole.Gatekeeper) == found.Count(broker, BrokerageRole.Representative));
        });
    }

    [Theory]
    [InlineData(true, "AAAA", 3)]
    [InlineData(true, "AABB", 4)]
    [InlineData(true, "AABC", 5)]
    [InlineData(false, "AAAB", 3)]
    [InlineData(false, "AABBC", 5)]
    [InlineData(false, "ABCCC", 4)]
    [InlineData(false, "AAAAA", 6)]
    public void ExpectedAndZ_OfEveryGraphThereIs_AreItsMeanAndSpread(bool isDirected, string groups, int ties)
    {
        var places = (from one in Enumerable.Range(0, groups.Length) from other in Enumerable.Range(0, groups.Length) where one < other || (isDirected && one != other) select (one, other)).ToArray();
        var all = Enumerable.Range(0, 1 << places.Length).Where(set => System.Numerics.BitOperations.PopCount((uint)set) == ties)
            .Select(set => Made(isDirected, groups, places.Where((_, at) => (set >> at & 1) == 1))).ToArray();
        foreach (var role in Roles)
            for (var node = 0; node < groups.Length; node++)
            {
                var counts = all.Select(each => (double)each.Count(node, role)).ToArray();
                var mean = counts.Average();
                var spread = Math.Sqrt(counts.Average(count => (count - mean) * (count - mean)));
                Assert.Equal(mean, all[0].Expected(node, role)!.Value, 9);
                if (spread > 0)
                    Assert.Equal((counts[0] - mean) / spread, all[0].Z(node, role)!.Value, 6);
                else
                    Assert.Null(all[0].Z(node, role));
            }
    }

    /// <summary>Four in a line, a to b to c to d, of groups A, A, B, B: b represents A before c, c lets b in to d.</summary>
    [Fact]
    public void Count_OfFourInALine_IsByHand()
    {
        var found = Made(true, "AABB", [(0, 1), (1, 2), (2, 3)]);
        Assert.Equal([0, 0, 0, 1, 0], Roles.Select(role => found.Count(1, role)));
        Assert.Equal([0, 0, 1, 0, 0], Roles.Select(role => found.Count(2, role)));
        Assert.Equal(0, found.Total(0) + found.Total(3));
    }

    /// <summary>A star of five: the middle is of A; around it one A, two B and one C, none of whom know each other.</summary>
    [Fact]
    public void Count_OfAStarOfFive_IsByHand()
    {
        var found = Made(false, "AABBC", [(0, 1), (0, 2), (0, 3), (0, 4)]);
        Assert.Equal([0, 2, 3, 3, 4], Roles.Select(role => found.Count(0, role)));
        Assert.Equal(12, found.Total(0));
    }

    private static Brokerage Made(bool isDirected, string groups, IEnumerable<(int One, int Other)> ties)
    {
        var builder = new GraphBuilder(isDirected);
        for (var node = 0; node < groups.Length; node++)
            builder.Node($"n{node}").Attribute($"n{node}", "group", groups[node].ToString());
        foreach (var (one, other) in ties)
            builder.Tie($"n{one}", $"n{other}");
        var graph = builder.Build();
        return Brokerage.Of(graph, Grouping.By(graph, "group"));
    }
}
