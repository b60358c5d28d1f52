using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The rules by which this room refuses facts.</summary>
internal static class PartnersRules
{
    public static readonly RefusalRule InitialWithoutVoice = new(
        "SAM150",
        new("En part som kommer med innan samverkan har kommit igång har alltid en strategisk röst.", "A partner that joins before the collaboration has run always has a strategic voice."),
        new("Ta in parten med röst.", "Admit the partner with a voice."));

    public static readonly RefusalRule HasLeft = new(
        "SAM151",
        new("Parten har lämnat samverkan.", "The partner has left the collaboration."),
        new("Ta in den igen som ny part om den kommer tillbaka.", "Admit it again as a new partner if it comes back."));

    public static readonly RefusalRule LastRepresentative = new(
        "SAM152",
        new("Parten skulle stå utan någon som företräder den.", "The partner would be left with no one to represent it."),
        new("Utse en annan företrädare först.", "Name another representative first."));

    public static readonly RefusalRule AlreadyRepresents = new(
        "SAM153",
        new("Personen företräder redan parten.", "The person already represents the partner."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule DoesNotRepresent = new(
        "SAM154",
        new("Personen företräder inte parten.", "The person does not represent the partner."),
        new("Kontrollera vem det gäller.", "Check whom it concerns."));

    public static readonly RefusalRule Withdrawn = new(
        "SAM155",
        new("Resursen har dragits tillbaka.", "The resource has been withdrawn."),
        new("Ange en ny resurs i stället.", "State a new resource instead."));

    public static readonly RefusalRule RepresentsAnother = new(
        "SAM156",
        new("Personen företräder redan en annan part.", "The person already represents another partner."),
        new("Låt den nya parten företrädas av någon egen.", "Have the new partner represented by someone of its own."));

    public static readonly RefusalRule NotASignatory = new(
        "SAM157",
        new("Avtalet sluts mellan parter med strategisk röst, och den här parten har ingen.", "The agreement is between partners with a strategic voice, and this one has none."),
        new("Be en part med röst att lägga fram ett utkast; en part utan röst behöver inte skriva under.", "Ask a partner with a voice to draft it; a partner without a voice need not sign."));

    public static readonly RefusalRule HasSigned = new(
        "SAM158",
        new("Parten har redan skrivit under den här versionen.", "The partner has already signed this version."),
        new("Lägg fram en ny version med agreementDrafted om något ska ändras.", "Draft a new version with agreementDrafted if something is to change."));

    public static readonly RefusalRule Replaced = new(
        "SAM159",
        new("Versionen har ersatts av en senare som har trätt i kraft.", "The version has been replaced by a later one that is in force."),
        new("Skriv under den version som gäller, eller lägg fram en ny med agreementDrafted.", "Sign the version in force, or draft a new one with agreementDrafted."));

    public static readonly RefusalRule HasDeclined = new(
        "SAM160",
        new("Parten har redan sagt att den inte skriver under.", "The partner has already said that it will not sign."),
        new("Lägg fram en ny version som alla kan skriva under.", "Draft a new version that all can sign."));

    public static readonly RefusalRule BallotOfNoGroup = new(
        "SAM161",
        new("En målgrupp i ballots saknar id eller nämns två gånger. En målgrupp kan ha högst en röst.", "A target group in ballots has no id or is named twice. A target group has at most one ballot."),
        new("Nämn varje målgrupp en gång.", "Name each target group once."));

    public static readonly RefusalRule EndsBeforeItBegins = new(
        "SAM162",
        new("Avtalet skulle gå ut innan det har lagts fram.", "The agreement would end before it is drafted."),
        new("Ange en senare dag i until, eller utelämna den.", "Give a later day in until, or leave it out."));

    public static readonly RefusalRule RiskHasEnded = new(
        "SAM163",
        new("Parten har redan sagt att risken inte finns längre.", "The partner has already said that the risk is no longer there."),
        new("Ange den på nytt med riskStated om den är tillbaka.", "State it anew with riskStated if it is back."));

    public static readonly RefusalRule HasAVoice = new(
        "SAM164",
        new("Parten har redan en strategisk röst.", "The partner already has a strategic voice."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static IEnumerable<RefusalRule> All =>
    [
        InitialWithoutVoice, HasLeft, LastRepresentative, AlreadyRepresents, DoesNotRepresent, Withdrawn, RepresentsAnother,
        NotASignatory, HasSigned, Replaced, HasDeclined, BallotOfNoGroup, EndsBeforeItBegins, RiskHasEnded, HasAVoice,
        .. CommitmentRules.All, .. PlanRules.All,
    ];
}
