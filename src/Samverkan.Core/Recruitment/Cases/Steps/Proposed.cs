using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>An opening is proposed to the person, after a run of the engine, by a named person.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Run">The run of the engine, as its log names it.</param>
/// <param name="Reason">Why.</param>
/// <param name="Owner">Who answers for what comes next.</param>
/// <param name="Next">What comes next.</param>
/// <param name="NextOn">On which day; not before the day of the step.</param>
public sealed record Proposed(SeekerId Seeker, OpeningId Opening, string Run, string Reason, PersonId Owner, string Next, DateOnly NextOn) : StageStep
{
    internal override bool IsDecision => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Run), Required(Reason), Required(Next)];

    internal override Wording Words => new("Ett arbete föreslås personen.", "An opening is proposed to the person.");

    private protected override Stage Reaches => Stage.Proposed;

    private protected override Refusal? Check(Candidacy? candidacy) =>
        CaseRules.UnderWay.When(candidacy is { IsOpen: true }, CaseRules.OpeningField)
        ?? CaseRules.SaidNo.When(candidacy is { Because: CloseReason.Declined }, CaseRules.OpeningField);
}
