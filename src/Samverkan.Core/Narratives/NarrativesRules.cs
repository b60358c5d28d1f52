using Samverkan.Kernel;

namespace Samverkan.Narratives;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class NarrativesRules
{
    public static readonly RefusalRule EachOnce = new(
        "SAM850",
        new("Listan är tom där den inte får vara det, eller något står två gånger.", "The list is empty where it may not be, or something stands twice."),
        new("Ange det som gäller, vart och ett en gång.", "Give what it concerns, each once."));

    public static readonly RefusalRule NotTheirView = new(
        "SAM851",
        new("Bara den som ser annorlunda på narrativet kan säga att det är mött.", "Only whoever sees the narrative otherwise can say that it has been met."),
        new("Fråga den vars syn det är.", "Ask the one whose view it is."));

    public static readonly RefusalRule HasBeenMet = new(
        "SAM852",
        new("Den andra synen är redan mött.", "The other view has already been met."),
        new("Ange en ny med disagreementNoted om den har kommit tillbaka.", "State a new one with disagreementNoted if it has come back."));

    public static readonly RefusalRule NothingSaid = new(
        "SAM853",
        new("Målgruppen har inte sagt hur den vill skildras, eller har redan tagit tillbaka det.", "The target group has not said how it wants to be portrayed, or has already taken it back."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule WhoseStory = new(
        "SAM854",
        new("Det framgår inte vems berättelsen är, eller så är den någon annans än sorten säger.", "It does not say whose story it is, or it is someone else's than its kind says."),
        new("Ange målgruppen i group för en persons berättelse, annars bara parten i partner.", "Give the target group in group for a person's story, else only the partner in partner."));

    public static readonly RefusalRule NotTheirStory = new(
        "SAM855",
        new("Bara den vars berättelsen är kan ange det: målgruppen eller parten i kontakt för en person, annars parten.", "Only the one whose story it is can state it: for a person the target group or the partner in contact, else the partner."),
        new("Be målgruppens talesperson eller den parten att ange det.", "Ask the target group's spokesperson or that partner to state it."));

    public static readonly RefusalRule EndsBeforeItBegins = new(
        "SAM856",
        new("Samtycket slutar innan det börjar.", "The consent ends before it begins."),
        new("Ange en sista dag i until som inte ligger före from.", "Give a last day in until that is not before from."));

    public static readonly RefusalRule ConsentInThePast = new(
        "SAM857",
        new("Samtycket har redan löpt ut.", "The consent has already run out."),
        new("Fråga på nytt, och ange en sista dag som inte har passerat.", "Ask anew, and give a last day that has not passed."));

    public static readonly RefusalRule NoConsent = new(
        "SAM858",
        new("Det finns inget samtycke som gäller för berättelsen i den kanalen i dag.", "There is no consent in force for the story in that channel today."),
        new("Be om samtycke för kanalen och ange det med storyConsentGiven, eller vänta tills det börjar gälla.", "Ask for consent for the channel and state it with storyConsentGiven, or wait until it begins."));

    public static readonly RefusalRule ConsentHasEnded = new(
        "SAM859",
        new("Samtycket för berättelsen i den kanalen har löpt ut eller återkallats.", "The consent for the story in that channel has run out or been withdrawn."),
        new("Publicera inte. Fråga på nytt om den som har sagt ja vill det, och ange det med storyConsentGiven.", "Do not publish. Ask anew whether whoever agreed wants to, and state it with storyConsentGiven."));

    public static readonly RefusalRule HasBeenWithdrawn = new(
        "SAM860",
        new("Samtycket är redan återkallat.", "The consent has already been withdrawn."),
        new("Ta bort berättelsen från de platser som är kvar, och ange det med storyPulled.", "Pull the story from the places that are left, and state it with storyPulled."));

    public static readonly RefusalRule AnothersChannel = new(
        "SAM861",
        new("Någon annan svarar för kanalen enligt kommunikationsplanen.", "Another answers for the channel by the communication plan."),
        new("Be den som svarar för kanalen att publicera, eller föreslå en ändring med channelPlanned.", "Ask whoever answers for the channel to publish, or propose a change with channelPlanned."));

    public static readonly RefusalRule HasBeenPulled = new(
        "SAM862",
        new("Berättelsen är redan borttagen därifrån.", "The story has already been pulled from there."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule OneAnswers = new(
        "SAM863",
        new("Både en part och en arbetsgrupp kan inte svara för samma kanal.", "A partner and a working group cannot both answer for one channel."),
        new("Ange den ena, eller ingen om processledaren ska svara för den.", "Give one of them, or neither if the process leader is to answer for it."));

    public static readonly RefusalRule NobodyToTurnTo = new(
        "SAM864",
        new("Ingen kan tala för den som berättelsen handlar om: målgruppen har ingen talesperson, och ingen part är i kontakt.", "Nobody can speak for the person that the story is about: the target group has no spokesperson, and no partner is in contact."),
        new("Publicera inte. Samtyckena gäller igen när målgruppen har en talesperson (spokespersonChosen, spokespersonAccepted).", "Do not publish. The consents hold again when the target group has a spokesperson (spokespersonChosen, spokespersonAccepted)."));

    public static IEnumerable<RefusalRule> All =>
    [
        EachOnce, NotTheirView, HasBeenMet, NothingSaid, WhoseStory, NotTheirStory, EndsBeforeItBegins, ConsentInThePast, NoConsent, ConsentHasEnded,
        HasBeenWithdrawn, AnothersChannel, HasBeenPulled, OneAnswers, NobodyToTurnTo,
    ];

    /// <summary>Refuses a list that names something twice; null is an empty one.</summary>
    public static Refusal? Twice<T>(ValueList<T>? list, string field) => EachOnce.When(list is not null && list.Distinct().Count() < list.Count, field);

    /// <summary>Refuses a list that is not there, is empty, or names something twice.</summary>
    public static Refusal? Empty<T>(ValueList<T>? list, string field) => EachOnce.When(list is null || list.Count == 0, field) ?? Twice(list, field);

    /// <summary>Refuses an actor whose story it is not.</summary>
    public static Refusal? NotTheirs(Story story, Actor by) =>
        NotTheirStory.When(!(by.Partner is { } partner && story.Partner == partner) && !(by.TargetGroup is { } group && story.Group == group), story.Id);

    /// <summary>The same of taking a consent back; but for a person's, no leave is needed, and it is for whoever the person turns to.</summary>
    public static Refusal? NotTheirsToWithdraw(Story story, Actor by) => story.About == StoryKind.Person ? null : NotTheirs(story, by);
}
