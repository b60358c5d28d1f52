using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>What each fact of the plan leads to, and what a partner that leaves takes with it.</summary>
public sealed class PlanEffectTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);
    private static readonly Collaboration Planned = Three
        .And(new ResourceStated(R1, P2, ResourceKind.Jobs, "platser"), "u2@p2")
        .And(new ResourceStated(R2, P1, ResourceKind.Premises, "en lokal"), "u1@p1")
        .Decided(
            D1, new ActivityPlanned(Act1, "en kurs", P2, [R1], Today, Today.AddDays(3)), new ActivityPlanned(Act2, "en mässa", P1, [R2]), new ActivityPlanned(Act3, "en resa", P2),
            new DrivingPartnerChosen(P2), new ResourcesPrioritised([R1, R2], "platserna först"))
        .And(new ActivityTakenOn(Act1), "u2@p2")
        .And(new ActivityDone(Act3), "u2@p2");

    [Fact]
    public void ActivityPlanned_TakenOnAndDone_IsRemembered()
    {
        var plan = Planned.Partners.Activities;

        Assert.Equal(("en kurs", P2, Today, Today.AddDays(3)), (plan[Act1].Statement, plan[Act1].Doer, plan[Act1].Begins, plan[Act1].Ends));
        Assert.Equal([R1], plan[Act1].Resources);
        Assert.Equal(new Activity(Act2, "en mässa", P1, [R2], null, null), plan[Act2]);
        Assert.Equal((true, false), (plan[Act1].IsTakenOn, plan[Act2].IsTakenOn));
        Assert.Equal([ActivityState.Planned, ActivityState.Planned, ActivityState.Done], plan.Values.Select(activity => activity.State));
        Assert.Equal(ActivityState.Dropped, Planned.Decided(D2, new ActivityDropped(Act1, "ett skäl")).Partners.Activities[Act1].State);
    }

    [Fact]
    public void ActivityChanged_ForTheSameOrAnotherDoer_IsTakenOnOnlyByTheSame()
    {
        var same = Planned.Decided(D2, new ActivityChanged(Act1, "två kurser", P2)).Partners.Activities[Act1];
        var other = Planned.Decided(D2, new ActivityChanged(Act1, "två kurser", P1, [R2], Today, Today)).Partners.Activities[Act1];

        Assert.Equal(("två kurser", P2, null, null, true), (same.Statement, same.Doer, same.Begins, same.Ends, same.IsTakenOn));
        Assert.Empty(same.Resources);
        Assert.Equal(new Activity(Act1, "två kurser", P1, [R2], Today, Today), other);
        Assert.False(other.IsTakenOn);
    }

    [Fact]
    public void DrivingPartnerChosen_AndChanged_IsTheLastOne()
    {
        Assert.Null(Running.Partners.Driving);
        Assert.Equal(P2, Planned.Partners.Driving);
        Assert.Equal(P3, Planned.Decided(D2, new DrivingPartnerChosen(P3)).Partners.Driving);
    }

    [Fact]
    public void ResourcesPrioritised_AndOneWithdrawn_LeavesTheOthersInOrder()
    {
        Assert.Equal([R1, R2], Planned.Partners.Priorities);
        Assert.Equal([R2], Planned.And(new ResourceWithdrawn(R1), "u2@p2").Partners.Priorities);
        Assert.Equal([R2, R1], Planned.Decided(D2, new ResourcesPrioritised([R2, R1], "nu tvärtom")).Partners.Priorities);
    }

    [Fact]
    public void PartnerLeft_WithPlanDrivingAndResources_TakesThemAndNothingElse()
    {
        var left = Planned.And(new PartnerLeft(P2), "u2@p2").Partners;

        Assert.Equal(new Activity(Act1, "en kurs", null, [], Today, Today.AddDays(3)), left.Activities[Act1]);
        Assert.Equal(Planned.Partners.Activities[Act2], left.Activities[Act2]);
        Assert.Equal(Planned.Partners.Activities[Act3], left.Activities[Act3]);
        Assert.Null(left.Driving);
        Assert.Equal([R2], left.Priorities);
        Assert.Equal((true, false), (left.Resources[R1].IsWithdrawn, left.Resources[R2].IsWithdrawn));
        Assert.Equal(P2, Planned.And(new PartnerLeft(P3), "u3@p3").Partners.Driving);
    }

    [Fact]
    public void PartnerLeft_AfterClosing_TakesNothing()
    {
        var closed = Planned.Decided(D2, new CollaborationClosed("klart"));
        var left = closed.And(new PartnerLeft(P2), "u2@p2").Partners;

        Assert.Equal((closed.Partners.Activities, closed.Partners.Resources, P2), (left.Activities, left.Resources, left.Driving));
    }

    /// <summary>Involvement, money, the order of joining and who initiated give no say: only what was decided, on admission or since, does.</summary>
    [SamverkanProperty]
    public bool NothingThatAPartnerDoesOrBringsChangesItsVoice(History history) =>
        history.Turns.Where(turn => turn.Step.Fact is not (PartnerLeft or PartnerAdmitted) && turn.After.Partners.All.Count == turn.Before.Partners.All.Count)
            .All(turn => turn.Before.Partners.All.Values.All(partner =>
                turn.After.Partners.All[partner.Id].HasVoice == (partner.HasVoice || Given(turn).Contains(partner.Id))));

    private static IEnumerable<PartnerId> Given(Turn turn) =>
        turn.After.Since(turn.Before.Ledger.Count).Select(entry => entry.Fact).OfType<VoiceGiven>().Select(given => given.Partner);

    [SamverkanProperty]
    public bool WhatIsPlannedAndWhoDrivesIsInTheHandsOfPartnersThatTakePart(History history) =>
        history.States.Where(state => !state.Partners.IsClosed).All(state =>
            state.Partners.Activities.Values.Where(activity => activity.State == ActivityState.Planned)
                .All(activity => activity.Doer is { } doer ? !state.Partners.All[doer].HasLeft : !activity.IsTakenOn && activity.Resources.Count == 0)
            && (state.Partners.Driving is not { } driving || !state.Partners.All[driving].HasLeft)
            && state.Partners.Priorities.All(resource => !state.Partners.Resources[resource].IsWithdrawn));

    [SamverkanProperty]
    public bool AnActivityIsTakenOnOnlyByItsDoer(History history) =>
        history.Turns.All(turn => turn.After.Partners.Activities.Values
            .Where(activity => activity.IsTakenOn && turn.Before.Partners.Activities.GetValueOrDefault(activity.Id)?.IsTakenOn != true)
            .All(activity => turn.Step.Fact is ActivityTakenOn && turn.Step.By.Partner == activity.Doer));
}
