using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of areas, matters, opportunities and changes. What may be decided within a mandate is judged apart.</summary>
internal static class AgilityJudge
{
    public static string? Of(Story story, AgilityFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        AreaNamed named => BodiesJudge.LeaderOrCommon(story, by) ?? (story.Agility.Areas.Contains(named.Area) ? Broken.DuplicateId : null),
        AreaEnded ended => BodiesJudge.LeaderOrCommon(story, by) ?? WorkedIn(story, ended.Area),
        AreaLeadTaken taken => BodiesJudge.OfTheWork(by) ?? WorkedIn(story, taken.Area) ?? (story.Agility.LeadOf(taken.Area) is null ? null : Broken.Already),
        AreaLeadLeft left => WorkedIn(story, left.Area)
            ?? (story.Agility.LeadOf(left.Area) is not { } lead ? Broken.NotSo : lead == NaiveAgility.PlaceOf(by) ? null : Judge.InCommon(story, by)),
        ActivityPlacedInArea placed => Judge.InCommon(story, by) ?? PartnersJudge.Planned(story, placed.Activity) ?? WorkedIn(story, placed.Area)
            ?? (story.Agility.AreaOf(placed.Activity) == placed.Area ? Broken.Already : null),
        MandateCoversArea covers => Judge.InCommon(story, by) ?? BodiesJudge.Standing(story, covers.Mandate) ?? WorkedIn(story, covers.Area)
            ?? (story.Agility.Reaches(covers.Mandate, covers.Area) ? Broken.Already : null),
        MatterRouted or MatterAnswered => Matters(story, fact, by),
        OpportunitySeen or OpportunityTaken or OpportunityLeft or ConditionChangeNoted or AdaptationMade or NoAdaptationNeeded => Around(story, fact, by),
        _ => OperationsJudge.Of(story, fact, by, at),
    };

    public static string? WorkedIn(Story story, AreaId area) =>
        !story.Agility.Areas.Contains(area) ? Broken.UnknownId : story.Agility.IsWorkedIn(area) ? null : Broken.NoLonger;

    private static string? Matters(Story story, AgilityFact fact, Actor by) => fact switch
    {
        MatterRouted routed => BodiesJudge.OfTheWork(by)
            ?? (story.Any<MatterRouted>(other => other.Matter == routed.Matter) ? Broken.DuplicateId
                : routed.Mandate is not { } mandate ? null
                : story.Governance.Mandate(mandate) is null ? Broken.UnknownId : story.Agility.IsHeldBy(mandate, by) ? null : Broken.Anothers),
        MatterAnswered answered => GovernanceJudge.PartnerOrLeader(by)
            ?? (!story.Any<MatterRouted>(routed => routed.Matter == answered.Matter) ? Broken.UnknownId
                : story.Agility.AnswerTo(answered.Matter) is MatterOutcome.Decided or MatterOutcome.Returned ? Broken.Already : Answer(story, answered)),
        _ => Broken.Unsure,
    };

    /// <summary>A matter is given back to a mandate; or a proposal takes it up, and settles it once it has been carried.</summary>
    private static string? Answer(Story story, MatterAnswered answered) => (answered.Outcome, answered.Proposal, answered.Mandate) switch
    {
        (MatterOutcome.Returned, null, { } mandate) => BodiesJudge.Standing(story, mandate),
        (MatterOutcome.Proposed or MatterOutcome.Decided, { } proposal, null) => story.Governance.Made(proposal) is null ? Broken.UnknownId
            : answered.Outcome == MatterOutcome.Decided && story.Governance.OutcomeOf(proposal) != Outcome.Carried ? Broken.NotSo : null,
        _ => Broken.NotSo,
    };

    /// <summary>Anyone may see and note; those who do the work say what came of it.</summary>
    private static string? Around(Story story, AgilityFact fact, Actor by) => fact switch
    {
        OpportunitySeen seen => story.Any<OpportunitySeen>(other => other.Opportunity == seen.Opportunity) ? Broken.DuplicateId : null,
        OpportunityTaken taken => BodiesJudge.OfTheWork(by) ?? Unanswered(story, taken.Opportunity) ?? (taken.Activity is { } activity && story.Activity(activity) is null ? Broken.UnknownId : null),
        OpportunityLeft left => BodiesJudge.OfTheWork(by) ?? Unanswered(story, left.Opportunity),
        ConditionChangeNoted noted => story.Any<ConditionChangeNoted>(other => other.Change == noted.Change) ? Broken.DuplicateId
            : noted.Condition is { } condition && !story.Any<OutsideConditionSeen>(seen => seen.Condition == condition) ? Broken.UnknownId : null,
        AdaptationMade made => BodiesJudge.OfTheWork(by) ?? Noted(story, made.Change)
            ?? (made.Activity is null && made.Support is null ? Broken.NotSo
                : made.Activity is { } activity && story.Activity(activity) is null ? Broken.UnknownId
                : made.Support is { } support && !story.Any<SupportPlanned>(planned => planned.Support == support) ? Broken.UnknownId : null),
        NoAdaptationNeeded needed => BodiesJudge.OfTheWork(by) ?? Noted(story, needed.Change) ?? (story.Agility.IsWeighed(needed.Change) ? Broken.Already : null),
        _ => Broken.Unsure,
    };

    private static string? Unanswered(Story story, OpportunityId opportunity) =>
        !story.Any<OpportunitySeen>(seen => seen.Opportunity == opportunity) ? Broken.UnknownId : story.Agility.IsAnswered(opportunity) ? Broken.Already : null;

    private static string? Noted(Story story, ConditionChangeId change) => story.Any<ConditionChangeNoted>(noted => noted.Change == change) ? null : Broken.UnknownId;
}
