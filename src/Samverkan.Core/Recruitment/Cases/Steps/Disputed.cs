using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person disputes a decision, in its own words. It may, also when it has opted out.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Decision">The number of the step that was the decision.</param>
/// <param name="InOwnWords">What the person says.</param>
public sealed record Disputed(SeekerId Seeker, int Decision, string InOwnWords) : CaseStep
{
    internal override bool IsOwnSay => true;

    internal override bool IsHeardAtAnyTime => true;

    internal override bool OutlivesOptingOut => true;

    internal override IReadOnlyList<FactText> Texts => [Required(InOwnWords)];

    internal override Wording Words => new("Personen invänder mot ett beslut.", "The person disputes a decision.");

    internal override Refusal? Check(Case current, Moment now) =>
        CaseRules.NoDecision.When(Decision < 1 || Decision > current.Entries.Count || !current.Entries[Decision - 1].IsDecision, CaseRules.DecisionField)
        ?? CaseRules.AlreadyDisputed.When(current.Disputes.Any(one => one.Decision == Decision && one.Answer is null), CaseRules.DecisionField);

    internal override Case Apply(Case current, Moment now) => current with { Disputes = current.Disputes.And(new(Decision, InOwnWords)) };
}
