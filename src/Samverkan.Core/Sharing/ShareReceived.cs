using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner has received something from another initiative, also when the collaboration is closed.</summary>
/// <param name="Share">The share, new.</param>
/// <param name="Kind">What kind of thing it is.</param>
/// <param name="What">What it is; never who a single seeker is.</param>
/// <param name="Giver">The initiative that gave it.</param>
/// <param name="Receiver">The partner that received it.</param>
/// <param name="Until">The last day it can be used; null when none is set.</param>
public sealed record ShareReceived(ShareId Share, ShareKind Kind, string What, string Giver, PartnerId Receiver, DateOnly? Until = null) : SharingFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(What), Required(Giver)];

    internal override Wording Words => Say.That(
        $"{Receiver} fick {Kind.Named()} av {Giver}, {Share}: {What}{Say.If(", till och med ", Until)}",
        $"{Receiver} received {Kind.Named()} from {Giver}, {Share}: {What}{Say.If(", until ", Until)}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Receiver, now.By)
        ?? Refuse.Taken(Share, rooms.Sharing.Shares)
        ?? Refuse.Unnamed(Kind)
        ?? rooms.ToOneself(Giver, Receiver, Share);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing with { Shares = sharing.Shares.With(Share, new Share(Share, IsReceived: true, Kind, What, Giver, now.At) { Partner = Receiver, Until = Until }) };
}
