using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>An area of work is named, by strategic decision or by the process leader. It gives no one a mandate.</summary>
/// <param name="Area">The area, new.</param>
/// <param name="Statement">What is done in it.</param>
public sealed record AreaNamed(AreaId Area, string Statement) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That($"{Area} är ett verksamhetsområde: {Statement}", $"{Area} is an area of work: {Statement}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) => rooms.NeitherLeaderNorDecided(now.By) ?? Refuse.Taken(Area, rooms.Agility.Areas);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Areas = agility.Areas.With(Area, new Area(Area, Statement, Lead: null)) };
}
