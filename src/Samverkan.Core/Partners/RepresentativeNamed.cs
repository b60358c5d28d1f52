using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner names one more person who may act for it.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Person">The person.</param>
public sealed record RepresentativeNamed(PartnerId Partner, PersonId Person) : PartnersFact
{
    internal override bool OutlivesClosing => true;

    internal override Wording Words => Say.That(
        $"{Person} får företräda {Partner}",
        $"{Person} may act for {Partner}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By) ?? Refuse.Empty(Person)
        ?? PartnersRules.AlreadyRepresents.When(rooms.Partners.All[Partner].Representatives.Contains(Person), Person);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, partner => partner with { Representatives = partner.Representatives.And(Person) }) };
}
