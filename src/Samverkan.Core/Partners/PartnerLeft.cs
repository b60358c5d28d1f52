using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>
/// A partner leaves. It is never refused, also not when the collaboration is closed, and needs no reason. A version of the agreement that
/// waited for its signature alone comes into force.
/// </summary>
/// <param name="Partner">The partner that leaves.</param>
/// <param name="Reason">Why; null when it does not say.</param>
public sealed record PartnerLeft(PartnerId Partner, string? Reason = null) : PartnersFact
{
    internal override bool OutlivesClosing => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"{Partner} lämnar samverkan{Say.If(": ", Reason)}",
        $"{Partner} leaves the collaboration{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) => rooms.NotPresentOrNotFor(Partner, now.By);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        (partners with { All = partners.All.With(Partner, partner => partner with { HasLeft = true }) }).WithWhatAllHaveSigned();
}
