using Samverkan.Agility;
using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Recruitment;

namespace Samverkan.Guidance;

/// <summary>What the review finds: late, or to look at. It is the review that judges; here it is only put in its place.</summary>
internal static class AgendaFindings
{
    private static readonly HashSet<string> Late = new(
        new[]
        {
            PartnersReview.AgreementPeriodPassed, CommitmentReview.PeriodOver, PlanReview.ActivityLate, FollowingReview.TargetOverdue,
            GovernanceReview.BallotsOverdue, VoiceReview.CallNotClosed, VoiceReview.NotCalledAgain, BodiesReview.CheckInOverdue,
            WorkReview.ReportMissing, WorkReview.EvaluationMissing, WorkReview.RequestNotAnswered, WorkReview.LawNotChecked,
            AgilityReview.MatterNotAnswered, AgilityReview.OpportunityNotAnswered, StoriesReview.OutAfterTheLastDay, RecruitmentReview.NotAnsweredInTime,
        }.Select(rule => rule.Id),
        StringComparer.Ordinal);

    public static IEnumerable<Placed> Of(Review review, AgendaConcern concern) => review.Findings.Select(finding => Of(finding, concern));

    private static Placed Of(Finding finding, AgendaConcern concern)
    {
        var isLate = Late.Contains(finding.Id);
        var isTold = concern.Has(finding) && (isLate || finding.Severity != Severity.Suggestion);
        return new(isLate ? AgendaPart.Overdue : AgendaPart.LookAt, isTold ? new(finding.Reason, finding.Subject, Room: finding.Room, Finding: finding) : null);
    }
}
