using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A law or rule is put under watch, since the target group or the work depends on it.</summary>
/// <param name="Law">The law.</param>
/// <param name="Source">Where it is to be found.</param>
/// <param name="Statement">What it means for the work.</param>
public sealed record LawWatched(LawId Law, string Source, string Statement) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Source), Required(Statement)];

    internal override Wording Words => Say.That(
        $"Lagen {Law} bevakas: {Statement}; källa: {Source}",
        $"Law {Law} is under watch: {Statement}; source: {Source}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By) ?? Refuse.Taken(Law, rooms.Governance.Laws);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Laws = governance.Laws.With(Law, new Law(Law, Source, Statement, now.At)) };
}
