using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>A decision that its mandate no longer covers is confirmed, by strategic decision. It then stands whatever becomes of the mandate.</summary>
/// <param name="Decision">The decision.</param>
/// <param name="Reason">Why it is to stand.</param>
public sealed record OperationalDecisionConfirmed(OperationalDecisionId Decision, string Reason) : AgilityFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That($"Beslutet {Decision} ska stå fast: {Reason}", $"Decision {Decision} is to stand: {Reason}");

    private protected override Refusal? Check(ThroughAgility rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? rooms.NotStanding(Decision)
        ?? AgilityRules.NeedsNoConfirmation.When(StandingDecisions.NoLongerCovered(rooms.Agility, rooms.Governance).All(decision => decision.Id != Decision), Decision);

    private protected override AgilityRoom Apply(AgilityRoom agility, ThroughAgility rooms, Moment now) =>
        agility.With(agility.Decisions[Decision] with { IsConfirmed = true });
}
