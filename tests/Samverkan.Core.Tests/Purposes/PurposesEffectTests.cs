using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Purposes;

/// <summary>What each fact of the room leads to.</summary>
public sealed class PurposesEffectTests
{
    private static readonly Collaboration Stated = Running
        .And(new GoalStated(G1, P1, "tio nya kollegor", "anställda i mars"), "u1@p1")
        .Decided(D1, new ProjectGoalStated(G2, "en kurs"), new EffectGoalStated(G3, "fler i arbete", "andelen"))
        .And(new NeedStated(N1, P1, "folk till lagret"), "u1@p1")
        .And(new NeedStated(N2, P2, "körkort"), "u2@p2");

    [Fact]
    public void Goals_AsStated_HaveKindOwnerAndMeasure()
    {
        Assert.Equal(new Goal(G1, GoalKind.Own, P1, "tio nya kollegor", "anställda i mars"), Stated.Purposes.Goals[G1]);
        Assert.Equal(new Goal(G2, GoalKind.Project, null, "en kurs", null), Stated.Purposes.Goals[G2]);
        Assert.Equal(new Goal(G3, GoalKind.Effect, null, "fler i arbete", "andelen"), Stated.Purposes.Goals[G3]);
        Assert.Equal([GoalState.Open, GoalState.Open, GoalState.Open], Stated.Purposes.Goals.Values.Select(goal => goal.State));
        Assert.Equal([G1, G2, G3], Stated.Purposes.OpenGoals.Select(goal => goal.Id));
    }

    [Fact]
    public void PurposeAdopted_Anew_ReplacesTheOldAndAsksEachGoalAgain()
    {
        var placed = Stated.And(new GoalPlacedUnderPurpose(G1, "det är vår del"), "u1@p1");
        var anew = placed.Decided(D2, new PurposeAdopted(S2, "ett nytt syfte"));

        Assert.Equal(new Purpose(S1, "Fler får och behåller ett arbete"), placed.Purposes.Current);
        Assert.Equal("det är vår del", placed.Purposes.Goals[G1].WhyUnderPurpose);
        Assert.Equal(new Purpose(S2, "ett nytt syfte"), anew.Purposes.Current);
        Assert.Equal([S1, S2], anew.Purposes.All.Keys);
        Assert.Equal("ett nytt syfte", anew.Purposes.All[S2].Statement);
        Assert.Null(anew.Purposes.Goals[G1].WhyUnderPurpose);
    }

    [Fact]
    public void ProjectGoalStated_ByTheOnlyVoiceWhileForming_NeedsNoBallot() =>
        Assert.True(Alone.And(new ProjectGoalStated(G1, "en kurs"), "u1@p1").Purposes.Goals.ContainsKey(G1));

    [Fact]
    public void GoalChanged_OfAnOwnGoal_SaysItOtherwiseAndKeepsItsLinks()
    {
        var changed = Stated.And(new GoalSupports(G1, G3, "så"), "u1@p1").And(new GoalChanged(G1, "elva", null), "u1@p1").Purposes.Goals[G1];

        Assert.Equal(("elva", null, GoalState.Open), (changed.Statement, changed.Measure, changed.State));
        Assert.Equal([new GoalLink(G3, "så")], changed.Supports);
        Assert.Equal("mätt", Stated.And(new GoalChanged(G1, "elva", "mätt"), "u1@p1").Purposes.Goals[G1].Measure);
    }

    [Fact]
    public void GoalMet_OrWithdrawn_IsNoLongerOpen()
    {
        var met = Stated.And(new GoalMet(G1, "det syntes"), "u1@p1");
        var withdrawn = Stated.And(new GoalWithdrawn(G1, "det gick inte"), "u1@p1");

        Assert.Equal((GoalState.Met, GoalState.Withdrawn), (met.Purposes.Goals[G1].State, withdrawn.Purposes.Goals[G1].State));
        Assert.Equal([G2, G3], met.Purposes.OpenGoals.Select(goal => goal.Id));
    }

    [Fact]
    public void CommonGoals_ByDecision_AreChangedMetPlacedAndLinked()
    {
        var decided = Stated.Decided(
            D2, new GoalChanged(G2, "två kurser", "antal"), new GoalPlacedUnderPurpose(G2, "därför"), new GoalSupports(G2, G3, "så"), new GoalMet(G3), new GoalWithdrawn(G2, "klart"));

        var project = decided.Purposes.Goals[G2];
        Assert.Equal(("två kurser", "antal", "därför", GoalState.Withdrawn), (project.Statement, project.Measure, project.WhyUnderPurpose, project.State));
        Assert.Equal([(G3, "så")], project.Supports.Select(link => (link.Goal, link.Reason)));
        Assert.Equal(GoalState.Met, decided.Purposes.Goals[G3].State);
    }

    [Fact]
    public void TensionNoticed_AndFramed_BlocksNothing()
    {
        var noticed = Stated.And(new TensionNoticed(T1, G1, G2, "de krockar"), "u2@p2");
        var framed = noticed.And(new TensionFramed(T1, "syftet rymmer båda"), "u2@p2");

        Assert.Equal(new Tension(T1, G1, G2, "de krockar", null), noticed.Purposes.Tensions[T1]);
        Assert.Equal(new Tension(T1, G1, G2, "de krockar", "syftet rymmer båda"), framed.Purposes.Tensions[T1]);
        Assert.False(noticed.Try(new GoalMet(G1), "u1@p1").IsRefused);
        Assert.Equal(Phase.Running, noticed.Phase);
    }

    [Fact]
    public void Needs_StatedSharedWorsenedOfferedAndEnded_RememberAll()
    {
        var need = Stated
            .And(new ResourceStated(R1, P2, ResourceKind.Contacts, "en körskola"), "u2@p2")
            .And(new NeedShared(N1, P2), "u2@p2")
            .And(new NeedWorsens(N1, N2, "så"), "u2@p2")
            .And(new ResourceOffered(R1, N1), "u2@p2").Purposes.Needs[N1];

        Assert.Equal(new Need(N1, P1, "folk till lagret"), Stated.Purposes.Needs[N1]);
        Assert.Equal([P2], need.SharedBy);
        Assert.Equal([N2], need.Worsens);
        Assert.Equal([R1], need.Resources);
        Assert.False(need.IsEnded);
        Assert.True(Stated.And(new NeedEnded(N1, "mött"), "u1@p1").Purposes.Needs[N1].IsEnded);
    }

    [Fact]
    public void OptionProposed_ForAnothersNeed_IsKept()
    {
        var option = Stated.And(new OptionProposed(O1, N1, "praktik", true, [Sector.Business, Sector.CivilSociety]), "u2@p2").Purposes.Options[O1];

        Assert.Equal(new SolutionOption(O1, N1, "praktik", true, [Sector.Business, Sector.CivilSociety]), option);
    }
}
