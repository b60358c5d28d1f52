using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A risk gets an answer, or a new one. Any partner may give it: one partner's risk is often met by another.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Answer">How it is met.</param>
public sealed record RiskAnswered(RiskId Risk, string Answer) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Answer)];

    internal override Wording Words => Say.That(
        $"Risken {Risk} möts så här: {Answer}",
        $"Risk {Risk} is met like this: {Answer}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        ThroughPartners.NotAPartner(now.By) ?? rooms.NoLongerARisk(Risk);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Risks = partners.Risks.With(Risk, risk => risk with { Answer = Answer }) };
}
