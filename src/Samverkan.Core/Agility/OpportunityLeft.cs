using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>Those who do the work leave an opportunity, and say why.</summary>
/// <param name="Opportunity">The opportunity.</param>
/// <param name="Reason">Why.</param>
public sealed record OpportunityLeft(OpportunityId Opportunity, string Reason) : AgilityFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That($"Möjligheten {Opportunity} lämnades: {Reason}", $"Opportunity {Opportunity} was left: {Reason}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) => ThroughGovernance.NotOfTheWork(now.By) ?? rooms.NotUnanswered(Opportunity);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { Opportunities = agility.Opportunities.With(Opportunity, seen => seen with { LeftBecause = Reason }) };
}
