using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Oracle;

/// <summary>What partners keep up with employers, and what stands in the way of target groups.</summary>
internal sealed class NaiveRecruitment(Story story)
{
    public EmployerPartnershipMade? Made(EmployerPartnershipId id) => story.First<EmployerPartnershipMade>(made => made.Partnership == id)?.Fact;

    /// <summary>A partnership goes with the partner that keeps it up, and so does an adaptation of the process.</summary>
    public bool Stands(EmployerPartnershipId id) =>
        Made(id) is { } made && !story.Any<EmployerPartnershipEnded>(ended => ended.Partnership == id) && !story.Partners.HasLeft(made.Partner);

    public ProcessAdapted? Adapted(ProcessAdaptationId id) => story.First<ProcessAdapted>(adapted => adapted.Adaptation == id)?.Fact;

    public bool Stands(ProcessAdaptationId id) =>
        Adapted(id) is { } adapted && !story.Any<ProcessAdaptationEnded>(ended => ended.Adaptation == id) && !story.Partners.HasLeft(adapted.Partner);

    public bool IsOffered(WorkAdaptationId id) =>
        story.Any<WorkAdaptationOffered>(offered => offered.Adaptation == id) && !story.Any<WorkAdaptationEnded>(ended => ended.Adaptation == id);

    public GroupBarrierSeen? Barrier(GroupBarrierId id) => story.First<GroupBarrierSeen>(seen => seen.Barrier == id)?.Fact;

    public bool IsInTheWay(GroupBarrierId id) => Barrier(id) is not null && !story.Any<GroupBarrierRemoved>(removed => removed.Barrier == id);

    /// <summary>Whoever took it on last, unless it has left.</summary>
    public PartnerId? AnswersFor(GroupBarrierId id) =>
        story.Last<GroupBarrierTaken>(taken => taken.Barrier == id)?.Fact.Partner is { } partner && !story.Partners.HasLeft(partner) ? partner : null;
}
