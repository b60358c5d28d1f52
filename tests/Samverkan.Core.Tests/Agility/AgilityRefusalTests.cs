using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.AgilityCast;
using static Samverkan.Testing.Collaborations.AgilityScenes;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;

namespace Samverkan.Tests.Agility;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class AgilityRefusalTests
{
    private const string Doing = "u3@wg:w1";
    private const string Leader = "u5@leader";
    private const string Group = "u4@group:m1";

    /// <summary>Area v3 has ended; mandate b2 has ended; f1 has ended; b1 covers v3 too.</summary>
    private static readonly Collaboration Later = Working
        .Decided(D1, new AreaNamed(V3, "filmer"), new MandateCoversArea(Man1, V3), new AreaEnded(V3, "klart"), new MandateWithdrawn(Man2, "klart"))
        .And(new OperationalDecisionEnded(F1, "salen behövs inte"), Doing);

    private static readonly Collaboration Allowing = Working.Agreed(new(Agr1, P1, DecisionRule.Consent, "så", SteeringGroupDecidesOperations: true));
    private static readonly Collaboration Proposed = Working.And(new ProposalMade(D1, P1, "en buss", [new ProjectGoalStated(G1, "en buss")]), "u1@p1");
    private static readonly Collaboration Returned = Working.And(new MatterAnswered(J1, MatterOutcome.Returned, "ni får", null, Man1), "u1@p1");
    private static readonly Collaboration Taken = Working.And(new OpportunityTaken(Z1, "vi besöker det"), Doing);
    private static readonly Collaboration Adapted = Working.And(new AdaptationMade(Y1, "vi möts närmare", Act1), Doing);
    private static readonly OperationalDecisionMade Decides = new(F2, Man1, "vi hyr en till");
    private static readonly DateOnly Today = GroupScenes.Today;

    public static TheoryData<Refused> Rows =>
    [
        new("SAM063", "u1@p1", Mandated, new AreaNamed(V3, "filmer"), "u1@p1"),
        new("SAM063", Doing, Mandated, new AreaNamed(V3, "filmer"), Doing),
        new("SAM059", "area:", Mandated, new AreaNamed(default, "filmer"), Leader),
        new("SAM058", "area:v1", Mandated, new AreaNamed(V1, "filmer"), Leader),
        new("SAM063", "u1@p1", Mandated, new AreaEnded(V1, "klart"), "u1@p1"),
        new("SAM057", "area:v3", Mandated, new AreaEnded(V3, "klart"), Leader),
        new("SAM664", "area:v3", Later, new AreaEnded(V3, "klart"), Leader),
        new("SAM582", Group, Mandated, new AreaLeadTaken(V1), Group),
        new("SAM057", "area:v3", Mandated, new AreaLeadTaken(V3), "u1@p1"),
        new("SAM664", "area:v3", Later, new AreaLeadTaken(V3), "u1@p1"),
        new("SAM665", "area:v2", Working, new AreaLeadTaken(V2), "u1@p1"),
        new("SAM057", "area:v3", Working, new AreaLeadLeft(V3), "u2@p2"),
        new("SAM664", "area:v3", Later, new AreaLeadLeft(V3), "u2@p2"),
        new("SAM666", "area:v1", Working, new AreaLeadLeft(V1), "u2@p2"),
        new("SAM063", "u1@p1", Working, new AreaLeadLeft(V2), "u1@p1"),
        new("SAM063", Leader, Working, new AreaLeadLeft(V2), Leader),
        new("SAM063", Group, Working.And(new AreaLeadTaken(V1), Leader), new AreaLeadLeft(V1), Group),

        new("SAM063", Leader, Mandated, new ActivityPlacedInArea(Act3, V1), Leader),
        new("SAM057", "activity:a9", Mandated, Proposing(new ActivityPlacedInArea(new("a9"), V1)), "u1@p1"),
        new("SAM175", "activity:a1", Mandated.And(new ActivityDone(Act1), "u1@p1"), Proposing(new ActivityPlacedInArea(Act1, V2)), "u1@p1"),
        new("SAM057", "area:v3", Mandated, Proposing(new ActivityPlacedInArea(Act3, V3)), "u1@p1"),
        new("SAM664", "area:v3", Later, Proposing(new ActivityPlacedInArea(Act3, V3)), "u1@p1"),
        new("SAM667", "activity:a1", Mandated, Proposing(new ActivityPlacedInArea(Act1, V1)), "u1@p1"),
        new("SAM063", Leader, Mandated, new MandateCoversArea(Man3, V1), Leader),
        new("SAM057", "mandate:b9", Mandated, Proposing(new MandateCoversArea(new("b9"), V1)), "u1@p1"),
        new("SAM578", "mandate:b2", Later, Proposing(new MandateCoversArea(Man2, V1)), "u1@p1"),
        new("SAM057", "area:v3", Mandated, Proposing(new MandateCoversArea(Man3, V3)), "u1@p1"),
        new("SAM664", "area:v3", Later, Proposing(new MandateCoversArea(Man3, V3)), "u1@p1"),
        new("SAM668", "area:v1", Mandated, Proposing(new MandateCoversArea(Man1, V1)), "u1@p1"),

        new("SAM057", "mandate:b9", Working, Decides with { Mandate = new("b9") }, Doing),
        new("SAM578", "mandate:b2", Later, Decides with { Mandate = Man2 }, "u2@p2"),
        new("SAM059", "operationalDecision:", Working, Decides with { Decision = default }, Doing),
        new("SAM058", "operationalDecision:f1", Working, Decides with { Decision = F1 }, Doing),
        new("SAM058", "operationalDecision:f3", Allowing.Decided(D1, new SteeringGroupDecidedOperation(F3, "en sal")), Decides with { Decision = F3 }, Doing),
        new("SAM650", "mandate:b1", Working, Decides, "u1@p1"),
        new("SAM650", "mandate:b1", Working, Decides, Leader),
        new("SAM650", "mandate:b1", Working, Decides, Group),
        new("SAM650", "mandate:b2", Working, Decides with { Mandate = Man2 }, "u1@p1"),
        new("SAM650", "mandate:b2", Working, Decides with { Mandate = Man2 }, Leader),
        new("SAM650", "mandate:b3", Working, Decides with { Mandate = Man3 }, Doing),
        new("SAM650", "mandate:b3", Working, Decides with { Mandate = Man3 }, "u1@p1"),
        new("SAM055", "u1@wg:w1", Working, Decides, "u1@wg:w1"),
        new("SAM651", "mandate:b1", Working.After(171, new MatterRouted(J2, "så", "så"), Doing), Decides, Doing),
        new("SAM651", "mandate:b1", Working.Decided(D1, new MandateChanged(Man1, "lokaler", 5_000, Today.AddDays(1), Last)), Decides, Doing),
        new("SAM651", "mandate:b1", Working.Decided(D1, new MandateChanged(Man1, "lokaler", 5_000, Today.AddDays(1), Last)), Decides with { From = Today.AddDays(2) }, Doing),
        new("SAM651", "mandate:b1", Working, Decides with { From = Last.AddDays(1) }, Doing),
        new("SAM659", "field:from", Working, Decides with { From = Today.AddDays(-1) }, Doing),
        new("SAM577", "field:money", Working, Decides with { Money = -1 }, Doing),
        new("SAM652", "mandate:b1", Working, Decides with { Money = 1_001 }, Doing),
        new("SAM652", "mandate:b1", Later, Decides with { Money = 1_001 }, Doing),
        new("SAM652", "mandate:b1", Working, Decides with { Money = long.MaxValue }, Doing),
        new("SAM652", "mandate:b1", Working.Decided(D1, new MandateChanged(Man1, "lokaler", 3_000, First, Last)), Decides with { Money = 1 }, Doing),
        new("SAM057", "area:v3", Working, Decides with { Area = V3 }, Doing),
        new("SAM664", "area:v3", Later, Decides with { Area = V3 }, Doing),
        new("SAM653", "area:v2", Working, Decides with { Area = V2 }, Doing),
        new("SAM653", "area:v1", Working, Decides with { Mandate = Man3, Area = V1 }, Leader),
        new("SAM658", "operationalDecision:f2", Working, Decides with { Enacts = [] }, Doing),
        new("SAM658", "operationalDecision:f2", Working, Decides with { Enacts = [null!] }, Doing),
        new("SAM062", "field:reason", Working, Decides with { Area = V1, Enacts = [new ActivityDropped(Act1, "ring 070-123 45 67")] }, Doing),
        new("SAM655", "operationalDecision:f2", Working, Decides with { Enacts = [new ActivityPlanned(new("a4"), "en resa", P1)] }, Doing),
        new("SAM655", "operationalDecision:f2", Working, Decides with { Enacts = [new ActivityDropped(Act1, "klart")] }, Doing),
        new("SAM655", "operationalDecision:f2", Working, Decides with { Enacts = [new ActivityChanged(Act1, "två kurser", P1)] }, Doing),
        new("SAM656", "activity:a2", Working, Decides with { Area = V1, Enacts = [new ActivityDropped(Act2, "klart")] }, Doing),
        new("SAM656", "activity:a3", Working, Decides with { Area = V1, Enacts = [new ActivityDropped(Act3, "klart")] }, Doing),
        new("SAM656", "activity:a2", Working, Decides with { Area = V1, Enacts = [new ActivityChanged(Act2, "två mässor", P2)] }, Doing),
        new("SAM057", "activity:a9", Working, Decides with { Area = V1, Enacts = [new ActivityDropped(new("a9"), "klart")] }, Doing),
        new("SAM657", "operationalDecision:f2", Working, Decides with { Enacts = [new ResourcesPrioritised([R1], "så")] }, Doing),
        new("SAM654", "operationalDecision:f2", Working, Decides with { Area = V1, Enacts = [new ActivityDropped(Act1, "klart"), new PurposeAdopted(S2, "ett annat")] }, Doing),
        new("SAM058", "activity:a3", Working, Decides with { Area = V1, Enacts = [new ActivityPlanned(Act3, "en resa", P1)] }, Doing),
        new("SAM175", "activity:a1", Working, Decides with { Area = V1, Enacts = [new ActivityDropped(Act1, "klart"), new ActivityChanged(Act1, "två kurser", P1)] }, Doing),

        new("SAM660", "operationalDecision:f1", Working, new OperationalDecisionSettled(F1, Outcome.Carried), Doing),
        new("SAM063", Doing, Working, new OperationalDecisionConfirmed(F1, "så"), Doing),
        new("SAM057", "operationalDecision:f9", Working, Proposing(new OperationalDecisionConfirmed(new("f9"), "så")), "u1@p1"),
        new("SAM661", "operationalDecision:f1", Later, Proposing(new OperationalDecisionConfirmed(F1, "så")), "u1@p1"),
        new("SAM662", "operationalDecision:f1", Working, Proposing(new OperationalDecisionConfirmed(F1, "så")), "u1@p1"),
        new("SAM057", "operationalDecision:f9", Working, new OperationalDecisionEnded(new("f9"), "så"), Doing),
        new("SAM661", "operationalDecision:f1", Later, new OperationalDecisionEnded(F1, "så"), Doing),
        new("SAM063", "u1@p1", Working, new OperationalDecisionEnded(F1, "så"), "u1@p1"),
        new("SAM063", Leader, Working, new OperationalDecisionEnded(F1, "så"), Leader),
        new("SAM063", "u1@p1", Allowing, new SteeringGroupDecidedOperation(F2, "en sal"), "u1@p1"),
        new("SAM663", "operationalDecision:f2", Working, Proposing(new SteeringGroupDecidedOperation(F2, "en sal")), "u1@p1"),
        new("SAM663", "operationalDecision:f2", Working.Agreed(new(Agr1, P1, DecisionRule.Consent, "så")), Proposing(new SteeringGroupDecidedOperation(F2, "en sal")), "u1@p1"),
        new("SAM059", "operationalDecision:", Allowing, Proposing(new SteeringGroupDecidedOperation(default, "en sal")), "u1@p1"),
        new("SAM058", "operationalDecision:f1", Allowing, Proposing(new SteeringGroupDecidedOperation(F1, "en sal")), "u1@p1"),

        new("SAM582", Group, Working, new MatterRouted(J2, "så", "så"), Group),
        new("SAM059", "matter:", Working, new MatterRouted(default, "så", "så"), Doing),
        new("SAM058", "matter:j1", Working, new MatterRouted(J1, "så", "så"), Doing),
        new("SAM057", "mandate:b9", Working, new MatterRouted(J2, "så", "så", new("b9")), Doing),
        new("SAM650", "mandate:b2", Working, new MatterRouted(J2, "så", "så", Man2), Doing),
        new("SAM567", Doing, Working, new MatterAnswered(J1, MatterOutcome.Returned, "ni får", null, Man1), Doing),
        new("SAM057", "matter:j9", Working, new MatterAnswered(new("j9"), MatterOutcome.Returned, "ni får", null, Man1), "u1@p1"),
        new("SAM669", "matter:j1", Returned, new MatterAnswered(J1, MatterOutcome.Returned, "ni får", null, Man1), "u1@p1"),
        new("SAM669", "matter:j1", Working.Decided(D1, new ProjectGoalStated(G1, "så")).And(new MatterAnswered(J1, MatterOutcome.Decided, "så", D1), "u1@p1"), new MatterAnswered(J1, MatterOutcome.Proposed, "så", D1), "u1@p1"),
        new("SAM065", "MatterOutcome", Working, new MatterAnswered(J1, default, "ni får", null, Man1), "u1@p1"),
        new("SAM670", "matter:j1", Working, new MatterAnswered(J1, MatterOutcome.Returned, "ni får"), "u1@p1"),
        new("SAM670", "matter:j1", Proposed, new MatterAnswered(J1, MatterOutcome.Returned, "ni får", D1, Man1), "u1@p1"),
        new("SAM670", "matter:j1", Proposed, new MatterAnswered(J1, MatterOutcome.Proposed, "ni får"), "u1@p1"),
        new("SAM670", "matter:j1", Proposed, new MatterAnswered(J1, MatterOutcome.Proposed, "ni får", D1, Man1), "u1@p1"),
        new("SAM670", "matter:j1", Proposed, new MatterAnswered(J1, MatterOutcome.Decided, "ni får", null, Man1), "u1@p1"),
        new("SAM578", "mandate:b2", Later, new MatterAnswered(J1, MatterOutcome.Returned, "ni får", null, Man2), "u1@p1"),
        new("SAM057", "proposal:d9", Working, new MatterAnswered(J1, MatterOutcome.Proposed, "vi tar upp det", new("d9")), "u1@p1"),
        new("SAM671", "matter:j1", Proposed, new MatterAnswered(J1, MatterOutcome.Decided, "det blev så", D1), "u1@p1"),

        new("SAM059", "opportunity:", Working, new OpportunitySeen(default, OpportunityKind.People, "så"), "u1@p1"),
        new("SAM058", "opportunity:z1", Working, new OpportunitySeen(Z1, OpportunityKind.People, "så"), "u1@p1"),
        new("SAM065", "OpportunityKind", Working, new OpportunitySeen(Z2, default, "så"), "u1@p1"),
        new("SAM582", Group, Working, new OpportunityTaken(Z1, "så"), Group),
        new("SAM057", "opportunity:z2", Working, new OpportunityTaken(Z2, "så"), Doing),
        new("SAM672", "opportunity:z1", Taken, new OpportunityTaken(Z1, "så"), Doing),
        new("SAM057", "activity:a9", Working, new OpportunityTaken(Z1, "så", new("a9")), Doing),
        new("SAM582", Group, Working, new OpportunityLeft(Z1, "så"), Group),
        new("SAM057", "opportunity:z2", Working, new OpportunityLeft(Z2, "så"), Doing),
        new("SAM672", "opportunity:z1", Working.And(new OpportunityLeft(Z1, "så"), Doing), new OpportunityLeft(Z1, "så"), Doing),
        new("SAM059", "conditionChange:", Working, new ConditionChangeNoted(default, "så"), "u1@p1"),
        new("SAM058", "conditionChange:y1", Working, new ConditionChangeNoted(Y1, "så"), "u1@p1"),
        new("SAM057", "outsideCondition:x2", Working, new ConditionChangeNoted(Y2, "så", X2), "u1@p1"),
        new("SAM582", Group, Working, new AdaptationMade(Y1, "så", Act1), Group),
        new("SAM057", "conditionChange:y2", Working, new AdaptationMade(Y2, "så", Act1), Doing),
        new("SAM673", "conditionChange:y1", Working, new AdaptationMade(Y1, "så"), Doing),
        new("SAM057", "activity:a9", Working, new AdaptationMade(Y1, "så", new("a9")), Doing),
        new("SAM057", "plannedSupport:h2", Working, new AdaptationMade(Y1, "så", Act1, H2), Doing),
        new("SAM582", Group, Working, new NoAdaptationNeeded(Y1, "så"), Group),
        new("SAM057", "conditionChange:y2", Working, new NoAdaptationNeeded(Y2, "så"), Doing),
        new("SAM674", "conditionChange:y1", Adapted, new NoAdaptationNeeded(Y1, "så"), Doing),
        new("SAM674", "conditionChange:y1", Working.And(new NoAdaptationNeeded(Y1, "så"), Doing), new NoAdaptationNeeded(Y1, "så"), Doing),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();

    /// <summary>Whoever is stopped by a mandate is told to route the matter upwards, in both languages.</summary>
    [Theory]
    [InlineData("SAM650")]
    [InlineData("SAM651")]
    [InlineData("SAM652")]
    [InlineData("SAM653")]
    [InlineData("SAM654")]
    [InlineData("SAM655")]
    [InlineData("SAM656")]
    [InlineData("SAM657")]
    public void Advice_OutsideAMandate_IsToRouteItUpwards(string id)
    {
        var rule = Samverkan.Guidance.RuleBook.Refusals.Single(rule => rule.Id == id);

        Assert.Contains("matterRouted", rule.Advice.Swedish, StringComparison.Ordinal);
        Assert.Contains("matterRouted", rule.Advice.English, StringComparison.Ordinal);
    }

    private static ProposalMade Proposing(Fact fact) => new(D3, P1, "ett förslag", [fact]);
}
