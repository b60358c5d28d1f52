using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>What a mandate is about now, how much money it gives in all, and its first and last day.</summary>
internal sealed record NaiveTerms(string Subject, long Money, DateOnly From, DateOnly Until);

/// <summary>Who leads which area, what lies in it, and what has been decided within mandates.</summary>
internal sealed class NaiveAgility(Story story)
{
    public IEnumerable<AreaId> Areas => story.All<AreaNamed>().Select(one => one.Fact.Area);

    public bool IsWorkedIn(AreaId area) => Areas.Contains(area) && !story.Any<AreaEnded>(ended => ended.Area == area);

    /// <summary>The place of the one who leads an area, as it is written: a partner, a working group or the process leader. Null where no one does.</summary>
    public string? LeadOf(AreaId area)
    {
        string? lead = null;
        foreach (var line in story.Lines)
        {
            lead = line.Fact switch
            {
                AreaLeadTaken taken when taken.Area == area => PlaceOf(line.By),
                AreaLeadLeft left when left.Area == area => null,
                AreaEnded ended when ended.Area == area => null,
                PartnerLeft left when lead == $"{left.Partner}" => null,
                WorkingGroupEnded ended when lead == $"wg:{ended.Group}" => null,
                ProcessLeaderReleased when lead == "leader" => null,
                _ => lead,
            };
        }

        return lead;
    }

    public static string PlaceOf(Actor by) => by.ToString().Split('@')[^1];

    /// <summary>Where it was decided to place an activity, or where the decision within a mandate that planned it was.</summary>
    public AreaId? AreaOf(ActivityId activity)
    {
        AreaId? area = null;
        foreach (var line in story.Lines)
        {
            if (line.Fact is ActivityPlacedInArea placed && placed.Activity == activity)
                area = placed.Area;
            if (line.Fact is ActivityPlanned planned && planned.Activity == activity && line.By.Operation is { } decision)
                area = Decision(decision)!.Fact.Area;
        }

        return area;
    }

    public bool Reaches(MandateId mandate, AreaId area) => story.Any<MandateCoversArea>(covers => covers.Mandate == mandate && covers.Area == area);

    public bool IsHeldBy(MandateId mandate, Actor by) => story.Governance.Mandate(mandate) is { } granted
        && (granted.Group is { } group ? by.WorkingGroup == group : granted.Partner is { } partner ? by.Partner == partner : by.Kind == ActorKind.Leader);

    public NaiveTerms Terms(MandateId mandate)
    {
        var granted = story.Governance.Mandate(mandate)!;
        return story.Last<MandateChanged>(changed => changed.Mandate == mandate)?.Fact is { } changed
            ? new(changed.Subject, changed.Money, changed.From, changed.Until)
            : new(granted.Subject, granted.Money, granted.From, granted.Until);
    }

    public bool HoldsOn(MandateId mandate, DateOnly day) => story.Governance.Holds(mandate) && Terms(mandate) is var terms && terms.From <= day && day <= terms.Until;

    public IEnumerable<Told<OperationalDecisionMade>> Decisions => story.All<OperationalDecisionMade>();

    public Told<OperationalDecisionMade>? Decision(OperationalDecisionId decision) => story.First<OperationalDecisionMade>(made => made.Decision == decision);

    public bool IsTaken(OperationalDecisionId decision) => Decision(decision) is not null || story.Any<SteeringGroupDecidedOperation>(decided => decided.Decision == decision);

    public bool Stands(OperationalDecisionId decision) => Decision(decision) is not null && !story.Any<OperationalDecisionEnded>(ended => ended.Decision == decision);

    public bool IsConfirmed(OperationalDecisionId decision) => story.Any<OperationalDecisionConfirmed>(confirmed => confirmed.Decision == decision);

    public long UsedWithin(MandateId mandate) => Decisions.Where(one => one.Fact.Mandate == mandate).Sum(one => one.Fact.Money);

    public static DateOnly DayOf(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);

    public static DateOnly EffectOf(Told<OperationalDecisionMade> decision) => decision.Fact.From ?? DayOf(decision.At);

    /// <summary>What became of what a decision was to record; null while that waits, and where there was nothing.</summary>
    public Outcome? OutcomeOf(OperationalDecisionId decision)
    {
        var made = Decision(decision)!;
        if (made.Fact.Enacts is null)
            return null;
        foreach (var line in story.Lines.Skip(made.Place + 1))
        {
            if (line.Fact is OperationalDecisionSettled settled && settled.Decision == decision)
                return settled.Outcome;
            if (line.Fact is OperationalDecisionEnded ended && ended.Decision == decision)
                return Outcome.Withdrawn;
            if (line.Fact is CollaborationClosed)
                return Outcome.Lapsed;
        }

        return null;
    }

    public IEnumerable<Told<OperationalDecisionMade>> Waiting =>
        Decisions.Where(one => one.Fact.Enacts is not null && OutcomeOf(one.Fact.Decision) is null).OrderBy(one => one.Fact.Decision.Value, StringComparer.Ordinal);

    /// <summary>Those that stand, that no one has confirmed, and that the mandate as it is now would not have let through.</summary>
    public IEnumerable<OperationalDecisionId> NoLongerCovered =>
        Decisions.Where(one => Stands(one.Fact.Decision) && !IsConfirmed(one.Fact.Decision) && !WouldBeCovered(one)).Select(one => one.Fact.Decision);

    public MatterOutcome? AnswerTo(MatterId matter) => story.Last<MatterAnswered>(answered => answered.Matter == matter)?.Fact.Outcome;

    public bool IsAnswered(OpportunityId opportunity) =>
        story.Any<OpportunityTaken>(taken => taken.Opportunity == opportunity) || story.Any<OpportunityLeft>(left => left.Opportunity == opportunity);

    public bool IsWeighed(ConditionChangeId change) =>
        story.Any<AdaptationMade>(made => made.Change == change) || story.Any<NoAdaptationNeeded>(needed => needed.Change == change);

    private bool WouldBeCovered(Told<OperationalDecisionMade> decision)
    {
        var mandate = decision.Fact.Mandate;
        return HoldsOn(mandate, DayOf(decision.At)) && HoldsOn(mandate, EffectOf(decision))
            && Terms(mandate).Subject == story.Upto(decision.Place).Agility.Terms(mandate).Subject
            && (decision.Fact.Money == 0 || story.Upto(decision.Place + 1).Agility.UsedWithin(mandate) <= Terms(mandate).Money);
    }
}
