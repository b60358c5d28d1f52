using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class NetworksRules
{
    public static readonly RefusalRule GroupsOwn = new(
        "SAM450",
        new("En målgrupps egna kontakter delas bara av målgruppen.", "A target group's own contacts are shared only by the target group."),
        new("Be en talesperson för målgruppen att ange det.", "Ask a spokesperson for the target group to state it."));

    public static readonly RefusalRule PartnerOrSpokesperson = new(
        "SAM451",
        new("Bara en part eller en målgrupps talesperson kan ange det.", "Only a partner or a target group's spokesperson can state it."),
        new("Be någon av dem att ange det.", "Ask one of them to state it."));

    public static readonly RefusalRule TakenOut = new(
        "SAM452",
        new("Kontakten har tagits bort ur nätverket.", "The contact has been taken out of the network."),
        new("Låt den vara borta, om den inte själv vill vara med igen; ange den då under ett nytt id.", "Leave it out, unless it wants to be there again; then state it under a new id."));

    public static readonly RefusalRule NotAnOrganisation = new(
        "SAM453",
        new("Kontakten är en person, inte en organisation.", "The contact is a person, not an organisation."),
        new("Ange en organisation i nätverket, eller ingen.", "Name an organisation in the network, or none."));

    public static readonly RefusalRule OtherSector = new(
        "SAM454",
        new("Parten tillhör en annan sektor.", "The partner belongs to another sector."),
        new("Ange partens egen sektor.", "Give the partner's own sector."));

    public static readonly RefusalRule AlreadyThere = new(
        "SAM455",
        new("Parten eller personen finns redan i nätverket, under ett annat id.", "The partner or person is already in the network, under another id."),
        new("Använd det id som redan finns.", "Use the id that is already there."));

    public static readonly RefusalRule HasObjected = new(
        "SAM456",
        new("Personen har invänt mot att finnas i nätverket.", "The person has objected to being in the network."),
        new("Låt personen vara utanför.", "Leave the person out."));

    public static readonly RefusalRule DoesNotHold = new(
        "SAM457",
        new("Kontakten har inte den kompetensen.", "The contact does not have that competence."),
        new("Kontrollera vem det gäller.", "Check whom it concerns."));

    public static readonly RefusalRule TieEnded = new(
        "SAM458",
        new("Kontakten mellan de två har upphört.", "The tie between the two has ended."),
        new("Ange en ny med tieNoted om den har återupptagits.", "State a new one with tieNoted if it has been taken up again."));

    public static readonly RefusalRule Removed = new(
        "SAM459",
        new("Kunskapen har redan tagits bort ur banken.", "The knowledge has already been taken out of the bank."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static IEnumerable<RefusalRule> All =>
    [
        GroupsOwn, PartnerOrSpokesperson, TakenOut, NotAnOrganisation, OtherSector, AlreadyThere, HasObjected, DoesNotHold, TieEnded, Removed,
    ];
}
