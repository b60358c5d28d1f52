using Samverkan.Kernel;

namespace Samverkan.Networks;

/// <summary>A person or an organisation is taken out of the network, with its ties and what it can. Whoever is asked passes an objection or a wish to be erased on; when the time is out for a target group's own contact is for that group to say.</summary>
/// <param name="Contact">The contact.</param>
/// <param name="Ground">On what ground.</param>
public sealed record ContactEnded(ContactId Contact, EndGround Ground) : NetworksFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"{Contact} tas bort ur nätverket: {Ground.Named()}",
        $"{Contact} is taken out of the network: {Ground.Named()}");

    private protected override Refusal? Check(ThroughNetworks rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Unnamed(Ground)
        ?? (Ground == EndGround.Retention ? rooms.NotThereOrAnothers(Contact, now.By) : rooms.NotThere(Contact));

    private protected override NetworksRoom Apply(NetworksRoom network) =>
        network.Without(network.Contacts[Contact], Ground);
}
