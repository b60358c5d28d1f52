using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Sharing;

/// <summary>A partner passes on what it received, to those who can use it: another initiative, or the people the collaboration works for. Also when the collaboration is closed.</summary>
/// <param name="Share">The share.</param>
/// <param name="Receiver">To whom; never who a single seeker is.</param>
public sealed record SharePassedOn(ShareId Share, string Receiver) : SharingFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Receiver)];

    internal override Wording Words => Say.That($"{Share} lämnades vidare till {Receiver}", $"{Share} was passed on to {Receiver}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        Refuse.Unknown(Share, rooms.Sharing.Shares) ?? Check(rooms.Sharing.Shares[Share], rooms, now);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing with { Shares = sharing.Shares.With(Share, share => share with { PassedOnTo = Receiver }) };

    private Refusal? Check(Share share, ThroughSharing rooms, Moment now) =>
        SharingRules.NotReceived.When(!share.IsReceived, Share)
        ?? ThroughPartners.NotFor(share.Partner!.Value, now.By)
        ?? SharingRules.HasBeenPassedOn.When(share.PassedOnTo is not null, Share)
        ?? SharingRules.HasExpired.When(share.Until < now.Day, Share)
        ?? SharingRules.ToOneself(Receiver, Share, share.Partner!.Value.Value, rooms.Partners.All[share.Partner!.Value].Name, share.Other);
}
