using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner states what it risks by taking part.</summary>
/// <param name="Risk">The risk.</param>
/// <param name="Owner">The partner that runs it.</param>
/// <param name="Statement">What may happen.</param>
public sealed record RiskStated(RiskId Risk, PartnerId Owner, string Statement) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"{Owner} ser en risk för egen del ({Risk}): {Statement}",
        $"{Owner} sees a risk of its own ({Risk}): {Statement}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Owner, now.By) ?? Refuse.Taken(Risk, rooms.Partners.Risks);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { Risks = partners.Risks.With(Risk, new Risk(Risk, Owner, Statement, Answer: null)) };
}
