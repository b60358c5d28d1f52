using Samverkan.Agility;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;

namespace Samverkan.Sharing;

/// <summary>What this room sees: itself and the rooms above. A partner that leaves takes its norms with it; what was shared stays.</summary>
internal abstract record ThroughSharing : ThroughAgility
{
    public SharingRoom Sharing { get; init; } = new();

    public override Rooms React(Fact fact, Moment now)
    {
        var above = (ThroughSharing)base.React(fact, now);
        return fact is PartnerLeft left ? above with { Sharing = above.Sharing.Without(norm => norm.Owner == left.Partner) } : above;
    }

    /// <summary>Refuses a norm that is not there or has been withdrawn.</summary>
    public Refusal? NotStanding(NormId norm) => Refuse.Unknown(norm, Sharing.Norms) ?? SharingRules.NormWithdrawn.When(Sharing.Norms[norm].IsWithdrawn, norm);

    /// <summary>The same, and an actor that does not act for the partner whose norm it is.</summary>
    public Refusal? NotStandingOrNotFor(NormId norm, Actor by) => NotStanding(norm) ?? NotFor(Sharing.Norms[norm].Owner, by);

    /// <summary>Refuses a collision that is not there, or where nothing collides any more.</summary>
    public Refusal? NotColliding(CollisionId collision) =>
        Refuse.Unknown(collision, Sharing.Collisions) ?? SharingRules.NoLongerCollides.When(!Sharing.Collides(Sharing.Collisions[collision]), collision);

    /// <summary>Refuses a partner whose norms do not collide there.</summary>
    public Refusal? NotInvolved(CollisionId collision, PartnerId? partner, string subject) =>
        SharingRules.NotInvolved.When(partner is not { } owner || !Sharing.OwnersIn(Sharing.Collisions[collision]).Contains(owner), subject);

    /// <summary>Refuses to give a contact of a target group's own, but by that group, and one that is or belongs to another partner.</summary>
    public Refusal? NotToBeGiven(ContactId contact, PartnerId? giver, Actor by) =>
        NotThereOrAnothers(contact, by) ?? SharingRules.Anothers.When(PartnerBehind(Networks.Contacts[contact]) is { } behind && behind != giver, contact);

    /// <summary>Refuses to give a resource that is not there or has been withdrawn, or that is another's.</summary>
    public Refusal? NotToBeGiven(ResourceId resource, PartnerId? giver) =>
        Partners.NotAtHand([resource]) ?? SharingRules.Anothers.When(Partners.Resources[resource].Owner != giver, resource);

    /// <summary>Refuses a share between a partner and itself, or one of the collaboration's own target groups, which is no other initiative.</summary>
    public Refusal? ToOneself(string other, PartnerId partner, ShareId share) =>
        SharingRules.ToOneself(other, share, partner.Value, Partners.All[partner].Name) ?? ToAnyGroup(other, share);

    /// <summary>Refuses a share that stays with the people the collaboration works for.</summary>
    public Refusal? ToAnyGroup(string other, ShareId share) =>
        TargetGroups.All.Values.Select(group => SharingRules.ToOneself(other, share, group.Id.Value, group.Name)).FirstOrDefault(refusal => refusal is not null);

    private PartnerId? PartnerBehind(Contact contact) =>
        contact.Partner ?? (contact.Organisation is { } organisation ? Networks.Contacts[organisation].Partner : null);
}
