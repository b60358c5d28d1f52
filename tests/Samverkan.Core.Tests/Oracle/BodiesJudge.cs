using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Tests.Oracle;

/// <summary>Who may state what of leaders, groups, seats, mandates and the work in them.</summary>
internal static class BodiesJudge
{
    public static string? Of(Story story, Fact fact, Actor by) => fact switch
    {
        ProcessLeaderNamed named => Judge.InCommon(story, by) ?? ((named.Ties ?? []).All(story.Partners.Joined.Contains) ? null : Broken.UnknownId),
        ProcessLeaderReleased => story.Governance.Leader is null ? Broken.UnknownId : LeaderOrCommon(story, by),
        ProcessLeaderTied tied => story.Governance.Leader is null ? Broken.UnknownId
            : by.Kind == ActorKind.Leader || by.Partner == tied.Partner
                ? !story.Partners.Joined.Contains(tied.Partner) ? Broken.UnknownId : story.Governance.LeaderTies.Contains(tied.Partner) ? Broken.Already : null
                : Broken.Anothers,
        WorkingGroupFormed formed => Judge.InCommon(story, by) ?? (story.Governance.Groups.Contains(formed.Group) ? Broken.DuplicateId : null),
        WorkingGroupEnded ended => Judge.InCommon(story, by) ?? AtWork(story, ended.Group),
        SeatTaken taken => Taken(story, taken, by),
        SeatVacated vacated => Vacated(story, vacated, by),
        MandateGranted granted => Judge.InCommon(story, by) ?? Granted(story, granted),
        MandateChanged changed => Judge.InCommon(story, by) ?? Standing(story, changed.Mandate) ?? Sum(changed.Money, changed.From, changed.Until),
        MandateWithdrawn withdrawn => Judge.InCommon(story, by) ?? Standing(story, withdrawn.Mandate),
        FrameSet set => Judge.InCommon(story, by) ?? (set.Money < 0 ? Broken.WrongNumber : null),
        CadenceSet set => AtWork(story, set.Group) ?? (set.Group is { } group && by.WorkingGroup == group ? null : LeaderOrCommon(story, by)) ?? (set.Days is < 1 or > 366 ? Broken.WrongNumber : null),
        _ => Work(story, fact, by),
    };

    private static string? Work(Story story, Fact fact, Actor by) => fact switch
    {
        CheckInHeld held => AtWork(story, held.Group)
            ?? (held.With ?? []).Select(other => AtWork(story, other)).FirstOrDefault(broken => broken is not null)
            ?? ((held.With ?? []).Contains(held.Group ?? default) || (held.With ?? []).Distinct().Count() < (held.With ?? []).Count ? Broken.Already : null)
            ?? (by.WorkingGroup is { } group && group != held.Group ? Broken.Unsure : by.TargetGroup is not null ? Broken.Unsure : null)
            ?? (story.Any<CheckInHeld>(other => other.CheckIn == held.CheckIn) ? Broken.DuplicateId : null),
        ReportGiven given => OfTheWork(by) ?? (story.Any<ReportGiven>(other => other.Report == given.Report) ? Broken.DuplicateId : given.Spent < 0 ? Broken.WrongNumber : null),
        EvaluationMade made => story.Any<EvaluationMade>(other => other.Evaluation == made.Evaluation) ? Broken.DuplicateId : by.Partner is null ? Broken.Unsure : null,
        SupportRequested requested => OfTheWork(by) ?? (story.Any<SupportRequested>(other => other.Request == requested.Request) ? Broken.DuplicateId : null),
        SupportAnswered answered => GovernanceJudge.PartnerOrLeader(by)
            ?? (story.First<SupportRequested>(requested => requested.Request == answered.Request) is not { } asked ? Broken.UnknownId
                : story.Any<SupportAnswered>(other => other.Request == answered.Request) ? Broken.Already
                : asked.By == by ? Broken.Anothers
                : asked.By.Person == by.Person || (asked.By.Partner is { } partner && partner == by.Partner) ? Broken.Unsure : null),
        LawWatched watched => story.Any<LawWatched>(other => other.Law == watched.Law) ? Broken.DuplicateId : by.Partner is null ? Broken.Unsure : null,
        LawChecked check => !story.Any<LawWatched>(other => other.Law == check.Law) ? Broken.UnknownId : by.Partner is null ? Broken.Unsure : null,
        _ => Broken.Unsure,
    };

    /// <summary>The leader, or what a decision may do.</summary>
    public static string? LeaderOrCommon(Story story, Actor by) => by.Kind == ActorKind.Leader ? null : Judge.InCommon(story, by);

    public static string? OfTheWork(Actor by) => by.Kind is ActorKind.Partner or ActorKind.Leader or ActorKind.WorkingGroup ? null : Broken.WrongSpeaker;

    private static string? AtWork(Story story, WorkingGroupId? body) =>
        body is not { } group ? null : !story.Governance.Groups.Contains(group) ? Broken.UnknownId : story.Governance.IsAtWork(group) ? null : Broken.NoLonger;

    /// <summary>A partner seats its own, a target group its own, and the leader or a decision whoever sits for no one.</summary>
    private static string? Taken(Story story, SeatTaken taken, Actor by) =>
        AtWork(story, taken.Group)
        ?? (taken.Partner is not null && taken.TargetGroup is not null ? Broken.NotSo
            : taken.Partner is { } partner ? PartnersJudge.Own(partner, by)
            : taken.TargetGroup is { } group ? (by.TargetGroup == group ? TargetGroupsJudge.Current(story, group) : Broken.ItsOwn)
            : LeaderOrCommon(story, by))
        ?? (story.Governance.Seats(taken.Group).Exists(seat => seat.Person == taken.Person) ? Broken.Already : null);

    private static string? Vacated(Story story, SeatVacated vacated, Actor by) =>
        AtWork(story, vacated.Group)
        ?? (story.Governance.Seats(vacated.Group).Find(seat => seat.Person == vacated.Person) is not { } seat ? Broken.NotSo
            : by.Kind != ActorKind.Decision && by.Person == vacated.Person ? null
            : seat.Partner is { } partner ? PartnersJudge.Own(partner, by)
            : seat.TargetGroup is { } group ? (by.TargetGroup == group ? null : Broken.ItsOwn)
            : LeaderOrCommon(story, by));

    private static string? Granted(Story story, MandateGranted granted) =>
        story.Governance.Mandate(granted.Mandate) is not null ? Broken.DuplicateId
        : granted.Group is not null && granted.Partner is not null ? Broken.NotSo
        : (granted.Group is { } group ? AtWork(story, group) : granted.Partner is { } partner ? PartnersJudge.Partner(story, partner) : story.Governance.Leader is null ? Broken.UnknownId : null)
            ?? Sum(granted.Money, granted.From, granted.Until);

    public static string? Standing(Story story, MandateId mandate) =>
        story.Governance.Mandate(mandate) is null ? Broken.UnknownId : story.Governance.Holds(mandate) ? null : Broken.NoLonger;

    private static string? Sum(long money, DateOnly from, DateOnly until) => money < 0 ? Broken.WrongNumber : until < from ? Broken.EndsFirst : null;
}
