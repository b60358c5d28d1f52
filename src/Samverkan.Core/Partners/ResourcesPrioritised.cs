using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>It is decided which resources come first: strategically, or by the process leader within a mandate. The new order replaces the old.</summary>
/// <param name="Resources">The resources, the most important first; at least one, each once.</param>
/// <param name="Reason">Why in this order.</param>
public sealed record ResourcesPrioritised(ValueList<ResourceId> Resources, string Reason) : PartnersFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Resurserna prioriteras så här: {Resources}; {Reason}",
        $"Resources come in this order: {Resources}; {Reason}");

    private protected override Refusal? Check(ThroughPartners rooms, Moment now) =>
        rooms.NotDecidedAtAnyLevel(now.By)
        ?? PlanRules.NothingPrioritised.When(Resources is null or { Count: 0 }, "field:resources")
        ?? rooms.Partners.NotAtHand(Resources!);

    private protected override PartnersRoom Apply(PartnersRoom partners) => partners with { Priorities = Resources };
}
