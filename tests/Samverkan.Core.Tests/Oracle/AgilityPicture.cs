using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Partners;

namespace Samverkan.Tests.Oracle;

/// <summary>What has come of the work: the same questions to the story and to the library.</summary>
internal static class AgilityPicture
{
    public static void Told(Story story, Picture picture)
    {
        var work = story.Agility;
        picture.SetAll("areas", work.Areas.Where(work.IsWorkedIn));
        foreach (var area in work.Areas)
            picture.Set($"leads {area}", work.LeadOf(area));
        picture.SetAll("placed", story.All<ActivityPlanned>().Select(one => one.Fact.Activity).Where(activity => work.AreaOf(activity) is not null).Select(activity => $"{activity}-{work.AreaOf(activity)}"));
        picture.SetAll("reach", story.All<MandateCoversArea>().Select(one => $"{one.Fact.Mandate}-{one.Fact.Area}"));
        foreach (var mandate in story.All<MandateGranted>().Select(one => one.Fact.Mandate))
            picture.Set($"used within {mandate}", work.UsedWithin(mandate));
        foreach (var decision in work.Decisions)
            picture.Set($"operation {decision.Fact.Decision}", $"{decision.Fact.Money} {NaiveAgility.EffectOf(decision):O} {work.OutcomeOf(decision.Fact.Decision)} {work.Stands(decision.Fact.Decision)} {work.IsConfirmed(decision.Fact.Decision)}");
        picture.SetAll("waiting", work.Waiting.Select(one => one.Fact.Decision));
        picture.Set("no longer covered", string.Join(' ', work.NoLongerCovered));
        picture.SetAll("by the steering group", story.All<SteeringGroupDecidedOperation>().Select(one => one.Fact.Decision));
        picture.SetAll("matters", story.All<MatterRouted>().Select(one => $"{one.Fact.Matter} {one.By} {work.AnswerTo(one.Fact.Matter)}"));
        picture.SetAll("opportunities", story.All<OpportunitySeen>().Select(one => $"{one.Fact.Opportunity} {work.IsAnswered(one.Fact.Opportunity)}"));
        picture.SetAll("changes", story.All<ConditionChangeNoted>().Select(one =>
            $"{one.Fact.Change} {story.All<AdaptationMade>().Count(made => made.Fact.Change == one.Fact.Change)} {story.Any<NoAdaptationNeeded>(needed => needed.Change == one.Fact.Change)}"));
    }

    public static void Seen(Collaboration seen, Picture picture)
    {
        var room = seen.Agility;
        picture.SetAll("areas", room.Areas.Values.Where(area => !area.IsEnded).Select(area => area.Id));
        foreach (var area in room.Areas.Values)
            picture.Set($"leads {area.Id}", area.Lead is not { } lead ? null : lead.IsProcessLeader ? "leader" : lead.Group is { } group ? $"wg:{group}" : $"{lead.Partner}");
        picture.SetAll("placed", room.Placed.Select(placed => $"{placed.Key}-{placed.Value}"));
        picture.SetAll("reach", room.Covered.SelectMany(covered => covered.Value.Select(area => $"{covered.Key}-{area}")));
        foreach (var mandate in seen.Governance.Mandates.Keys)
            picture.Set($"used within {mandate}", room.UsedWithin(mandate));
        foreach (var decision in room.Decisions.Values)
            picture.Set($"operation {decision.Id}", $"{decision.Money} {decision.From:O} {decision.Outcome} {!decision.IsEnded} {decision.IsConfirmed}");
        picture.SetAll("waiting", room.Waiting.Select(decision => decision.Id));
        picture.Set("no longer covered", string.Join(' ', StandingDecisions.NoLongerCovered(room, seen.Governance).Select(decision => decision.Id)));
        picture.SetAll("by the steering group", room.BySteeringGroup.Keys);
        picture.SetAll("matters", room.Matters.Values.Select(matter => $"{matter.Id} {matter.By} {matter.Outcome}"));
        picture.SetAll("opportunities", room.Opportunities.Values.Select(opportunity => $"{opportunity.Id} {opportunity.IsAnswered}"));
        picture.SetAll("changes", room.Changes.Values.Select(change => $"{change.Id} {change.Adaptations.Count} {change.NothingNeededBecause is not null}"));
    }
}
