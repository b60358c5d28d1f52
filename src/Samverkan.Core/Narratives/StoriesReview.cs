using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>What should hold of the stories that are out.</summary>
internal static class StoriesReview
{
    private const int DaysAhead = 30;
    private static readonly Wording SomePublication = new("minst en publicerad berättelse", "at least one published story");

    public static readonly ReviewRule NotWeighed = new ReviewRule<ThroughNarratives>(
        "SAM809",
        Severity.Warning,
        new("Berättelser är ute, men ingen har prövat om uppmärksamhet gagnar målgruppen.", "Stories are out, but nobody has weighed whether publicity helps the target group."),
        new("Pröva det tillsammans med målgruppen, och ange det med mediaAssessed.", "Weigh it together with the target group, and state it with mediaAssessed."),
        new("minst en målgrupp och en publicerad berättelse", "at least one target group and one published story"),
        (rooms, _) => rooms.Narratives.Publications.Count == 0 || !rooms.TargetGroups.Current.Any() ? null
            : rooms.TargetGroups.Current.Where(group => rooms.Narratives.Assessments.Values.All(assessment => assessment.TargetGroup != group.Id)).Select(group => Subject.Of(group.Id)));

    public static readonly ReviewRule OutAfterWithdrawal = new ReviewRule<ThroughNarratives>(
        "SAM810",
        Severity.Violation,
        new("Berättelsen är ute fast samtycket är återkallat.", "The story is out though the consent has been withdrawn."),
        new("Ta bort den nu, och ange det med storyPulled.", "Pull it now, and state it with storyPulled."),
        SomePublication,
        (rooms, asOf) => Judged(rooms, asOf, ranOut: false));

    public static readonly ReviewRule OutAfterTheLastDay = new ReviewRule<ThroughNarratives>(
        "SAM811",
        Severity.Violation,
        new("Berättelsen är ute fast samtycket har löpt ut.", "The story is out though the consent has run out."),
        new("Ta bort den nu och ange det med storyPulled, eller fråga på nytt och ange det med storyConsentGiven.", "Pull it now and state it with storyPulled, or ask anew and state it with storyConsentGiven."),
        SomePublication,
        (rooms, asOf) => Judged(rooms, asOf, ranOut: true));

    public static readonly ReviewRule AboutToEnd = new ReviewRule<ThroughNarratives>(
        "SAM812",
        Severity.Suggestion,
        new("Samtycket för en berättelse som är ute löper ut inom 30 dagar.", "The consent for a story that is out runs out within 30 days."),
        new("Fråga på nytt i god tid och ange det med storyConsentGiven, eller ta bort berättelsen till den dagen med storyPulled.", "Ask anew in good time and state it with storyConsentGiven, or pull the story by that day with storyPulled."),
        SomePublication,
        (rooms, asOf) => rooms.Narratives.Publications.Count == 0 ? null
            : rooms.Narratives.ToPull(Day(asOf).AddDays(DaysAhead)).Except(rooms.Narratives.ToPull(Day(asOf))).Select(publication => Subject.Of(publication.Id)));

    public static readonly ReviewRule HarmsAndIsOut = new ReviewRule<ThroughNarratives>(
        "SAM813",
        Severity.Warning,
        new("Uppmärksamhet skadar målgruppen enligt den senaste bedömningen, och berättelser om den är ute.", "Publicity harms the target group by the latest assessment, and stories of it are out."),
        new("Ta upp det med målgruppen, ta bort det som den vill ha bort, och ange det med storyPulled.", "Take it up with the target group, pull what it wants pulled, and state it with storyPulled."),
        new("minst en bedömning av uppmärksamhet", "at least one assessment of publicity"),
        (rooms, _) => rooms.Narratives.Assessments.Count == 0 ? null
            : rooms.Narratives.Assessments.Values.GroupBy(assessment => assessment.TargetGroup)
                .Where(group => group.MaxBy(assessment => assessment.On)!.Effect == MediaEffect.Harms && rooms.Narratives.Out.Any(publication => rooms.Narratives.Stories[publication.Story].Group == group.Key))
                .Select(group => Subject.Of(group.Key)));

    public static readonly ReviewRule NobodyLeft = new ReviewRule<ThroughNarratives>(
        "SAM814",
        Severity.Warning,
        new(
            "En persons berättelse är ute, men ingen kan längre tala för personen: målgruppen har ingen talesperson, och ingen part är i kontakt.",
            "A person's story is out, but nobody is left who can speak for the person: the target group has no spokesperson, and no partner is in contact."),
        new(
            "Be målgruppen välja en talesperson (spokespersonChosen, spokespersonAccepted), eller ta bort berättelsen och ange det med storyPulled.",
            "Ask the target group to choose a spokesperson (spokespersonChosen, spokespersonAccepted), or pull the story and state it with storyPulled."),
        new("minst en publicerad berättelse om en person", "at least one published story of a person"),
        (rooms, _) => !rooms.Narratives.Publications.Values.Any(publication => StoryOf(rooms, publication).About == StoryKind.Person) ? null
            : rooms.Narratives.Out.Where(publication => rooms.NobodyToTurnTo(StoryOf(rooms, publication)) is not null).Select(publication => Subject.Of(publication.Id)));

    public static IEnumerable<ReviewRule> All => [NotWeighed, OutAfterWithdrawal, OutAfterTheLastDay, AboutToEnd, HarmsAndIsOut, NobodyLeft];

    private static Story StoryOf(ThroughNarratives rooms, Publication publication) => rooms.Narratives.Stories[publication.Story];

    /// <summary>Places to pull, where a consent that was never withdrawn ran out, or those where all were withdrawn.</summary>
    private static IEnumerable<string>? Judged(ThroughNarratives rooms, DateTimeOffset asOf, bool ranOut) =>
        rooms.Narratives.Publications.Count == 0 ? null
        : rooms.Narratives.ToPull(Day(asOf))
            .Where(publication => rooms.Narratives.Consents.Values.Any(consent => consent.Covers(publication) && consent.WithdrawnOn is null && consent.From <= Day(asOf)) == ranOut)
            .Select(publication => Subject.Of(publication.Id));

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
