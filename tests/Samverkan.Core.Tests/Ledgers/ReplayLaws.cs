using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Ledgers;

public sealed class ReplayLaws
{
    [SamverkanProperty]
    public bool ReplayGivesTheSameStateInEveryRoom(History history) => State.Same(State.Replayed(history.End), history.End);

    [SamverkanProperty(MaxTest = 40)]
    public bool EveryStateOnTheWayCanBeReplayed(History history) => history.States.All(state => State.Same(State.Replayed(state), state));

    [Fact]
    public void State_OfTwoThatDifferInOneRoom_IsNotTheSame()
    {
        var one = Scenes.Two.And(new RiskStated(K1, P1, "en risk"), "u1@p1");
        var other = Scenes.Two.And(new RiskStated(K1, P1, "en annan risk"), "u1@p1");

        Assert.Equal(State.Of(one), State.Of(State.Replayed(one)));
        Assert.NotEqual(State.Of(one), State.Of(other));
        Assert.Contains(one.Partners, State.Of(one));
        Assert.Contains(one.Purposes, State.Of(one));
        Assert.Contains(one.TargetGroups, State.Of(one));
        Assert.Contains(one.Networks, State.Of(one));
        Assert.Contains(one.Governance, State.Of(one));
        Assert.Contains(one.Agility, State.Of(one));
        Assert.Contains(one.Sharing, State.Of(one));
        Assert.Contains(one.Narratives, State.Of(one));
        Assert.Contains(one.Recruitment, State.Of(one));
    }

    [Fact]
    public void Replay_OfEntriesOutOfSequence_IsRefused()
    {
        var entries = Scenes.Two.Ledger.Select(entry => entry with { Sequence = entry.Sequence + 1 });

        Assert.Equal("SAM068", Collaboration.Replay(Scenes.Two.Id, entries).Refusal?.Rule);
    }

    [Fact]
    public void Replay_WhereADecisionEnactsOtherThanItCarried_IsRefused()
    {
        var entries = Scenes.Running.Ledger.ToArray();
        var enacted = Array.FindLastIndex(entries, entry => entry.By.Kind == ActorKind.Decision);
        entries[enacted] = entries[enacted] with { Fact = new PurposeAdopted(S1, "ett annat syfte") };

        Assert.Equal(("SAM064", "decision:d0"), Told(entries));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Replay_WhereADecisionsEntriesAreMissing_IsRefused(int missing) =>
        Assert.Equal(("SAM064", "decision:d0"), Told([.. Scenes.Running.Ledger.SkipLast(missing)]));

    [Fact]
    public void Replay_WhereADecisionSpeaksThatNobodyCarried_IsRefused()
    {
        var decision = Scenes.Running.Decision("d0");
        Entry[] entries = [.. Scenes.Two.Ledger, new(3, Scenes.Two.Next(), decision, new PurposeAdopted(S1, "ett syfte"))];

        Assert.Equal(("SAM054", "decision:d0"), Told(entries));
    }

    [Fact]
    public void Replay_OfNothing_IsACollaborationWithoutFacts() => Assert.True(State.Same(Scenes.Unformed, Collaboration.Replay(Scenes.Unformed.Id, []).Require()));

    private static (string?, string?) Told(IReadOnlyList<Entry> entries)
    {
        var refusal = Collaboration.Replay(Scenes.Two.Id, entries).Refusal;
        return (refusal?.Rule, refusal?.Subject);
    }
}
