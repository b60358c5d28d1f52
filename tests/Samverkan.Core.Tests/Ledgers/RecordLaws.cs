using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Ledgers;

public sealed class RecordLaws
{
    [SamverkanProperty(MaxTest = 60)]
    public bool ARefusedFactChangesNothing(History history) =>
        history.Turns.Where(turn => turn.Recorded.IsRefused).All(turn => State.Same(turn.Before, State.Replayed(turn.Before)));

    [SamverkanProperty]
    public bool WhatARefusedFactLeavesBehindIsWhatWouldBeThereWithoutIt(History history)
    {
        var admitted = history.Turns.Where(turn => !turn.Recorded.IsRefused);
        var without = admitted.Aggregate(Scenes.Unformed, (now, turn) => now.Record(turn.Step.Fact, turn.Step.By, turn.At).Require());
        return State.Same(history.End, without);
    }

    [SamverkanProperty]
    public bool TimeNeverGoesBackAndIsKeptInUtc(History history)
    {
        var times = history.End.Ledger.Select(entry => entry.At).ToArray();
        return times.SequenceEqual(times.Order()) && times.All(time => time.Offset == TimeSpan.Zero);
    }

    [SamverkanProperty]
    public bool EntriesAreNumberedFromOneWithoutGaps(History history) =>
        history.End.Ledger.Select(entry => entry.Sequence).SequenceEqual(Enumerable.Range(1, history.End.Ledger.Count).Select(number => (long)number));

    [SamverkanProperty]
    public bool WhatIsAdmittedStandsInTheLedgerAsItWasStated(History history) =>
        history.Turns.Where(turn => !turn.Recorded.IsRefused).All(turn =>
            turn.After.Ledger[turn.Before.Ledger.Count] == new Entry(turn.Before.Ledger.Count + 1, turn.At, turn.Step.By, turn.Step.Fact));

    [SamverkanProperty]
    public bool NobodyButTheLedgerSpeaksAsADecision(History history)
    {
        var decisions = history.End.Ledger.Select(entry => entry.By).Where(by => by.Kind is ActorKind.Decision or ActorKind.Operation).Distinct();
        return decisions.All(decision => history.Steps.All(step => history.End.Record(step.Fact, decision, DateTimeOffset.MaxValue).Refusal?.Rule == "SAM054"));
    }

    [SamverkanProperty]
    public bool LeavingIsNeverRefusedToAPresentPartner(History history) =>
        history.States.All(state => state.Partners.Present.All(partner => partner.Representatives.All(person => MayLeave(state, partner.Id, person))));

    [SamverkanProperty]
    public bool EveryPresentPartnerHasSomeoneToSpeakForIt(History history) =>
        history.States.All(state => state.Partners.Present.All(partner => partner.Representatives.Count > 0));

    [SamverkanProperty]
    public bool SinceAndWhatCameBeforeIsAll(History history, Pick sequence)
    {
        var ledger = history.End.Ledger;
        var known = sequence.In(ledger.Count + 1);
        return ledger.Take(known).Concat(history.End.Since(known)).SequenceEqual(ledger) && history.End.Since(known).All(entry => entry.Sequence > known);
    }

    [Theory]
    [InlineData(long.MinValue, 2)]
    [InlineData(-1, 2)]
    [InlineData(0, 2)]
    [InlineData(1, 1)]
    [InlineData(2, 0)]
    [InlineData(long.MaxValue, 0)]
    public void Since_AnySequence_GivesWhatCameAfterIt(long sequence, int count) => Assert.Equal(count, Scenes.Two.Since(sequence).Count());

    [Fact]
    public void Record_InAnotherTimeZone_KeepsTheInstantInUtc()
    {
        var at = new DateTimeOffset(2027, 7, 1, 1, 0, 0, TimeSpan.FromHours(2));

        var entry = Scenes.Alone.Record(new SectorAsked(Sector.Business, "Kajens lager"), Scenes.By("u1@p1"), at).Require().Ledger[^1];

        Assert.Equal((at, TimeSpan.Zero), (entry.At, entry.At.Offset));
    }

    [Fact]
    public void Record_AtTheTimeOfTheLastEntry_IsAdmitted() =>
        Assert.False(Scenes.Alone.Record(new SectorAsked(Sector.Business, "Kajens lager"), Scenes.By("u1@p1"), Scenes.Alone.Ledger[^1].At).IsRefused);

    [Fact]
    public void Record_OneTickBeforeTheLastEntry_IsRefused()
    {
        var refusal = Scenes.Alone.Record(new PartnerLeft(P1), Scenes.By("u1@p1"), Scenes.Alone.Ledger[^1].At.AddTicks(-1)).Refusal;

        Assert.Equal(("SAM052", "at"), (refusal?.Rule, refusal?.Subject));
    }

    [Fact]
    public void Record_OfNothingOrByNobody_Throws()
    {
        Assert.Throws<ArgumentNullException>(() => Scenes.Alone.Record(null!, Scenes.By("u1@p1"), Scenes.Start));
        Assert.Throws<ArgumentNullException>(() => Scenes.Alone.Record(new PartnerLeft(P1), null!, Scenes.Start));
        Assert.Throws<ArgumentException>(() => Collaboration.New(default));
    }

    [Fact]
    public void Require_OfARefusal_ThrowsTheRefusal()
    {
        var refused = Scenes.Unformed.Try(new PartnerLeft(P1), "u1@p1");

        Assert.True(refused.IsRefused);
        Assert.Equal(refused.Refusal!.ToString(), Assert.Throws<InvalidOperationException>(() => refused.Require()).Message);
        Assert.Equal("SAM050 collaboration: Samverkan är inte bildad än. Börja med collaborationFormed.", refused.Refusal.In(Language.Swedish));
        Assert.Equal("SAM050 collaboration: The collaboration has not been formed yet. Begin with collaborationFormed.", refused.Refusal.In(Language.English));
    }

    private static bool MayLeave(Collaboration state, PartnerId partner, PersonId person)
    {
        var left = state.Record(new PartnerLeft(partner), Actor.For(person, partner), state.Ledger[^1].At);
        return !left.IsRefused && left.Require().Partners.All[partner].HasLeft;
    }
}
