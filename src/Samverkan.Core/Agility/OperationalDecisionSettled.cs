using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>What became of the facts that a decision within a mandate was to record: only the ledger records it, with the decision as its actor.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Outcome">Carried, or carried and not enacted.</param>
/// <param name="Rule">The rule that refused what it held, when it was not enacted; else null.</param>
public sealed record OperationalDecisionSettled(OperationalDecisionId Decision, Outcome Outcome, string? Rule = null) : AgilityFact
{
    internal override Wording Words => Rule is null
        ? Say.That($"Det som beslutet {Decision} omfattade har förts in.", $"What decision {Decision} held has been recorded.")
        : Say.That($"Det som beslutet {Decision} omfattade kunde inte föras in, enligt {Rule}", $"What decision {Decision} held could not be recorded, by {Rule}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) => AgilityRules.OnlyTheLedger.When(now.By.Operation != Decision, Decision);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility.With(agility.Decisions[Decision] with { Outcome = Outcome });
}
