using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>The partner that drives the work is chosen, or changed, by strategic decision. To have taken the initiative makes no one driving by itself.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Reason">Why it suits; null when that is not said.</param>
public sealed record DrivingPartnerChosen(PartnerId Partner, string? Reason = null) : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"{Partner} väljs att driva arbetet{Say.If(": ", Reason)}",
        $"{Partner} is chosen to drive the work{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotDecided(now.By) ?? rooms.Partners.NotThere(Partner) ?? PlanRules.DrivesAlready.When(rooms.Partners.Driving == Partner, Partner);

    private protected override PartnersRoom Apply(PartnersRoom partners) => partners with { Driving = Partner };
}
