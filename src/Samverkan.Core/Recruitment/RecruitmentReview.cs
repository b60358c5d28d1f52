using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Recruitment;

/// <summary>What should hold in this room, as far as employers, target groups and counts tell.</summary>
internal static class RecruitmentReview
{
    private const int DaysUntilOld = 365;
    private static readonly Wording SomethingBegun = new("minst ett partnerskap med en arbetsgivare, en fråga till en, en anpassning eller en räkning", "at least one partnership with an employer, one question to one, one adaptation or one count");
    private static readonly Wording SomeBarrier = new("minst ett hinder för en målgrupp", "at least one barrier for a target group");
    private static readonly Wording SomeStages = new("minst en räkning av hur långt personer i en målgrupp har kommit", "at least one count of how far people in a target group have come");
    private static readonly Wording SomePartnership = new("minst ett partnerskap med en arbetsgivare", "at least one partnership with an employer");

    public static readonly ReviewRule NoFollowUpPlanned = new ReviewRule<ThroughRecruitment>(
        "SAM901",
        Severity.Warning,
        new("Det finns placeringar utan planerad uppföljning.", "There are placements with no follow-up planned."),
        new("Planera uppföljning efter 30, 90, 180 och 365 dagar för var och en, och räkna på nytt med followUpsCounted.", "Plan a follow-up after 30, 90, 180 and 365 days for each, and count anew with followUpsCounted."),
        new("minst en räkning av placeringar och planerade uppföljningar, där båda talen står", "at least one count of placements and planned follow-ups, where both figures are told"),
        (rooms, _) => Judged(rooms.Recruitment.FollowUps, count => count.Group, count => count.Placements is { } all && count.Planned is { } planned ? all > planned : null));

    public static readonly ReviewRule SupportNotReviewed = new ReviewRule<ThroughRecruitment>(
        "SAM902",
        Severity.Warning,
        new("Stödet sågs inte över vid varje uppföljning.", "The support was not reviewed at every follow-up."),
        new("Fråga vid varje uppföljning om stödet ska bli mindre, vara som det är eller bli större, och räkna på nytt med followUpsCounted.", "Ask at every follow-up whether the support should be less, the same or more, and count anew with followUpsCounted."),
        new("minst en räkning av uppföljningar och översyner, där båda talen står", "at least one count of follow-ups and reviews, where both figures are told"),
        (rooms, _) => Judged(rooms.Recruitment.FollowUps, count => count.Group, count => count.Held is { } held && count.Reviewed is { } reviewed ? held > reviewed : null));

    public static readonly ReviewRule NeverAsked = new ReviewRule<ThroughRecruitment>(
        "SAM903",
        Severity.Warning,
        new("Arbetsgivaren har aldrig fått frågan vad den kan anpassa.", "The employer has never been asked what it can adapt."),
        new("Fråga om uppgifter, tider, lokaler och hur den rekryterar, och ange det med employerAsked.", "Ask about tasks, hours, premises and how it recruits, and state it with employerAsked."),
        SomePartnership,
        (rooms, _) => rooms.Recruitment.Partnerships.Count == 0 ? null
            : rooms.Recruitment.Standing.Select(partnership => partnership.Employer).Distinct()
                .Where(employer => rooms.Recruitment.Asked.All(asked => asked.Employer != employer) && rooms.Recruitment.WorkAdaptations.Values.All(adaptation => adaptation.Employer != employer))
                .Select(Subject.Of));

    public static readonly ReviewRule ProcessNotAdapted = new ReviewRule<ThroughRecruitment>(
        "SAM904",
        Severity.Warning,
        new("Rekryteringen är inte anpassad för målgruppen.", "Recruitment has not been adapted for the target group."),
        new("Ändra det som stänger ute: annons, ansökan, intervju eller urval. Ange det med processAdapted.", "Change what shuts people out: advertisement, application, interview or selection. State it with processAdapted."),
        SomethingBegun,
        (rooms, _) => !rooms.Recruitment.HasBegun ? null
            : rooms.TargetGroups.Current.Where(group => rooms.Recruitment.ProcessAdaptations.Values.All(adaptation => adaptation.IsEnded || adaptation.Group != group.Id)).Select(group => Subject.Of(group.Id)));

    public static readonly ReviewRule KnowledgeMissingOrOld = new ReviewRule<ThroughRecruitment>(
        "SAM905",
        Severity.Warning,
        new("Kunskapen om arbetsmarknaden saknas eller är äldre än ett år.", "Knowledge of the labour market is missing or more than a year old."),
        new("Ta reda på vilket arbete som finns och vad det kräver, och ange det med labourMarketKnown.", "Find out what work there is and what it asks for, and state it with labourMarketKnown."),
        new("en kunskap om arbetsmarknaden, ett partnerskap med en arbetsgivare, en fråga till en, en anpassning eller en räkning", "a piece of knowledge of the labour market, a partnership with an employer, a question to one, an adaptation or a count"),
        (rooms, asOf) => !rooms.Recruitment.HasBegun && rooms.Recruitment.Knowledge.Count == 0 ? null
            : rooms.Recruitment.Knowledge.Values.Any(knowledge => knowledge.AsOf.DayNumber + DaysUntilOld >= Day(asOf).DayNumber) ? [] : [Subject.Whole]);

    public static readonly ReviewRule NeverPresented = new ReviewRule<ThroughRecruitment>(
        "SAM906",
        Severity.Warning,
        new("Ingen i målgruppen har presenterats för en arbetsgivare under någon period som är räknad.", "Nobody in the target group was presented to an employer in any period that has been counted."),
        new("Ta reda på vad som stänger gruppen ute, och ange det med groupBarrierSeen så att någon kan ta sig an det.", "Find out what shuts the group out, and state it with groupBarrierSeen so that someone can take it on."),
        SomeStages,
        (rooms, _) => rooms.Recruitment.Stages.Count == 0 ? null
            : rooms.Recruitment.Stages.GroupBy(count => count.Group)
                .Where(counts => IsCurrent(rooms, counts.Key) && counts.All(count => count.Presented == 0))
                .Select(counts => Subject.Of(counts.Key)));

    public static readonly ReviewRule NoOneAnswers = new ReviewRule<ThroughRecruitment>(
        "SAM907",
        Severity.Warning,
        new("Ingen svarar för hindret.", "No one answers for the barrier."),
        new("Låt en part som kan göra något åt det ta det på sig med groupBarrierTaken.", "Have a partner that can do something about it take it on with groupBarrierTaken."),
        SomeBarrier,
        (rooms, _) => rooms.Recruitment.Barriers.Count == 0 ? null : InTheWay(rooms).Where(barrier => barrier.Partner is null).Select(barrier => Subject.Of(barrier.Id)));

    public static readonly ReviewRule NotAnsweredInTime = new ReviewRule<ThroughRecruitment>(
        "SAM908",
        Severity.Warning,
        new("Dagen då något skulle vara gjort åt hindret har passerat, och det finns kvar.", "The day by which something was to be done about the barrier has passed, and it is still there."),
        new("Ange vad som görs med groupBarrierAnswered, eller en ny dag med groupBarrierTaken.", "State what is done with groupBarrierAnswered, or a new day with groupBarrierTaken."),
        SomeBarrier,
        (rooms, asOf) => rooms.Recruitment.Barriers.Count == 0 ? null : InTheWay(rooms).Where(barrier => barrier.Answer is null && barrier.Until < Day(asOf)).Select(barrier => Subject.Of(barrier.Id)));

    public static readonly ReviewRule ForNoGroup = new ReviewRule<ThroughRecruitment>(
        "SAM909",
        Severity.Suggestion,
        new("Partnerskapet med arbetsgivaren är inte för någon målgrupp som samverkan arbetar för.", "The partnership with the employer is for no target group that the collaboration works for."),
        new("Kom överens om för vilka jobben profileras, och ange det med employerPartnershipChanged.", "Agree for whom the jobs are profiled, and state it with employerPartnershipChanged."),
        SomePartnership,
        (rooms, _) => rooms.Recruitment.Partnerships.Count == 0 ? null
            : rooms.Recruitment.Standing.Where(partnership => !partnership.Groups.Any(group => IsCurrent(rooms, group))).Select(partnership => Subject.Of(partnership.Id)));

    public static readonly ReviewRule EndedUnused = new ReviewRule<ThroughRecruitment>(
        "SAM910",
        Severity.Suggestion,
        new("Partnerskapet med arbetsgivaren tog slut utan att någon fick arbete genom det.", "The partnership with the employer ended without anyone getting work by it."),
        new("Fråga arbetsgivaren och målgruppen varför, och ta med det till nästa, som anges med employerPartnershipMade.", "Ask the employer and the target group why, and take it along to the next, which is stated with employerPartnershipMade."),
        new("minst ett avslutat partnerskap med en arbetsgivare", "at least one partnership with an employer that has ended"),
        (rooms, _) => rooms.Recruitment.Partnerships.Values.Any(partnership => partnership.Used is not null)
            ? rooms.Recruitment.Partnerships.Values.Where(partnership => partnership.Used == false).Select(partnership => Subject.Of(partnership.Id))
            : null);

    public static readonly ReviewRule NotCounted = new ReviewRule<ThroughRecruitment>(
        "SAM911",
        Severity.Suggestion,
        new("En annan målgrupp är räknad men inte den här. Då syns det inte om den blir utan.", "Another target group has been counted but not this one. Then it does not show whether it goes without."),
        new("Räkna hur långt personer i gruppen har kommit, och ange det med recruitmentCounted.", "Count how far people in the group have come, and state it with recruitmentCounted."),
        SomeStages,
        (rooms, _) => rooms.Recruitment.Stages.Count == 0 ? null
            : rooms.TargetGroups.Current.Select(group => group.Id).Except(rooms.Recruitment.Stages.Select(count => count.Group)).Select(Subject.Of));

    public static IEnumerable<ReviewRule> All =>
        [NoFollowUpPlanned, SupportNotReviewed, NeverAsked, ProcessNotAdapted, KnowledgeMissingOrOld, NeverPresented, NoOneAnswers, NotAnsweredInTime, ForNoGroup, EndedUnused, NotCounted];

    /// <summary>The groups for which a count is bad; null when none can be judged, since a figure was withheld or nothing was counted.</summary>
    private static IEnumerable<string>? Judged<TCount>(IEnumerable<TCount> counts, Func<TCount, TargetGroupId> groupOf, Func<TCount, bool?> isBad)
    {
        var judged = counts.Where(count => isBad(count) is not null).ToArray();
        return judged.Length == 0 ? null : judged.Where(count => isBad(count) == true).Select(groupOf).Distinct().Select(Subject.Of);
    }

    /// <summary>Barriers that stand in the way of a target group that the collaboration works for.</summary>
    private static IEnumerable<GroupBarrier> InTheWay(ThroughRecruitment rooms) => rooms.Recruitment.Barriers.Values.Where(barrier => !barrier.IsRemoved && IsCurrent(rooms, barrier.Group));

    private static bool IsCurrent(ThroughTargetGroups rooms, TargetGroupId group) => !rooms.TargetGroups.All[group].IsSetAside;

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
