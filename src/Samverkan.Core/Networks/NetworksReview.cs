using Samverkan.Kernel;
using Samverkan.Networks.Graphs;
using Samverkan.Partners;
using Samverkan.Purposes;

namespace Samverkan.Networks;

/// <summary>What should hold in this room.</summary>
internal static class NetworksReview
{
    private const int Several = 3;
    private const int DaysUntended = 180;
    private const int DaysUntilOld = 365;

    public static readonly ReviewRule NoOneCan = new ReviewRule<ThroughNetworks>(
        "SAM401",
        Severity.Warning,
        new("Ingen som parterna når i nätverket har kompetensen, som ett behov eller ett mål kräver.", "No one whom the partners reach in the network has the competence, which a need or a goal asks for."),
        new("Sök någon som har den, också utanför de närmaste kontakterna, och ange det med competenceHeld.", "Look for someone who has it, also beyond the nearest contacts, and state it with competenceHeld."),
        new("minst en kompetens som ett behov eller ett mål kräver", "at least one competence that a need or a goal asks for"),
        (rooms, _) => Asked(rooms).ToArray() is not { Length: > 0 } asked ? null
            : asked.Where(OutOfReach(rooms)).Select(competence => Subject.Of(competence.Id)));

    public static readonly ReviewRule HangsOnOne = new ReviewRule<ThroughNetworks>(
        "SAM402",
        Severity.Warning,
        new("Mycket hänger på en enda person: en kompetens som krävs, eller vägen till tre eller fler i nätverket.", "Much hangs on a single person: a competence that is asked for, or the way to three or more in the network."),
        new("Låt fler lära känna samma kontakter och sprid kunskapen, och ange det med tieNoted och competenceHeld.", "Let more people get to know the same contacts and spread the knowledge, and state it with tieNoted and competenceHeld."),
        new("minst en person i nätverket", "at least one person in the network"),
        (rooms, _) => !People(rooms).Any() ? null : HangingOn(rooms));

    public static readonly ReviewRule OneBroker = new ReviewRule<ThroughNetworks>(
        "SAM403",
        Severity.Warning,
        new("Två sektorer når varandra bara genom en enda kontakt. Försvinner den möts de inte.", "Two sectors reach each other only through a single contact. If it goes, they do not meet."),
        new("Låt fler i sektorerna mötas, och ange det med tieNoted.", "Let more in the sectors meet, and state it with tieNoted."),
        new("minst två sektorer som når varandra i nätverket", "at least two sectors that reach each other in the network"),
        (rooms, _) => Between(new NetworkMap(rooms.Networks)));

    public static readonly ReviewRule Untended = new ReviewRule<ThroughNetworks>(
        "SAM404",
        Severity.Suggestion,
        new("Kontakten har inte vårdats på mer än 180 dagar.", "The tie has not been tended for more than 180 days."),
        new("Hör av er, och ange det med tieTended; eller ange att den har upphört med tieEnded.", "Get in touch, and state it with tieTended; or state that it has ended with tieEnded."),
        new("minst en kontakt mellan två i nätverket", "at least one tie in the network"),
        (rooms, asOf) => !rooms.Networks.CurrentTies.Any() ? null
            : rooms.Networks.CurrentTies.Where(tie => tie.TendedOn.DayNumber < Day(asOf) - DaysUntended).Select(tie => Subject.Of(tie.Id)));

    public static readonly ReviewRule OnlyDirect = new ReviewRule<ThroughNetworks>(
        "SAM405",
        Severity.Suggestion,
        new("Nätverket består bara av parterna och deras direkta kontakter.", "The network is only the partners and their direct contacts."),
        new("Fråga era kontakter vem de känner, och ange det med tieNoted.", "Ask your contacts whom they know, and state it with tieNoted."),
        new("minst en part i nätverket och en kontakt mellan två", "at least one partner in the network, and one tie"),
        (rooms, _) => OfPartners(rooms).ToArray() is not { Length: > 0 } partners || !rooms.Networks.CurrentTies.Any() ? null
            : new NetworkMap(rooms.Networks).Steps(partners).Values.All(steps => steps < 2) ? [Subject.Whole] : []);

    public static readonly ReviewRule NoScan = new ReviewRule<ThroughNetworks>(
        "SAM406",
        Severity.Suggestion,
        new("Ingen har gjort en omvärldsanalys det senaste året.", "No one has made an environment scan in the last year."),
        new("Utgå från behoven, se efter vilka andra som finns, och ange det med environmentScanned.", "Begin from the needs, see who else there is, and state it with environmentScanned."),
        new("minst en kontakt eller en omvärldsanalys i nätverket", "at least one contact or environment scan in the network"),
        (rooms, asOf) => !rooms.Networks.Current.Any() && rooms.Networks.Scans.Count == 0 ? null
            : rooms.Networks.Scans.Values.Any(scan => scan.On.DayNumber >= Day(asOf) - DaysUntilOld) ? [] : [Subject.Whole]);

    public static readonly ReviewRule OneWayToEmployers = new ReviewRule<ThroughNetworks>(
        "SAM407",
        Severity.Warning,
        new("Försvinner kontakten förlorar någon av målgruppens egna kontakter sin enda väg till en arbetsgivare.", "If the contact goes, some of the target group's own contacts lose their only path to an employer."),
        new("Låt dem lära känna arbetsgivaren på fler vägar, och ange det med tieNoted.", "Let them get to know the employer in more ways, and state it with tieNoted."),
        new("minst en av målgruppens egna kontakter och en organisation i näringslivet, i nätverket", "at least one of the target group's own contacts, and one organisation in business, in the network"),
        (rooms, _) => !rooms.Networks.Current.Any(contact => contact.OfGroup is not null) || !rooms.Networks.Current.Any(contact => contact.Kind == ContactKind.Organisation && contact.Sector == Sector.Business) ? null
            : NetworkGraphs.Of(rooms.Networks) is var graph
                ? GraphFindings.OnEmployers(graph).Select(found => graph.Ids[found.Through]).Distinct(StringComparer.Ordinal).Select(id => Subject.Of(new ContactId(id)))
                : null);

    public static IEnumerable<ReviewRule> All => [NoOneCan, HangsOnOne, OneBroker, Untended, OnlyDirect, NoScan, OneWayToEmployers];

    private static int Day(DateTimeOffset asOf) => DateOnly.FromDateTime(asOf.UtcDateTime).DayNumber;

    private static IEnumerable<Contact> People(ThroughNetworks rooms) => rooms.Networks.Current.Where(contact => contact.Kind == ContactKind.Person);

    /// <summary>Competences that an open need or goal asks for, of someone who is still there.</summary>
    internal static IEnumerable<Competence> Asked(ThroughNetworks rooms) =>
        rooms.Networks.Competences.Values.Where(competence =>
            competence.Needs.Any(id => rooms.Purposes.Needs[id] is { IsEnded: false } need && rooms.Partners.IsPresent(need.Owner))
            || competence.Goals.Any(id => rooms.Purposes.Goals[id] is { State: GoalState.Open } goal && (goal.Owner is not { } owner || rooms.Partners.IsPresent(owner))));

    /// <summary>No one has it, or no way leads from a partner to those who do. Where no partner stands in the network there is nowhere to reach from.</summary>
    private static Func<Competence, bool> OutOfReach(ThroughNetworks rooms) =>
        OfPartners(rooms).ToArray() is { Length: > 0 } partners && new NetworkMap(rooms.Networks).Steps(partners) is var reached
            ? competence => !competence.Holders.Any(holder => reached.ContainsKey(holder.Value))
            : competence => competence.Holders.Count == 0;

    /// <summary>The only one who has what is asked for; one without whom several have no way to a partner, or are next to nobody.</summary>
    private static IEnumerable<string> HangingOn(ThroughNetworks rooms)
    {
        var map = new NetworkMap(rooms.Networks);
        var alone = Asked(rooms).Where(competence => competence.Holders.Count == 1).Select(competence => competence.Holders[0]).ToHashSet();
        var cutOff = new CutOff(id => map.NextTo(new(id)), OfPartners(rooms).ToHashSet(StringComparer.Ordinal));
        return People(rooms)
            .Where(person => alone.Contains(person.Id) || cutOff.Without(person.Id.Value) >= Several || map.NextTo(person.Id).Count(id => map.NextTo(new(id)).Count == 1) >= Several)
            .Select(person => Subject.Of(person.Id));
    }

    private static IEnumerable<string>? Between(NetworkMap map)
    {
        var pairs = (
            from one in Enum.GetValues<Sector>()
            from other in Enum.GetValues<Sector>()
            where one < other
            select (One: map.Of(one), Other: map.Of(other))).Where(pair => map.Way(pair.One, pair.Other).Count > 0).ToArray();
        return pairs.Length == 0 ? null : pairs.SelectMany(pair => map.Brokers(pair.One, pair.Other)).Distinct(StringComparer.Ordinal).Select(id => Subject.Of(new ContactId(id)));
    }

    /// <summary>The partners in the network, the people who belong to them, and those who represent a partner.</summary>
    private static IEnumerable<string> OfPartners(ThroughNetworks rooms) =>
        rooms.Networks.Current.Where(contact => IsOfPartner(rooms, contact) || (contact.Organisation is { } organisation && IsOfPartner(rooms, rooms.Networks.Contacts[organisation])))
            .Select(contact => contact.Id.Value);

    private static bool IsOfPartner(ThroughNetworks rooms, Contact contact) =>
        (contact.Partner is { } partner && rooms.Partners.IsPresent(partner)) || (contact.Person is { } person && rooms.Partners.Present.Any(present => present.Representatives.Contains(person)));
}
