using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person says yes to being presented for an opening: one that was proposed, or one that the person said no to before.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Owner">Who answers for what comes next.</param>
/// <param name="Next">What comes next.</param>
/// <param name="NextOn">On which day; not before the day of the step.</param>
public sealed record Agreed(SeekerId Seeker, OpeningId Opening, PersonId Owner, string Next, DateOnly NextOn) : StageStep
{
    internal override bool IsOwnSay => true;

    internal override IReadOnlyList<FactText> Texts => [Required(Next)];

    internal override Wording Words => new("Personen säger ja till att presenteras för ett arbete.", "The person says yes to being presented for an opening.");

    private protected override Stage Reaches => Stage.Agreed;

    private protected override Refusal? Check(Candidacy? candidacy) =>
        CaseRules.OutOfOrder.When(candidacy is not ({ Stage: Stage.Proposed } or { Because: CloseReason.Declined }), CaseRules.OpeningField);
}
