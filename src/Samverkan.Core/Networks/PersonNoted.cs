using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>A person is put in the network, by id alone: the name is in the register of persons, where it can be erased. A target group's own contact is shared by that group alone.</summary>
/// <param name="Contact">The contact, new.</param>
/// <param name="Person">The person.</param>
/// <param name="Organisation">The organisation in the network that the person belongs to; null when none is known.</param>
/// <param name="OfGroup">The target group whose own contact it is; only its spokesperson may share it. Null when it is the collaboration's.</param>
public sealed record PersonNoted(ContactId Contact, PersonId Person, ContactId? Organisation = null, TargetGroupId? OfGroup = null) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"{Person} finns i nätverket som {Contact}{Say.If(", hos ", Organisation)}{Say.If(", målgruppens egen kontakt: ", OfGroup)}",
        $"{Person} is in the network as {Contact}{Say.If(", at ", Organisation)}{Say.If(", the target group's own contact: ", OfGroup)}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? ThroughNetworks.AnotherGroups(OfGroup, now.By, Contact)
        ?? Refuse.Taken(Contact, rooms.Networks.Contacts) ?? Refuse.Empty(Person)
        ?? NetworksRules.HasObjected.When(rooms.Networks.HasObjected(Person), Person)
        ?? NetworksRules.AlreadyThere.When(rooms.Networks.Has(Person), Person)
        ?? (Organisation is { } organisation ? NotAnOrganisation(rooms, organisation, now) : null);

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network.With(new Contact(Contact, ContactKind.Person) { Person = Person, Organisation = Organisation, OfGroup = OfGroup });

    private static Refusal? NotAnOrganisation(ThroughNetworks rooms, ContactId organisation, Moment now) =>
        rooms.NotThereOrAnothers(organisation, now.By)
        ?? NetworksRules.NotAnOrganisation.When(rooms.Networks.Contacts[organisation].Kind != ContactKind.Organisation, organisation);
}
