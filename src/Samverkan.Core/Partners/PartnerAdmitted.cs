using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>An organisation becomes a partner, by strategic decision.</summary>
/// <param name="Partner">The new partner.</param>
/// <param name="Name">The organisation's name.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Representative">Its first representative; someone who represents no other partner, so that no one can admit partners to speak for.</param>
/// <param name="Voice">Whether it gets a strategic voice. Until the collaboration has run it always does; the default is that it does.</param>
public sealed record PartnerAdmitted(PartnerId Partner, string Name, Sector Sector, PersonId Representative, bool Voice = true) : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Name)];

    internal override Wording Words => Say.That(
        $"{Partner}, {Name}, från {Sector.Named()}, blir part {(Voice ? "med röst" : "utan röst")}, genom {Representative}",
        $"{Partner}, {Name}, from {Sector.Named()}, becomes a partner {(Voice ? "with a voice" : "without a voice")}, through {Representative}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? Refuse.Taken(Partner, rooms.Partners.All) ?? Refuse.Empty(Representative) ?? Refuse.Unnamed(Sector)
        ?? PartnersRules.RepresentsAnother.When(rooms.Partners.Present.Any(partner => partner.Representatives.Contains(Representative)), Representative)
        ?? PartnersRules.InitialWithoutVoice.When(!Voice && !rooms.HasRun, Partner);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, new Partner(Partner, Name, Sector, Voice, Representative)) };
}
