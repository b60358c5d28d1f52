using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>What should hold as time goes on: of targets, of links when things change, of the plan, and of needs that hang together.</summary>
internal static class FollowingReview
{
    public static readonly ReviewRule MeasureWithoutTarget = new ReviewRule<ThroughPurposes>(
        "SAM210",
        Severity.Suggestion,
        new("Målet har ett mått men ingen enhet, målnivå och sista dag, så det går inte att se hur långt det är kvar.", "The goal has a measure but no unit, target and last day, so it does not show how far there is to go."),
        new("Ange dem med goalTargetSet.", "State them with goalTargetSet."),
        new("minst ett mål med mått", "at least one goal with a measure"),
        (rooms, _) => !rooms.Purposes.Goals.Values.Any(goal => goal.Measure is not null) ? null
            : Open(rooms, goal => goal is { Measure: not null, Target: null }));

    public static readonly ReviewRule TargetOverdue = new ReviewRule<ThroughPurposes>(
        "SAM211",
        Severity.Warning,
        new("Den sista dagen har passerat, och ingen har sagt om målet är nått.", "The last day has passed, and no one has said whether the goal is met."),
        new("Ange det med goalMet, sätt en ny dag med goalTargetSet eller dra tillbaka målet.", "State it with goalMet, set a new day with goalTargetSet, or withdraw the goal."),
        new("minst ett mål med målnivå", "at least one goal with a target"),
        (rooms, asOf) => !rooms.Purposes.Goals.Values.Any(goal => goal.Target is not null) ? null
            : Open(rooms, goal => goal.Target?.By < DateOnly.FromDateTime(asOf.UtcDateTime)));

    public static readonly ReviewRule LinkNotChecked = new ReviewRule<ThroughPurposes>(
        "SAM212",
        Severity.Warning,
        new("Förutsättningarna eller målen har ändrats sedan någon såg efter att målet verkligen stöder det andra.", "Conditions or goals have changed since anyone checked that the goal does support the other."),
        new("Se över kopplingen, och ange det med goalLinkChecked eller goalLinkEnded.", "Check the link, and state it with goalLinkChecked or goalLinkEnded."),
        new("minst en koppling mellan mål", "at least one link between goals"),
        (rooms, _) => !rooms.Purposes.Goals.Values.Any(goal => goal.Supports.Count > 0) ? null
            : Open(rooms, goal => goal.Supports.Any(link => rooms.Purposes.IsToBeChecked(goal, link))));

    public static readonly ReviewRule OrphanActivity = new ReviewRule<ThroughPurposes>(
        "SAM213",
        Severity.Warning,
        new("Aktiviteten tjänar inget projektmål. Den tar resurser utan att det syns till vad.", "The activity serves no project goal. It takes resources without showing for what."),
        new("Knyt den till ett projektmål med activityServesGoal, eller stryk den med activityDropped.", "Link it to a project goal with activityServesGoal, or drop it with activityDropped."),
        new("minst en aktivitet i planen", "at least one activity in the plan"),
        (rooms, _) => rooms.Partners.Activities.Count == 0 ? null
            : rooms.Partners.Activities.Values.Where(activity => activity.State == ActivityState.Planned && !rooms.Purposes.ServedBy(activity.Id).Any(link => IsStandingProjectGoal(rooms, link.Goal)))
                .Select(activity => Subject.Of(activity.Id)));

    public static readonly ReviewRule NeedsInACircle = new ReviewRule<ThroughPurposes>(
        "SAM214",
        Severity.Suggestion,
        new("Behoven förvärrar varandra i en cirkel, och inget lösningsalternativ möter två av dem samtidigt.", "The needs make one another worse in a circle, and no option meets two of them at once."),
        new("Leta efter något som bryter cirkeln, och ange det med optionProposed och optionMeetsAlso.", "Look for something that breaks the circle, and state it with optionProposed and optionMeetsAlso."),
        new("minst ett behov som förvärrar ett annat", "at least one need that makes another worse"),
        (rooms, _) => !rooms.Purposes.Needs.Values.Any(need => need.Worsens.Count > 0) ? null
            : NeedCircles.Of(rooms.Purposes).Where(found => !rooms.Purposes.Options.Values.Any(option => found.Circle.Where(option.Meets).Skip(1).Any())).Select(found => Subject.Of(found.Need)));

    public static readonly ReviewRule NeedLostItsResources = new ReviewRule<ThroughPurposes>(
        "SAM215",
        Severity.Warning,
        new("Allt som skulle hjälpa till att möta behovet har dragits tillbaka, eller gick med en part som lämnade.", "All that was to help to meet the need has been withdrawn, or went with a partner that left."),
        new("Fråga vem som nu kan möta det, och ange det med resourceOffered.", "Ask who can meet it now, and state it with resourceOffered."),
        new("minst en resurs som erbjudits ett behov", "at least one resource that was offered to a need"),
        (rooms, _) => !rooms.Purposes.Needs.Values.Any(need => need.Resources.Count > 0) ? null
            : rooms.Purposes.Needs.Values.Where(need => !need.IsEnded && need.Resources.Count > 0 && need.Resources.All(id => rooms.Partners.Resources[id].IsWithdrawn)).Select(need => Subject.Of(need.Id)));

    public static IEnumerable<ReviewRule> All => [MeasureWithoutTarget, TargetOverdue, LinkNotChecked, OrphanActivity, NeedsInACircle, NeedLostItsResources];

    private static IEnumerable<string> Open(ThroughPurposes rooms, Func<Goal, bool> isFound) =>
        rooms.Purposes.OpenGoals.Where(isFound).Select(goal => Subject.Of(goal.Id));

    private static bool IsStandingProjectGoal(ThroughPurposes rooms, GoalId goal) =>
        rooms.Purposes.Goals[goal] is { Kind: GoalKind.Project, State: not GoalState.Withdrawn };
}
