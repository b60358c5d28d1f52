using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>Those who do the work route a matter to the steering group, with the reason why they cannot settle it themselves.</summary>
/// <param name="Matter">The matter, new.</param>
/// <param name="Statement">What it is about.</param>
/// <param name="Reason">Why it cannot be settled within a mandate.</param>
/// <param name="Mandate">The mandate that does not reach, which the one who routes holds or held; null when there is none.</param>
public sealed record MatterRouted(MatterId Matter, string Statement, string Reason, MandateId? Mandate = null) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement), Required(Reason)];

    internal override Wording Words => Say.That(
        $"Ärendet {Matter} fördes till styrgruppen: {Statement}; skäl: {Reason}{Say.If(" (mandatet ", Mandate, ")")}",
        $"Matter {Matter} was routed to the steering group: {Statement}; reason: {Reason}{Say.If(" (mandate ", Mandate, ")")}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Taken(Matter, rooms.Agility.Matters)
        ?? (Mandate is { } mandate ? rooms.NotHeldBy(mandate, now.By) : null);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Matters = agility.Matters.With(Matter, new Matter(Matter, now.By, Statement, Reason, Mandate, now.At)) };
}
