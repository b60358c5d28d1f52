using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class SharingRules
{
    public static readonly RefusalRule NormWithdrawn = new(
        "SAM750",
        new("Regeln, normen eller metoden gäller inte längre.", "The rule, norm or method no longer holds."),
        new("Ange en ny med normStated.", "State a new one with normStated."));

    public static readonly RefusalRule NotACollision = new(
        "SAM751",
        new("En krock står mellan normer hos minst två parter, och varje norm nämns en gång.", "A collision is between norms of at least two partners, each named once."),
        new("Ange minst två normer i norms, från olika parter.", "Give at least two norms in norms, of different partners."));

    public static readonly RefusalRule NoLongerCollides = new(
        "SAM752",
        new("Ingenting krockar där längre: normer har dragits tillbaka, eller en part har lämnat.", "Nothing collides there any more: norms have been withdrawn, or a partner has left."),
        new("Ange en ny krock med collisionNoticed om det behövs.", "State a new collision with collisionNoticed if needed."));

    public static readonly RefusalRule OnlyTheLeader = new(
        "SAM753",
        new("Planen för en krock är processledarens.", "The plan for a collision is the process leader's."),
        new("Be processledaren ange den, eller föreslå själv ett sätt med wayProposed.", "Ask the process leader to state it, or propose a way yourself with wayProposed."));

    public static readonly RefusalRule NotInvolved = new(
        "SAM754",
        new("Bara de parter vars normer krockar kan göra upp om det.", "Only the partners whose norms collide can settle it."),
        new("Be en av dem, eller lägg ett förslag med proposalMade och wayDecided.", "Ask one of them, or make a proposal with proposalMade and wayDecided."));

    public static readonly RefusalRule NoWayProposed = new(
        "SAM755",
        new("Inget sätt att hantera krocken är föreslaget.", "No way to handle the collision has been proposed."),
        new("Föreslå ett med wayProposed.", "Propose one with wayProposed."));

    public static readonly RefusalRule HasAccepted = new(
        "SAM756",
        new("Parten har redan godtagit det.", "The partner has already accepted it."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule OneGiver = new(
        "SAM757",
        new("En delning ska ha en givare: en part eller en målgrupp.", "A share has one giver: a partner or a target group."),
        new("Ange giver eller group, och bara en av dem.", "Give giver or group, and just one of them."));

    public static readonly RefusalRule OnlyTheGroup = new(
        "SAM758",
        new("Bara målgruppen själv delar det som är dess eget.", "Only the target group itself shares what is its own."),
        new("Be en talesperson som målgruppen har valt att dela.", "Ask a spokesperson whom the target group has chosen to share it."));

    public static readonly RefusalRule SharedWithItself = new(
        "SAM759",
        new("Givare och mottagare är desamma, eller så är den ena en målgrupp i den egna samverkan.", "Giver and receiver are the same, or one of them is a target group of this collaboration."),
        new("Ange ett annat initiativ, eller en annan mottagare.", "Give another initiative, or another receiver."));

    public static readonly RefusalRule Anothers = new(
        "SAM760",
        new("Det hör till en annan part, som själv avgör om det ska delas.", "It belongs to another partner, which decides itself whether to share it."),
        new("Be den parten att dela, eller dela något eget.", "Ask that partner to share it, or share something of your own."));

    public static readonly RefusalRule NotReceived = new(
        "SAM761",
        new("Det gavs till någon annan, så det finns inget att lämna vidare.", "It was given to someone else, so there is nothing to pass on."),
        new("Ange något som har tagits emot med shareReceived.", "Give something that was received with shareReceived."));

    public static readonly RefusalRule HasBeenPassedOn = new(
        "SAM762",
        new("Det är redan lämnat vidare.", "It has already been passed on."),
        new("Ange det med shareGiven om det också har getts till någon annan.", "State it with shareGiven if it was also given to someone else."));

    public static readonly RefusalRule HasExpired = new(
        "SAM763",
        new("Tiden för det har gått ut.", "Its time has passed."),
        new("Fråga den som gav det om det fortfarande kan användas, och ange det i så fall på nytt med shareReceived.", "Ask whoever gave it whether it can still be used, and if so state it anew with shareReceived."));

    public static readonly RefusalRule NotOutside = new(
        "SAM764",
        new("Den är redan part i samverkan.", "It is already a partner in the collaboration."),
        new("Ange någon utanför samverkan.", "Give someone outside the collaboration."));

    public static IEnumerable<RefusalRule> All =>
    [
        NormWithdrawn, NotACollision, NoLongerCollides, OnlyTheLeader, NotInvolved, NoWayProposed, HasAccepted, OneGiver, OnlyTheGroup, SharedWithItself, Anothers,
        NotReceived, HasBeenPassedOn, HasExpired, NotOutside,
    ];

    /// <summary>Refuses a share whose giver and receiver go by the same name, or where one is named by the other's id.</summary>
    public static Refusal? ToOneself(string other, ShareId share, params ReadOnlySpan<string> own)
    {
        foreach (var name in own)
            if (PlainText.IsSameName(other, name))
                return SharedWithItself.Of(share);
        return null;
    }
}
