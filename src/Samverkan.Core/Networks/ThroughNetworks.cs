using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Networks;

/// <summary>What this room sees, and the authority rules that follow from whose contacts they are.</summary>
internal abstract record ThroughNetworks : ThroughTargetGroups
{
    public NetworksRoom Networks { get; init; } = new();

    /// <summary>Refuses an actor that is neither of a partner nor of a target group that the collaboration works for: the bank is common to them.</summary>
    public Refusal? NotSharing(Actor by) =>
        NetworksRules.PartnerOrSpokesperson.When(by.Partner is null && !(by.TargetGroup is { } group && SpeaksFor(group, by.Person)), by.ToString());

    /// <summary>Refuses a contact that is not there or has been taken out.</summary>
    public Refusal? NotThere(ContactId contact) =>
        Refuse.Unknown(contact, Networks.Contacts) ?? NetworksRules.TakenOut.When(Networks.Contacts[contact].Ended is not null, contact);

    /// <summary>Refuses a contact that is not there, and one of a target group's own that the actor does not speak for.</summary>
    public Refusal? NotThereOrAnothers(ContactId contact, Actor by) => NotThere(contact) ?? AnotherGroups(Networks.Contacts[contact].OfGroup, by, contact);

    /// <summary>Refuses what only a target group may say of its own contacts.</summary>
    public static Refusal? AnotherGroups(TargetGroupId? owner, Actor by, ContactId contact) => NetworksRules.GroupsOwn.When(owner is not null && by.TargetGroup != owner, contact);

    /// <summary>Refuses a tie that is not there or has ended.</summary>
    public Refusal? NotTied(TieId tie) => Refuse.Unknown(tie, Networks.Ties) ?? NetworksRules.TieEnded.When(Networks.Ties[tie].IsEnded, tie);
}
