using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The rules by which the facts of this room are refused. The numbers below these are the caseload's.</summary>
internal static class RecruitmentRules
{
    public static readonly RefusalRule NoPlaces = new(
        "SAM987",
        new("Antalet platser är mindre än ett.", "The number of places is less than one."),
        new("Ange ett tal från 1 och uppåt i places, eller utelämna det.", "Give a number from 1 up in places, or leave it out."));

    public static readonly RefusalRule EndsBeforeItBegins = new(
        "SAM988",
        new("Perioden slutar innan den börjar.", "The period ends before it begins."),
        new("Ange en sista dag i until som inte ligger före from.", "Give a last day in until that is not before from."));

    public static readonly RefusalRule PartnershipHasEnded = new(
        "SAM989",
        new("Partnerskapet med arbetsgivaren är avslutat.", "The partnership with the employer has ended."),
        new("Ange ett nytt med employerPartnershipMade.", "State a new one with employerPartnershipMade."));

    public static readonly RefusalRule AdaptationHasEnded = new(
        "SAM990",
        new("Anpassningen har redan upphört.", "The adaptation has already ended."),
        new("Ange en ny med workAdaptationOffered eller processAdapted.", "State a new one with workAdaptationOffered or processAdapted."));

    public static readonly RefusalRule BarrierIsGone = new(
        "SAM991",
        new("Hindret är redan borta.", "The barrier is already gone."),
        new("Ange ett nytt med groupBarrierSeen om det har kommit tillbaka.", "State a new one with groupBarrierSeen if it has come back."));

    public static readonly RefusalRule NotAnswering = new(
        "SAM992",
        new("Bara den part som svarar för hindret kan ange det.", "Only the partner that answers for the barrier can state it."),
        new("Ta först på er hindret med groupBarrierTaken, eller be den som svarar för det.", "First take on the barrier with groupBarrierTaken, or ask the one that answers for it."));

    public static readonly RefusalRule DayHasPassed = new(
        "SAM993",
        new("Dagen har redan passerat.", "The day has already passed."),
        new("Ange i until en dag då något ska vara gjort.", "Give in until a day by which something is to have been done."));

    public static readonly RefusalRule Negative = new(
        "SAM994",
        new("Antalet är mindre än noll.", "The number is less than zero."),
        new("Ange 0, eller 5 eller fler.", "Give 0, or 5 or more."));

    public static readonly RefusalRule TooFew = new(
        "SAM995",
        new("Antalet är så litet att någon kan kännas igen.", "The number is so small that someone could be recognised."),
        new("Utelämna uppgiften när den är 1 till 4; då står den som färre än 5.", "Leave the figure out when it is 1 to 4; it then stands as fewer than 5."));

    public static readonly RefusalRule MoreThanThereAre = new(
        "SAM996",
        new("Delen är större än det hela.", "The part is greater than the whole."),
        new("Räkna om: planned är högst placements, och reviewed högst held.", "Count again: planned is at most placements, and reviewed at most held."));

    public static readonly RefusalRule Overlaps = new(
        "SAM997",
        new("Perioden delar bara en del av sina dagar med en som redan är räknad, så någon kan räknas två gånger.", "The period shares only some of its days with one already counted, so someone may be counted twice."),
        new("Räkna samma period på nytt, eller en som inte delar någon dag.", "Count the same period anew, or one that shares no day."));

    public static readonly RefusalRule NotOver = new(
        "SAM998",
        new("Perioden är inte slut än.", "The period is not over yet."),
        new("Räkna när den är slut, eller ange en tidigare sista dag.", "Count when it is over, or give an earlier last day."));

    public static IEnumerable<RefusalRule> All =>
    [
        NoPlaces, EndsBeforeItBegins, PartnershipHasEnded, AdaptationHasEnded, BarrierIsGone, NotAnswering, DayHasPassed, Negative, TooFew, MoreThanThereAre, Overlaps, NotOver,
    ];
}
