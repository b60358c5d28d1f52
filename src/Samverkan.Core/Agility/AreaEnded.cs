using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>An area of work ends, by strategic decision or by the process leader. What was decided in it stands.</summary>
/// <param name="Area">The area.</param>
/// <param name="Reason">Why.</param>
public sealed record AreaEnded(AreaId Area, string Reason) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That($"Verksamhetsområdet {Area} upphör: {Reason}", $"The area of work {Area} ends: {Reason}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) => rooms.NeitherLeaderNorDecided(now.By) ?? rooms.NotStanding(Area);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Areas = agility.Areas.With(Area, area => area with { IsEnded = true, Lead = null }) };
}
