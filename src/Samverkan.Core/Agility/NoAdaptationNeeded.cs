using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>Those who do the work have weighed a change of conditions, and say why nothing needs to be adapted.</summary>
/// <param name="Change">The change of conditions.</param>
/// <param name="Reason">Why.</param>
public sealed record NoAdaptationNeeded(ConditionChangeId Change, string Reason) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That($"Ändringen {Change} kräver ingen anpassning: {Reason}", $"Change {Change} needs no adaptation: {Reason}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Unknown(Change, rooms.Agility.Changes)
        ?? AgilityRules.HasBeenAdapted.When(rooms.Agility.Changes[Change] is { Adaptations.Count: > 0 } or { NothingNeededBecause: not null }, Change);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Changes = agility.Changes.With(Change, change => change with { NothingNeededBecause = Reason }) };
}
