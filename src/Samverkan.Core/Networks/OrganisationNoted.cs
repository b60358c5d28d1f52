using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Networks;

/// <summary>An organisation is put in the network, by a partner or a spokesperson. A target group's own contact is shared by that group alone.</summary>
/// <param name="Contact">The contact, new.</param>
/// <param name="Name">The organisation's name.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Partner">The partner that it is; null when it is none.</param>
/// <param name="OfGroup">The target group whose own contact it is; only its spokesperson may share it. Null when it is the collaboration's.</param>
public sealed record OrganisationNoted(ContactId Contact, string Name, Sector Sector, PartnerId? Partner = null, TargetGroupId? OfGroup = null) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Name)];

    internal override Wording Words => Say.That(
        $"{Contact}, {Name}, från {Sector.Named()}, finns i nätverket{Say.If(", samma som parten ", Partner)}{Say.If(", målgruppens egen kontakt: ", OfGroup)}",
        $"{Contact}, {Name}, from {Sector.Named()}, is in the network{Say.If(", the same as partner ", Partner)}{Say.If(", the target group's own contact: ", OfGroup)}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? ThroughNetworks.AnotherGroups(OfGroup, now.By, Contact)
        ?? Refuse.Taken(Contact, rooms.Networks.Contacts) ?? Refuse.Unnamed(Sector)
        ?? (Partner is { } partner ? NotThatPartner(rooms, partner) : null);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network.With(new Contact(Contact, ContactKind.Organisation) { Name = Name, Sector = Sector, Partner = Partner, OfGroup = OfGroup });

    private Refusal? NotThatPartner(ThroughNetworks rooms, PartnerId partner) =>
        Refuse.Unknown(partner, rooms.Partners.All)
        ?? NetworksRules.OtherSector.When(rooms.Partners.All[partner].Sector != Sector, partner)
        ?? NetworksRules.AlreadyThere.When(rooms.Networks.Has(partner), partner);
}
