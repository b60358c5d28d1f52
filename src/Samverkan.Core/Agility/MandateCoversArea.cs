using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>It is decided, strategically, that a mandate covers an area: its holder may then plan, change and drop activities there.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Area">The area.</param>
public sealed record MandateCoversArea(MandateId Mandate, AreaId Area) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override Wording Words => Say.That($"Mandatet {Mandate} omfattar verksamhetsområdet {Area}", $"The mandate {Mandate} covers the area of work {Area}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? rooms.NotStanding(Mandate)
        ?? rooms.NotStanding(Area)
        ?? AgilityRules.CoveredAlready.When(CoveredBy(rooms.Agility).Contains(Area), Area);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Covered = agility.Covered.With(Mandate, CoveredBy(agility).And(Area)) };

    private ValueList<AreaId> CoveredBy(AgilityRoom agility) => agility.Covered.TryGetValue(Mandate, out var areas) ? areas : [];
}
