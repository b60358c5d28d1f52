using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Ledgers;

public sealed class BranchLaws
{
    [SamverkanProperty(MaxTest = 100)]
    public bool BranchesFromOneHistoryDoNotDisturbEachOther(History history, History other, Pick where)
    {
        var root = history.States.ElementAt(where.In(history.Steps.Count + 1));
        var apart = State.Replayed(root);
        var (one, two) = (root, root);
        for (var index = 0; index < history.Steps.Count || index < other.Steps.Count; index++)
        {
            one = Played(one, history.Steps.ElementAtOrDefault(index));
            two = Played(two, other.Steps.ElementAtOrDefault(index));
        }

        return State.Same(root, apart)
            && State.Same(one, history.Steps.Aggregate(apart, Played))
            && State.Same(two, other.Steps.Aggregate(apart, Played));
    }

    /// <summary>A ledger keeps its entries in blocks that branches share: around the end of a block is where one could overwrite the other.</summary>
    [Fact]
    public void Ledgers_ThatBranchAtAnyEntry_HoldEachTheirOwn()
    {
        const int Length = 200;
        var trunk = new List<Collaboration> { Scenes.Alone };
        while (trunk.Count < Length)
            trunk.Add(Asked(trunk[^1], trunk.Count));
        foreach (var node in trunk)
        {
            var (one, two) = (Asked(node, -1), Asked(node, -2));

            Assert.Equal([.. node.Ledger, one.Ledger[^1]], one.Ledger);
            Assert.Equal([.. node.Ledger, two.Ledger[^1]], two.Ledger);
            Assert.NotEqual(one.Ledger[^1], two.Ledger[^1]);
            Assert.Equal(node.Ledger, Enumerable.Range(0, node.Ledger.Count).Select(index => node.Ledger[index]));
        }

        Assert.Equal(trunk[^1].Ledger.Select(entry => entry.Sequence), Enumerable.Range(1, Length).Select(number => (long)number));
    }

    private static Collaboration Asked(Collaboration node, int number) => node.And(new SectorAsked(Sector.Business, $"organisation {number}"), "u1@p1");

    private static Collaboration Played(Collaboration now, Step? step) =>
        step is null || now.Record(step.Fact, step.By, History.TimeOf(now, step)) is not { IsRefused: false } recorded ? now : recorded.Require();
}
