using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person accepts the work.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Owner">Who answers for what comes next.</param>
/// <param name="Next">What comes next.</param>
/// <param name="NextOn">On which day; not before the day of the step.</param>
public sealed record Accepted(SeekerId Seeker, OpeningId Opening, PersonId Owner, string Next, DateOnly NextOn) : StageStep
{
    internal override bool IsOwnSay => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Next)];

    internal override Wording Words => new("Personen tackar ja till arbetet.", "The person accepts the work.");

    private protected override Stage Reaches => Stage.Accepted;

    private protected override Refusal? Check(Candidacy? candidacy) =>
        CaseRules.OutOfOrder.When(candidacy is not { Stage: Stage.Offered }, CaseRules.OpeningField);
}
