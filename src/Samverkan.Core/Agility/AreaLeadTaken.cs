using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>A partner, a working group or the process leader takes the lead in an area that no one leads. Nobody's approval is needed; it gives no mandate.</summary>
/// <param name="Area">The area.</param>
public sealed record AreaLeadTaken(AreaId Area) : AgilityFact
{
    internal override Wording Words => Say.That($"Ledningen av verksamhetsområdet {Area} har tagits", $"The lead in the area of work {Area} has been taken");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By) ?? rooms.NotStanding(Area) ?? AgilityRules.HasALead.When(rooms.Agility.Areas[Area].Lead is not null, Area);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Areas = agility.Areas.With(Area, area => area with { Lead = AreaLead.Of(now.By) }) };
}
