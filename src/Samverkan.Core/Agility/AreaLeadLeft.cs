using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>The lead in an area is left, by the one who leads it or by strategic decision.</summary>
/// <param name="Area">The area.</param>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record AreaLeadLeft(AreaId Area, string? Reason = null) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Ledningen av verksamhetsområdet {Area} har lämnats{Say.If(": ", Reason)}",
        $"The lead in the area of work {Area} has been left{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        rooms.NotStanding(Area)
        ?? (rooms.Agility.Areas[Area].Lead is not { } lead ? AgilityRules.HasNoLead.Of(Area)
            : Leads(lead, now.By) ? null : rooms.NotDecided(now.By));

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Areas = agility.Areas.With(Area, area => area with { Lead = null }) };

    private static bool Leads(AreaLead lead, Actor by) => by.Kind is ActorKind.Partner or ActorKind.WorkingGroup or ActorKind.Leader && lead == AreaLead.Of(by);
}
