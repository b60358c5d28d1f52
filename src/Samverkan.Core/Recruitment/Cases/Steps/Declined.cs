using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>The person says no to an opening. Needs no reason, withdraws the yes to it, and is shown to no employer and no authority.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Opening">The opening.</param>
public sealed record Declined(SeekerId Seeker, OpeningId Opening) : CaseStep
{
    internal override bool IsOwnSay => true;

    internal override bool IsHeardAtAnyTime => true;

    internal override OpeningId? About => Opening;

    internal override Wording Words => new("Personen tackar nej till ett arbete.", "The person says no to an opening.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Opening)
        ?? CaseRules.HasBecomePlacement.When(current.At(Opening) is { IsPlaced: true }, CaseRules.OpeningField)
        ?? CaseRules.NotUnderWay.When(current.At(Opening) is not { IsOpen: true, Stage: < Stage.Accepted }, CaseRules.OpeningField);

    internal override Case Apply(Case current, Moment now) =>
        current with { Candidacies = current.Candidacies.With(Opening, one => one.Closing(CloseReason.Declined, now.At)) };
}
