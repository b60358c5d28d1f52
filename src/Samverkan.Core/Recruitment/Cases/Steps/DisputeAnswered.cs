using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A dispute is answered, by someone other than whoever took the decision. The process leader may answer it too.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Decision">The number of the step that is disputed.</param>
/// <param name="Reason">The answer, with its reasons.</param>
public sealed record DisputeAnswered(SeekerId Seeker, int Decision, string Reason) : CaseStep
{
    internal override bool IsDecision => true;

    internal override bool OutlivesOptingOut => true;

    internal override bool IsForLeader => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => new("En invändning får svar.", "A dispute is answered.");

    internal override Refusal? Check(Case current, Moment now) =>
        CaseRules.NotDisputed.When(!current.Disputes.Any(one => one.Decision == Decision && one.Answer is null), CaseRules.DecisionField)
        ?? CaseRules.OwnDecision.When(current.Entries[Decision - 1].By.Person == now.By.Person, CaseRules.ByField);

    internal override Case Apply(Case current, Moment now) => current with
    {
        Disputes = [.. current.Disputes.Select(one => one.Decision == Decision && one.Answer is null ? one with { Answer = Reason } : one)],
    };
}
