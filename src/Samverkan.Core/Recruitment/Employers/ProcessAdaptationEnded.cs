using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Recruitment;

/// <summary>The partner that saw to an adaptation of how people are recruited no longer does.</summary>
/// <param name="Adaptation">The adaptation.</param>
/// <param name="Reason">Why.</param>
public sealed record ProcessAdaptationEnded(ProcessAdaptationId Adaptation, string Reason) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Anpassningen {Adaptation} av rekryteringen upphör: {Reason}",
        $"Adaptation {Adaptation} of recruitment ends: {Reason}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        Refuse.Unknown(Adaptation, rooms.Recruitment.ProcessAdaptations)
        ?? ThroughPartners.NotFor(rooms.Recruitment.ProcessAdaptations[Adaptation].Partner, now.By)
        ?? RecruitmentRules.AdaptationHasEnded.When(rooms.Recruitment.ProcessAdaptations[Adaptation].IsEnded, Adaptation);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { ProcessAdaptations = recruitment.ProcessAdaptations.With(Adaptation, adaptation => adaptation with { IsEnded = true }) };
}
