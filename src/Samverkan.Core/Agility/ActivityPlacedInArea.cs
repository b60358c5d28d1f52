using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Agility;

/// <summary>It is decided, strategically, which area an activity of the plan lies in: whoever has a mandate there may then change it.</summary>
/// <param name="Activity">The activity.</param>
/// <param name="Area">The area; it replaces another.</param>
public sealed record ActivityPlacedInArea(ActivityId Activity, AreaId Area) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override Wording Words => Say.That($"Aktiviteten {Activity} hör till verksamhetsområdet {Area}", $"The activity {Activity} lies in the area of work {Area}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? rooms.Partners.NotPlanned(Activity)
        ?? rooms.NotStanding(Area)
        ?? AgilityRules.PlacedAlready.When(rooms.Agility.Placed.TryGetValue(Activity, out var area) && area == Area, Activity);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) => agility with { Placed = agility.Placed.With(Activity, Area) };
}
