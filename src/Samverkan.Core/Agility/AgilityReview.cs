using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>What should hold in this room.</summary>
internal static class AgilityReview
{
    private const int DaysToAnswer = 30;
    private const int TimesBeforeItIsAPattern = 3;
    private static readonly Wording SomeDecision = new("minst ett beslut inom ett mandat", "at least one decision within a mandate");

    public static readonly ReviewRule AreaWithoutLead = new ReviewRule<ThroughAgility>(
        "SAM601",
        Severity.Warning,
        new("Ingen leder verksamhetsområdet.", "No one leads the area of work."),
        new("Den som vill och kan tar ledningen med areaLeadTaken.", "Have someone who will and can take the lead with areaLeadTaken."),
        new("minst ett verksamhetsområde", "at least one area of work"),
        (rooms, _) => rooms.Agility.Areas.Count == 0 ? null : rooms.Agility.Standing.Where(area => area.Lead is null).Select(area => Subject.Of(area.Id)));

    public static readonly ReviewRule OneLeadsAll = new ReviewRule<ThroughAgility>(
        "SAM602",
        Severity.Warning,
        new("Parten leder alla verksamhetsområden. Då får de andras sätt att arbeta inget eget utrymme.", "The partner leads every area of work. That leaves the others' ways of working no room of their own."),
        new("Lämna ledningen i något av dem med areaLeadLeft, och låt en annan part eller en arbetsgrupp ta den med areaLeadTaken.", "Give up the lead in one of them with areaLeadLeft, and let another partner or a working group take it with areaLeadTaken."),
        new("minst två verksamhetsområden som någon leder", "at least two areas of work that someone leads"),
        (rooms, _) => rooms.Agility.Standing.Select(area => area.Lead).OfType<AreaLead>().ToArray() is not { Length: > 1 } leads ? null
            : leads[0].Partner is { } partner && leads.All(lead => lead.Partner == partner) && rooms.Partners.Present.Skip(1).Any() ? [Subject.Of(partner)] : []);

    public static readonly ReviewRule OpportunityNotAnswered = new ReviewRule<ThroughAgility>(
        "SAM603",
        Severity.Suggestion,
        new("Möjligheten har inte fått något svar på mer än 30 dagar.", "Nothing has become of the opportunity for more than 30 days."),
        new("Ta den till vara med opportunityTaken, eller lämna den med opportunityLeft och säg varför.", "Take it with opportunityTaken, or leave it with opportunityLeft and say why."),
        new("minst en möjlighet som någon har sett", "at least one opportunity that someone has seen"),
        (rooms, asOf) => rooms.Agility.Opportunities.Count == 0 ? null
            : rooms.Agility.Opportunities.Values.Where(seen => !seen.IsAnswered && HasWaited(seen.At, asOf)).Select(seen => Subject.Of(seen.Id)));

    public static readonly ReviewRule NotAdapted = new ReviewRule<ThroughAgility>(
        "SAM604",
        Severity.Warning,
        new("Förutsättningarna ändrades för mer än 30 dagar sedan, och varken plan eller stöd har anpassats.", "Conditions changed more than 30 days ago, and neither plan nor support has been adapted."),
        new("Anpassa och ange det med adaptationMade, eller säg varför det inte behövs med noAdaptationNeeded.", "Adapt and state it with adaptationMade, or say why it is not needed with noAdaptationNeeded."),
        new("minst en ändring av förutsättningarna", "at least one change of conditions"),
        (rooms, asOf) => rooms.Agility.Changes.Count == 0 ? null
            : rooms.Agility.Changes.Values.Where(change => change is { Adaptations.Count: 0, NothingNeededBecause: null } && HasWaited(change.At, asOf)).Select(change => Subject.Of(change.Id)));

    public static readonly ReviewRule MandateTooNarrow = new ReviewRule<ThroughAgility>(
        "SAM605",
        Severity.Suggestion,
        new("Nästan allt som mandatet rör förs till styrgruppen: tre ärenden eller fler, och minst tre för varje beslut.", "Nearly everything that the mandate touches is routed upwards: three matters or more, and at least three for each decision."),
        new("Föreslå ett vidare mandat med mandateChanged eller mandateCoversArea.", "Propose a wider mandate with mandateChanged or mandateCoversArea."),
        new("minst ett ärende som nämner ett mandat", "at least one matter that names a mandate"),
        (rooms, _) => rooms.Agility.Matters.Values.Select(matter => matter.Mandate).OfType<MandateId>().ToArray() is not { Length: > 0 } routed ? null
            : routed.GroupBy(mandate => mandate).Where(mandate => IsNarrow(rooms, mandate.Key, mandate.Count())).Select(mandate => Subject.Of(mandate.Key)));

    public static readonly ReviewRule DecisionNotTold = new ReviewRule<ThroughAgility>(
        "SAM606",
        Severity.Warning,
        new("Beslutet fattades för mer än 30 dagar sedan, och ingen avstämning har hållits efter det. Tilliten bygger på att alla får veta.", "The decision was taken more than 30 days ago, and no check-in has been held since. Trust rests on everyone being told."),
        new("Håll en avstämning, ta upp beslutet och ange avstämningen med checkInHeld.", "Hold a check-in, bring the decision up, and state the check-in with checkInHeld."),
        SomeDecision,
        (rooms, asOf) => rooms.Agility.Decisions.Count == 0 ? null
            : rooms.Agility.Decisions.Values.Where(decision => decision.Sequence > LastTold(rooms) && HasWaited(decision.MadeAt, asOf)).Select(decision => Subject.Of(decision.Id)));

    public static readonly ReviewRule DecisionNotCovered = new ReviewRule<ThroughAgility>(
        "SAM607",
        Severity.Warning,
        new("Mandatet har ändrats eller upphört och omfattar inte längre beslutet. Det står fast tills någon säger annat.", "The mandate has been changed or has ended, and no longer covers the decision. It stands until someone says otherwise."),
        new("Bekräfta det med operationalDecisionConfirmed, eller avsluta det med operationalDecisionEnded.", "Confirm it with operationalDecisionConfirmed, or end it with operationalDecisionEnded."),
        SomeDecision,
        (rooms, _) => rooms.Agility.Decisions.Count == 0 ? null : StandingDecisions.NoLongerCovered(rooms.Agility, rooms.Governance).Select(decision => Subject.Of(decision.Id)));

    public static readonly ReviewRule SteeringGroupDecides = new ReviewRule<ThroughAgility>(
        "SAM608",
        Severity.Warning,
        new("Styrgruppen som grupp har fattat det operativa beslutet. Det gör arbetet långsamt och mandaten otydliga.", "The steering group as a body took the operational decision. That makes the work slow and the mandates unclear."),
        new("Ge mandat till dem som gör arbetet med mandateGranted, och ta bort det ur nästa version av avtalet.", "Give mandates to those who do the work with mandateGranted, and take it out of the next version of the agreement."),
        new("ett gällande avtal", "an agreement in force"),
        (rooms, _) => rooms.Partners.InForce is null ? null : rooms.Agility.BySteeringGroup.Keys.Select(Subject.Of));

    public static readonly ReviewRule MatterNotAnswered = new ReviewRule<ThroughAgility>(
        "SAM609",
        Severity.Warning,
        new("Ärendet fördes till styrgruppen för mer än 30 dagar sedan och har inte fått svar.", "The matter was routed to the steering group more than 30 days ago and has not been answered."),
        new("Lägg ett förslag eller ge ärendet tillbaka, och svara med matterAnswered.", "Make a proposal or give the matter back, and answer with matterAnswered."),
        new("minst ett ärende som har förts till styrgruppen", "at least one matter routed to the steering group"),
        (rooms, asOf) => rooms.Agility.Matters.Count == 0 ? null
            : rooms.Agility.Matters.Values.Where(matter => matter.Outcome is null && HasWaited(matter.At, asOf)).Select(matter => Subject.Of(matter.Id)));

    public static readonly ReviewRule DecidedInVain = new ReviewRule<ThroughAgility>(
        "SAM610",
        Severity.Warning,
        new("Det som beslutet skulle föra in kunde inte föras in, eftersom läget hade ändrats.", "What the decision was to record could not be recorded, since things had changed."),
        new("Se vilken regel som hindrade det, och fatta ett nytt beslut med operationalDecisionMade.", "See which rule prevented it, and take a new decision with operationalDecisionMade."),
        SomeDecision,
        (rooms, _) => rooms.Agility.Decisions.Count == 0 ? null
            : rooms.Agility.Decisions.Values.Where(decision => decision is { Outcome: Outcome.CarriedNotEnacted, IsEnded: false }).Select(decision => Subject.Of(decision.Id)));

    public static IEnumerable<ReviewRule> All =>
    [
        AreaWithoutLead, OneLeadsAll, OpportunityNotAnswered, NotAdapted, MandateTooNarrow, DecisionNotTold, DecisionNotCovered, SteeringGroupDecides, MatterNotAnswered, DecidedInVain,
    ];

    private static bool HasWaited(DateTimeOffset since, DateTimeOffset asOf) => asOf - since > TimeSpan.FromDays(DaysToAnswer);

    /// <summary>How much of the ledger the latest check-in could be told of; 0 when none has been held.</summary>
    private static long LastTold(ThroughAgility rooms) => rooms.Governance.CheckIns.Values.Select(held => held.Sequence).DefaultIfEmpty().Max();

    private static bool IsNarrow(ThroughAgility rooms, MandateId mandate, int routed) =>
        !rooms.Governance.Mandates[mandate].IsEnded
        && routed >= TimesBeforeItIsAPattern * Math.Max(1, rooms.Agility.Decisions.Values.Count(decision => decision.Mandate == mandate));
}
