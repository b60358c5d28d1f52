using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A process leader is named, or replaces the one there is, by strategic decision. Whether the leader is independent follows from its employer and ties.</summary>
/// <param name="Person">The person.</param>
/// <param name="Employer">Who employs the person; an organisation, or that the person employs itself.</param>
/// <param name="Ties">The partners that employ, pay or otherwise have a hold on the person; null or empty for none.</param>
public sealed record ProcessLeaderNamed(PersonId Person, string Employer, ValueList<PartnerId>? Ties = null) : GovernanceFact
{
    internal override bool IsCommon => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Employer)];

    internal override Wording Words => Say.That(
        $"{Person} utses till processledare, anställd hos {Employer}{Say.If(", knuten till ", Ties)}",
        $"{Person} is named process leader, employed by {Employer}{Say.If(", tied to ", Ties)}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        rooms.NotDecided(now.By)
        ?? Refuse.Empty(Person)
        ?? (Ties ?? []).Select(tie => Refuse.Unknown(tie, rooms.Partners.All)).FirstOrDefault(refusal => refusal is not null);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Leader = new ProcessLeader(Person, Employer, Ties ?? [], now.At) };
}
