using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner with a strategic voice will not sign a version of the agreement, and says why. It may sign later; what is in force stays in force.</summary>
/// <param name="Agreement">The version.</param>
/// <param name="Partner">The partner that does not sign.</param>
/// <param name="Reason">Why: what would have to be otherwise.</param>
public sealed record AgreementDeclined(AgreementId Agreement, PartnerId Partner, string Reason) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"{Partner} skriver inte under avtalet {Agreement}: {Reason}",
        $"{Partner} will not sign agreement {Agreement}: {Reason}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.MayNotSign(Agreement, Partner, now.By)
        ?? PartnersRules.HasDeclined.When(rooms.Partners.Agreements[Agreement].DeclinedBy.Contains(Partner), Partner);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with
        {
            Agreements = partners.Agreements.With(Agreement, agreement => agreement with { DeclinedBy = agreement.DeclinedBy.And(Partner) }),
        };
}
