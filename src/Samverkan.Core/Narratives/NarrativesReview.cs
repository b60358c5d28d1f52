using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Narratives;

/// <summary>What should hold in how it is told.</summary>
internal static class NarrativesReview
{
    private const int DaysUntilLate = 90;
    private static readonly Wording SomeVersion = new("minst en antagen version av narrativet", "at least one adopted version of the narrative");

    public static readonly ReviewRule NotDiscussedEarly = new ReviewRule<ThroughNarratives>(
        "SAM801",
        Severity.Warning,
        new(
            "Narrativet diskuterades inte tidigt: inte inom 90 dagar från att den första målgruppen uppgavs, eller inte innan det antogs.",
            "The narrative was not discussed early: not within 90 days of the first target group being stated, or not before it was adopted."),
        new("Diskutera vad som ska berättas och hur, och ange det med narrativeDiscussed.", "Discuss what is to be told and how, and state it with narrativeDiscussed."),
        new("minst en målgrupp eller en antagen version av narrativet", "at least one target group or one adopted version of the narrative"),
        (rooms, asOf) => rooms.TargetGroups.All.Count == 0 && rooms.Narratives.Versions.Count == 0 ? null : IsLate(rooms, Day(asOf)) ? [Subject.Whole] : []);

    public static readonly ReviewRule NotMet = new ReviewRule<ThroughNarratives>(
        "SAM802",
        Severity.Warning,
        new("Någon ser annorlunda på narrativet, och det är inte mött.", "Someone sees the narrative otherwise, and that has not been met."),
        new("Ta upp det, och låt den vars syn det är ange hur det blev mött med disagreementMet.", "Take it up, and have the one whose view it is state how it was met with disagreementMet."),
        new("minst en annan syn på narrativet", "at least one other view of the narrative"),
        (rooms, _) => rooms.Narratives.Disagreements.Count == 0 ? null
            : rooms.Narratives.Disagreements.Values.Where(disagreement => disagreement.Met is null && !HasLeft(rooms, disagreement)).Select(disagreement => Subject.Of(disagreement.Id)));

    public static readonly ReviewRule NoneRecorded = new ReviewRule<ThroughNarratives>(
        "SAM803",
        Severity.Suggestion,
        new("Ett narrativ är antaget, och ingen har angett någon annan syn på det. Så eniga är få.", "A narrative has been adopted, and nobody has stated another view of it. Few agree that much."),
        new("Fråga var och en hur de skulle ha berättat, och ange det som skiljer med disagreementNoted.", "Ask each how they would have told it, and state what differs with disagreementNoted."),
        SomeVersion,
        (rooms, _) => rooms.Narratives.Current is null ? null : rooms.Narratives.Disagreements.Count == 0 ? [Subject.Whole] : []);

    public static readonly ReviewRule SectorNotVisible = new ReviewRule<ThroughNarratives>(
        "SAM804",
        Severity.Warning,
        new("En sektor som är med syns inte i narrativet.", "A sector that takes part is not visible in the narrative."),
        new("Berätta också vad den sektorn gör, och föreslå en ny version med narrativeAdopted.", "Tell what that sector does too, and propose a new version with narrativeAdopted."),
        SomeVersion,
        (rooms, _) => rooms.Narratives.Current is not { } current ? null : rooms.Partners.Sectors.Except(current.Sectors).Select(sector => "sector:" + FactName.Of(sector)));

    public static readonly ReviewRule GroupNotVisible = new ReviewRule<ThroughNarratives>(
        "SAM805",
        Severity.Warning,
        new("Målgruppen syns inte i narrativet.", "The target group is not visible in the narrative."),
        new("Låt målgruppen vara med och berätta, och föreslå en ny version med narrativeAdopted.", "Let the target group take part in the telling, and propose a new version with narrativeAdopted."),
        new("minst en målgrupp och en antagen version av narrativet", "at least one target group and one adopted version of the narrative"),
        (rooms, _) => rooms.Narratives.Current is not { } current || !rooms.TargetGroups.Current.Any() ? null
            : rooms.TargetGroups.Current.Select(group => group.Id).Except(current.Groups).Select(Subject.Of));

    public static readonly ReviewRule PortrayalNotAsked = new ReviewRule<ThroughNarratives>(
        "SAM806",
        Severity.Warning,
        new("Målgruppen är med i narrativet eller i en berättelse, men har inte sagt hur den vill skildras.", "The target group is in the narrative or in a story, but has not said how it wants to be portrayed."),
        new("Fråga målgruppen, och låt dess talesperson ange det med portrayalChosen innan mer berättas.", "Ask the target group, and have its spokesperson state it with portrayalChosen before more is told."),
        new("minst en målgrupp i narrativet eller i en berättelse", "at least one target group in the narrative or in a story"),
        (rooms, _) => Told(rooms) is not { Length: > 0 } told ? null : told.Where(group => !rooms.Narratives.Portrayals.ContainsKey(group)).Select(Subject.Of));

    public static readonly ReviewRule PortrayalIsNewer = new ReviewRule<ThroughNarratives>(
        "SAM807",
        Severity.Warning,
        new("Målgruppen har sagt hur den vill skildras efter att narrativet antogs.", "The target group has said how it wants to be portrayed after the narrative was adopted."),
        new("Pröva narrativet mot vad målgruppen vill, och föreslå en ny version med narrativeAdopted.", "Try the narrative against what the target group wants, and propose a new version with narrativeAdopted."),
        new("minst en målgrupp i narrativet som har sagt hur den vill skildras", "at least one target group in the narrative that has said how it wants to be portrayed"),
        (rooms, _) => rooms.Narratives.Current?.Groups.Where(rooms.Narratives.Portrayals.ContainsKey).ToArray() is not { Length: > 0 } groups ? null
            : groups.Where(group => rooms.Narratives.Portrayals[group].At > rooms.Narratives.Current!.At).Select(Subject.Of));

    public static readonly ReviewRule NoPlan = new ReviewRule<ThroughNarratives>(
        "SAM808",
        Severity.Suggestion,
        new("Det finns ingen kommunikationsplan.", "There is no communication plan."),
        new("Bestäm kanaler, vem som svarar för dem och när, med channelPlanned.", "Decide on channels, who answers for them and when, with channelPlanned."),
        new("minst en antagen version av narrativet eller en berättelse", "at least one adopted version of the narrative or one story"),
        (rooms, _) => rooms.Narratives.Versions.Count == 0 && rooms.Narratives.Stories.Count == 0 ? null : rooms.Narratives.Plan.Count == 0 ? [Subject.Whole] : []);

    public static IEnumerable<ReviewRule> All => [NotDiscussedEarly, NotMet, NoneRecorded, SectorNotVisible, GroupNotVisible, PortrayalNotAsked, PortrayalIsNewer, NoPlan];

    /// <summary>The target groups that the collaboration works for and that are in the narrative or in a story.</summary>
    private static TargetGroupId[] Told(ThroughNarratives rooms) =>
        [.. rooms.TargetGroups.Current.Select(group => group.Id).Where(group => rooms.Narratives.Current?.Groups.Contains(group) == true || rooms.Narratives.Stories.Values.Any(story => story.Group == group))];

    private static bool HasLeft(ThroughNarratives rooms, Disagreement disagreement) => disagreement.Partner is { } partner && !rooms.Partners.IsPresent(partner);

    private static bool IsLate(ThroughNarratives rooms, DateOnly today)
    {
        var first = rooms.Narratives.Discussions.Values.Select(discussion => discussion.On).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var begun = rooms.TargetGroups.All.Values.Select(group => group.IdentifiedOn).DefaultIfEmpty(DateOnly.MaxValue).Min();
        var adopted = rooms.Narratives.Versions.Values.Select(version => Day(version.At)).DefaultIfEmpty(DateOnly.MaxValue).Min();
        return first > adopted || (begun.DayNumber + DaysUntilLate < Math.Min(first.DayNumber, today.DayNumber));
    }

    private static DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(at.UtcDateTime);
}
