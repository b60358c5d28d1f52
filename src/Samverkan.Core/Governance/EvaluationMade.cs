using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The work is evaluated against the purpose and the goals.</summary>
/// <param name="Evaluation">The evaluation.</param>
/// <param name="AgainstPurpose">How the work serves the purpose.</param>
/// <param name="AgainstGoals">How it reaches the goals: the partners' own, the project's, and those in society.</param>
public sealed record EvaluationMade(EvaluationId Evaluation, string AgainstPurpose, string AgainstGoals) : GovernanceFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(AgainstPurpose), Required(AgainstGoals)];

    internal override Wording Words => Say.That(
        $"Utvärderingen {Evaluation} mot syftet: {AgainstPurpose}; mot målen: {AgainstGoals}",
        $"Evaluation {Evaluation} against the purpose: {AgainstPurpose}; against the goals: {AgainstGoals}");

    private protected override Refusal? Check(ThroughGovernance rooms, Moment now) =>
        ThroughGovernance.NeitherPartnerNorLeader(now.By) ?? Refuse.Taken(Evaluation, rooms.Governance.Evaluations);

    private protected override GovernanceRoom Apply(GovernanceRoom governance, ThroughGovernance rooms, Moment now) =>
        governance with { Evaluations = governance.Evaluations.With(Evaluation, new Evaluation(Evaluation, AgainstPurpose, AgainstGoals, now.At)) };
}
