using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The partner that ran a risk says that it no longer does: it has passed, or came true and has been dealt with.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Reason">Why.</param>
public sealed record RiskEnded(RiskId Risk, string Reason) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Risken {Risk} finns inte längre: {Reason}",
        $"The risk {Risk} is no longer there: {Reason}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NoLongerARisk(Risk) ?? ThroughPartners.NotFor(rooms.Partners.Risks[Risk].Owner, now.By);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Risks = partners.Risks.With(Risk, risk => risk with { IsEnded = true }) };
}
