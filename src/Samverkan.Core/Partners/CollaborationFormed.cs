using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A collaboration is formed by its first partner, through its first representative. Initiating gives no extra right.</summary>
/// <param name="Partner">The first partner.</param>
/// <param name="Name">The organisation's name.</param>
/// <param name="Sector">Its sector.</param>
/// <param name="Representative">Its first representative; the one who states this.</param>
public sealed record CollaborationFormed(PartnerId Partner, string Name, Sector Sector, PersonId Representative) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Name)];

    internal override Wording Words => Say.That(
        $"Samverkan bildas av {Partner}, {Name}, från {Sector.Named()}, genom {Representative}",
        $"The collaboration is formed by {Partner}, {Name}, from {Sector.Named()}, through {Representative}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        KernelRules.AlreadyFormed.When(rooms.IsFormed, Partner)
        ?? Refuse.Empty(Partner) ?? Refuse.Empty(Representative) ?? Refuse.Unnamed(Sector)
        ?? ThroughPartners.NotFor(Partner, now.By)
        ?? KernelRules.NotRecognised.When(now.By.Person != Representative, now.By.ToString());

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, new Partner(Partner, Name, Sector, hasVoice: true, Representative)) };
}
