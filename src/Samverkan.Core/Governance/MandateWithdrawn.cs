using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A mandate is withdrawn before its time, by strategic decision. What has been decided within it stands.</summary>
/// <param name="Mandate">The mandate.</param>
/// <param name="Reason">Why.</param>
public sealed record MandateWithdrawn(MandateId Mandate, string Reason) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Mandatet {Mandate} dras in: {Reason}",
        $"Mandate {Mandate} is withdrawn: {Reason}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) => rooms.NotDecided(now.By) ?? rooms.NotStanding(Mandate);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance.WithoutMandates(mandate => mandate.Id == Mandate);
}
