using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>
/// The state of the room: employers, what is adapted, what stands in the way of target groups, and counts. Nothing of a single seeker: that is in an erasable caseload outside the
/// ledger. Immutable; equal when all of it is equal.
/// </summary>
public sealed record RecruitmentRoom
{
    internal RecruitmentRoom()
    {
    }

    /// <summary>Partnerships with employers, also those that have ended.</summary>
    public Table<EmployerPartnershipId, EmployerPartnership> Partnerships { get; internal init; } = Table<EmployerPartnershipId, EmployerPartnership>.Empty;

    /// <summary>What employers have been asked, in the order recorded.</summary>
    public ValueList<EmployerAnswer> Asked { get; internal init; } = [];

    /// <summary>Adaptations of work that employers offer, also those no longer offered.</summary>
    public Table<WorkAdaptationId, WorkAdaptation> WorkAdaptations { get; internal init; } = Table<WorkAdaptationId, WorkAdaptation>.Empty;

    /// <summary>Adaptations of how people are recruited, also those that have ended.</summary>
    public Table<ProcessAdaptationId, ProcessAdaptation> ProcessAdaptations { get; internal init; } = Table<ProcessAdaptationId, ProcessAdaptation>.Empty;

    /// <summary>What is known of the labour market.</summary>
    public Table<LabourKnowledgeId, LabourKnowledge> Knowledge { get; internal init; } = Table<LabourKnowledgeId, LabourKnowledge>.Empty;

    /// <summary>What stands between target groups and work, also what no longer does.</summary>
    public Table<GroupBarrierId, GroupBarrier> Barriers { get; internal init; } = Table<GroupBarrierId, GroupBarrier>.Empty;

    /// <summary>How many people came to each stage, one for each target group and period, in the order last counted.</summary>
    public ValueList<StageCount> Stages { get; internal init; } = [];

    /// <summary>How placements are followed up, one for each target group and period, in the order last counted.</summary>
    public ValueList<FollowUpCount> FollowUps { get; internal init; } = [];

    /// <summary>The partnerships with employers that have not ended.</summary>
    public IEnumerable<EmployerPartnership> Standing => Partnerships.Values.Where(partnership => !partnership.IsEnded);

    /// <summary>Whether anything has been recorded of how people get, and keep, a job.</summary>
    internal bool HasBegun => Partnerships.Count > 0 || Asked.Count > 0 || WorkAdaptations.Count > 0 || ProcessAdaptations.Count > 0 || Stages.Count > 0 || FollowUps.Count > 0;

    /// <summary>A partner that leaves keeps up no partnership and sees to no adaptation here any longer, and answers for no barrier; its day goes with it.</summary>
    internal RecruitmentRoom Leaving(PartnerId partner) =>
        this with
        {
            Partnerships = Standing.Where(partnership => partnership.Partner == partner).Aggregate(Partnerships, (all, partnership) => all.With(partnership.Id, partnership with { IsEnded = true })),
            ProcessAdaptations = ProcessAdaptations.Values.Where(adaptation => !adaptation.IsEnded && adaptation.Partner == partner)
                .Aggregate(ProcessAdaptations, (all, adaptation) => all.With(adaptation.Id, adaptation with { IsEnded = true })),
            Barriers = Barriers.Values.Where(barrier => !barrier.IsRemoved && barrier.Partner == partner)
                .Aggregate(Barriers, (all, barrier) => all.With(barrier.Id, barrier with { Partner = null, Until = null })),
        };
}
