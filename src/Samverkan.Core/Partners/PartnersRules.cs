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
        new("Uppge en ny resurs i stället.", "State a new resource instead."));

    public static readonly RefusalRule RepresentsAnother = new(
        "SAM156",
        new("Personen företräder redan en annan part.", "The person already represents another partner."),
        new("Låt den nya parten företrädas av någon egen.", "Have the new partner represented by someone of its own."));

    public static IEnumerable<RefusalRule> All => [InitialWithoutVoice, HasLeft, LastRepresentative, AlreadyRepresents, DoesNotRepresent, Withdrawn, RepresentsAnother, .. CommitmentRules.All, .. PlanRules.All];
}
