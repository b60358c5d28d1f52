using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>The steering group as a body takes an operational decision, by a strategic proposal. It may only where the agreement in force allows it, and should leave it to those who do the work.</summary>
/// <param name="Decision">The decision, new.</param>
/// <param name="Statement">What is decided.</param>
public sealed record SteeringGroupDecidedOperation(OperationalDecisionId Decision, string Statement) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That($"Styrgruppen fattade det operativa beslutet {Decision}: {Statement}", $"The steering group took the operational decision {Decision}: {Statement}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? AgilityRules.NotForTheSteeringGroup.When(rooms.Partners.InForce is not { SteeringGroupDecidesOperations: true }, Decision)
        ?? rooms.Taken(Decision);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility with { BySteeringGroup = agility.BySteeringGroup.With(Decision, new SteeringGroupDecision(Decision, Statement, now.At)) };
}
