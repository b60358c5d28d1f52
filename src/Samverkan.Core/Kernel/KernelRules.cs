namespace Samverkan.Kernel;

/// <summary>The rules that hold for every fact.</summary>
internal static class KernelRules
{
    public static readonly RefusalRule NotFormed = new(
        "SAM050",
        new("Samverkan är inte bildad än.", "The collaboration has not been formed yet."),
        new("Börja med collaborationFormed.", "Begin with collaborationFormed."));

    public static readonly RefusalRule AlreadyFormed = new(
        "SAM051",
        new("Samverkan är redan bildad.", "The collaboration has already been formed."),
        new("Ta in fler parter med partnerAdmitted.", "Admit more partners with partnerAdmitted."));

    public static readonly RefusalRule TimeGoesBack = new(
        "SAM052",
        new("Tidpunkten ligger före den senaste raden i liggaren.", "The time is before the last entry of the ledger."),
        new("Ange en tid som är lika sen eller senare.", "Give a time that is as late or later."));

    public static readonly RefusalRule Closed = new(
        "SAM053",
        new("Samverkan är avslutad.", "The collaboration is closed."),
        new("Bilda en ny samverkan om arbetet fortsätter.", "Form a new collaboration if the work goes on."));

    public static readonly RefusalRule DecisionFromOutside = new(
        "SAM054",
        new("Ett beslut kan inte självt ange ett faktum; det följer av en omröstning, eller av den som beslutar inom sitt mandat.", "A decision cannot state a fact by itself; it follows from ballots, or from someone who decides within a mandate."),
        new("Lägg ett förslag med proposalMade och rösta om det, eller besluta inom ett mandat med operationalDecisionMade.", "Make a proposal with proposalMade and cast ballots on it, or decide within a mandate with operationalDecisionMade."));

    public static readonly RefusalRule NotRecognised = new(
        "SAM055",
        new("Personen är inte utsedd att tala i den egenskapen.", "The person has not been named to speak in that capacity."),
        new("Låt parten utse personen med representativeNamed, eller målgruppen välja den med spokespersonChosen och personen tacka ja; eller ange en annan aktör.", "Have the partner name the person with representativeNamed, or the target group choose it with spokespersonChosen and the person accept; or give another actor."));

    public static readonly RefusalRule NotYours = new(
        "SAM056",
        new("Det hör till en annan part.", "It belongs to another partner."),
        new("Be den part som det tillhör att själv ange det.", "Ask the partner it belongs to to state it."));

    public static readonly RefusalRule Unknown = new(
        "SAM057",
        new("Det finns inget med det id:t.", "There is nothing with that id."),
        new("Kontrollera id:t, eller ange det först.", "Check the id, or state it first."));

    public static readonly RefusalRule AlreadyExists = new(
        "SAM058",
        new("Id:t är redan använt.", "The id is already in use."),
        new("Välj ett annat id.", "Choose another id."));

    public static readonly RefusalRule EmptyId = new(
        "SAM059",
        new("Ett id är tomt.", "An id is empty."),
        new("Ge det ett id.", "Give it an id."));

    public static readonly RefusalRule TextMissing = new(
        "SAM060",
        new("Texten saknas eller är tom.", "The text is missing or blank."),
        new("Skriv en text.", "Write a text."));

    public static readonly RefusalRule TextTooLong = new(
        "SAM061",
        new("Texten är längre än 10 000 tecken.", "The text is longer than 10,000 characters."),
        new("Korta den, och hänvisa till ett dokument.", "Shorten it, and refer to a document."));

    public static readonly RefusalRule DirectIdentifierInText = new(
        "SAM062",
        new("Texten innehåller vad som ser ut som ett personnummer, en e-postadress eller ett telefonnummer.", "The text holds what looks like a personal identity number, an e-mail address or a telephone number."),
        new("Ta bort det; kontaktuppgifter hör hemma i personregistret.", "Remove it; contact details belong in the register of persons."));

    public static readonly RefusalRule OnlyByDecision = new(
        "SAM063",
        new("Det ägs gemensamt och ändras bara genom ett strategiskt beslut.", "It is owned in common and changes only by a strategic decision."),
        new("Lägg ett förslag med proposalMade.", "Make a proposal with proposalMade."));

    public static readonly RefusalRule EnactedOtherwise = new(
        "SAM064",
        new("Liggaren innehåller inte just det som beslutet omfattade.", "The ledger does not hold exactly what the decision carried."),
        new("Återställ liggaren från en kopia; rader som ett beslut gett upphov till kan inte ändras.", "Restore the ledger from a copy; entries that follow from a decision cannot be changed."));

    public static readonly RefusalRule NotAValue = new(
        "SAM065",
        new("Värdet är okänt.", "The value is not one of those there are."),
        new("Välj ett av de namngivna värdena.", "Choose one of the named values."));

    public static readonly RefusalRule TextNotWhole = new(
        "SAM066",
        new("Texten innehåller ett halvt tecken och kan inte skrivas som den är.", "The text holds half a character and cannot be written as it is."),
        new("Skriv om texten; den är troligen avklippt mitt i ett tecken.", "Write the text again; it was probably cut in the middle of a character."));

    public static readonly RefusalRule OutOfSequence = new(
        "SAM068",
        new("Radens nummer följer inte på den förra radens.", "The number of the entry does not follow that of the entry before."),
        new("Ta med alla rader, i ordning.", "Give all entries, in order."));

    public static readonly RefusalRule OnlyAPartner = new(
        "SAM067",
        new("Bara den som företräder en part kan ange det.", "Only someone who represents a partner can state it."),
        new("Be en part att ange det.", "Ask a partner to state it."));

    public static IEnumerable<RefusalRule> All =>
    [
        NotFormed, AlreadyFormed, TimeGoesBack, Closed, DecisionFromOutside, NotRecognised, NotYours, Unknown, AlreadyExists, EmptyId,
        TextMissing, TextTooLong, DirectIdentifierInText, OnlyByDecision, EnactedOtherwise, NotAValue, TextNotWhole,
        OnlyAPartner, OutOfSequence,
    ];
}
