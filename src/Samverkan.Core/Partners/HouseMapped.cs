using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner has mapped what it knows, can and has itself. That comes before looking outside; the other way round is a finding, not a refusal.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="On">The day it was done; not a day to come.</param>
/// <param name="Summary">What it showed.</param>
public sealed record HouseMapped(PartnerId Partner, DateOnly On, string Summary) : PartnersFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Summary)];

    internal override Wording Words => Say.That(
        $"{Partner} kartlade den {On} vad den själv vet, kan och har: {Summary}",
        $"{Partner} mapped on {On} what it knows, can and has itself: {Summary}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By) ?? CommitmentRules.NotYet.When(now.IsBefore(On), "field:on");

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, partner => partner with { Mapping = partner.Mapping?.And(On, Summary) ?? new(On, On, Summary) }) };
}
