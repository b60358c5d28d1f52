using Samverkan.Kernel;
using Samverkan.TargetGroups;

namespace Samverkan.Recruitment;

/// <summary>Something is known of the labour market, with its source and date. A partner or a target group brings it.</summary>
/// <param name="Knowledge">The knowledge, new.</param>
/// <param name="Statement">What is known: which work there is, what it asks for, what employers lack.</param>
/// <param name="Source">Where it comes from: statistics, a forecast, employers' own account.</param>
/// <param name="AsOf">The day as of which it is known; not a coming one.</param>
public sealed record LabourMarketKnown(LabourKnowledgeId Knowledge, string Statement, string Source, DateOnly AsOf) : RecruitmentFact
{
    internal override IReadOnlyList<FactText> Texts => [Required(Statement), Required(Source)];

    internal override Wording Words => Say.That(
        $"Om arbetsmarknaden {AsOf} ({Knowledge}): {Statement}; källa: {Source}",
        $"Of the labour market as of {AsOf} ({Knowledge}): {Statement}; source: {Source}");

    private protected override Refusal? Check(ThroughRecruitment rooms, Moment now) =>
        rooms.NotSharing(now.By) ?? Refuse.Taken(Knowledge, rooms.Recruitment.Knowledge) ?? TargetGroupsRules.NotYet.When(now.IsBefore(AsOf), Knowledge);

    private protected override RecruitmentRoom Apply(RecruitmentRoom recruitment, Moment now) =>
        recruitment with { Knowledge = recruitment.Knowledge.With(Knowledge, new LabourKnowledge(Knowledge, Statement, Source, AsOf)) };
}
