using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>An organisation of a sector was asked to take part, whatever it answered.</summary>
/// <param name="Sector">The organisation's sector.</param>
/// <param name="Organisation">Its name.</param>
public sealed record SectorAsked(Sector Sector, string Organisation) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Organisation)];

    internal override Wording Words => Say.That(
        $"Någon från {Sector.Named()} tillfrågas om att vara med: {Organisation}",
        $"Someone from {Sector.Named()} was asked to take part: {Organisation}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) => ThroughPartners.NotAPartner(now.By) ?? Refuse.Unnamed(Sector);

    private protected override PartnersRoom Apply(PartnersRoom partners, Moment now) =>
        partners with
        {
            SectorsAsked = partners.SectorsAsked.Contains(Sector) ? partners.SectorsAsked : partners.SectorsAsked.And(Sector),
            All = partners.All.With(now.By.Partner!.Value, partner => partner with { AskedOutsideOn = partner.AskedOutsideOn ?? now.Day }),
        };
}
