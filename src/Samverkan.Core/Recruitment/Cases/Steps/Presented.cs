using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person is presented to the employer. Never without the person's yes to that very opening.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Who answers for what comes next.</param>
/// <param name="Next">What comes next.</param>
/// <param name="NextOn">On which day; not before the day of the step.</param>
public sealed record Presented(SeekerId Seeker, OpeningId Opening, string Reason, PersonId Owner, string Next, DateOnly NextOn) : StageStep
{
    internal override bool IsDecision => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason), Required(Next)];

    internal override Wording Words => new("Personen presenteras för arbetsgivaren.", "The person is presented to the employer.");

    private protected override Stage Reaches => Stage.Presented;

    private protected override Refusal? Check(Candidacy? candidacy) =>
        CaseRules.NoYes.When(candidacy is not { HasYes: true, IsOpen: true }, CaseRules.OpeningField)
        ?? CaseRules.OutOfOrder.When(candidacy!.Stage != Stage.Agreed, CaseRules.OpeningField);
}
