using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Purposes;

/// <summary>Every rule of the review about what follows as time goes on: what it finds, and what it leaves alone.</summary>
public sealed class FollowingReviewTests
{
    private static readonly string[] None = [];
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);
    private static readonly Collaboration Stated = Running
        .And(new GoalStated(G1, P2, "tio kollegor", "anställda"), "u2@p2")
        .Decided(D1, new ProjectGoalStated(G2, "en kurs"), new EffectGoalStated(G3, "fler i arbete"), new GoalSupports(G2, G3, "så"));

    private static readonly Collaboration Targeted = Stated.And(new GoalTargetSet(G1, "personer", 10, Today.AddDays(9)), "u2@p2");
    private static readonly Collaboration Changed = Stated.And(new ConditionsChanged("nya regler"), "u2@p2");
    private static readonly Collaboration Planned = Stated.Decided(D2, new ActivityPlanned(Act1, "en kurs", P1));
    private static readonly Collaboration Needing = Three
        .And(new NeedStated(N1, P1, "ett behov"), "u1@p1").And(new NeedStated(N2, P2, "ett till"), "u2@p2").And(new NeedStated(N3, P1, "ett tredje"), "u1@p1")
        .And(new NeedWorsens(N1, N2, "så"), "u1@p1");

    private static readonly Collaboration Circle = Needing.And(new NeedWorsens(N2, N1, "så"), "u1@p1").And(new NeedWorsens(N2, N3, "så"), "u1@p1");
    private static readonly Collaboration Offered = Needing
        .And(new ResourceStated(R1, P2, ResourceKind.Jobs, "platser"), "u2@p2").And(new ResourceStated(R2, P1, ResourceKind.Premises, "en lokal"), "u1@p1")
        .And(new ResourceOffered(R1, N1), "u2@p2").And(new ResourceOffered(R2, N1), "u1@p1");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM210", "a measure without target", Stated, 0, "goal:g1"),
        new("SAM210", "it has one", Targeted, 0, None),
        new("SAM210", "the goal has ended", Stated.And(new GoalMet(G1), "u2@p2"), 0, None),
        new("SAM210", "the owner left", Stated.And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM211", "the last day", Targeted, 9, None),
        new("SAM211", "the day after", Targeted, 10, "goal:g1"),
        new("SAM211", "met", Targeted.And(new GoalMet(G1), "u2@p2"), 10, None),
        new("SAM211", "the owner left", Targeted.And(new PartnerLeft(P2), "u2@p2"), 10, None),

        new("SAM212", "nothing has changed", Stated, 0, None),
        new("SAM212", "conditions have", Changed, 0, "goal:g2"),
        new("SAM212", "and it was checked", Changed.Decided(D2, new GoalLinkChecked(G2, G3, "fortfarande")), 0, None),
        new("SAM212", "and the link was ended", Changed.Decided(D2, new GoalSupports(G2, G1, "så"), new GoalLinkEnded(G2, G3, "inte längre")), 0, None),
        new("SAM212", "the goal that is supported was put otherwise", Stated.Decided(D2, new GoalChanged(G3, "ännu fler")), 0, "goal:g2"),
        new("SAM212", "the goal itself was", Stated.Decided(D2, new GoalChanged(G2, "två kurser")), 0, "goal:g2"),
        new("SAM212", "another goal was", Stated.And(new GoalChanged(G1, "elva"), "u2@p2"), 0, None),
        new("SAM212", "it was, and checked, and changed again", Stated.Decided(D2, new GoalChanged(G2, "två"), new GoalLinkChecked(G2, G3, "så"), new GoalChanged(G2, "tre")), 0, "goal:g2"),
        new("SAM212", "the goal has ended", Changed.Decided(D2, new GoalMet(G2)), 0, None),

        new("SAM213", "it serves nothing", Planned, 0, "activity:a1"),
        new("SAM213", "it serves a project goal", Planned.Decided(D3, new ActivityServesGoal(Act1, G2, "så")), 0, None),
        new("SAM213", "which was met", Planned.Decided(D3, new ActivityServesGoal(Act1, G2, "så"), new GoalMet(G2)), 0, None),
        new("SAM213", "which was withdrawn", Planned.Decided(D3, new ActivityServesGoal(Act1, G2, "så"), new GoalWithdrawn(G2, "nej")), 0, "activity:a1"),
        new("SAM213", "it serves an effect goal only", Planned.Decided(D3, new ActivityServesGoal(Act1, G3, "så")), 0, "activity:a1"),
        new("SAM213", "it is done", Planned.And(new ActivityDone(Act1), "u1@p1"), 0, None),

        new("SAM214", "one way only", Needing, 0, None),
        new("SAM214", "both ways, and one beside", Circle, 0, "need:n1", "need:n2"),
        new("SAM214", "round by a third", Needing.And(new NeedWorsens(N2, N3, "så"), "u1@p1").And(new NeedWorsens(N3, N1, "så"), "u1@p1"), 0, "need:n1", "need:n2", "need:n3"),
        new("SAM214", "one of them has ended", Circle.And(new NeedEnded(N2, "mött"), "u2@p2"), 0, None),
        new("SAM214", "an option meets one of them", Circle.And(new OptionProposed(O1, N1, "så", false, [Sector.Business]), "u1@p1"), 0, "need:n1", "need:n2"),
        new("SAM214", "an option meets one, and the one beside", Circle.And(new OptionProposed(O1, N1, "så", false, [Sector.Business]), "u1@p1").And(new OptionMeetsAlso(O1, N3, "så"), "u1@p1"), 0, "need:n1", "need:n2"),
        new("SAM214", "an option meets both", Circle.And(new OptionProposed(O1, N1, "så", false, [Sector.Business]), "u1@p1").And(new OptionMeetsAlso(O1, N2, "så"), "u1@p1"), 0, None),

        new("SAM215", "two are offered", Offered, 0, None),
        new("SAM215", "one was withdrawn", Offered.And(new ResourceWithdrawn(R2), "u1@p1"), 0, None),
        new("SAM215", "and the other went with its owner", Offered.And(new ResourceWithdrawn(R2), "u1@p1").And(new PartnerLeft(P2), "u2@p2"), 0, "need:n1"),
        new("SAM215", "but the need has ended", Offered.And(new ResourceWithdrawn(R2), "u1@p1").And(new PartnerLeft(P2), "u2@p2").And(new NeedEnded(N1, "mött"), "u1@p1"), 0, None),

        new("SAM208", "an option meets it too", Needing.And(new OptionProposed(O1, N1, "så", false, [Sector.Business]), "u1@p1").And(new OptionMeetsAlso(O1, N2, "så"), "u1@p1"), 0, "need:n3"),
        new("SAM204", "the habitual option meets it too", Needing.And(new OptionProposed(O1, N1, "så", true, [Sector.Business]), "u1@p1").And(new OptionMeetsAlso(O1, N2, "så"), "u1@p1"), 0, "need:n1", "need:n2"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    /// <summary>Silence is never the same as fine: what nobody has begun to record is not judged.</summary>
    [Fact]
    public void Review_OfNothingToFollow_DoesNotJudgeIt() =>
        Assert.Equal(
            Enumerable.Range(210, 6).Select(number => $"SAM{number}"),
            Samverkan.Guidance.Review.Of(Running, Start).NotJudged.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "SAM209") > 0 && id[3] == '2'));
}
