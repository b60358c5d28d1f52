using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A person no longer acts for a partner. What the person stated for it stands.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Person">The person.</param>
public sealed record RepresentativeReleased(PartnerId Partner, PersonId Person) : PartnersFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"{Person} företräder inte längre {Partner}",
        $"{Person} no longer acts for {Partner}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By)
        ?? PartnersRules.DoesNotRepresent.When(!rooms.Partners.All[Partner].Representatives.Contains(Person), Person)
        ?? PartnersRules.LastRepresentative.When(rooms.Partners.All[Partner].Representatives.Count == 1, Partner);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, partner => partner with { Representatives = partner.Representatives.Without(Person) }) };
}
