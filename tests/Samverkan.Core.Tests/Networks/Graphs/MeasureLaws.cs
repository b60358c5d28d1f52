using Samverkan.Networks.Graphs;
using Samverkan.Testing;
using Samverkan.Testing.Networks;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>Every measure is what its definition says.</summary>
public sealed class MeasureLaws
{
    [SamverkanProperty]
    public bool BetweennessIsTheShareOfShortestWays(SmallGraph small) => Near(Betweenness.Of(small.Graph).Values, new PlainGraph(small.Graph).Betweenness());

    [SamverkanProperty]
    public bool BetweennessIsTheSameWithAnyNumberOfThreads(SmallGraph small) =>
        Betweenness.Exact(small.Graph).Values.SequenceEqual(Betweenness.Exact(small.Graph, 3).Values);

    [SamverkanProperty]
    public bool PartsHoldTogether(SmallGraph small)
    {
        var plain = new PlainGraph(small.Graph);
        var (any, along) = (plain.Steps(-1, true), plain.Steps());
        var (weak, strong) = (Components.Weak(small.Graph), Components.Strong(small.Graph));
        return plain.All.All(one => plain.All.All(other =>
            weak.Of[one] == weak.Of[other] == any[one, other] is not null
            && strong.Of[one] == strong.Of[other] == (along[one, other] is not null && along[other, one] is not null)))
            && weak.Sizes.Sum() == plain.Nodes && strong.Sizes.Sum() == plain.Nodes;
    }

    [SamverkanProperty]
    public bool WithoutACutPointOrABridgeThereAreMoreParts(SmallGraph small)
    {
        var (plain, cuts) = (new PlainGraph(small.Graph), CutPoints.Of(small.Graph));
        var parts = plain.Parts();
        return plain.All.Where(node => plain.Parts(node) > parts).SequenceEqual(cuts.Points)
            && (from one in plain.All from other in plain.All where one < other && plain.Knows(one, other) && plain.Parts(-1, (one, other)) > parts select (one, other))
                .SequenceEqual(cuts.Bridges.Select(bridge => (bridge.From, bridge.To)))
            && cuts.Bridges.All(bridge => Math.Abs(bridge.Weight - plain.Both(bridge.From, bridge.To)) < 1e-9);
    }

    [SamverkanProperty]
    public bool ClosenessIsReckonedFromTheSteps(SmallGraph small)
    {
        var plain = new PlainGraph(small.Graph);
        var steps = plain.Steps();
        int[] From(int node) => [.. plain.All.Where(other => other != node).Select(other => steps[node, other]).OfType<int>()];
        return Near(Centrality.Harmonic(small.Graph), [.. plain.All.Select(node => From(node).Sum(far => 1.0 / far) / Math.Max(1, plain.Nodes - 1))])
            && Near(Centrality.Closeness(small.Graph), [.. plain.All.Select(node => From(node) is { Length: > 0 } far ? (double)far.Length / (plain.Nodes - 1) * far.Length / far.Sum() : 0)]);
    }

    [SamverkanProperty]
    public bool ACoreIsWhatIsLeftWhenThoseWithFewerAreTakenAway(SmallGraph small)
    {
        var plain = new PlainGraph(small.Graph);
        var expected = new int[plain.Nodes];
        for (var k = 1; k < plain.Nodes; k++)
        {
            var left = plain.All.ToHashSet();
            while (left.RemoveWhere(node => left.Count(other => plain.Knows(node, other)) < k) > 0)
            {
            }

            foreach (var node in left)
                expected[node] = k;
        }

        return expected.SequenceEqual(Centrality.Core(small.Graph));
    }

    [SamverkanProperty]
    public bool TheWholeIsReckonedFromPairsAndTriples(SmallGraph small)
    {
        var plain = new PlainGraph(small.Graph);
        var pairs = (from one in plain.All from other in plain.All where one != other select (one, other)).ToArray();
        var there = pairs.Where(pair => plain.Has[pair.one, pair.other]).ToArray();
        var open = (from middle in plain.All from pair in pairs where plain.Knows(middle, pair.one) && plain.Knows(middle, pair.other) && middle != pair.one && middle != pair.other select pair).ToArray();
        return Near(Cohesion.Density(small.Graph), pairs.Length == 0 ? null : (double)there.Length / pairs.Length)
            && Near(Cohesion.Reciprocity(small.Graph), there.Length == 0 ? null : (double)there.Count(pair => plain.Has[pair.other, pair.one]) / there.Length)
            && Near(Cohesion.Transitivity(small.Graph), open.Length == 0 ? null : (double)open.Count(pair => plain.Knows(pair.one, pair.other)) / open.Length);
    }

    [SamverkanProperty]
    public bool HolesAreReckonedByTheFormulas(SmallGraph small)
    {
        var plain = new PlainGraph(small.Graph);
        var holes = StructuralHoles.Of(small.Graph);
        double Share(int one, int other) => plain.Both(one, other) is var weight && weight == 0 ? 0 : weight / plain.All.Sum(third => plain.Both(one, third));
        double Marginal(int one, int other) => plain.Both(one, other) is var weight && weight == 0 ? 0 : weight / plain.All.Max(third => plain.Both(one, third));
        return plain.All.All(node =>
        {
            int[] contacts = [.. plain.All.Where(other => plain.Knows(node, other))];
            return contacts.Length == 0 ? holes.Constraint[node] is null && holes.EffectiveSize[node] is null
                : Near(holes.Constraint[node], contacts.Sum(contact => Math.Pow(Share(node, contact) + contacts.Sum(third => Share(node, third) * Share(third, contact)), 2)))
                    && Near(holes.EffectiveSize[node], contacts.Sum(contact => 1 - contacts.Sum(third => Share(node, third) * Marginal(contact, third))));
        });
    }

    [SamverkanProperty(MaxTest = 60)]
    public bool NoCoreHasFewerErrors(SmallGraph small)
    {
        var plain = new PlainGraph(small.Graph);
        int Errors(Func<int, bool> isCore) => (from one in plain.All from other in plain.All where one < other && isCore(one) == isCore(other) && plain.Knows(one, other) != isCore(one) select one).Count();
        var found = CorePeriphery.Of(small.Graph);
        return found.Errors == Enumerable.Range(0, 1 << plain.Nodes).Min(set => Errors(node => (set >> node & 1) == 1))
            && found.Errors == Errors(found.Core.Contains) && found.Fit is null or (>= -1.000001 and <= 1.000001);
    }

    [SamverkanProperty]
    public bool CommunitiesAreInOnePieceAndWorthMoreThanNone(SmallGraph small, Pick pick)
    {
        var (found, plain) = (Communities.Find(small.Graph, (ulong)pick.Number), new PlainGraph(small.Graph));
        var all = (from one in plain.All from other in plain.All select plain.Both(one, other)).Sum();
        double Modularity(IReadOnlyList<int> of) => all == 0 ? 0 : (from one in plain.All
                                                                    from other in plain.All
                                                                    where of[one] == of[other]
                                                                    select (plain.Both(one, other) / all) - (plain.All.Sum(third => plain.Both(one, third)) * plain.All.Sum(third => plain.Both(other, third)) / all / all)).Sum();
        return Near(found.Modularity, Modularity(found.Of)) && found.Modularity > Modularity([.. plain.All]) - 1e-9 && found.Modularity > -1e-9
            && found.Of.SequenceEqual(Communities.Find(small.Graph, (ulong)pick.Number).Of)
            && Enumerable.Range(0, found.Count).All(community => plain.All.Where(node => found.Of[node] == community).ToArray() is var members
                && Reached(plain, members).SetEquals(members));
    }

    [SamverkanProperty]
    public bool TheExternalIndexCountsTiesBetweenGroups(SmallGraph small)
    {
        var groups = Grouping.By(small.Graph, SmallGraph.Group);
        var ties = small.Graph.Ties.Where(tie => groups.Of[tie.From] >= 0 && groups.Of[tie.To] >= 0).ToArray();
        double external = ties.Count(tie => small.Graph.ValueOf(tie.From, SmallGraph.Group) != small.Graph.ValueOf(tie.To, SmallGraph.Group));
        return Near(ExternalInternal.Of(small.Graph, groups).Overall, ties.Length == 0 ? null : (external - (ties.Length - external)) / ties.Length);
    }

    internal static bool Near(double? one, double? other) => one is null == other is null && (one is null || Math.Abs(one.Value - other!.Value) < 1e-9);

    private static bool Near(IReadOnlyList<double> one, double[] other) => one.Count == other.Length && one.Zip(other).All(pair => Near(pair.First, pair.Second));

    private static HashSet<int> Reached(PlainGraph plain, int[] members)
    {
        var (reached, waiting) = (new HashSet<int> { members[0] }, new Queue<int>([members[0]]));
        while (waiting.TryDequeue(out var at))
            foreach (var next in members)
                if (plain.Knows(at, next) && reached.Add(next))
                    waiting.Enqueue(next);
        return reached;
    }
}
