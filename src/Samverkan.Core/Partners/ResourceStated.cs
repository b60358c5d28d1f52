using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner states something it can bring: the mapping of its own house, done before looking outside.</summary>
/// <param name="Resource">The resource.</param>
/// <param name="Owner">The partner that can bring it.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="Statement">What it is.</param>
public sealed record ResourceStated(ResourceId Resource, PartnerId Owner, ResourceKind Kind, string Statement) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Owner} kan bidra med {Kind.Named()} ({Resource}): {Statement}",
        $"{Owner} can bring {Kind.Named()} ({Resource}): {Statement}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Owner, now.By) ?? Refuse.Taken(Resource, rooms.Partners.Resources) ?? Refuse.Unnamed(Kind);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Resources = partners.Resources.With(Resource, new Resource(Resource, Owner, Kind, Statement)) };
}
