using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>What should hold in this room.</summary>
internal static class PartnersReview
{
    public static readonly ReviewRule ThirdSectorNeverAsked = new ReviewRule<ThroughPartners>(
        "SAM101",
        Severity.Suggestion,
        new("Ingen organisation i sektorn är med, och ingen har tillfrågats. Där kan finnas kunskap, kontakter eller arbetstillfällen som saknas.", "No organisation of the sector takes part, and none has been asked. It may have knowledge, contacts or jobs that are missing."),
        new("Fråga någon i sektorn, och ange det med sectorAsked.", "Ask someone in the sector, and state it with sectorAsked."),
        new("minst en part", "at least one partner"),
        (rooms, _) => !rooms.Partners.Present.Any() ? null
            : Enum.GetValues<Sector>().Except(rooms.Partners.Sectors).Except(rooms.Partners.SectorsAsked).Select(sector => "sector:" + FactName.Of(sector)));

    public static readonly ReviewRule HouseNotMapped = new ReviewRule<ThroughPartners>(
        "SAM102",
        Severity.Warning,
        new("Parten har inte angett vad den kan bidra med. Den egna kartläggningen bör göras innan man söker utanför.", "The partner has not stated what it can bring. Mapping one's own house comes before looking outside."),
        new("Ange kompetens, kunskap, kontakter, arbetstillfällen, tid, lokaler eller pengar med resourceStated.", "State competence, knowledge, contacts, jobs, time, premises or money with resourceStated."),
        new("minst en part", "at least one partner"),
        (rooms, _) => !rooms.Partners.Present.Any() ? null
            : rooms.Partners.Present.ExceptBy(rooms.Partners.Resources.Values.Where(resource => !resource.IsWithdrawn).Select(resource => resource.Owner), partner => partner.Id).Select(partner => Subject.Of(partner.Id)));

    public static readonly ReviewRule RiskWithoutAnswer = new ReviewRule<ThroughPartners>(
        "SAM103",
        Severity.Warning,
        new("Ingen har sagt hur risken möts.", "No one has said how the risk is met."),
        new("Kom överens om ett svar, och ange det med riskAnswered.", "Agree on an answer, and state it with riskAnswered."),
        new("minst en risk", "at least one risk"),
        (rooms, _) => rooms.Partners.Risks.Count == 0 ? null
            : rooms.Partners.Risks.Values.Where(risk => risk.Answer is null && !risk.IsEnded && rooms.Partners.IsPresent(risk.Owner)).Select(risk => Subject.Of(risk.Id)));

    public static readonly ReviewRule OnlyMoney = new ReviewRule<ThroughPartners>(
        "SAM104",
        Severity.Suggestion,
        new("Bara pengar, eller inga pengar alls, har uppgetts som resurs. Båda slagen behövs, och det syns inte vem som står för vad.", "Only money, or no money at all, is stated as a resource. Both kinds are needed, and it does not show who stands for what."),
        new("Ange både finansiering och annat än pengar med resourceStated.", "State both financing and what is not money with resourceStated."),
        new("minst en resurs", "at least one resource"),
        (rooms, _) => rooms.Partners.Resources.Values.Where(resource => !resource.IsWithdrawn && rooms.Partners.IsPresent(resource.Owner)).ToArray() is not { Length: > 0 } resources ? null
            : resources.Select(resource => resource.Kind == ResourceKind.Money).Distinct().Count() == 1 ? [Subject.Whole] : []);

    private static readonly Wording SomeAgreement = new("ett avtal som har trätt i kraft", "an agreement in force");

    public static readonly ReviewRule NotBoundByAgreement = new ReviewRule<ThroughPartners>(
        "SAM110",
        Severity.Warning,
        new("Parten har röst men har inte skrivit under avtalet som gäller. Avtalet binder bara dem som har skrivit under.", "The partner has a voice but has not signed the agreement in force. The agreement binds only those who have signed it."),
        new("Skriv under med agreementSigned, eller lägg fram en ny version med agreementDrafted.", "Sign it with agreementSigned, or draft a new version with agreementDrafted."),
        SomeAgreement,
        (rooms, _) => rooms.Partners.InForce is null ? null : rooms.Partners.NotBound.Select(partner => Subject.Of(partner.Id)));

    public static readonly ReviewRule AgreementWaits = new ReviewRule<ThroughPartners>(
        "SAM111",
        Severity.Warning,
        new("En part skriver inte under utkastet, och då träder det inte i kraft.", "A partner does not sign the draft, so it does not come into force."),
        new("Fråga vad som skulle behöva vara annorlunda, och lägg fram en ny version med agreementDrafted.", "Ask what would have to be otherwise, and draft a new version with agreementDrafted."),
        new("minst ett utkast till avtal", "at least one draft of an agreement"),
        (rooms, _) => rooms.Partners.Agreements.Values.MaxBy(agreement => agreement.Number) is not { } latest ? null
            : latest.Number != rooms.Partners.InForce?.Number && latest.DeclinedBy.Any(rooms.Partners.HasVoice) ? [Subject.Of(latest.Id)] : []);

    public static readonly ReviewRule AgreementPeriodPassed = new ReviewRule<ThroughPartners>(
        "SAM112",
        Severity.Warning,
        new("Avtalets period har gått ut. Det fortsätter att binda tills ett nytt gäller, men ingen har sagt att det ska det.", "The period of the agreement has passed. It goes on binding until another is in force, but no one has said that it should."),
        new("Lägg fram en ny version med agreementDrafted.", "Draft a new version with agreementDrafted."),
        SomeAgreement,
        (rooms, asOf) => rooms.Partners.InForce is not { } agreement ? null
            : agreement.Until < DateOnly.FromDateTime(asOf.UtcDateTime) ? [Subject.Of(agreement.Id)] : []);

    public static readonly ReviewRule SteeringGroupDecides = new ReviewRule<ThroughPartners>(
        "SAM113",
        Severity.Warning,
        new("Avtalet låter styrgruppen som grupp fatta operativa beslut. Då blir det långt till besluten för dem som gör arbetet.", "The agreement lets the steering group as a body take operational decisions. It takes the decisions far from those who do the work."),
        new("Ge arbetsgrupper och processledare mandat med mandateGranted i stället; personer i styrgruppen kan ändå ha operativa roller.", "Give working groups and the process leader mandates with mandateGranted instead; people of the steering group may still have operational roles."),
        SomeAgreement,
        (rooms, _) => rooms.Partners.InForce is not { } agreement ? null : agreement.SteeringGroupDecidesOperations ? [Subject.Of(agreement.Id)] : []);

    public static IEnumerable<ReviewRule> All =>
    [
        ThirdSectorNeverAsked, HouseNotMapped, RiskWithoutAnswer, OnlyMoney,
        NotBoundByAgreement, AgreementWaits, AgreementPeriodPassed, SteeringGroupDecides,
        .. CommitmentReview.All, .. PlanReview.All,
    ];
}
