using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person needs a support.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Support">Which.</param>
/// <param name="Note">What is meant; null when that is not said.</param>
public sealed record SupportNeeded(SeekerId Seeker, SupportId Support, string? Note = null) : CaseStep
{
    internal override IReadOnlyList<FactText> Texts => [Optional(Note)];

    internal override Wording Words => new("Personen behöver ett stöd.", "The person needs a support.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Support)
        ?? CaseRules.AlreadyNeeded.When(current.Support.TryGetValue(Support, out var one) && !one.IsGiven, "field:support");

    internal override Case Apply(Case current, Moment now) => current with { Support = current.Support.With(Support, new CaseSupport(Support, Note)) };
}
