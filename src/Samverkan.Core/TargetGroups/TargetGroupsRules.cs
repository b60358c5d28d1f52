using Samverkan.Kernel;

namespace Samverkan.TargetGroups;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class TargetGroupsRules
{
    public static readonly RefusalRule SetAside = new(
        "SAM350",
        new("Samverkan arbetar inte längre för målgruppen.", "The collaboration no longer works for the target group."),
        new("Ange den igen med targetGroupIdentified, under ett nytt id, om arbetet för den återupptas.", "State it again with targetGroupIdentified, under a new id, if the work for it is taken up again."));

    public static readonly RefusalRule ItsOwn = new(
        "SAM351",
        new("Målgruppen har en talesperson och svarar själv för det som gäller den.", "The target group has a spokesperson and itself answers for what concerns it."),
        new("Be målgruppens talesperson att ange det.", "Ask the target group's spokesperson to state it."));

    public static readonly RefusalRule PartnerOrGroup = new(
        "SAM352",
        new("Bara en part eller målgruppens egen talesperson kan ange det.", "Only a partner or the target group's own spokesperson can state it."),
        new("Be någon av dem att ange det.", "Ask one of them to state it."));

    public static readonly RefusalRule OnlyTheGroup = new(
        "SAM353",
        new("Bara målgruppens egna talespersoner kan ange det.", "Only the target group's own spokespersons can state it."),
        new("Be en talesperson som har tackat ja att ange det.", "Ask a spokesperson who has accepted to state it."));

    public static readonly RefusalRule AlreadyChosen = new(
        "SAM354",
        new("Personen är redan vald, eller har redan tackat ja.", "The person has already been chosen, or has already accepted."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NotChosen = new(
        "SAM355",
        new("Målgruppen har inte valt personen till talesperson.", "The target group has not chosen the person as its spokesperson."),
        new("Ange valet med spokespersonChosen först, eller kontrollera vem det gäller.", "State the choice with spokespersonChosen first, or check whom it concerns."));

    public static readonly RefusalRule Struck = new(
        "SAM356",
        new("Uppgiften om målgruppen är redan struken.", "What was said of the target group has already been struck."),
        new("Ange det på nytt med aspectStated om det gäller igen.", "State it anew with aspectStated if it holds again."));

    public static readonly RefusalRule NoOne = new(
        "SAM357",
        new("En målgrupp består av minst en person.", "A target group is at least one person."),
        new("Ange ett antal från 1 och uppåt i people.", "Give a number from 1 up in people."));

    public static readonly RefusalRule NotYet = new(
        "SAM358",
        new("Datumet har inte infallit än.", "The date has not come yet."),
        new("Ange den dag som uppgiften avser.", "Give the day as of which it is known."));

    public static readonly RefusalRule NotInvolved = new(
        "SAM359",
        new("Målgruppen är inte delaktig på den nivån.", "The target group does not take part at that level."),
        new("Kontrollera nivån, eller ange delaktigheten med involvementStated först.", "Check the level, or state the involvement with involvementStated first."));

    public static readonly RefusalRule MeetsNothing = new(
        "SAM360",
        new("En utmaning kan inte möta ett behov.", "A challenge cannot meet a need."),
        new("Välj en styrka eller ett behov hos målgruppen.", "Choose a strength or a need of the target group."));

    public static readonly RefusalRule Lifted = new(
        "SAM361",
        new("Hindret gäller inte längre.", "The restriction no longer holds."),
        new("Ange ett nytt med restrictionStated om det har kommit tillbaka.", "State a new one with restrictionStated if it has come back."));

    public static readonly RefusalRule SupportEnded = new(
        "SAM362",
        new("Stödet ges inte längre.", "The support is no longer given."),
        new("Planera ett nytt stöd med supportPlanned.", "Plan a new support with supportPlanned."));

    public static IEnumerable<RefusalRule> All =>
    [
        SetAside, ItsOwn, PartnerOrGroup, OnlyTheGroup, AlreadyChosen, NotChosen, Struck, NoOne, NotYet, NotInvolved, MeetsNothing, Lifted, SupportEnded,
    ];
}
