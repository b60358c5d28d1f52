using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>An employer no longer offers an adaptation of the work.</summary>
/// <param name="Adaptation">The adaptation.</param>
/// <param name="Reason">Why.</param>
public sealed record WorkAdaptationEnded(WorkAdaptationId Adaptation, string Reason) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Reason)];

    internal override Wording Words => Say.That(
        $"Anpassningen {Adaptation} av arbetet erbjuds inte längre: {Reason}",
        $"Adaptation {Adaptation} of the work is no longer offered: {Reason}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        ThroughGovernance.NotOfTheWork(now.By)
        ?? Refuse.Unknown(Adaptation, rooms.Recruitment.WorkAdaptations)
        ?? RecruitmentRules.AdaptationHasEnded.When(rooms.Recruitment.WorkAdaptations[Adaptation].IsEnded, Adaptation);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { WorkAdaptations = recruitment.WorkAdaptations.With(Adaptation, adaptation => adaptation with { IsEnded = true }) };
}
