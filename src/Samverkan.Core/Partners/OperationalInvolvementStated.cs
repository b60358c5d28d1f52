using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>A partner says how much it takes part in the daily work. Its strategic voice is the same whatever it says.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Involvement">How much.</param>
public sealed record OperationalInvolvementStated(PartnerId Partner, OperationalInvolvement Involvement) : PartnersFact
{
    internal override Wording Words => Say.That(
        $"Det dagliga arbetet: {Partner} {Involvement.Named()}",
        $"The daily work: {Partner} {Involvement.Named()}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotPresentOrNotFor(Partner, now.By) ?? Refuse.Unnamed(Involvement);

    private protected override PartnersRoom Apply(PartnersRoom partners) =>
        partners with { All = partners.All.With(Partner, partner => partner with { Involvement = Involvement }) };
}
