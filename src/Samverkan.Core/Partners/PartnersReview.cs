using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>What should hold in this room.</summary>
internal static class PartnersReview
{
    public static readonly ReviewRule ThirdSectorNeverAsked = new ReviewRule<ThroughPartners>(
        "SAM101",
        Severity.Suggestion,
        new("Ingen organisation i sektorn är med, och ingen har tillfrågats. Där kan finnas kunskap, kontakter eller arbetstillfällen som saknas.", "No organisation of the sector takes part, and none has been asked. It may have knowledge, contacts or jobs that are missing."),
        new("Fråga någon i sektorn, och uppge det med sectorAsked.", "Ask someone in the sector, and state it with sectorAsked."),
        new("minst en part", "at least one partner"),
        (rooms, _) => !rooms.Partners.Present.Any() ? null
            : Enum.GetValues<Sector>().Except(rooms.Partners.Sectors).Except(rooms.Partners.SectorsAsked).Select(sector => "sector:" + FactName.Of(sector)));

    public static readonly ReviewRule HouseNotMapped = new ReviewRule<ThroughPartners>(
        "SAM102",
        Severity.Warning,
        new("Parten har inte uppgett vad den kan bidra med. Den egna kartläggningen bör göras innan man söker utanför.", "The partner has not stated what it can bring. Mapping one's own house comes before looking outside."),
        new("Uppge kompetens, kunskap, kontakter, arbetstillfällen, tid, lokaler eller pengar med resourceStated.", "State competence, knowledge, contacts, jobs, time, premises or money with resourceStated."),
        new("minst en part", "at least one partner"),
        (rooms, _) => !rooms.Partners.Present.Any() ? null
            : rooms.Partners.Present.ExceptBy(rooms.Partners.Resources.Values.Where(resource => !resource.IsWithdrawn).Select(resource => resource.Owner), partner => partner.Id).Select(partner => Subject.Of(partner.Id)));

    public static readonly ReviewRule RiskWithoutAnswer = new ReviewRule<ThroughPartners>(
        "SAM103",
        Severity.Warning,
        new("Ingen har sagt hur risken möts.", "No one has said how the risk is met."),
        new("Kom överens om ett svar, och uppge det med riskAnswered.", "Agree on an answer, and state it with riskAnswered."),
        new("minst en risk", "at least one risk"),
        (rooms, _) => rooms.Partners.Risks.Count == 0 ? null
            : rooms.Partners.Risks.Values.Where(risk => risk.Answer is null && rooms.Partners.IsPresent(risk.Owner)).Select(risk => Subject.Of(risk.Id)));

    public static readonly ReviewRule OnlyMoney = new ReviewRule<ThroughPartners>(
        "SAM104",
        Severity.Suggestion,
        new("Bara pengar, eller inga pengar alls, har uppgetts som resurs. Båda slagen behövs, och det syns inte vem som står för vad.", "Only money, or no money at all, is stated as a resource. Both kinds are needed, and it does not show who stands for what."),
        new("Uppge både finansiering och annat än pengar med resourceStated.", "State both financing and what is not money with resourceStated."),
        new("minst en resurs", "at least one resource"),
        (rooms, _) => rooms.Partners.Resources.Values.Where(resource => !resource.IsWithdrawn && rooms.Partners.IsPresent(resource.Owner)).ToArray() is not { Length: > 0 } resources ? null
            : resources.Select(resource => resource.Kind == ResourceKind.Money).Distinct().Count() == 1 ? [Subject.Whole] : []);

    public static IEnumerable<ReviewRule> All => [ThirdSectorNeverAsked, HouseNotMapped, RiskWithoutAnswer, OnlyMoney, .. CommitmentReview.All, .. PlanReview.All];
}
