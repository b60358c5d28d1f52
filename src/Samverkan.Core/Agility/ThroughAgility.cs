using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Agility;

/// <summary>What this room sees: itself and the rooms above. It lets decisions within mandates take effect, and answers those who lead and leave.</summary>
internal abstract record ThroughAgility : ThroughGovernance
{
    public AgilityRoom Agility { get; init; } = new();

    /// <summary>Whoever is gone no longer leads; what a decision was to record lapses when the collaboration is closed; an activity planned within a mandate lies in its area.</summary>
    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughAgility)base.React(fact, now);
        return fact switch
        {
            PartnerLeft left => above with { Agility = above.Agility.WithoutLeads(lead => lead.Partner == left.Partner) },
            WorkingGroupEnded ended => above with { Agility = above.Agility.WithoutLeads(lead => lead.Group == ended.Group) },
            ProcessLeaderReleased => above with { Agility = above.Agility.WithoutLeads(lead => lead.IsProcessLeader) },
            CollaborationClosed => above with { Agility = above.Agility.Waiting.Aggregate(above.Agility, (room, decision) => room.With(decision with { Outcome = Outcome.Lapsed })) },
            ActivityPlanned planned when now.By.Operation is { } operation => above with { Agility = above.Agility with { Placed = above.Agility.Placed.With(planned.Activity, above.Agility.Decisions[operation].Area!.Value) } },
            _ => above,
        };
    }

    /// <summary>A decision within a mandate takes effect at the first entry on its day or later. Nobody is asked: only what it records is checked again.</summary>
    public override Enactment? Due(Moment now) =>
        base.Due(now) ?? (Agility.Waiting.FirstOrDefault(decision => decision.From <= now.Day) is { } due ? Enacting(due, now) : null);

    /// <summary>The first refusal of what a decision would record, one fact after the other; null when all of it holds.</summary>
    public Refusal? MayNotEnact(OperationalDecision decision, Moment now)
    {
        var rooms = this with { Agility = Agility.With(decision) };
        var moment = now with { By = Actor.Of(decision.Id) };
        foreach (var fact in decision.Enacts ?? [])
        {
            if ((rooms.BeyondReach(decision, fact) ?? Admission.Check(rooms, fact, moment)) is { } refusal)
                return refusal;
            rooms = (ThroughAgility)Admission.After(rooms, fact, moment);
        }

        return null;
    }

    /// <summary>Refuses a mandate that is not there, and an actor that does not hold it.</summary>
    public Refusal? NotHeldBy(MandateId mandate, Actor by) =>
        Refuse.Unknown(mandate, Governance.Mandates) ?? AgilityRules.NotTheHolder.When(!IsHeldBy(Governance.Mandates[mandate], by), mandate);

    /// <summary>Refuses an area that is not there or has ended.</summary>
    public Refusal? NotStanding(AreaId area) => Refuse.Unknown(area, Agility.Areas) ?? AgilityRules.AreaHasEnded.When(Agility.Areas[area].IsEnded, area);

    /// <summary>Refuses an area that is not there, or that a mandate does not cover.</summary>
    public Refusal? NotCovered(AreaId area, MandateId mandate) =>
        NotStanding(area) ?? AgilityRules.OutsideArea.When(!Agility.Covered.TryGetValue(mandate, out var covered) || !covered.Contains(area), area);

    /// <summary>Refuses the id of an operational decision, within a mandate or by the steering group.</summary>
    public Refusal? Taken(OperationalDecisionId decision) => Refuse.Taken(decision, Agility.Decisions) ?? Refuse.Taken(decision, Agility.BySteeringGroup);

    /// <summary>Refuses a decision that is not there or no longer stands.</summary>
    public Refusal? NotStanding(OperationalDecisionId decision) =>
        Refuse.Unknown(decision, Agility.Decisions) ?? AgilityRules.DecisionHasEnded.When(Agility.Decisions[decision].IsEnded, decision);

    /// <summary>Refuses an opportunity that is not there, or of which something has become.</summary>
    public Refusal? NotUnanswered(OpportunityId opportunity) =>
        Refuse.Unknown(opportunity, Agility.Opportunities) ?? AgilityRules.OpportunityAnswered.When(Agility.Opportunities[opportunity].IsAnswered, opportunity);

    public static bool IsHeldBy(Mandate mandate, Actor by) =>
        mandate.Group is { } group ? by.WorkingGroup == group
        : mandate.Partner is { } partner ? by.Partner == partner
        : by.Kind == ActorKind.Leader;

    /// <summary>
    /// Refuses what a mandate does not reach to. It reaches to activities in the area that the decision names, and, for the process leader, to which resources come first;
    /// whatever is not listed here takes a strategic decision.
    /// </summary>
    private Refusal? BeyondReach(OperationalDecision decision, Fact fact) => fact switch
    {
        ActivityPlanned => AgilityRules.NoArea.When(decision.Area is null, decision.Id) ?? NotStanding(decision.Area!.Value),
        ActivityChanged changed => NotInArea(decision, changed.Activity),
        ActivityDropped dropped => NotInArea(decision, dropped.Activity),
        ResourcesPrioritised => AgilityRules.OnlyTheLeaderPrioritises.When(decision.By.Kind != ActorKind.Leader, decision.Id),
        _ => AgilityRules.NotOperational.Of(decision.Id),
    };

    private Refusal? NotInArea(OperationalDecision decision, ActivityId activity) =>
        decision.Area is not { } area ? AgilityRules.NoArea.Of(decision.Id)
        : NotStanding(area)
            ?? Refuse.Unknown(activity, Partners.Activities)
            ?? AgilityRules.ActivityElsewhere.When(!Agility.Placed.TryGetValue(activity, out var placed) || placed != area, activity);

    private Enactment Enacting(OperationalDecision decision, Moment now) =>
        MayNotEnact(decision, now) is { } refusal
            ? new(Actor.Of(decision.Id), [new OperationalDecisionSettled(decision.Id, Outcome.CarriedNotEnacted, refusal.Rule)])
            : new(Actor.Of(decision.Id), [new OperationalDecisionSettled(decision.Id, Outcome.Carried), .. decision.Enacts!]);
}
