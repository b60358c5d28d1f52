using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;

namespace Samverkan.Testing.Collaborations;

/// <summary>How facts of the room are made up, each with its weight; what of it is owned in common; and who states them.</summary>
internal static class AgilityFacts
{
    private static readonly AreaId[] AreaPool = Stage.Ids<AreaId>("v");
    private static readonly OperationalDecisionId[] DecisionPool = [.. Enumerable.Range(1, 30).Select(number => new OperationalDecisionId("f" + number)), default];
    private static readonly OpportunityId[] OpportunityPool = Stage.Ids<OpportunityId>("z");
    private static readonly ConditionChangeId[] ChangePool = Stage.Ids<ConditionChangeId>("y");

    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> Common =
    [
        (4, stage => new AreaNamed(stage.New("v", stage.Now.Agility.Areas), stage.Text())),
        (1, stage => new AreaEnded(Area(stage), stage.Text())),
        (1, stage => new AreaLeadLeft(Area(stage), stage.Perhaps())),
        (6, stage => new ActivityPlacedInArea(stage.Activity(), Area(stage))),
        (5, stage => new MandateCoversArea(stage.Mandate(), Area(stage))),
        (4, stage => new SteeringGroupDecidedOperation(NewDecision(stage), stage.Text())),
        (2, stage => new OperationalDecisionConfirmed(Uncovered(stage), stage.Text())),
        (1, stage => new OperationalDecisionEnded(Decision(stage), stage.Text())),
    ];

    private static readonly IReadOnlyList<(int Weight, Func<Stage, Fact> Tell)> All =
    [
        (1, stage => stage.Dice.ByWeight(Common)(stage)),
        (2, stage => new AreaLeadTaken(Area(stage))),
        (1, stage => new AreaLeadLeft(Area(stage), stage.Perhaps())),
        (10, Decided),
        (4, Disturbing),
        (1, stage => new OperationalDecisionEnded(Decision(stage), stage.Text())),
        (1, stage => new OperationalDecisionSettled(Decision(stage), stage.Any<Outcome>(), stage.Perhaps())),
        (2, stage => new MatterRouted(stage.New("j", stage.Now.Agility.Matters), stage.Text(), stage.Text(), stage.Dice.OneIn(3) ? stage.Mandate() : null)),
        (2, Answered),
        (1, stage => new OpportunitySeen(stage.New("z", stage.Now.Agility.Opportunities), stage.Any<OpportunityKind>(), stage.Text())),
        (1, stage => new OpportunityTaken(Opportunity(stage), stage.Text(), stage.Dice.OneIn(2) ? stage.Activity() : null)),
        (1, stage => new OpportunityLeft(Opportunity(stage), stage.Text())),
        (1, stage => new ConditionChangeNoted(stage.New("y", stage.Now.Agility.Changes), stage.Text(), stage.Dice.OneIn(2) ? stage.OutsideCondition() : null)),
        (1, stage => new AdaptationMade(Change(stage), stage.Text(), stage.Dice.OneIn(2) ? stage.Activity() : null, stage.Dice.OneIn(2) ? stage.Support() : null)),
        (1, stage => new NoAdaptationNeeded(Change(stage), stage.Text())),
    ];

    /// <summary>Something of the room; of the one above it, mostly, while no one has a mandate.</summary>
    public static Fact Any(Stage stage) => stage.Dice.ByWeight(stage.Now.Governance.Mandates.Count == 0 && !stage.Dice.OneIn(4) ? GovernanceFacts.All : All)(stage);

    /// <summary>Something of the room that a strategic decision may enact: what becomes of a decision that is no longer covered, where there is one.</summary>
    public static Fact Enacted(Stage stage) =>
        stage.Dice.OneIn(2) && StandingDecisions.NoLongerCovered(stage.Now.Agility, stage.Now.Governance).Count > 0
            ? new OperationalDecisionConfirmed(Uncovered(stage), stage.Text())
            : stage.Dice.ByWeight(Common)(stage);

    /// <summary>In half of the histories someone is given a mandate early, and an area with an activity; null in the others, and later on.</summary>
    public static Fact? Begins(PurposeId purpose, Stage stage) =>
        string.CompareOrdinal(purpose.Value, "s3") > 0 || stage.Now.Governance.Mandates.Count > 0 || stage.Now.Ledger.Count > 30 ? null
        : stage.Now.Governance.Open.FirstOrDefault() is { } open ? new BallotCast(open.Id, Ballot.For)
        : Given(stage, stage.New("v", stage.Now.Agility.Areas), stage.NewMandate(), stage.NewActivity(), stage.Today());

    /// <summary>Whoever holds the mandate that a fact is about, mostly; null where it is about none.</summary>
    public static Actor? Speaker(Fact fact, Stage stage) => fact switch
    {
        OperationalDecisionMade made => Holder(made.Mandate, stage),
        OperationalDecisionEnded ended when stage.Now.Agility.Decisions.TryGetValue(ended.Decision, out var decision) => Holder(decision.Mandate, stage),
        MatterRouted { Mandate: { } mandate } => Holder(mandate, stage),
        AreaLeadLeft left when stage.Now.Agility.Areas.TryGetValue(left.Area, out var area) && area.Lead is { } lead => Of(lead.Group, lead.Partner, stage),
        _ => null,
    };

    private static ProposalMade Given(Stage stage, AreaId area, MandateId mandate, ActivityId activity, DateOnly today)
    {
        var group = stage.NewGroup();
        var granted = new MandateGranted(mandate, stage.Text(), 100_000, today.AddDays(-5), today.AddDays(90));
        Fact[] holder = stage.Dice.Below(8) switch
        {
            0 => [new ProcessLeaderNamed(stage.Person(), stage.Text()), granted],
            1 or 2 or 3 => [new WorkingGroupFormed(group, stage.Text(), stage.Text()), new SeatTaken(stage.Person(), stage.Text(), group), granted with { Group = group }],
            _ => [granted with { Partner = stage.Partner() }],
        };
        return new(
            stage.NewProposal(),
            stage.Now.Partners.Voices.First().Id,
            stage.Text(),
            [
                .. holder, new AreaNamed(area, stage.Text()), new MandateCoversArea(mandate, area),
                new ActivityPlanned(activity, stage.Text(), stage.Partner()), new ActivityPlacedInArea(activity, area),
            ]);
    }

    private static Actor? Holder(MandateId mandate, Stage stage) =>
        stage.Now.Governance.Mandates.TryGetValue(mandate, out var found) && !stage.Dice.OneIn(10) ? Of(found.Group, found.Partner, stage) : null;

    private static Actor? Of(WorkingGroupId? group, PartnerId? partner, Stage stage) =>
        group is { } id ? stage.Now.Governance.Groups[id].Seats is { Count: > 0 } seats ? Actor.For(stage.Dice.Of(seats).Person, id) : null
        : partner is { } one ? stage.ActorFor(one)
        : stage.Now.Governance.Leader is { } leader ? Actor.Leader(leader.Person) : null;

    private static OperationalDecisionMade Decided(Stage stage)
    {
        var today = stage.Today();
        var mandate = stage.Dice.Mostly(stage.Now.Governance.Mandates.Values.Where(mandate => mandate.Covers(today)).Select(mandate => mandate.Id), Stage.Ids<MandateId>("b"));
        var areas = stage.Now.Agility.Covered.TryGetValue(mandate, out var covered) ? covered : [];
        var area = areas.Count > 0 || stage.Dice.OneIn(8) ? stage.Dice.Mostly(areas, AreaPool) : (AreaId?)null;
        var enacts = area is not null || stage.Dice.OneIn(6) ? Enacts(stage, area) : null;
        return new(
            NewDecision(stage), mandate, stage.Text(), stage.Dice.OneIn(2) ? 0 : stage.Dice.OneIn(4) ? stage.Money() : stage.Dice.Below(50_000), area, enacts,
            stage.Dice.OneIn(3) ? today.AddDays(stage.Dice.Below(25) - 2) : null);
    }

    /// <summary>Something that stands in the way of a decision that waits, where there is one.</summary>
    private static Fact Disturbing(Stage stage) =>
        stage.Now.Agility.Waiting.SelectMany(decision => decision.Enacts!).OfType<ActivityDropped>().FirstOrDefault() is { } dropped
            ? new ActivityDone(dropped.Activity, stage.Perhaps())
            : Decided(stage);

    private static ValueList<Fact> Enacts(Stage stage, AreaId? area)
    {
        var within = stage.Now.Agility.Placed.Where(placed => placed.Value == area).Select(placed => placed.Key).ToArray();
        return stage.Dice.Below(8) switch
        {
            0 or 1 or 2 => [stage.Dice.ByWeight(CommitmentFacts.Common)(stage)],
            3 or 4 when within.Length > 0 => [new ActivityDropped(stage.Dice.Of(within), stage.Text())],
            5 when within.Length > 0 => [new ActivityChanged(stage.Dice.Of(within), stage.Text(), stage.Partner())],
            6 => [new MandateWithdrawn(stage.Mandate(), stage.Text())],
            _ => [new ActivityPlanned(stage.NewActivity(), stage.Text(), stage.Partner())],
        };
    }

    private static MatterAnswered Answered(Stage stage)
    {
        var matter = stage.Dice.Mostly(stage.Now.Agility.Matters.Values.Where(matter => matter.Outcome is null).Select(matter => matter.Id), Stage.Ids<MatterId>("j"));
        var outcome = stage.Any<MatterOutcome>();
        return outcome == MatterOutcome.Returned
            ? new(matter, outcome, stage.Text(), null, stage.Mandate())
            : new(matter, outcome, stage.Text(), stage.Dice.Mostly(stage.Now.Governance.Proposals.Keys, [new("d9")]), stage.Dice.OneIn(12) ? stage.Mandate() : null);
    }

    private static AreaId Area(Stage stage) => stage.Dice.Mostly(stage.Now.Agility.Areas.Values.Where(area => !area.IsEnded).Select(area => area.Id), AreaPool);

    private static OperationalDecisionId NewDecision(Stage stage) => stage.Dice.Mostly(DecisionPool[..^1].Except(stage.Now.Agility.Decisions.Keys), DecisionPool);

    private static OperationalDecisionId Decision(Stage stage) =>
        stage.Dice.Mostly(stage.Now.Agility.Decisions.Values.Where(decision => !decision.IsEnded).Select(decision => decision.Id), DecisionPool);

    private static OperationalDecisionId Uncovered(Stage stage) => stage.Dice.Mostly(StandingDecisions.NoLongerCovered(stage.Now.Agility, stage.Now.Governance).Select(decision => decision.Id), DecisionPool);

    private static OpportunityId Opportunity(Stage stage) =>
        stage.Dice.Mostly(stage.Now.Agility.Opportunities.Values.Where(seen => !seen.IsAnswered).Select(seen => seen.Id), OpportunityPool);

    private static ConditionChangeId Change(Stage stage) => stage.Dice.Mostly(stage.Now.Agility.Changes.Keys, ChangePool);
}
