using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;

namespace Samverkan.Sharing;

/// <summary>A partner gives something of its own to another initiative and needs nobody's approval, also when the collaboration is closed. A target group gives its own contacts itself.</summary>
/// <param name="Share">The share, new.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="What">What it is; never who a single seeker is.</param>
/// <param name="Receiver">The initiative that receives it.</param>
/// <param name="Giver">The partner that gives it; null when a target group does.</param>
/// <param name="Group">The target group that gives it; null when a partner does. Just one of the two.</param>
/// <param name="Contact">The contact in the network that is given; null when it is none of those.</param>
/// <param name="Resource">The giver's resource that is given; null when it is none of those stated.</param>
public sealed record ShareGiven(
    ShareId Share,
    ShareKind Kind,
    string What,
    string Receiver,
    PartnerId? Giver = null,
    TargetGroupId? Group = null,
    ContactId? Contact = null,
    ResourceId? Resource = null) : SharingFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(What), Required(Receiver)];

    internal override Wording Words => Say.That(
        $"{Giver?.Value ?? Group?.Value} gav {Kind.Named()} till {Receiver}, {Share}: {What}{Say.If(" (kontakten ", Contact, ")")}{Say.If(" (resursen ", Resource, ")")}",
        $"{Giver?.Value ?? Group?.Value} gave {Kind.Named()} to {Receiver}, {Share}: {What}{Say.If(" (contact ", Contact, ")")}{Say.If(" (resource ", Resource, ")")}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        (Giver, Group) switch
        {
            ({ } partner, null) => rooms.NotPresentOrNotFor(partner, now.By),
            (null, { } group) => SharingRules.OnlyTheGroup.When(now.By.TargetGroup != group, group),
            _ => SharingRules.OneGiver.Of(Share),
        }
        ?? Refuse.Taken(Share, rooms.Sharing.Shares)
        ?? Refuse.Unnamed(Kind)
        ?? (Giver is { } giver ? rooms.ToOneself(Receiver, giver, Share) : rooms.ToAnyGroup(Receiver, Share))
        ?? (Contact is { } contact ? rooms.NotToBeGiven(contact, Giver, now.By) : null)
        ?? (Resource is { } resource ? rooms.NotToBeGiven(resource, Giver) : null);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing with
        {
            Shares = sharing.Shares.With(Share, new Share(Share, IsReceived: false, Kind, What, Receiver, now.At) { Partner = Giver, Group = Group, Contact = Contact, Resource = Resource }),
        };
}
