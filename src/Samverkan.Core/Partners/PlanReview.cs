using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>What should hold of the project plan: that each activity is in the hands of a partner able to do it.</summary>
internal static class PlanReview
{
    private static readonly Wording SomeActivity = new("minst en aktivitet i planen", "at least one activity in the plan");

    public static readonly ReviewRule NoOneDrives = new ReviewRule<ThroughPartners>(
        "SAM120",
        Severity.Suggestion,
        new("Ingen part är vald att driva arbetet. Den som tog initiativet är det inte av sig själv.", "No partner has been chosen to drive the work. The one that took the initiative is not, by that alone."),
        new("Välj en drivande part med drivingPartnerChosen; det kan vara en annan än den som började.", "Choose a driving partner with drivingPartnerChosen; it may be another than the one that began."),
        SomeActivity,
        (rooms, _) => HasNoPlan(rooms) ? null : rooms.Partners.Driving is null ? [Subject.Whole] : []);

    public static readonly ReviewRule NoOneDoes = new ReviewRule<ThroughPartners>(
        "SAM121",
        Severity.Warning,
        new("Den part som hade aktiviteten har lämnat, och ingen annan har fått den.", "The partner that had the activity has left, and no other has been given it."),
        new("Ge den till en annan part med activityChanged, eller stryk den med activityDropped.", "Give it to another partner with activityChanged, or drop it with activityDropped."),
        SomeActivity,
        (rooms, _) => Planned(rooms, activity => activity.Doer is null));

    public static readonly ReviewRule DoerNotAble = new ReviewRule<ThroughPartners>(
        "SAM122",
        Severity.Warning,
        new("Det syns inte att parten har det som behövs för aktiviteten: ingen av dess resurser är nämnd, eller alla har dragits tillbaka.", "It does not show that the partner has what the activity needs: none of its resources is named, or all have been withdrawn."),
        new("Säg vad aktiviteten görs med, eller ge den till en part som har det, med activityChanged.", "Say what the activity is done with, or give it to a partner that has it, with activityChanged."),
        SomeActivity,
        (rooms, _) => Planned(rooms, activity => activity.Doer is not null && activity.Resources.All(resource => rooms.Partners.Resources[resource].IsWithdrawn)));

    public static readonly ReviewRule NotTakenOn = new ReviewRule<ThroughPartners>(
        "SAM123",
        Severity.Suggestion,
        new("Planen ger parten aktiviteten, men parten har inte tagit på sig den.", "The plan gives the partner the activity, but the partner has not taken it on."),
        new("Fråga parten; den svarar med activityTakenOn.", "Ask the partner; it answers with activityTakenOn."),
        SomeActivity,
        (rooms, _) => Planned(rooms, activity => activity is { Doer: not null, IsTakenOn: false }));

    public static readonly ReviewRule DoerStaysOut = new ReviewRule<ThroughPartners>(
        "SAM124",
        Severity.Warning,
        new("Planen ger aktiviteten till en part som har sagt att den inte deltar i det dagliga arbetet.", "The plan gives the activity to a partner that has said that it takes no part in the daily work."),
        new("Ge den till en annan part med activityChanged, eller fråga om parten vill delta.", "Give it to another partner with activityChanged, or ask whether the partner wants to take part."),
        SomeActivity,
        (rooms, _) => Planned(rooms, activity => activity.Doer is { } doer && rooms.Partners.All[doer].Involvement == OperationalInvolvement.None));

    public static readonly ReviewRule ActivityLate = new ReviewRule<ThroughPartners>(
        "SAM125",
        Severity.Warning,
        new("Aktiviteten skulle ha varit klar, men är varken gjord eller struken.", "The activity should have been finished, but is neither done nor dropped."),
        new("Ange att den är gjord med activityDone, eller ge den en ny tid med activityChanged.", "State that it is done with activityDone, or give it a new time with activityChanged."),
        SomeActivity,
        (rooms, asOf) => Planned(rooms, activity => activity.Ends < DateOnly.FromDateTime(asOf.UtcDateTime)));

    public static readonly ReviewRule DoerGoneBefore = new ReviewRule<ThroughPartners>(
        "SAM126",
        Severity.Warning,
        new("Aktiviteten slutar efter den tid som parten har lovat att vara med.", "The activity ends after the time for which the partner has promised to take part."),
        new("Fråga om parten stannar längre, och ange det med periodCommitted, eller ändra planen med activityChanged.", "Ask whether the partner stays longer, and state it with periodCommitted, or change the plan with activityChanged."),
        SomeActivity,
        (rooms, _) => Planned(rooms, activity => activity.Doer is { } doer && activity.Ends > rooms.Partners.All[doer].Committed?.Until));

    public static IEnumerable<ReviewRule> All => [NoOneDrives, NoOneDoes, DoerNotAble, NotTakenOn, DoerStaysOut, ActivityLate, DoerGoneBefore];

    /// <summary>A plan from which all partners have gone is nobody's, and not judged.</summary>
    private static bool HasNoPlan(ThroughPartners rooms) => rooms.Partners.Activities.Count == 0 || !rooms.Partners.Present.Any();

    private static IEnumerable<string>? Planned(ThroughPartners rooms, Func<Activity, bool> isFound) =>
        HasNoPlan(rooms) ? null
            : rooms.Partners.Activities.Values.Where(activity => activity.State == ActivityState.Planned && isFound(activity)).Select(activity => Subject.Of(activity.Id));
}
