using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Purposes;

/// <summary>What follows as time goes on: targets and readings, links that are checked, activities that serve, and owners that leave.</summary>
public sealed class FollowingEffectTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);
    private static readonly Collaboration Stated = Three
        .And(new GoalStated(G1, P2, "tio kollegor", "anställda"), "u2@p2")
        .Decided(D1, new ProjectGoalStated(G2, "en kurs", "antal"), new EffectGoalStated(G3, "fler i arbete", "andelen"), new GoalSupports(G2, G3, "så"));

    private static readonly Collaboration Targeted = Stated.Decided(D2, new GoalTargetSet(G3, "procent", 60, Today.AddDays(300), 45));

    [Fact]
    public void GoalTargetSet_AndMeasured_KeepsTheReadingOfTheLatestDay()
    {
        var measured = Targeted.And(new GoalMeasured(G3, 50, Today, "nu"), "u2@p2").And(new GoalMeasured(G3, 40, Today.AddDays(-9)), "u3@p3");

        Assert.Equal(new GoalTarget("procent", 60, Today.AddDays(300), 45), Targeted.Purposes.Goals[G3].Target);
        Assert.Null(Targeted.Purposes.Goals[G3].Latest);
        Assert.Equal(new GoalReading(50, Today, "nu"), measured.Purposes.Goals[G3].Latest);
        Assert.Equal(new GoalReading(52, Today, null), measured.And(new GoalMeasured(G3, 52, Today), "u1@p1").Purposes.Goals[G3].Latest);
    }

    [Fact]
    public void GoalTargetSet_InAnotherUnit_ForgetsWhatWasRead()
    {
        var measured = Targeted.And(new GoalMeasured(G3, 50, Today), "u2@p2");

        Assert.NotNull(measured.Decided(D3, new GoalTargetSet(G3, "procent", 65, Today)).Purposes.Goals[G3].Latest);
        Assert.Null(measured.Decided(D3, new GoalTargetSet(G3, "personer", 65, Today)).Purposes.Goals[G3].Latest);
    }

    [Fact]
    public void GoalChanged_WithAnotherMeasure_LosesItsTargetAndReading()
    {
        var measured = Targeted.And(new GoalMeasured(G3, 50, Today), "u2@p2");
        var (same, other) = (measured.Decided(D3, new GoalChanged(G3, "ännu fler", "andelen")).Purposes.Goals[G3], measured.Decided(D3, new GoalChanged(G3, "ännu fler", "antalet")).Purposes.Goals[G3]);

        Assert.True(same is { Target: not null, Latest: not null });
        Assert.True(other is { Target: null, Latest: null });
    }

    [Fact]
    public void GoalLinkChecked_AndEnded_ReplacesAndRemovesTheLink()
    {
        var linked = Stated.Decided(D2, new GoalSupports(G2, G1, "också"), new GoalLinkChecked(G2, G3, "fortfarande"));

        Assert.Equal([(G3, "fortfarande"), (G1, "också")], linked.Purposes.Goals[G2].Supports.Select(link => (link.Goal, link.Reason)));
        Assert.Equal([G1], linked.Decided(D3, new GoalLinkEnded(G2, G3, "inte längre")).Purposes.Goals[G2].Supports.Select(link => link.Goal));
    }

    [Fact]
    public void ActivityServesGoal_Two_IsKeptWithReasons()
    {
        var served = Stated.Decided(D2, new ActivityPlanned(Act1, "en kurs", P1), new ActivityServesGoal(Act1, G2, "så"), new ActivityServesGoal(Act1, G1, "också"));

        Assert.Equal([new GoalLink(G2, "så"), new GoalLink(G1, "också")], served.Purposes.Served[Act1]);
    }

    [Fact]
    public void OptionMeetsAlso_AnotherNeed_IsKept() =>
        Assert.Equal([N2], Needing.And(new OptionProposed(O1, N1, "ett sätt", false, [Sector.Business]), "u1@p1").And(new OptionMeetsAlso(O1, N2, "så"), "u3@p3").Purposes.Options[O1].AlsoMeets);

    [Fact]
    public void PartnerLeft_WithGoals_TakesItsOpenGoalsAndNoOthers()
    {
        var left = Stated
            .And(new GoalStated(new("g4"), P2, "nått"), "u2@p2").And(new GoalMet(new("g4")), "u2@p2")
            .And(new TensionNoticed(T1, G1, G2, "de krockar"), "u1@p1").And(new PartnerLeft(P2), "u2@p2").Purposes;

        Assert.Equal((GoalState.LeftWithOwner, GoalState.Met, GoalState.Open), (left.Goals[G1].State, left.Goals[new("g4")].State, left.Goals[G2].State));
        Assert.Equal(P2, left.Goals[G1].Owner);
        Assert.True(left.Tensions.ContainsKey(T1));
    }

    [Fact]
    public void PartnerLeft_WithNeeds_PassesOnWhatOthersShareAndEndsTheRest()
    {
        var shared = Needing.And(new NeedShared(N1, P3), "u3@p3").And(new NeedShared(N1, P1), "u1@p1").And(new NeedShared(N2, P2), "u2@p2");
        var left = shared.And(new PartnerLeft(P2), "u2@p2").Purposes.Needs;

        Assert.Equal((P3, false), (left[N1].Owner, left[N1].IsEnded));
        Assert.Equal([P1], left[N1].SharedBy);
        Assert.Equal((P1, false), (left[N2].Owner, left[N2].IsEnded));
        Assert.Empty(left[N2].SharedBy);
        Assert.True(left[N3].IsEnded);
    }

    [SamverkanProperty]
    public bool OpenGoalsAndNeedsAreOfPartnersThatTakePart(History history) =>
        history.States.Where(state => !state.Partners.IsClosed).All(state =>
            state.Purposes.OpenGoals.All(goal => goal.Owner is not { } owner || !state.Partners.All[owner].HasLeft)
            && state.Purposes.Needs.Values.Where(need => !need.IsEnded).All(need => need.SharedBy.Prepend(need.Owner).All(partner => !state.Partners.All[partner].HasLeft)));

    /// <summary>A goal is its owner's alone: others see it change only by its leaving.</summary>
    [SamverkanProperty]
    public bool AnOwnGoalChangesOnlyByItsOwner(History history) =>
        history.Turns.All(turn => turn.Before.Purposes.Goals.Values.Where(goal => goal.Owner is not null)
            .All(goal => Words(turn.After.Purposes.Goals[goal.Id]) == Words(goal) || turn.Step.By.Partner == goal.Owner));

    private static Collaboration Needing => Three
        .And(new NeedStated(N1, P2, "folk till lagret"), "u2@p2").And(new NeedStated(N2, P1, "körkort"), "u1@p1").And(new NeedStated(N3, P2, "en lokal"), "u2@p2");

    /// <summary>All of a goal but why it serves the purpose, which a new purpose asks anew.</summary>
    private static (string, string?, GoalState, GoalTarget?, GoalReading?, ValueList<GoalLink>) Words(Goal goal) =>
        (goal.Statement, goal.Measure, goal.State, goal.Target, goal.Latest, goal.Supports);
}
