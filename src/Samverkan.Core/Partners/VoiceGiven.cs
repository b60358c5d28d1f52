using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>
/// A partner that was admitted without a strategic voice is given one, by strategic decision. It has its ballot at once, and is bound by the
/// agreement when it has signed it. A voice is never taken back.
/// </summary>
/// <param name="Partner">The partner.</param>
/// <param name="Reason">Why.</param>
public sealed record VoiceGiven(PartnerId Partner, string Reason) : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"{Partner} får en strategisk röst: {Reason}",
        $"{Partner} is given a strategic voice: {Reason}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? Refuse.Unknown(Partner, rooms.Partners.All)
        ?? PartnersRules.HasLeft.When(!rooms.Partners.IsPresent(Partner), Partner)
        ?? PartnersRules.HasAVoice.When(rooms.Partners.HasVoice(Partner), Partner);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, partner => partner with { HasVoice = true }) };
}
