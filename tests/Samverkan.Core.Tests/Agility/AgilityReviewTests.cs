using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.AgilityCast;
using static Samverkan.Testing.Collaborations.AgilityScenes;
using static Samverkan.Testing.Collaborations.Cast;

namespace Samverkan.Tests.Agility;

/// <summary>Every rule of the review of the room: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class AgilityReviewTests
{
    private const string Doing = "u3@wg:w1";
    private static readonly string[] None = [];
    private static readonly DateOnly Today = GroupScenes.Today;

    private static readonly Collaboration Routed = Working
        .And(new MatterRouted(J2, "en till", "så", Man2), "u2@p2").And(new MatterRouted(new("j3"), "en till", "så", Man2), "u2@p2");

    private static readonly Collaboration ThreeRouted = Routed.And(new MatterRouted(new("j4"), "en till", "så", Man2), "u2@p2");
    private static readonly Collaboration OneLeads = Mandated.And(new AreaLeadTaken(V1), "u2@p2").And(new AreaLeadTaken(V2), "u2@p2");
    private static readonly Collaboration Agreed = Mandated.Agreed(new(Agr1, P1, DecisionRule.Consent, "så"));
    private static readonly Collaboration Allowing = Mandated.Agreed(new(Agr1, P1, DecisionRule.Consent, "så", SteeringGroupDecidesOperations: true));
    private static readonly Collaboration Proposed = Working.And(new ProposalMade(D1, P1, "en buss", [new ProjectGoalStated(G1, "en buss")]), "u1@p1");

    private static readonly Collaboration Vain = Working
        .And(new OperationalDecisionMade(F2, Man1, "kursen ställs in", 0, V1, [new ActivityDropped(Act1, "för få")], Today.AddDays(2)), Doing)
        .And(new ActivityDone(Act1), "u1@p1").After(2, new OpportunityLeft(Z1, "så"), "u1@p1");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM601", "no one leads", Mandated, 0, "area:v1", "area:v2"),
        new("SAM601", "someone leads one", Working, 0, "area:v1"),
        new("SAM601", "the other has ended", Working.And(new AreaEnded(V1, "klart"), "u5@leader"), 0, None),
        new("SAM601", "the one who led has left", Working.And(new PartnerLeft(P2), "u2@p2"), 0, "area:v1", "area:v2"),

        new("SAM602", "one partner leads both", OneLeads, 0, "partner:p2"),
        new("SAM602", "two partners lead one each", Working.And(new AreaLeadTaken(V1), "u1@p1"), 0, None),
        new("SAM602", "one partner and a working group", Working.And(new AreaLeadTaken(V1), Doing), 0, None),
        new("SAM602", "the leader leads both", Mandated.And(new AreaLeadTaken(V1), "u5@leader").And(new AreaLeadTaken(V2), "u5@leader"), 0, None),
        new("SAM602", "it is the only partner left", OneLeads.And(new PartnerLeft(P1), "u1@p1"), 0, None),

        new("SAM603", "thirty days", Working, 29, None),
        new("SAM603", "more", Working, 31, "opportunity:z1"),
        new("SAM603", "taken", Working.And(new OpportunityTaken(Z1, "så"), Doing), 31, None),
        new("SAM603", "left", Working.And(new OpportunityLeft(Z1, "så"), Doing), 31, None),

        new("SAM604", "thirty days", Working, 29, None),
        new("SAM604", "more", Working, 31, "conditionChange:y1"),
        new("SAM604", "adapted to", Working.And(new AdaptationMade(Y1, "så", Act1), Doing), 31, None),
        new("SAM604", "nothing needed", Working.And(new NoAdaptationNeeded(Y1, "så"), Doing), 31, None),

        new("SAM605", "two routed", Routed, 0, None),
        new("SAM605", "three routed", ThreeRouted, 0, "mandate:b2"),
        new("SAM605", "three routed and one decided", ThreeRouted.And(new OperationalDecisionMade(F2, Man2, "så"), "u2@p2"), 0, "mandate:b2"),
        new("SAM605", "three routed and two decided", ThreeRouted.And(new OperationalDecisionMade(F2, Man2, "så"), "u2@p2").And(new OperationalDecisionMade(F3, Man2, "så"), "u2@p2"), 0, None),
        new("SAM605", "the mandate has ended", ThreeRouted.Decided(D1, new MandateWithdrawn(Man2, "så")), 0, None),

        new("SAM606", "thirty days", Working, 29, None),
        new("SAM606", "more, and no check-in", Working, 31, "operationalDecision:f1"),
        new("SAM606", "a check-in since", Working.And(new CheckInHeld(Chk1, "läget", "så"), "u1@p1"), 31, None),
        new("SAM606", "a check-in before", Mandated.And(new CheckInHeld(Chk1, "läget", "så"), "u1@p1").And(new OperationalDecisionMade(F1, Man1, "så"), Doing), 31, "operationalDecision:f1"),

        new("SAM607", "covered", Working, 0, None),
        new("SAM607", "withdrawn", Working.Decided(D1, new MandateWithdrawn(Man1, "så")), 0, "operationalDecision:f1"),
        new("SAM607", "withdrawn and confirmed", Working.Decided(D1, new MandateWithdrawn(Man1, "så")).Decided(D2, new OperationalDecisionConfirmed(F1, "så")), 0, None),

        new("SAM608", "not allowed", Agreed, 0, None),
        new("SAM608", "allowed", Allowing, 0, None),
        new("SAM608", "allowed and done", Allowing.Decided(D1, new SteeringGroupDecidedOperation(F2, "en sal")), 0, "operationalDecision:f2"),

        new("SAM609", "thirty days", Working, 29, None),
        new("SAM609", "more", Working, 31, "matter:j1"),
        new("SAM609", "answered", Proposed.And(new MatterAnswered(J1, MatterOutcome.Proposed, "så", D1), "u1@p1"), 31, None),

        new("SAM610", "nothing in vain", Working, 0, None),
        new("SAM610", "one in vain", Vain, 0, "operationalDecision:f2"),
        new("SAM610", "and it has been ended", Vain.And(new OperationalDecisionEnded(F2, "så"), Doing), 0, None),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    [Fact]
    public void Review_WithoutTheRoom_JudgesNothingOfIt() => Assert.Empty(Judged(Scenes.Running));

    [Theory]
    [MemberData(nameof(Begun))]
    public void Review_OfOneFactAdded_JudgesJustWhatItGivesToJudgeBy(string[] judged, Collaboration scene) => Assert.Equal(judged, Judged(scene));

    public static TheoryData<string[], Collaboration> Begun => new()
    {
        { ["SAM601"], Mandated },
        { ["SAM601"], Mandated.And(new AreaLeadTaken(V1), "u1@p1") },
        { ["SAM601", "SAM602"], OneLeads },
        { ["SAM601", "SAM603"], Mandated.And(new OpportunitySeen(Z1, OpportunityKind.People, "så"), "u1@p1") },
        { ["SAM601", "SAM604"], Mandated.And(new ConditionChangeNoted(Y1, "så"), "u1@p1") },
        { ["SAM601", "SAM609"], Mandated.And(new MatterRouted(J1, "så", "så"), "u1@p1") },
        { ["SAM601", "SAM605", "SAM609"], Mandated.And(new MatterRouted(J1, "så", "så", Man2), "u2@p2") },
        { ["SAM601", "SAM606", "SAM607", "SAM610"], Mandated.And(new OperationalDecisionMade(F1, Man1, "så"), Doing) },
        { ["SAM601", "SAM608"], Agreed },
    };

    private static IEnumerable<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Where(id => id.StartsWith("SAM6", StringComparison.Ordinal))
            .Except(Review.Of(scene, Scenes.Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal);
}
