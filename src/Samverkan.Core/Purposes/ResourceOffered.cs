using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>A partner says that one of its resources can help to meet a need.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Need">The need.</param>
public sealed record ResourceOffered(ResourceId Resource, NeedId Need) : PurposesFact
{
    internal override Wording Words => Say.That(
        $"Resursen {Resource} erbjuds för att möta behovet {Need}",
        $"Resource {Resource} is offered to meet need {Need}");

    private protected override Refusal? Check(ThroughPurposes rooms, Moment now) =>
        Refuse.Unknown(Resource, rooms.Partners.Resources)
        ?? ThroughPartners.NotFor(rooms.Partners.Resources[Resource].Owner, now.By)
        ?? PartnersRules.Withdrawn.When(rooms.Partners.Resources[Resource].IsWithdrawn, Resource)
        ?? rooms.NotOpen(Need)
        ?? PurposesRules.AlreadyLinked.When(rooms.Purposes.Needs[Need].Resources.Contains(Resource), Resource);

    private protected override PurposesRoom Apply(PurposesRoom purposes) =>
        purposes with { Needs = purposes.Needs.With(Need, need => need with { Resources = need.Resources.And(Resource) }) };
}
