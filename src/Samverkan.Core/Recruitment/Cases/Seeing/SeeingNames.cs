using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>What purposes, recipients, fields and stages are called, in the order of their enumerations.</summary>
internal static class SeeingNames
{
    private static readonly Wording[] Purposes =
    [
        new("egen insyn", "own insight"),
        new("matchning", "matching"),
        new("presentation", "presenting"),
        new("planering av stöd", "support planning"),
        new("uppföljning", "following up"),
        new("svar på invändningar", "answering disputes"),
        new("granskning", "audit"),
        new("statistik", "statistics"),
    ];

    private static readonly Wording[] Recipients =
    [
        new("personen själv", "the person"),
        new("den som svarar för ärendet", "owner of the case"),
        new("arbetsgivare", "employer"),
        new("samverkanspart", "partner"),
        new("myndighet", "authority"),
        new("granskare", "auditor"),
        new("styrgrupp", "steering group"),
    ];

    private static readonly Wording[] Fields =
    [
        new("personens pseudonym", "the person's pseudonym"),
        new("kompetenser", "skills"),
        new("språk", "languages"),
        new("körkort och behörigheter", "licences"),
        new("erfarenhet", "experience"),
        new("sökta yrken", "occupations sought"),
        new("arbetstid och startdag", "working time and first day"),
        new("bostadsort och räckvidd", "where the person lives, and its reach"),
        new("behov av stöd", "needs of support"),
        new("hinder", "barriers"),
        new("stöd som har getts", "support given"),
        new("vem som svarar för ärendet", "who answers for the case"),
        new("om personen är med", "whether the person takes part"),
        new("stadier", "stages"),
        new("nästa steg", "next steps"),
        new("skäl för beslut", "reasons for decisions"),
        new("arbeten personen har tackat nej till", "openings the person has declined"),
        new("rättelser", "corrections"),
        new("antal invändningar", "number of disputes"),
        new("invändningarnas ord", "words of disputes"),
        new("svar på invändningar", "answers to disputes"),
        new("placeringar", "placements"),
        new("uppföljningar", "follow-ups"),
        new("omprövat stöd", "support reviewed"),
        new("anteckningar från uppföljningar", "notes of follow-ups"),
        new("personens ja till att uppgifter visas", "what the person has agreed to share"),
    ];

    private static readonly Wording[] Stages =
    [
        new("inget föreslaget", "nothing proposed"),
        new("föreslagen", "proposed"),
        new("har sagt ja", "agreed"),
        new("presenterad", "presented"),
        new("intervjuad", "interviewed"),
        new("erbjuden", "offered"),
        new("har tackat ja", "accepted"),
        new("avslutad", "closed"),
    ];

    public static Wording Of(CasePurpose purpose) => Purposes[(int)Guard.Against.EnumOutOfRange(purpose) - 1];

    public static Wording Of(Recipient recipient) => Recipients[(int)Guard.Against.EnumOutOfRange(recipient) - 1];

    public static Wording Of(CaseField field) => Fields[(int)Guard.Against.EnumOutOfRange(field) - 1];

    public static Wording Of(Stage? stage) => Stages[stage is { } one ? (int)Guard.Against.EnumOutOfRange(one, nameof(stage)) : 0];
}
