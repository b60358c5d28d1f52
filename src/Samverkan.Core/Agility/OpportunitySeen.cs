using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>Anyone in the collaboration sees an opportunity that no plan foresaw.</summary>
/// <param name="Opportunity">The opportunity, new.</param>
/// <param name="Kind">Where it is seen.</param>
/// <param name="Statement">What it is.</param>
public sealed record OpportunitySeen(OpportunityId Opportunity, OpportunityKind Kind, string Statement) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"En möjlighet {Kind.Named()}, {Opportunity}, syntes: {Statement}",
        $"An opportunity {Kind.Named()}, {Opportunity}, was seen: {Statement}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) => Refuse.Taken(Opportunity, rooms.Agility.Opportunities) ?? Refuse.Unnamed(Kind);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Opportunities = agility.Opportunities.With(Opportunity, new Opportunity(Opportunity, Kind, Statement, now.At)) };
}
