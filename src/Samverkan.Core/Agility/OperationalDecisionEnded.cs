using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>A decision within a mandate no longer stands, by the holder of the mandate or by strategic decision. What it did is not undone, and its money counts.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reason">Why.</param>
public sealed record OperationalDecisionEnded(OperationalDecisionId Decision, string Reason) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That($"Beslutet {Decision} gäller inte längre: {Reason}", $"Decision {Decision} no longer stands: {Reason}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        rooms.NotStanding(Decision)
        ?? (ThroughAgility.IsHeldBy(rooms.Governance.Mandates[rooms.Agility.Decisions[Decision].Mandate], now.By) ? null : rooms.NotDecided(now.By));

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now)
    {
        var decision = agility.Decisions[Decision];
        return agility.With(decision with { IsEnded = true, Outcome = decision.Outcome ?? (decision.Enacts is null ? null : Outcome.Withdrawn) });
    }
}
