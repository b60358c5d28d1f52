using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The process leader is released by strategic decision, or steps down.</summary>
/// <param name="Reason">Why; null when that is not said.</param>
public sealed record ProcessLeaderReleased(string? Reason = null) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Optional(Reason)];

    internal override Wording Words => Say.That(
        $"Processledaren lämnar sin roll{Say.If(": ", Reason)}",
        $"The process leader leaves the role{Say.If(": ", Reason)}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) => rooms.NoLeader() ?? rooms.NeitherLeaderNorDecided(now.By);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) => governance with { Leader = null };
}
