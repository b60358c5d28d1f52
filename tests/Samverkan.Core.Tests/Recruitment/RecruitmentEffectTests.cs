using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.RecruitmentScenes;
using R = Samverkan.Testing.Collaborations.RecruitmentCast;

namespace Samverkan.Tests.Recruitment;

/// <summary>What facts of the room lead to.</summary>
public sealed class RecruitmentEffectTests
{
    private const string Group = "u4@group:m1";

    [Fact]
    public void EmployerPartnership_MadeChangedAndEnded_KeepsWhatWasSaidLast()
    {
        var changed = Recruiting.And(new EmployerPartnershipChanged(R.P1, "tio platser", Today.AddDays(1), Today.AddDays(90), null, 10), "u1@p1");
        var ended = changed.And(new EmployerPartnershipEnded(R.P1, true, "fyllt"), "u1@p1");

        Assert.Equal(new EmployerPartnership(R.P1, R.E1, P1, "fem platser i lagret", [M1], 5, Today, null), Recruiting.Recruitment.Partnerships[R.P1]);
        Assert.Equal(new EmployerPartnership(R.P1, R.E1, P1, "tio platser", [], 10, Today.AddDays(1), Today.AddDays(90)), changed.Recruitment.Partnerships[R.P1]);
        Assert.Equal((true, true), (ended.Recruitment.Partnerships[R.P1].IsEnded, ended.Recruitment.Partnerships[R.P1].Used));
        Assert.Empty(ended.Recruitment.Standing);
        Assert.False(Recruiting.Try(new EmployerPartnershipMade(R.P2, R.E1, P2, "en dag", Today, Today, [], 1), "u2@p2").IsRefused);
    }

    [Fact]
    public void Employers_AskedAndOffering_AreKept()
    {
        var asked = Recruiting.And(new EmployerAsked(R.E2, "kan ni möta dem först?", Today.AddDays(-2), "ja"), "u5@leader").Recruitment;

        Assert.Equal([new(R.E1, "kan tiderna ändras?", null, Today), new EmployerAnswer(R.E2, "kan ni möta dem först?", "ja", Today.AddDays(-2))], asked.Asked);
        Assert.Equal((R.E1, "andra tider", false), (asked.WorkAdaptations[R.W1].Employer, asked.WorkAdaptations[R.W1].Statement, asked.WorkAdaptations[R.W1].IsEnded));
        Assert.Equal([M1], asked.WorkAdaptations[R.W1].Groups);
        Assert.True(Recruiting.And(new WorkAdaptationEnded(R.W1, "så"), "u5@leader").Recruitment.WorkAdaptations[R.W1].IsEnded);
    }

    [Fact]
    public void ProcessAdapted_ByAPartner_IsItsOwnToEnd()
    {
        Assert.Equal(new ProcessAdaptation(R.A1, M1, P2, "arbetsprov i stället för brev", R.E1), Recruiting.Recruitment.ProcessAdaptations[R.A1]);
        Assert.True(Recruiting.And(new ProcessAdaptationEnded(R.A1, "så"), "u2@p2").Recruitment.ProcessAdaptations[R.A1].IsEnded);
    }

    [Fact]
    public void LabourMarketKnown_ByPartnerOrGroup_IsKept()
    {
        Assert.Equal(new LabourKnowledge(R.K1, "lagren söker folk", "länets prognos", Today), Recruiting.Recruitment.Knowledge[R.K1]);
        Assert.False(Recruiting.Try(new LabourMarketKnown(R.K2, "så", "vi själva", Today), Group).IsRefused);
    }

    [Fact]
    public void GroupBarrier_TakenAnsweredAndRemoved_KeepsWhoAndWhen()
    {
        var answered = Recruiting.And(new GroupBarrierAnswered(R.H1, "en samåkning"), "u2@p2").And(new GroupBarrierTaken(R.H1, P1, Today), "u1@p1");
        var barrier = answered.Recruitment.Barriers[R.H1];

        Assert.Equal((P2, Today.AddDays(20), null), (Recruiting.Recruitment.Barriers[R.H1].Partner, Recruiting.Recruitment.Barriers[R.H1].Until, Recruiting.Recruitment.Barriers[R.H1].Answer));
        Assert.Equal((M1, BarrierKind.Transport, "ingen buss till hamnen före sex"), (barrier.Group, barrier.Kind, barrier.Statement));
        Assert.Equal((P1, Today, "en samåkning", false), (barrier.Partner, barrier.Until, barrier.Answer, barrier.IsRemoved));
        Assert.True(answered.And(new GroupBarrierRemoved(R.H1, "en ny linje"), Group).Recruitment.Barriers[R.H1].IsRemoved);
    }

    [Fact]
    public void GroupBarrierRemoved_BeforeTheGroupSpeaksForItself_IsForAnyPartner() =>
        Assert.False(Grouped.And(new GroupBarrierSeen(R.H1, M1, BarrierKind.Other, "så"), "u1@p1").Try(new GroupBarrierRemoved(R.H1, "så"), "u2@p2").IsRefused);

    [Fact]
    public void RecruitmentCounted_Anew_ReplacesTheSamePeriodAlone()
    {
        var anew = Counted
            .And(new RecruitmentCounted(M1, Mid.AddDays(1), Last, 5, 0), "u5@leader")
            .And(new RecruitmentCounted(M1, First, Mid, 41, 20, null, 8, 7, 6), "u1@p1");

        Assert.Equal([new(M1, Mid.AddDays(1), Last, 5, 0, null, null, null, null), new StageCount(M1, First, Mid, 41, 20, null, 8, 7, 6)], anew.Recruitment.Stages);
    }

    [Fact]
    public void FollowUpsCounted_Anew_ReplacesTheSamePeriodAlone()
    {
        var anew = Counted.And(new FollowUpsCounted(M1, Mid.AddDays(1), Last), "u5@leader").And(new FollowUpsCounted(M1, First, Mid, 8, 7, 12, null), "u1@p1");

        Assert.Equal([new(M1, Mid.AddDays(1), Last, null, null, null, null), new FollowUpCount(M1, First, Mid, 8, 7, 12, null)], anew.Recruitment.FollowUps);
    }

    [Fact]
    public void Counted_OfAnotherGroup_DoesNotStandInTheWay() =>
        Assert.False(Counted.And(new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u1@p1").Try(new RecruitmentCounted(M2, First, Last), "u1@p1").IsRefused);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, null)]
    [InlineData(4, null)]
    [InlineData(5, 5)]
    [InlineData(40, 40)]
    public void ToTell_OfFewerThanFive_IsWithheld(int people, int? told) => Assert.Equal(told, Figures.ToTell(people));

    [Fact]
    public void PartnerThatLeaves_KeepsUpNothingAndAnswersForNothing()
    {
        var first = Recruiting.And(new PartnerLeft(P1), "u1@p1").Recruitment;
        var second = Recruiting.And(new PartnerLeft(P2), "u2@p2").Recruitment;

        Assert.Equal((true, null), (first.Partnerships[R.P1].IsEnded, first.Partnerships[R.P1].Used));
        Assert.False(second.Partnerships[R.P1].IsEnded);
        Assert.True(second.ProcessAdaptations[R.A1].IsEnded);
        Assert.False(first.ProcessAdaptations[R.A1].IsEnded);
        Assert.Equal((null, null), (second.Barriers[R.H1].Partner, second.Barriers[R.H1].Until));
        Assert.Equal(P2, first.Barriers[R.H1].Partner);
    }
}
