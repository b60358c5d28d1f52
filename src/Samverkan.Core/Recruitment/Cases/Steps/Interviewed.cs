using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The employer has met the person, for the first time or again.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Who answers for what comes next.</param>
/// <param name="Next">What comes next.</param>
/// <param name="NextOn">On which day; not before the day of the step.</param>
public sealed record Interviewed(SeekerId Seeker, OpeningId Opening, string Reason, PersonId Owner, string Next, DateOnly NextOn) : StageStep
{
    internal override bool IsDecision => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason), Required(Next)];

    internal override Wording Words => new("Arbetsgivaren har intervjuat personen.", "The employer has interviewed the person.");

    private protected override Stage Reaches => Stage.Interviewed;

    private protected override Refusal? Check(Candidacy? candidacy) =>
        CaseRules.OutOfOrder.When(candidacy is not { Stage: Stage.Presented or Stage.Interviewed }, CaseRules.OpeningField);
}
