using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner can no longer bring what it stated.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Reason">Why; null when it does not say.</param>
public sealed record ResourceWithdrawn(ResourceId Resource, string? Reason = null) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Resursen {Resource} dras tillbaka{Say.If(": ", Reason)}",
        $"Resource {Resource} is withdrawn{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        Refuse.Unknown(Resource, rooms.Partners.Resources)
        ?? ThroughPartners.NotFor(rooms.Partners.Resources[Resource].Owner, now.By)
        ?? PartnersRules.Withdrawn.When(rooms.Partners.Resources[Resource].IsWithdrawn, Resource);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Resources = partners.Resources.With(Resource, resource => resource with { IsWithdrawn = true }), Priorities = partners.Priorities.Without(Resource) };
}
