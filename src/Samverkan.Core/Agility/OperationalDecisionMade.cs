using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>
/// The holder of a mandate decides alone: someone in the working group, someone who represents the partner, or the process leader. What lies outside
/// the mandate is refused, and is to be routed upwards.
/// </summary>
/// <param name="Decision">The decision, new.</param>
/// <param name="Mandate">The mandate; the one who decides says by this that its subject covers the decision.</param>
/// <param name="Statement">What is decided.</param>
/// <param name="Money">How much it uses, in whole kronor; 0 or more. It adds up with other decisions within the mandate.</param>
/// <param name="Area">The area it falls in, which the mandate must cover; needed to plan, change or drop activities. Null for none.</param>
/// <param name="Enacts">The facts it records when it takes effect, all or none; null for none.</param>
/// <param name="From">The day it takes effect, not a past one; null for at once.</param>
public sealed record OperationalDecisionMade(
    OperationalDecisionId Decision,
    MandateId Mandate,
    string Statement,
    long Money = 0,
    AreaId? Area = null,
    ValueList<Fact>? Enacts = null,
    DateOnly? From = null) : AgilityFact
{
    /// <summary>Its own text, and those of what it would record.</summary>
    internal override IReadOnlyList<FactText> Texts => [Required(Statement), .. (Enacts ?? []).SelectMany(fact => fact?.Texts ?? [])];

    internal override Wording Words => Enacts is null
        ? Say.That(
            $"Beslutet {Decision} fattades inom mandatet {Mandate}{Used}{Say.If(", i verksamhetsområdet ", Area)}{Say.If(", från ", From)}: {Statement}",
            $"Decision {Decision} was taken within mandate {Mandate}{Used}{Say.If(", in the area of work ", Area)}{Say.If(", from ", From)}: {Statement}")
        : Say.That(
            $"Beslutet {Decision} fattades inom mandatet {Mandate}{Used}{Say.If(", i verksamhetsområdet ", Area)}{Say.If(", från ", From)}: {Statement}; det för in: {Enacts}",
            $"Decision {Decision} was taken within mandate {Mandate}{Used}{Say.If(", in the area of work ", Area)}{Say.If(", from ", From)}: {Statement}; it records: {Enacts}");

    private Part Used => Say.If(", ", Money == 0 ? null : Money, " kr");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        rooms.NotStanding(Mandate)
        ?? rooms.Taken(Decision)
        ?? rooms.NotHeldBy(Mandate, now.By)
        ?? Check(rooms.Governance.Mandates[Mandate], rooms, now);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) => agility.And(As(rooms, now));

    private Refusal? Check(Mandate mandate, ThroughAgility rooms, Moment now) =>
        AgilityRules.OutsideTime.When(!mandate.Covers(now.Day) || !mandate.Covers(From ?? now.Day), Mandate)
        ?? AgilityRules.TakesEffectInThePast.When(From < now.Day, "field:from")
        ?? GovernanceRules.NegativeMoney.When(Money < 0, "field:money")
        ?? AgilityRules.BeyondMoney.When(Money > 0 && Money > mandate.Money - rooms.Agility.UsedWithin(Mandate), Mandate)
        ?? (Area is { } area ? rooms.NotCovered(area, Mandate) : null)
        ?? AgilityRules.NothingToRecord.When(Enacts is { Count: 0 } || (Enacts?.Any(fact => fact is null) ?? false), Decision)
        ?? rooms.MayNotEnact(As(rooms, now), now);

    private OperationalDecision As(ThroughAgility rooms, Moment now) => new(Decision, Mandate, now.By, Statement, Money, now.At, now.Sequence)
    {
        Subject = rooms.Governance.Mandates[Mandate].Subject,
        Area = Area,
        From = From ?? now.Day,
        Enacts = Enacts,
    };
}
