using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Purposes;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class PurposesRefusalTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);
    private static readonly Collaboration TwoLeft = Three.And(new PartnerLeft(P2), "u2@p2");

    /// <summary>g1 is p1's own, g2 the project's, g3 p1's own and met; n1 and n2 are p1's needs, n3 has ended; r1 is p1's, r2 is withdrawn.</summary>
    private static readonly Collaboration Busy = Running
        .And(new GoalStated(G1, P1, "ett mål"), "u1@p1")
        .Decided(D1, new ProjectGoalStated(G2, "ett projektmål"))
        .And(new GoalStated(G3, P1, "ett nått mål"), "u1@p1").And(new GoalMet(G3), "u1@p1")
        .And(new GoalStated(new("g4"), P1, "ett uppgivet mål"), "u1@p1").And(new GoalWithdrawn(new("g4"), "det gick inte"), "u1@p1")
        .And(new NeedStated(N1, P1, "ett behov"), "u1@p1").And(new NeedStated(N2, P1, "ett till"), "u1@p1")
        .And(new NeedStated(N3, P1, "ett avslutat"), "u1@p1").And(new NeedEnded(N3, "mött"), "u1@p1")
        .And(new ResourceStated(R1, P1, ResourceKind.Premises, "en lokal"), "u1@p1")
        .And(new ResourceStated(R2, P1, ResourceKind.Money, "pengar"), "u1@p1").And(new ResourceWithdrawn(R2), "u1@p1");

    private static readonly Collaboration Linked = Busy
        .And(new GoalSupports(G1, G2, "så"), "u1@p1")
        .And(new TensionNoticed(T1, G1, G2, "de krockar"), "u2@p2")
        .And(new NeedShared(N1, P2), "u2@p2")
        .And(new NeedWorsens(N1, N2, "så"), "u2@p2")
        .And(new OptionProposed(O1, N1, "ett sätt", false, [Sector.Business]), "u2@p2")
        .And(new ResourceOffered(R1, N1), "u1@p1");

    private static readonly Collaboration Targeted = Busy.And(new GoalTargetSet(G1, "personer", 10, Today), "u1@p1");

    private static readonly Collaboration Planned = Busy
        .Decided(D2, new ActivityPlanned(Act1, "en kurs", P1), new ActivityPlanned(Act2, "en mässa", P1), new ActivityServesGoal(Act1, G2, "så")).And(new ActivityDone(Act2), "u1@p1");

    private static readonly GoalId G4 = new("g4"), G9 = new("g9");
    private static readonly NeedId N9 = new("n9");

    public static TheoryData<Refused> Rows =>
    [
        new("SAM063", "u1@p1", Two, new PurposeAdopted(S1, "ett syfte"), "u1@p1"),
        new("SAM063", "u3@p3", TwoLeft, new PurposeAdopted(S2, "ett syfte"), "u3@p3"),
        new("SAM059", "purpose:", Alone, new PurposeAdopted(default, "ett syfte"), "u1@p1"),
        new("SAM257", "purpose:s1", Alone, new PurposeAdopted(S1, "ett syfte"), "u1@p1"),

        new("SAM057", "partner:p4", Two, new GoalStated(G1, P4, "ett mål"), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new GoalStated(G1, P2, "ett mål"), "u1@p1"),
        new("SAM056", "partner:p2", Two, new GoalStated(G1, P2, "ett mål"), "u1@p1"),
        new("SAM059", "goal:", Two, new GoalStated(default, P1, "ett mål"), "u1@p1"),
        new("SAM058", "goal:g2", Busy, new GoalStated(G2, P1, "ett mål"), "u1@p1"),

        new("SAM063", "u1@p1", Two, new ProjectGoalStated(G1, "ett mål"), "u1@p1"),
        new("SAM059", "goal:", Alone, new ProjectGoalStated(default, "ett mål"), "u1@p1"),
        new("SAM058", "goal:g1", Alone.And(new GoalStated(G1, P1, "ett mål"), "u1@p1"), new ProjectGoalStated(G1, "ett mål"), "u1@p1"),

        new("SAM063", "u1@p1", Two, new EffectGoalStated(G1, "ett mål"), "u1@p1"),
        new("SAM059", "goal:", Alone, new EffectGoalStated(default, "ett mål"), "u1@p1"),
        new("SAM058", "goal:g1", Alone.And(new GoalStated(G1, P1, "ett mål"), "u1@p1"), new EffectGoalStated(G1, "ett mål"), "u1@p1"),

        .. AboutAGoal(goal => new GoalChanged(goal, "ett annat")),
        .. AboutAGoal(goal => new GoalMet(goal)),
        .. AboutAGoal(goal => new GoalWithdrawn(goal, "det gick inte")),
        .. AboutAGoal(goal => new GoalPlacedUnderPurpose(goal, "därför")),
        .. AboutAGoal(goal => new GoalSupports(goal, G2, "så")),
        new("SAM251", "goal:g1", Two.And(new GoalStated(G1, P1, "ett mål"), "u1@p1"), new GoalPlacedUnderPurpose(G1, "därför"), "u1@p1"),
        new("SAM057", "goal:g9", Busy, new GoalSupports(G1, G9, "så"), "u1@p1"),
        new("SAM252", "goal:g1", Busy, new GoalSupports(G1, G1, "så"), "u1@p1"),
        new("SAM253", "goal:g1", Linked, new GoalSupports(G1, G2, "också så"), "u1@p1"),

        new("SAM059", "tension:", Busy, new TensionNoticed(default, G1, G2, "de krockar"), "u1@p1"),
        new("SAM058", "tension:t1", Linked, new TensionNoticed(T1, G1, G2, "de krockar"), "u1@p1"),
        new("SAM057", "goal:g9", Busy, new TensionNoticed(T1, G9, G2, "de krockar"), "u1@p1"),
        new("SAM057", "goal:g9", Busy, new TensionNoticed(T1, G1, G9, "de krockar"), "u1@p1"),
        new("SAM252", "goal:g1", Busy, new TensionNoticed(T1, G1, G1, "de krockar"), "u1@p1"),
        new("SAM057", "tension:t1", Busy, new TensionFramed(T1, "så"), "u1@p1"),

        new("SAM057", "partner:p4", Two, new NeedStated(N1, P4, "ett behov"), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new NeedStated(N1, P2, "ett behov"), "u1@p1"),
        new("SAM056", "partner:p2", Two, new NeedStated(N1, P2, "ett behov"), "u1@p1"),
        new("SAM059", "need:", Two, new NeedStated(default, P1, "ett behov"), "u1@p1"),
        new("SAM058", "need:n1", Busy, new NeedStated(N1, P1, "ett behov"), "u1@p1"),

        new("SAM057", "need:n9", Busy, new NeedEnded(N9, "mött"), "u1@p1"),
        new("SAM254", "need:n3", Busy, new NeedEnded(N3, "mött"), "u1@p1"),
        new("SAM056", "partner:p1", Busy, new NeedEnded(N1, "mött"), "u2@p2"),

        new("SAM057", "partner:p4", Busy, new NeedShared(N1, P4), "u2@p2"),
        new("SAM151", "partner:p2", TwoLeft, new NeedShared(N1, P2), "u1@p1"),
        new("SAM056", "partner:p2", Busy, new NeedShared(N1, P2), "u1@p1"),
        new("SAM057", "need:n9", Busy, new NeedShared(N9, P2), "u2@p2"),
        new("SAM254", "need:n3", Busy, new NeedShared(N3, P2), "u2@p2"),
        new("SAM255", "need:n1", Busy, new NeedShared(N1, P1), "u1@p1"),
        new("SAM255", "need:n1", Linked, new NeedShared(N1, P2), "u2@p2"),

        new("SAM057", "need:n9", Busy, new NeedWorsens(N9, N1, "så"), "u2@p2"),
        new("SAM254", "need:n3", Busy, new NeedWorsens(N3, N1, "så"), "u2@p2"),
        new("SAM057", "need:n9", Busy, new NeedWorsens(N1, N9, "så"), "u2@p2"),
        new("SAM254", "need:n3", Busy, new NeedWorsens(N1, N3, "så"), "u2@p2"),
        new("SAM252", "need:n1", Busy, new NeedWorsens(N1, N1, "så"), "u2@p2"),
        new("SAM253", "need:n1", Linked, new NeedWorsens(N1, N2, "också så"), "u2@p2"),

        new("SAM059", "option:", Busy, new OptionProposed(default, N1, "ett sätt", true, [Sector.Business]), "u2@p2"),
        new("SAM058", "option:o1", Linked, new OptionProposed(O1, N1, "ett sätt", true, [Sector.Business]), "u2@p2"),
        new("SAM057", "need:n9", Busy, new OptionProposed(O1, N9, "ett sätt", true, [Sector.Business]), "u2@p2"),
        new("SAM254", "need:n3", Busy, new OptionProposed(O1, N3, "ett sätt", true, [Sector.Business]), "u2@p2"),
        new("SAM256", "option:o1", Busy, new OptionProposed(O1, N1, "ett sätt", true, []), "u2@p2"),
        new("SAM256", "option:o1", Busy, new OptionProposed(O1, N1, "ett sätt", true, null!), "u2@p2"),
        new("SAM065", "Sector", Busy, new OptionProposed(O1, N1, "ett sätt", true, [Sector.Business, default]), "u2@p2"),

        new("SAM057", "resource:r9", Busy, new ResourceOffered(new("r9"), N1), "u1@p1"),
        new("SAM056", "partner:p1", Busy, new ResourceOffered(R1, N1), "u2@p2"),
        new("SAM155", "resource:r2", Busy, new ResourceOffered(R2, N1), "u1@p1"),
        new("SAM057", "need:n9", Busy, new ResourceOffered(R1, N9), "u1@p1"),
        new("SAM254", "need:n3", Busy, new ResourceOffered(R1, N3), "u1@p1"),
        new("SAM253", "resource:r1", Linked, new ResourceOffered(R1, N1), "u1@p1"),

        .. AboutAGoal(goal => new GoalTargetSet(goal, "personer", 10, Today)),

        new("SAM057", "goal:g9", Busy, new GoalMeasured(G9, 4, Today), "u1@p1"),
        new("SAM056", "partner:p1", Targeted, new GoalMeasured(G1, 4, Today), "u2@p2"),
        new("SAM258", "goal:g1", Busy, new GoalMeasured(G1, 4, Today), "u1@p1"),
        new("SAM170", "field:on", Targeted, new GoalMeasured(G1, 4, Today.AddDays(2)), "u1@p1"),

        .. AboutAGoal(goal => new GoalLinkChecked(goal, G2, "så")),
        new("SAM259", "goal:g2", Busy, new GoalLinkChecked(G1, G2, "så"), "u1@p1"),
        .. AboutAGoal(goal => new GoalLinkEnded(goal, G2, "så")),
        new("SAM259", "goal:g2", Busy, new GoalLinkEnded(G1, G2, "så"), "u1@p1"),

        new("SAM063", "u1@p1", Planned, new ActivityServesGoal(Act1, G2, "så"), "u1@p1"),
        Proposed("SAM057", "activity:a9", new ActivityServesGoal(new("a9"), G2, "så")),
        Proposed("SAM175", "activity:a2", new ActivityServesGoal(Act2, G2, "så")),
        Proposed("SAM057", "goal:g9", new ActivityServesGoal(Act1, G9, "så")),
        Proposed("SAM250", "goal:g3", new ActivityServesGoal(Act1, G3, "så")),
        Proposed("SAM253", "activity:a1", new ActivityServesGoal(Act1, G2, "också så")),

        new("SAM057", "option:o9", Linked, new OptionMeetsAlso(new("o9"), N2, "så"), "u2@p2"),
        new("SAM057", "need:n9", Linked, new OptionMeetsAlso(O1, N9, "så"), "u2@p2"),
        new("SAM254", "need:n3", Linked, new OptionMeetsAlso(O1, N3, "så"), "u2@p2"),
        new("SAM253", "option:o1", Linked, new OptionMeetsAlso(O1, N1, "så"), "u2@p2"),
        new("SAM253", "option:o1", Linked.And(new OptionMeetsAlso(O1, N2, "så"), "u2@p2"), new OptionMeetsAlso(O1, N2, "också så"), "u2@p2"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();

    private static Refused Proposed(string rule, string subject, Fact fact) => new(rule, subject, Planned, new ProposalMade(D3, P1, "ett förslag", [fact]), "u1@p1");

    private static IEnumerable<Refused> AboutAGoal(Func<GoalId, Fact> fact) =>
    [
        new("SAM057", "goal:g9", Busy, fact(G9), "u1@p1"),
        new("SAM056", "partner:p1", Busy, fact(G1), "u2@p2"),
        new("SAM063", "u1@p1", Busy, fact(G2), "u1@p1"),
        new("SAM250", "goal:g3", Busy, fact(G3), "u1@p1"),
        new("SAM250", "goal:g4", Busy, fact(G4), "u1@p1"),
    ];
}
