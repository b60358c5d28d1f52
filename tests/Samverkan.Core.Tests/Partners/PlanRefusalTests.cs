using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>Every reason for which a fact of the project plan is refused, a row each.</summary>
public sealed class PlanRefusalTests
{
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);
    private static readonly ResourceId R3 = new("r3"), R9 = new("r9");

    /// <summary>r1 is p1's, r2 is p2's, r3 is p1's and withdrawn; a1 is p1's to do, a2 has been done, a3 was p3's, which has left as p2 has not.</summary>
    private static readonly Collaboration Busy = Three
        .And(new ResourceStated(R1, P1, ResourceKind.Premises, "en lokal"), "u1@p1")
        .And(new ResourceStated(R2, P2, ResourceKind.Jobs, "platser"), "u2@p2")
        .And(new ResourceStated(R3, P1, ResourceKind.Money, "pengar"), "u1@p1").And(new ResourceWithdrawn(R3), "u1@p1")
        .Decided(D1, new ActivityPlanned(Act1, "en kurs", P1, [R1]), new ActivityPlanned(Act2, "en mässa", P2), new ActivityPlanned(Act3, "en resa", P3), new DrivingPartnerChosen(P2))
        .And(new ActivityDone(Act2), "u2@p2")
        .And(new PartnerLeft(P3), "u3@p3");

    /// <summary>What is decided is refused when it is proposed, so that nobody casts ballots on it in vain.</summary>
    public static TheoryData<Refused> Rows =>
    [
        new("SAM063", "u1@p1", Busy, new ActivityPlanned(new("a4"), "en kurs", P1), "u1@p1"),
        Proposed("SAM059", "activity:", new ActivityPlanned(default, "en kurs", P1)),
        Proposed("SAM058", "activity:a1", new ActivityPlanned(Act1, "en kurs", P1)),
        .. OfADoer((doer, resources) => new ActivityPlanned(new("a4"), "en kurs", doer, resources)),
        Proposed("SAM171", "field:ends", new ActivityPlanned(new("a4"), "en kurs", P1, null, Today, Today.AddDays(-1))),

        new("SAM063", "u1@p1", Busy, new ActivityChanged(Act1, "en kurs", P1), "u1@p1"),
        Proposed("SAM057", "activity:a9", new ActivityChanged(new("a9"), "en kurs", P1)),
        Proposed("SAM175", "activity:a2", new ActivityChanged(Act2, "en kurs", P1)),
        .. OfADoer((doer, resources) => new ActivityChanged(Act1, "en kurs", doer, resources)),
        Proposed("SAM171", "field:ends", new ActivityChanged(Act1, "en kurs", P1, null, Today, Today.AddDays(-1))),

        .. OfTheDoer(activity => new ActivityTakenOn(activity)),
        new("SAM177", "activity:a1", Busy.And(new ActivityTakenOn(Act1), "u1@p1"), new ActivityTakenOn(Act1), "u1@p1"),
        .. OfTheDoer(activity => new ActivityDone(activity)),

        new("SAM063", "u1@p1", Busy, new ActivityDropped(Act1, "ett skäl"), "u1@p1"),
        Proposed("SAM057", "activity:a9", new ActivityDropped(new("a9"), "ett skäl")),
        Proposed("SAM175", "activity:a2", new ActivityDropped(Act2, "ett skäl")),

        new("SAM063", "u1@p1", Busy, new DrivingPartnerChosen(P1), "u1@p1"),
        Proposed("SAM057", "partner:p4", new DrivingPartnerChosen(P4)),
        Proposed("SAM151", "partner:p3", new DrivingPartnerChosen(P3)),
        Proposed("SAM178", "partner:p2", new DrivingPartnerChosen(P2)),

        new("SAM063", "u1@p1", Busy, new ResourcesPrioritised([R1], "ett skäl"), "u1@p1"),
        Proposed("SAM179", "field:resources", new ResourcesPrioritised([], "ett skäl")),
        Proposed("SAM179", "field:resources", new ResourcesPrioritised(null!, "ett skäl")),
        Proposed("SAM057", "resource:r9", new ResourcesPrioritised([R1, R9], "ett skäl")),
        Proposed("SAM155", "resource:r3", new ResourcesPrioritised([R1, R3], "ett skäl")),
        Proposed("SAM174", "resource:r1", new ResourcesPrioritised([R1, R2, R1], "ett skäl")),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfThePlan_IsRefused(Refused row) => row.Holds();

    private static Refused Proposed(string rule, string subject, Fact fact) => new(rule, subject, Busy, new ProposalMade(D2, P1, "ett förslag", [fact]), "u1@p1");

    private static IEnumerable<Refused> OfADoer(Func<PartnerId, ValueList<ResourceId>, Fact> fact) =>
    [
        Proposed("SAM057", "partner:p4", fact(P4, [])),
        Proposed("SAM151", "partner:p3", fact(P3, [])),
        Proposed("SAM057", "resource:r9", fact(P1, [R1, R9])),
        Proposed("SAM155", "resource:r3", fact(P1, [R1, R3])),
        Proposed("SAM174", "resource:r1", fact(P1, [R1, R1])),
        Proposed("SAM173", "resource:r2", fact(P1, [R1, R2])),
    ];

    private static IEnumerable<Refused> OfTheDoer(Func<ActivityId, Fact> fact) =>
    [
        new("SAM057", "activity:a9", Busy, fact(new("a9")), "u1@p1"),
        new("SAM175", "activity:a2", Busy, fact(Act2), "u2@p2"),
        new("SAM056", "partner:p1", Busy, fact(Act1), "u2@p2"),
        new("SAM176", "activity:a3", Busy, fact(Act3), "u1@p1"),
    ];
}
