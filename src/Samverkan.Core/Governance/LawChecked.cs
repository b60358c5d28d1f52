using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A law under watch was looked at again.</summary>
/// <param name="Law">The law.</param>
/// <param name="Statement">What it means for the work now, whether that has changed or not.</param>
public sealed record LawChecked(LawId Law, string Statement) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Lagen {Law} har setts över: {Statement}",
        $"Law {Law} was looked at again: {Statement}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By) ?? Refuse.Unknown(Law, rooms.Governance.Laws);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Laws = governance.Laws.With(Law, law => law with { Statement = Statement, CheckedAt = now.At }) };
}
