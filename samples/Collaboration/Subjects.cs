using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Recruitment;
using Samverkan.TargetGroups;

namespace Samverkan.Samples;

/// <summary>What a finding is about, in the words of those who stated it.</summary>
internal static class Subjects
{
    /// <summary>The text behind a subject such as <c>goal:g1</c>; null when it has none.</summary>
    public static string? StatementOf(Collaboration collaboration, string subject)
    {
        if (subject.Split(':', 2) is not [var kind, var id])
            return null;
        return kind switch
        {
            "partner" => Find<PartnerId, Partner>(collaboration.Partners.All)?.Name,
            "risk" => Find<RiskId, Risk>(collaboration.Partners.Risks)?.Statement,
            "activity" => Find<ActivityId, Activity>(collaboration.Partners.Activities)?.Statement,
            "condition" => Find<ConditionId, Condition>(collaboration.Partners.Conditions)?.Statement,
            "goal" => Find<GoalId, Goal>(collaboration.Purposes.Goals)?.Statement,
            "need" => Find<NeedId, Need>(collaboration.Purposes.Needs)?.Statement,
            "tension" => Find<TensionId, Tension>(collaboration.Purposes.Tensions)?.Statement,
            "targetGroup" => Find<TargetGroupId, TargetGroup>(collaboration.TargetGroups.All)?.Name,
            "outsideCondition" => Find<OutsideConditionId, OutsideCondition>(collaboration.TargetGroups.Conditions)?.Statement,
            "competence" => Find<CompetenceId, Competence>(collaboration.Networks.Competences)?.Name,
            "contact" => Find<ContactId, Contact>(collaboration.Networks.Contacts)?.Name,
            "tie" => Find<TieId, Tie>(collaboration.Networks.Ties)?.Source,
            "agreement" => Find<AgreementId, Agreement>(collaboration.Partners.Agreements)?.Terms,
            "workingGroup" => Find<WorkingGroupId, WorkingGroup>(collaboration.Governance.Groups)?.Name,
            "request" => Find<RequestId, SupportRequest>(collaboration.Governance.Requests)?.Statement,
            "report" => Find<ReportId, Report>(collaboration.Governance.Reports)?.Deliveries,
            "law" => Find<LawId, Law>(collaboration.Governance.Laws)?.Source,
            "proposal" => Find<ProposalId, StrategicProposal>(collaboration.Governance.Proposals)?.Statement,
            "area" => Find<AreaId, Area>(collaboration.Agility.Areas)?.Statement,
            "matter" => Find<MatterId, Matter>(collaboration.Agility.Matters)?.Statement,
            "opportunity" => Find<OpportunityId, Opportunity>(collaboration.Agility.Opportunities)?.Statement,
            "disagreement" => Find<DisagreementId, Disagreement>(collaboration.Narratives.Disagreements)?.Statement,
            "groupBarrier" => Find<GroupBarrierId, GroupBarrier>(collaboration.Recruitment.Barriers)?.Statement,
            _ => null,
        };

        TValue? Find<TId, TValue>(Table<TId, TValue> table)
            where TId : struct, IId<TId>
            where TValue : class => table.TryGetValue(TId.Of(id), out var found) ? found : null;
    }
}
