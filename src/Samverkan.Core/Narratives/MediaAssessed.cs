using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Narratives;

/// <summary>The target group or a partner has weighed whether publicity helps the group.</summary>
/// <param name="Assessment">The assessment, new.</param>
/// <param name="TargetGroup">The target group.</param>
/// <param name="Effect">What publicity does for it.</param>
/// <param name="Statement">What lies behind that.</param>
/// <param name="On">The day it was assessed; not a coming one.</param>
public sealed record MediaAssessed(MediaAssessmentId Assessment, TargetGroupId TargetGroup, MediaEffect Effect, string Statement, DateOnly On) : NarrativesFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement)];

    internal override Wording Words => Say.That(
        $"Uppmärksamhet {Effect.Named()} {TargetGroup}, enligt en bedömning {On} ({Assessment}): {Statement}",
        $"Publicity {Effect.Named()} {TargetGroup}, as assessed on {On} ({Assessment}): {Statement}");

    private protected override Refusal? Check(ThroughNarratives rooms, Moment now) =>
        rooms.NotBroughtBy(TargetGroup, now.By)
        ?? Refuse.Taken(Assessment, rooms.Narratives.Assessments)
        ?? Refuse.Unnamed(Effect)
        ?? CommitmentRules.NotYet.When(now.IsBefore(On), "field:on");

    private protected override NarrativesRoom Apply(NarrativesRoom narratives, Moment now) =>
        narratives with { Assessments = narratives.Assessments.With(Assessment, new MediaAssessment(Assessment, TargetGroup, Effect, Statement, On)) };
}
