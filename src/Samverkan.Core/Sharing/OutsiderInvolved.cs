using Samverkan.Kernel;

namespace Samverkan.Sharing;

/// <summary>A partner involves an organisation or initiative outside the collaboration. Nobody's approval is needed.</summary>
/// <param name="Outsider">The outsider, new.</param>
/// <param name="Partner">The partner that involves it.</param>
/// <param name="Name">Which it is: an organisation, not a person.</param>
/// <param name="Reason">What for.</param>
public sealed record OutsiderInvolved(OutsiderId Outsider, PartnerId Partner, string Name, string Reason) : SharingFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Name), Required(Reason)];

    internal override Wording Words => Say.That($"{Partner} tog in {Name}, {Outsider}: {Reason}", $"{Partner} involved {Name}, {Outsider}: {Reason}");

    private protected override Refusal? Check(ThroughSharing rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By)
        ?? Refuse.Taken(Outsider, rooms.Sharing.Outsiders)
        ?? SharingRules.NotOutside.When(rooms.Partners.Present.Any(partner => PlainText.IsSameName(Name, partner.Name) || PlainText.IsSameName(Name, partner.Id.Value)), Outsider);

    private protected override SharingRoom Apply(SharingRoom sharing, Moment now) =>
        sharing with { Outsiders = sharing.Outsiders.With(Outsider, new Outsider(Outsider, Partner, Name, Reason, now.At)) };
}
