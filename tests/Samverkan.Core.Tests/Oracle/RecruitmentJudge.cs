using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of employers, adaptations, barriers and counts.</summary>
internal static class RecruitmentJudge
{
    public static string? Of(Story story, RecruitmentFact fact, Actor by, DateTimeOffset at) => fact switch
    {
        EmployerPartnershipMade made => PartnersJudge.Own(made.Partner, by) ?? (story.Recruitment.Made(made.Partnership) is null ? null : Broken.DuplicateId)
            ?? Given(story, made.Groups, made.Places, made.From, made.Until),
        EmployerPartnershipChanged changed => Kept(story, changed.Partnership, by) ?? Given(story, changed.Groups, changed.Places, changed.From, changed.Until),
        EmployerPartnershipEnded ended => Kept(story, ended.Partnership, by),
        EmployerAsked asked => BodiesJudge.OfTheWork(by) ?? Judge.Past(asked.On, at),
        WorkAdaptationOffered offered => BodiesJudge.OfTheWork(by) ?? (story.Any<WorkAdaptationOffered>(other => other.Adaptation == offered.Adaptation) ? Broken.DuplicateId : null)
            ?? NarrativesJudge.Groups(story, offered.Groups),
        WorkAdaptationEnded ended => BodiesJudge.OfTheWork(by)
            ?? (!story.Any<WorkAdaptationOffered>(offered => offered.Adaptation == ended.Adaptation) ? Broken.UnknownId : story.Recruitment.IsOffered(ended.Adaptation) ? null : Broken.NoLonger),
        ProcessAdapted adapted => PartnersJudge.Own(adapted.Partner, by) ?? TargetGroupsJudge.Current(story, adapted.Group)
            ?? (story.Recruitment.Adapted(adapted.Adaptation) is null ? null : Broken.DuplicateId),
        ProcessAdaptationEnded ended => story.Recruitment.Adapted(ended.Adaptation) is not { } adapted ? Broken.UnknownId
            : PartnersJudge.Own(adapted.Partner, by) ?? (story.Recruitment.Stands(ended.Adaptation) ? null : Broken.NoLonger),
        LabourMarketKnown known => NarrativesJudge.PartnerOrGroup(story, by) ?? (story.Any<LabourMarketKnown>(other => other.Knowledge == known.Knowledge) ? Broken.DuplicateId : null)
            ?? Judge.Past(known.AsOf, at),
        RecruitmentCounted counted => Counting(story, counted.Group, counted.From, counted.Until, by, at)
            ?? Told(counted.Proposed, counted.Presented, counted.Interviewed, counted.Offered, counted.Accepted, counted.Lasting)
            ?? (story.Any<RecruitmentCounted>(other => other.Group == counted.Group && Meet(other.From, other.Until, counted.From, counted.Until)) ? Broken.Already : null),
        FollowUpsCounted counted => Counting(story, counted.Group, counted.From, counted.Until, by, at)
            ?? Told(counted.Placements, counted.Planned, counted.Held, counted.Reviewed)
            ?? (counted.Planned > counted.Placements || counted.Reviewed > counted.Held ? Broken.WrongNumber : null)
            ?? (story.Any<FollowUpsCounted>(other => other.Group == counted.Group && Meet(other.From, other.Until, counted.From, counted.Until)) ? Broken.Already : null),
        _ => Barriers(story, fact, by, NaiveAgility.DayOf(at)),
    };

    private static string? Barriers(Story story, RecruitmentFact fact, Actor by, DateOnly day) => fact switch
    {
        GroupBarrierSeen seen => NarrativesJudge.Brought(story, seen.Group, by) ?? (story.Recruitment.Barrier(seen.Barrier) is null ? null : Broken.DuplicateId),
        GroupBarrierTaken taken => PartnersJudge.Own(taken.Partner, by) ?? InTheWay(story, taken.Barrier) ?? (taken.Until < day ? Broken.WrongNumber : null),
        GroupBarrierAnswered answered => InTheWay(story, answered.Barrier) ?? (by.Partner is { } partner && story.Recruitment.AnswersFor(answered.Barrier) == partner ? null : Broken.Anothers),
        GroupBarrierRemoved removed => InTheWay(story, removed.Barrier) ?? Gone(story, story.Recruitment.Barrier(removed.Barrier)!.Group, by),
        _ => Broken.Unsure,
    };

    private static string? InTheWay(Story story, GroupBarrierId barrier) =>
        story.Recruitment.Barrier(barrier) is null ? Broken.UnknownId : story.Recruitment.IsInTheWay(barrier) ? null : Broken.NoLonger;

    /// <summary>The group says that its barrier is gone once someone speaks for it; before that any partner may.</summary>
    private static string? Gone(Story story, TargetGroupId group, Actor by) =>
        TargetGroupsJudge.Current(story, group) ?? (by.TargetGroup == group ? null : story.TargetGroups.SpeaksForItself(group) ? Broken.ItsOwn : PartnersJudge.AnyPartner(by));

    private static string? Kept(Story story, EmployerPartnershipId partnership, Actor by) =>
        story.Recruitment.Made(partnership) is not { } made ? Broken.UnknownId : PartnersJudge.Own(made.Partner, by) ?? (story.Recruitment.Stands(partnership) ? null : Broken.NoLonger);

    private static string? Given(Story story, ValueList<TargetGroupId>? groups, int? places, DateOnly from, DateOnly? until) =>
        NarrativesJudge.Groups(story, groups) ?? (places <= 0 ? Broken.WrongNumber : until < from ? Broken.EndsFirst : null);

    private static string? Counting(Story story, TargetGroupId group, DateOnly from, DateOnly until, Actor by, DateTimeOffset at) =>
        GovernanceJudge.PartnerOrLeader(by) ?? (!story.TargetGroups.All.Contains(group) ? Broken.UnknownId : until < from ? Broken.EndsFirst : Judge.Past(until, at));

    /// <summary>None, or so many that no one can be recognised.</summary>
    private static string? Told(params int?[] figures) => figures.Any(figure => figure is < 0 or 1 or 2 or 3 or 4) ? Broken.WrongNumber : null;

    private static bool Meet(DateOnly from, DateOnly until, DateOnly otherFrom, DateOnly otherUntil) =>
        (from != otherFrom || until != otherUntil) && !(until < otherFrom || otherUntil < from);
}
