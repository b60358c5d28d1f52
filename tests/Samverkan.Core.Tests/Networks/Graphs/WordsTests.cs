using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Networks.Graphs;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>Sentences word for word, and graphs of facts.</summary>
public sealed class WordsTests
{
    /// <summary>m1 and m2 know p; p knows e1; e1 knows q, q knows z.</summary>
    private static readonly Graph Chain = Made(("m1", "p"), ("m2", "p"), ("p", "e1"), ("e1", "q"), ("q", "z"));

    [Fact]
    public void Dependence_OfTwoOnOne_SaysWhoLosesWhom()
    {
        var found = Dependence.Of(Chain, Places("m1", "m2"), Places("e1")).Where(each => Chain.Ids[each.Through] == "p").ToArray();
        Assert.Equal(2, found.Length);
        Assert.Equal("If p leaves, m1 loses the only path to e1.", found[0].InWords(Chain).English);
        Assert.Equal("Om p lämnar nätverket förlorar m1 sin enda väg till e1.", found[0].InWords(Chain).Swedish);
    }

    [Fact]
    public void FarReach_BeyondTwoSteps_NamesTheWay()
    {
        var words = FarReach.Of(Chain, Places("m1"), Places("q"))!.InWords(Chain, new("arabiska", "Arabic"));
        Assert.Equal("Nobody within 2 steps knows Arabic. The nearest is q, through p and e1.", words.English);
        Assert.Equal("Ingen inom 2 steg kan arabiska. Närmast är q, genom p och e1.", words.Swedish);
    }

    [Fact]
    public void OnlyMeeting_InWords_NamesGroupsAndNode() =>
        Assert.Equal(("A och B möts bara genom p.", "A and B meet only through p."), (new OnlyMeeting("A", "B", Chain.IndexOf("p")).InWords(Chain).Swedish, new OnlyMeeting("A", "B", Chain.IndexOf("p")).InWords(Chain).English));

    [Fact]
    public void Projected_OfPeopleAndClubs_CountsWhatTheyShare()
    {
        var builder = new GraphBuilder();
        foreach (var (id, kind) in new[] { ("a", "person"), ("b", "person"), ("c", "person"), ("x", "club"), ("y", "club") })
            builder.Node(id).Attribute(id, "kind", kind);
        var people = NetworkGraphs.Projected(builder.Tie("a", "x").Tie("b", "x").Tie("a", "y").Tie("b", "y").Tie("c", "y").Build(), "kind", "person");
        Assert.Equal([new GraphTie(0, 1, 2), new GraphTie(0, 2, 1), new GraphTie(1, 2, 1)], people.Ties);
        Assert.Throws<ArgumentException>(() => NetworkGraphs.Projected(builder.Tie("a", "b").Build(), "kind", "person"));
    }

    [SamverkanProperty]
    public bool TheGraphOfTheFactsHasWhoIsThereAndTheirTies(History history)
    {
        var network = history.End.Networks;
        var graph = NetworkGraphs.Of(network);
        var expected = network.CurrentTies.Select(tie => (tie.From.Value, tie.To.Value))
            .Concat(network.Current.Where(contact => contact.Organisation is not null).Select(contact => (contact.Id.Value, contact.Organisation!.Value.Value)))
            .Select(pair => string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1)).ToHashSet();
        return graph.Ids.SequenceEqual(network.Current.Select(contact => contact.Id.Value))
            && graph.Ties.Select(tie => (graph.Ids[tie.From], graph.Ids[tie.To])).Select(pair => string.CompareOrdinal(pair.Item1, pair.Item2) < 0 ? pair : (pair.Item2, pair.Item1)).ToHashSet().SetEquals(expected)
            && graph.Ties.All(tie => tie.Weight is 1 or 2 or 3)
            && network.Current.All(contact => graph.ValueOf(graph.IndexOf(contact.Id.Value), "group") == contact.OfGroup?.Value);
    }

    private static int[] Places(params string[] ids) => [.. ids.Select(Chain.IndexOf)];

    private static Graph Made(params (string One, string Other)[] ties)
    {
        var builder = new GraphBuilder();
        foreach (var id in ties.SelectMany(tie => new[] { tie.One, tie.Other }).Distinct())
            builder.Node(id);
        foreach (var (one, other) in ties)
            builder.Tie(one, other);
        return builder.Build();
    }
}
