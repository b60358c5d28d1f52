using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;

namespace Samverkan.Tests.Guidance;

/// <summary>A collaboration in which one text stands wherever people may write and a draft reads.</summary>
internal static class Drafted
{
    private static readonly DateOnly Day = GroupScenes.Today;

    public static Collaboration Saying(string text)
    {
        var told = Scenes.Unformed
            .And(new CollaborationFormed(P1, text, Sector.PublicSector, U1), "u1@p1")
            .And(new PartnerAdmitted(P2, text, Sector.Business, U2), "u1@p1")
            .Agreed(new(Agr1, P1, DecisionRule.Consent, text))
            .Decided(D1, new PurposeAdopted(S1, text), new EffectGoalStated(G2, text, text), new ProjectGoalStated(G3, text, text), new GoalTargetSet(G2, text, 10, Day))
            .And(new GoalStated(G1, P1, text, text), "u1@p1")
            .And(new TargetGroupIdentified(M1, text, text), "u1@p1")
            .And(new AspectStated(A1, M1, AspectKind.Strength, text, Prevalence.Most), "u1@p1")
            .And(new SupportPlanned(H1, M1, SupportPhase.Before, P1, text), "u1@p1")
            .And(new OutsideConditionSeen(X1, M1, text), "u1@p1").And(new OutsideConditionAnswered(X1, text), "u1@p1")
            .And(new OutsideConditionSeen(new("x2"), M1, text), "u1@p1")
            .And(new ResourceStated(R1, P1, ResourceKind.Jobs, text), "u1@p1")
            .And(new RiskStated(K1, P1, text), "u1@p1").And(new RiskAnswered(K1, text), "u1@p1").And(new RiskStated(K2, P1, text), "u1@p1")
            .And(new PeriodCommitted(P1, Day, Day.AddDays(300)), "u1@p1")
            .Decided(
                D2,
                new ActivityPlanned(Act1, text, P1, [R1], Day, Day.AddDays(9)),
                new ActivityServesGoal(Act1, G3, text),
                new ResourcesPrioritised([R1], text),
                new DrivingPartnerChosen(P1, text),
                new ProcessLeaderNamed(U5, text),
                new WorkingGroupFormed(Wg1, text, text),
                new MandateGranted(Man1, text, 5_000, Day, Day.AddDays(90), Wg1),
                new FrameSet(Frame.Economy, text, 100_000),
                new CadenceSet(14),
                new CadenceSet(7, Wg1));
        told = Enum.GetValues<ConditionKind>().Aggregate(told, (now, kind) => now.And(new ConditionStated(new($"c{(int)kind}"), P1, kind, text), "u1@p1"));
        return GuideBook.Questions.Aggregate(told, (now, question) => now
            .And(question.Answered(Scenes.By("u1@p1"), text), "u1@p1")
            .And(question.Answered(Scenes.By("u5@leader"), text), "u5@leader"));
    }

    /// <summary>Both drafts in both languages.</summary>
    public static IEnumerable<string> All(Collaboration collaboration) =>
        from language in Enum.GetValues<Language>()
        from draft in new[] { Drafts.Agreement(collaboration, language), Drafts.ProjectPlan(collaboration, language) }
        select draft;
}
