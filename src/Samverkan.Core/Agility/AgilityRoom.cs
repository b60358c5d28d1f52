using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Agility;

/// <summary>The state of the room: who does what, and what has been decided within mandates. Immutable; equal when all of it is equal.</summary>
public sealed record AgilityRoom
{
    internal AgilityRoom()
    {
    }

    /// <summary>The areas of work, also those that have ended.</summary>
    public Table<AreaId, Area> Areas { get; internal init; } = Table<AreaId, Area>.Empty;

    /// <summary>The area that each activity of the plan lies in; none for an activity that has not been placed.</summary>
    public Table<ActivityId, AreaId> Placed { get; internal init; } = Table<ActivityId, AreaId>.Empty;

    /// <summary>The areas that each mandate covers; none for a mandate that changes nothing in the plan.</summary>
    public Table<MandateId, ValueList<AreaId>> Covered { get; internal init; } = Table<MandateId, ValueList<AreaId>>.Empty;

    /// <summary>Decisions within mandates, also those that no longer stand.</summary>
    public Table<OperationalDecisionId, OperationalDecision> Decisions { get; private init; } = Table<OperationalDecisionId, OperationalDecision>.Empty;

    /// <summary>The decisions that have something to record and have not done it yet, in ordinal order of their ids.</summary>
    public IEnumerable<OperationalDecision> Waiting => ToTakeEffect.Values;

    /// <summary>The operational decisions that the steering group took as a body.</summary>
    public Table<OperationalDecisionId, SteeringGroupDecision> BySteeringGroup { get; internal init; } = Table<OperationalDecisionId, SteeringGroupDecision>.Empty;

    /// <summary>Matters routed upwards, answered or not.</summary>
    public Table<MatterId, Matter> Matters { get; internal init; } = Table<MatterId, Matter>.Empty;

    /// <summary>Opportunities seen, answered or not.</summary>
    public Table<OpportunityId, Opportunity> Opportunities { get; internal init; } = Table<OpportunityId, Opportunity>.Empty;

    /// <summary>Changes of conditions, and how the work was adapted to them.</summary>
    public Table<ConditionChangeId, ConditionChange> Changes { get; internal init; } = Table<ConditionChangeId, ConditionChange>.Empty;

    /// <summary>Kept beside all decisions, since every fact may be the one whose day makes these due and the others are many more.</summary>
    private Table<OperationalDecisionId, OperationalDecision> ToTakeEffect { get; init; } = Table<OperationalDecisionId, OperationalDecision>.Empty;

    /// <summary>Kept beside the decisions, so that to decide costs the same however many came before.</summary>
    private Table<MandateId, long> Money { get; init; } = Table<MandateId, long>.Empty;

    /// <summary>How much the decisions within a mandate use in all, in whole kronor. A decision that no longer stands still counts: its money may be gone.</summary>
    /// <param name="mandate">The mandate.</param>
    public long UsedWithin(MandateId mandate) => Money.TryGetValue(mandate, out var used) ? used : 0;

    /// <summary>The areas that have not ended.</summary>
    internal IEnumerable<Area> Standing => Areas.Values.Where(area => !area.IsEnded);

    /// <summary>A new decision, whose money adds up with that of the others.</summary>
    internal AgilityRoom And(OperationalDecision decision) =>
        With(decision) with { Money = Money.With(decision.Mandate, UsedWithin(decision.Mandate) + decision.Money) };

    /// <summary>A decision changed; it waits as long as it has something to record and nothing has become of that.</summary>
    internal AgilityRoom With(OperationalDecision decision) =>
        this with
        {
            Decisions = Decisions.With(decision.Id, decision),
            ToTakeEffect = decision is { Enacts: not null, Outcome: null } ? ToTakeEffect.With(decision.Id, decision) : ToTakeEffect.Without(decision.Id),
        };

    /// <summary>The areas without those in the lead who are no longer there.</summary>
    internal AgilityRoom WithoutLeads(Func<AreaLead, bool> isGone) =>
        this with
        {
            Areas = Areas.Values.Where(area => area.Lead is { } lead && isGone(lead)).Aggregate(Areas, (areas, area) => areas.With(area.Id, area with { Lead = null })),
        };
}
