using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>It came to nothing with an opening, for a reason. What the person itself says no to is not said with this.</summary>
/// <param name="Seeker">Whose case.</param>
/// <param name="Opening">The opening.</param>
/// <param name="Because">What kind of reason; the person's own no has a step of its own.</param>
/// <param name="Reason">Why.</param>
public sealed record Closed(SeekerId Seeker, OpeningId Opening, CloseReason Because, string Reason) : CaseStep
{
    internal override bool IsDecision => true;

    internal override OpeningId? About => Opening;

    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => new("Det blev inget av ett arbete.", "It came to nothing with an opening.");

    internal override Refusal? Check(Case current, Moment now) =>
        Refuse.Empty(Opening)
        ?? Refuse.Unnamed(Because)
        ?? CaseRules.NotOwnSay.When(Because is CloseReason.Declined or CloseReason.OptedOut, "field:because")
        ?? CaseRules.HasBecomePlacement.When(current.At(Opening) is { IsPlaced: true }, CaseRules.OpeningField)
        ?? CaseRules.NotUnderWay.When(current.At(Opening) is not { IsOpen: true }, CaseRules.OpeningField);

    internal override Case Apply(Case current, Moment now) =>
        current with { Candidacies = current.Candidacies.With(Opening, one => one.Closing(Because, now.At)) };
}
