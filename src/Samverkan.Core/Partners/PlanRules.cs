using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The rules by which facts of the project plan are refused.</summary>
internal static class PlanRules
{
    public static readonly RefusalRule OfAnother = new(
        "SAM173",
        new("Resursen hör till en annan part än den som ska göra aktiviteten.", "The resource belongs to another partner than the one that is to do the activity."),
        new("Nämn bara den partens egna resurser, eller ge aktiviteten till den som har resursen.", "Name only the resources of that partner, or give the activity to the one that has the resource."));

    public static readonly RefusalRule NamedTwice = new(
        "SAM174",
        new("Resursen nämns två gånger.", "The resource is named twice."),
        new("Nämn varje resurs en gång.", "Name each resource once."));

    public static readonly RefusalRule HasEnded = new(
        "SAM175",
        new("Aktiviteten är redan gjord eller struken ur planen.", "The activity has already been done, or dropped from the plan."),
        new("Lägg till en ny med activityPlanned.", "Add a new one with activityPlanned."));

    public static readonly RefusalRule WithoutDoer = new(
        "SAM176",
        new("Den part som hade aktiviteten har lämnat, och ingen annan har fått den.", "The partner that had the activity has left, and no other has been given it."),
        new("Ge den till en part med activityChanged.", "Give it to a partner with activityChanged."));

    public static readonly RefusalRule HasBeenTakenOn = new(
        "SAM177",
        new("Parten har redan tagit på sig aktiviteten.", "The partner has already taken on the activity."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule DrivesAlready = new(
        "SAM178",
        new("Parten är redan drivande.", "The partner is already the driving one."),
        new("Ingenting behöver göras.", "Nothing needs to be done."));

    public static readonly RefusalRule NothingPrioritised = new(
        "SAM179",
        new("Ingen resurs är nämnd.", "No resource is named."),
        new("Ange resurserna i ordning, den viktigaste först.", "Give the resources in order, the most important first."));

    public static IEnumerable<RefusalRule> All => [OfAnother, NamedTwice, HasEnded, WithoutDoer, HasBeenTakenOn, DrivesAlready, NothingPrioritised];
}
