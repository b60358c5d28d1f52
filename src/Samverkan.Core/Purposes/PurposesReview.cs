using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>What should hold in this room.</summary>
internal static class PurposesReview
{
    private static readonly Wording SomeGoal = new("minst ett mål", "at least one goal");
    private static readonly Wording SomeOption = new("minst ett behov med ett lösningsalternativ", "at least one need with an option");

    public static readonly ReviewRule GoalOutsidePurpose = new ReviewRule<ThroughPurposes>(
        "SAM201",
        Severity.Warning,
        new("Ingen har sagt varför målet tjänar syftet.", "No one has said why the goal serves the purpose."),
        new("Säg varför med goalPlacedUnderPurpose, eller dra tillbaka målet.", "Say why with goalPlacedUnderPurpose, or withdraw the goal."),
        new("ett antaget syfte och minst ett mål", "an adopted purpose and at least one goal"),
        (rooms, _) => rooms.Purposes.Current is null || rooms.Purposes.Goals.Count == 0 ? null
            : Open(rooms).Where(goal => goal.WhyUnderPurpose is null).Select(goal => Subject.Of(goal.Id)));

    public static readonly ReviewRule ProjectGoalWithoutEffect = new ReviewRule<ThroughPurposes>(
        "SAM202",
        Severity.Warning,
        new("Projektmålet stöder inget effektmål, så det syns inte vad leveransen ska förändra.", "The project goal supports no effect goal, so it does not show what the delivery is to change."),
        new("Knyt det till ett effektmål med goalSupports.", "Link it to an effect goal with goalSupports."),
        new("minst ett projektmål", "at least one project goal"),
        (rooms, _) => !rooms.Purposes.Goals.Values.Any(goal => goal.Kind == GoalKind.Project) ? null
            : Open(rooms).Where(goal => goal.Kind == GoalKind.Project && !goal.Supports.Any(link => rooms.Purposes.Goals[link.Goal] is { Kind: GoalKind.Effect, State: not GoalState.Withdrawn })).Select(goal => Subject.Of(goal.Id)));

    public static readonly ReviewRule EffectWithoutMeasure = new ReviewRule<ThroughPurposes>(
        "SAM203",
        Severity.Warning,
        new("Effektmålet har inget mått, så ingen kan se om det nås.", "The effect goal has no measure, so no one can see whether it is met."),
        new("Ge det ett mått med goalChanged.", "Give it a measure with goalChanged."),
        new("minst ett effektmål", "at least one effect goal"),
        (rooms, _) => !rooms.Purposes.Goals.Values.Any(goal => goal.Kind == GoalKind.Effect) ? null
            : Open(rooms).Where(goal => goal is { Kind: GoalKind.Effect, Measure: null }).Select(goal => Subject.Of(goal.Id)));

    public static readonly ReviewRule OnlyHabitualOptions = new ReviewRule<ThroughPurposes>(
        "SAM204",
        Severity.Suggestion,
        new("Behovet har bara lösningsalternativ av det slag man brukar välja.", "The need has only options of the kind that is usually chosen."),
        new("Leta efter något som ingen har prövat, och ange det med optionProposed.", "Look for something that no one has tried, and state it with optionProposed."),
        SomeOption,
        (rooms, _) => WithOptions(rooms, (_, options) => options.All(option => option.Habitual)));

    public static readonly ReviewRule NoOptionAcrossSectors = new ReviewRule<ThroughPurposes>(
        "SAM205",
        Severity.Suggestion,
        new("Inget lösningsalternativ involverar en annan sektor än den som har behovet.", "No option involves another sector than the one that has the need."),
        new("Fråga hur en annan sektor skulle lösa det, och ange det med optionProposed.", "Ask how another sector would solve it, and state it with optionProposed."),
        SomeOption,
        (rooms, _) => WithOptions(rooms, (need, options) => options.All(option => option.Sectors.All(sector => sector == rooms.Partners.All[need.Owner].Sector))));

    public static readonly ReviewRule TensionNotFramed = new ReviewRule<ThroughPurposes>(
        "SAM206",
        Severity.Suggestion,
        new("Ingen har sagt hur syftet håller ihop de båda målen.", "No one has said how the purpose holds the two goals."),
        new("Samtala om det, och ange det med tensionFramed.", "Talk about it, and state it with tensionFramed."),
        new("minst en målkonflikt", "at least one tension"),
        (rooms, _) => rooms.Purposes.Tensions.Count == 0 ? null
            : rooms.Purposes.Tensions.Values.Where(tension => tension.Framing is null && IsOpen(rooms, tension.First) && IsOpen(rooms, tension.Second)).Select(tension => Subject.Of(tension.Id)));

    public static readonly ReviewRule PartnerMeetsNoNeed = new ReviewRule<ThroughPurposes>(
        "SAM207",
        Severity.Suggestion,
        new("Inget som parten kan bidra med är knutet till ett behov.", "Nothing that the partner can bring is linked to a need."),
        new("Se vilka behov den kan möta, och ange det med resourceOffered.", "See which needs it can meet, and state it with resourceOffered."),
        new("minst ett behov", "at least one need"),
        (rooms, _) => rooms.Purposes.Needs.Count == 0 ? null
            : rooms.Partners.Present.ExceptBy(Offered(rooms).Select(resource => resource.Owner), partner => partner.Id).Select(partner => Subject.Of(partner.Id)));

    public static readonly ReviewRule NeedWithoutOption = new ReviewRule<ThroughPurposes>(
        "SAM208",
        Severity.Warning,
        new("Behovet har inget lösningsalternativ.", "The need has no option."),
        new("Ange minst två sätt att möta det med optionProposed.", "State at least two ways to meet it with optionProposed."),
        new("minst ett behov", "at least one need"),
        (rooms, _) => rooms.Purposes.Needs.Count == 0 ? null
            : OpenNeeds(rooms).ExceptBy(rooms.Purposes.Options.Values.SelectMany(option => option.AlsoMeets.Prepend(option.Need)), need => need.Id).Select(need => Subject.Of(need.Id)));

    public static readonly ReviewRule PartnerWithoutGoal = new ReviewRule<ThroughPurposes>(
        "SAM209",
        Severity.Warning,
        new("Parten har inte angett vad den själv vill uppnå.", "The partner has not stated what it wants to achieve itself."),
        new("Ange ett eget mål med goalStated.", "State an own goal with goalStated."),
        SomeGoal,
        (rooms, _) => rooms.Purposes.Goals.Count == 0 ? null
            : rooms.Partners.Present.Where(partner => !rooms.Purposes.Goals.Values.Any(goal => goal.Owner == partner.Id && goal.State != GoalState.Withdrawn)).Select(partner => Subject.Of(partner.Id)));

    public static IEnumerable<ReviewRule> All =>
    [
        GoalOutsidePurpose, ProjectGoalWithoutEffect, EffectWithoutMeasure, OnlyHabitualOptions, NoOptionAcrossSectors, TensionNotFramed,
        PartnerMeetsNoNeed, NeedWithoutOption, PartnerWithoutGoal, .. FollowingReview.All,
    ];

    private static IEnumerable<Goal> Open(ThroughPurposes rooms) => rooms.Purposes.Goals.Values.Where(goal => IsOpen(rooms, goal));

    private static bool IsOpen(ThroughPurposes rooms, GoalId goal) => IsOpen(rooms, rooms.Purposes.Goals[goal]);

    /// <summary>Goals of partners that have left are no longer asked about.</summary>
    private static bool IsOpen(ThroughPurposes rooms, Goal goal) =>
        goal.State == GoalState.Open && (goal.Owner is not { } owner || rooms.Partners.IsPresent(owner));

    private static IEnumerable<Need> OpenNeeds(ThroughPurposes rooms) =>
        rooms.Purposes.Needs.Values.Where(need => !need.IsEnded && rooms.Partners.IsPresent(need.Owner));

    private static IEnumerable<Resource> Offered(ThroughPurposes rooms) =>
        rooms.Purposes.Needs.Values.SelectMany(need => need.Resources).Select(id => rooms.Partners.Resources[id]).Where(resource => !resource.IsWithdrawn);

    private static IEnumerable<string>? WithOptions(ThroughPurposes rooms, Func<Need, IReadOnlyList<SolutionOption>, bool> isPoor)
    {
        var byNeed = rooms.Purposes.Options.Values.SelectMany(option => option.AlsoMeets.Prepend(option.Need).Select(need => (Need: need, Option: option))).ToLookup(pair => pair.Need, pair => pair.Option);
        return byNeed.Count == 0
            ? null
            : OpenNeeds(rooms).Where(need => byNeed.Contains(need.Id) && isPoor(need, [.. byNeed[need.Id]])).Select(need => Subject.Of(need.Id));
    }
}
