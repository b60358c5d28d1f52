using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>
/// A partner with a strategic voice signs a version of the agreement: a draft, or the one in force when it joined later. A signature is the
/// partner's alone: no decision can enact it, and it is not taken back.
/// </summary>
/// <param name="Agreement">The version.</param>
/// <param name="Partner">The partner that signs.</param>
public sealed record AgreementSigned(AgreementId Agreement, PartnerId Partner) : PartnersFact
{
    internal override Wording Words => Say.That(
        $"{Partner} har skrivit under avtalet {Agreement}",
        $"{Partner} has signed agreement {Agreement}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) => rooms.MayNotSign(Agreement, Partner, now.By);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        (partners with
        {
            Agreements = partners.Agreements.With(Agreement, agreement => agreement with
            {
                SignedBy = agreement.SignedBy.And(Partner),
                DeclinedBy = agreement.DeclinedBy.Without(Partner),
            }),
        }).WithWhatAllHaveSigned();
}
