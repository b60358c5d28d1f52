using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner says for how long it invests in the collaboration; said again, the new period replaces the old.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day, itself included; null when no end is set.</param>
public sealed record PeriodCommitted(PartnerId Partner, DateOnly From, DateOnly? Until = null) : PartnersFact
{
    internal override Wording Words => Say.That(
        $"{Partner} är med från {From}{Say.If(" till ", Until)}",
        $"{Partner} takes part from {From}{Say.If(" until ", Until)}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By) ?? CommitmentRules.EndsTooSoon.When(Until < From, "field:until");

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, partner => partner with { Committed = new(From, Until) }) };
}
