using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The rules by which the caseload refuses steps. What a refusal names is a field or a kind of step, never a person, an id or a text.</summary>
internal static class CaseRules
{
    public const string TimeField = "at";
    public const string SeekerField = "field:seeker";
    public const string ByField = "field:by";
    public const string OpeningField = "field:opening";
    public const string PlacementField = "field:placement";
    public const string DecisionField = "field:decision";
    private const int LongestRestYears = 10;
    private const int FirstYear = 1990;
    private const int LastYear = 2199;

    public static readonly RefusalRule NoPerson = new(
        "SAM950",
        new("Ett beslut om en person fattas av en namngiven människa, aldrig av en omröstning eller en maskin.", "A decision about a person is taken by a named human, never by a ballot or a machine."),
        new("Ange vem som antecknar, till exempel u1@p1.", "Say who records it, for instance u1@p1."));

    public static readonly RefusalRule NoCase = new(
        "SAM951",
        new("Det finns inget ärende med det id:t.", "There is no case with that id."),
        new("Kontrollera id:t, eller börja med personens eget ja i optedIn.", "Check the id, or begin with the person's own yes in optedIn."));

    public static readonly RefusalRule NotYours = new(
        "SAM952",
        new("Den som antecknar svarar varken för ärendet eller för arbetet, och det är inte personens eget att säga.", "Whoever records it answers neither for the case nor for the opening, and it is not the person's own to say."),
        new("Be den som svarar för ärendet att anteckna det, eller lämna över det med caseHandedOver.", "Ask whoever answers for the case to record it, or hand it over with caseHandedOver."));

    public static readonly RefusalRule NotInTime = new(
        "SAM953",
        new("Tidpunkten ligger före ärendets senaste steg, eller mer än tio år efter det.", "The time is before the last step of the case, or more than ten years after it."),
        new("Kontrollera tiden. Har det senaste steget fel tid rättas det först med corrected. Ett ärende som har vilat i mer än tio år raderas, och personen börjar om med optedIn.", "Check the time. If the last step has a wrong one, correct that first with corrected. A case that has rested for more than ten years is erased, and the person begins again with optedIn."));

    public static readonly RefusalRule HasOptedOut = new(
        "SAM954",
        new("Personen har valt att inte vara med.", "The person has opted out."),
        new("Anteckna ingenting mer, om inte personen själv vill vara med igen (optedIn).", "Record nothing more, unless the person wants to take part again (optedIn)."));

    public static readonly RefusalRule AlreadyIn = new(
        "SAM955",
        new("Personen är redan med.", "The person already takes part."),
        new("Byt den som svarar för ärendet med caseHandedOver.", "Change who answers for the case with caseHandedOver."));

    public static readonly RefusalRule OwnCase = new(
        "SAM956",
        new("Den som ärendet gäller kan inte svara för det.", "The person whom a case is about cannot answer for it."),
        new("Ange någon annan.", "Name someone else."));

    public static readonly RefusalRule AlreadyOwner = new(
        "SAM957",
        new("Personen svarar redan för ärendet.", "That person already answers for the case."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NoYes = new(
        "SAM958",
        new("Personen har inte sagt ja till att presenteras för just det arbetet, eller har tagit tillbaka sitt ja.", "The person has not said yes to being presented for that very opening, or has taken the yes back."),
        new("Fråga personen, och anteckna svaret med agreed eller declined.", "Ask the person, and record the answer with agreed or declined."));

    public static readonly RefusalRule OutOfOrder = new(
        "SAM959",
        new("Steget följer inte på det som hänt hittills med arbetet.", "The step does not follow on what has happened with the opening so far."),
        new("Stegen är proposed, agreed, presented, interviewed (kan hoppas över), offered och accepted; anteckna det som saknas.", "The steps are proposed, agreed, presented, interviewed (may be left out), offered and accepted; record what is missing."));

    public static readonly RefusalRule UnderWay = new(
        "SAM960",
        new("Arbetet är redan på gång för personen.", "The opening is already under way for the person."),
        new("Fortsätt från det steg där det är, eller avsluta med closed.", "Go on from the stage it is at, or end it with closed."));

    public static readonly RefusalRule SaidNo = new(
        "SAM961",
        new("Personen har tackat nej till arbetet.", "The person has said no to the opening."),
        new("Föreslå något annat. Om personen ändrar sig antecknas det med agreed.", "Propose something else. If the person has changed its mind, record that with agreed."));

    public static readonly RefusalRule NotUnderWay = new(
        "SAM962",
        new("Inget är på gång med det arbetet, eller så är det redan accepterat.", "Nothing is under way with that opening, or it has been accepted already."),
        new("Kontrollera id:t. Ett accepterat arbete som det inte blir något av avslutas med closed.", "Check the id. An accepted opening that comes to nothing is ended with closed."));

    public static readonly RefusalRule NotOwnSay = new(
        "SAM963",
        new("Personens eget nej antecknas inte som ett skäl av någon annan.", "The person's own no is not recorded as someone else's reason."),
        new("Använd declined eller optedOut.", "Use declined or optedOut."));

    public static readonly RefusalRule NoDecision = new(
        "SAM964",
        new("Steget finns inte, eller är inte ett beslut.", "There is no such step, or it is not a decision."),
        new("Ange numret på det steg som var beslutet.", "Give the number of the step that was the decision."));

    public static readonly RefusalRule AlreadyDisputed = new(
        "SAM965",
        new("En invändning mot beslutet väntar redan på svar.", "A dispute of the decision is already waiting for its answer."),
        new("Svara på den med disputeAnswered först.", "Answer it with disputeAnswered first."));

    public static readonly RefusalRule NotDisputed = new(
        "SAM966",
        new("Ingen invändning mot beslutet väntar på svar.", "No dispute of the decision waits for an answer."),
        new("Kontrollera numret.", "Check the number."));

    public static readonly RefusalRule NothingToShare = new(
        "SAM967",
        new("Ett ja öppnar ingenting för den mottagaren och det ändamålet.", "A yes opens nothing to that recipient for that purpose."),
        new("Se docs/visibility.md för vad ett ja kan öppna.", "See docs/visibility.md for what a yes can open."));

    public static readonly RefusalRule AlreadyShared = new(
        "SAM968",
        new("Personen har redan sagt ja till det.", "The person has already said yes to that."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NotShared = new(
        "SAM969",
        new("Personen har inte sagt ja till det.", "The person has not said yes to that."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule BarrierStands = new(
        "SAM970",
        new("Hindret är redan antecknat och inte undanröjt.", "The barrier is already noted and not resolved."),
        new("Anteckna när det är undanröjt med barrierResolved, eller välj ett annat id.", "Record when it is resolved with barrierResolved, or choose another id."));

    public static readonly RefusalRule NoBarrier = new(
        "SAM971",
        new("Det finns inget sådant hinder kvar.", "There is no such barrier left."),
        new("Kontrollera id:t.", "Check the id."));

    public static readonly RefusalRule AlreadyNeeded = new(
        "SAM972",
        new("Stödet är redan antecknat och har inte getts.", "The support is already noted and has not been given."),
        new("Anteckna när det ges med supportGiven.", "Record when it is given with supportGiven."));

    public static readonly RefusalRule NotNeeded = new(
        "SAM973",
        new("Personen har inget sådant behov av stöd som väntar.", "The person has no such need of support waiting."),
        new("Anteckna behovet först med supportNeeded.", "Record the need first with supportNeeded."));

    public static readonly RefusalRule ImpossibleDay = new(
        "SAM974",
        new("Dagen ligger utanför 1990 till 2199.", "The day is outside 1990 to 2199."),
        new("Kontrollera årtalet.", "Check the year."));

    public static readonly RefusalRule DayPassed = new(
        "SAM975",
        new("Dagen har redan varit.", "The day has already passed."),
        new("Ange dagen för steget eller en senare.", "Give the day of the step or a later one."));

    public static readonly RefusalRule PlacementTaken = new(
        "SAM976",
        new("Id:t är redan använt för en annan placering i ärendet.", "The id is already used for another placement in the case."),
        new("Välj ett annat id.", "Choose another id."));

    public static readonly RefusalRule NoPlacement = new(
        "SAM977",
        new("Det finns ingen placering med det id:t i ärendet.", "There is no placement with that id in the case."),
        new("Kontrollera id:t, eller anteckna den först med placed.", "Check the id, or record it first with placed."));

    public static readonly RefusalRule NotAccepted = new(
        "SAM978",
        new("Personen har inte tackat ja till arbetet, eller så har det redan blivit en placering.", "The person has not accepted the opening, or a placement has already come of it."),
        new("Anteckna personens ja med accepted först, eller utelämna opening.", "Record the person's yes with accepted first, or leave opening out."));

    public static readonly RefusalRule AlreadyEnded = new(
        "SAM979",
        new("Placeringen är redan slut.", "The placement has already ended."),
        new("Anteckna en ny med placed om personen har kommit tillbaka.", "Record a new one with placed if the person has come back."));

    public static readonly RefusalRule BeforeStart = new(
        "SAM980",
        new("Dagen ligger före placeringens första dag.", "The day is before the first day of the placement."),
        new("Ange en senare dag. En placering som aldrig började slutar dagen före sin första.", "Give a later day. A placement that never began ends the day before its first."));

    public static readonly RefusalRule NotYet = new(
        "SAM981",
        new("Dagen har inte kommit än.", "The day has not come yet."),
        new("Anteckna det när det har hänt.", "Record it when it has happened."));

    public static readonly RefusalRule Contradicts = new(
        "SAM982",
        new("Det stämmer inte med vad som redan är antecknat om när personen var kvar.", "It does not agree with what has been recorded of when the person was still there."),
        new("Kontrollera dagen. Har personen kommit tillbaka antecknas en ny placering.", "Check the day. If the person has come back, record a new placement."));

    public static readonly RefusalRule NotPlanned = new(
        "SAM983",
        new("Uppföljningen är inte en av de planerade: 30, 90, 180 och 365 dagar.", "The follow-up is not one of those planned: 30, 90, 180 and 365 days."),
        new("Ange ett av talen.", "Give one of the numbers."));

    public static readonly RefusalRule AlreadyFollowedUp = new(
        "SAM984",
        new("Den uppföljningen är redan gjord.", "That follow-up has already been made."),
        new("Anteckna nästa.", "Record the next."));

    public static readonly RefusalRule HasBecomePlacement = new(
        "SAM985",
        new("Arbetet har redan blivit en placering.", "A placement has already come of the opening."),
        new("Anteckna att placeringen är slut med placementEnded, om den inte redan är det.", "Record that the placement has ended with placementEnded, unless it already has."));

    public static readonly RefusalRule TooEarly = new(
        "SAM986",
        new("Att personen är kvar följs upp tidigast den planerade dagen.", "That the person is still there is followed up on the planned day at the earliest."),
        new("Fråga igen den dagen. Har personen slutat antecknas det när som helst, med placementEnded eller med en uppföljning som säger det.", "Ask again on that day. That the person has left is recorded at any time, with placementEnded or with a follow-up that says so."));

    public static readonly RefusalRule OwnDecision = new(
        "SAM999",
        new("Den som har fattat beslutet svarar inte på invändningen mot det.", "Whoever took the decision does not answer the dispute of it."),
        new("Be processledaren att svara, eller lämna över ärendet med caseHandedOver.", "Ask the process leader to answer, or hand the case over with caseHandedOver."));

    public static IEnumerable<RefusalRule> All =>
    [
        NoPerson, NoCase, NotYours, NotInTime, HasOptedOut, AlreadyIn, OwnCase, AlreadyOwner, NoYes,
        OutOfOrder, UnderWay, SaidNo, NotUnderWay, NotOwnSay, NoDecision, AlreadyDisputed, NotDisputed, NothingToShare,
        AlreadyShared, NotShared, BarrierStands, NoBarrier, AlreadyNeeded, NotNeeded, ImpossibleDay, DayPassed, PlacementTaken,
        NoPlacement, NotAccepted, AlreadyEnded, BeforeStart, NotYet, Contradicts, NotPlanned, AlreadyFollowedUp,
        HasBecomePlacement, TooEarly, OwnDecision,
    ];

    /// <summary>Refuses a time that does not follow on the last step: before it, or so long after it that the year must be wrong.</summary>
    public static Refusal? NotInOrder(DateTimeOffset at, DateTimeOffset last) =>
        NotInTime.When(at < last || at > last.AddYears(LongestRestYears), TimeField);

    /// <summary>Refuses a day that cannot be meant: no year of this work.</summary>
    public static Refusal? NotADay(DateOnly day, string field) => ImpossibleDay.When(day.Year is < FirstYear or > LastYear, field);
}
