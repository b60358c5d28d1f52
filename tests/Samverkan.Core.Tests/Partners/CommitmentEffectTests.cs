using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>What each fact of what a partner says of itself leads to.</summary>
public sealed class CommitmentEffectTests
{
    private static readonly QuestionId Ways = new("1.02");
    private static readonly QuestionId Lack = new("1.03");
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);

    [Fact]
    public void HouseMapped_SeveralTimes_KeepsTheFirstDayAndTheLatestSummary()
    {
        var once = Two.And(new HouseMapped(P1, Today, "ett"), "u1@p1");
        var later = once.And(new HouseMapped(P1, Today.AddDays(1), "två"), "u1@p1");
        var earlier = later.And(new HouseMapped(P1, Today.AddDays(-9), "noll"), "u1@p1").And(new HouseMapped(P1, Today, "mitt"), "u1@p1");

        Assert.Null(Two.Partners.All[P1].Mapping);
        Assert.Equal(new HouseMapping(Today, Today, "ett"), once.Partners.All[P1].Mapping);
        Assert.Equal(new HouseMapping(Today, Today.AddDays(1), "två"), later.Partners.All[P1].Mapping);
        Assert.Equal(new HouseMapping(Today.AddDays(-9), Today.AddDays(1), "två"), earlier.Partners.All[P1].Mapping);
        Assert.Null(earlier.Partners.All[P2].Mapping);
    }

    [Fact]
    public void SectorAsked_ByOne_IsItsFirstDayOfLookingOutside()
    {
        var asked = Two.And(new SectorAsked(Sector.CivilSociety, "Jobbvännerna"), "u1@p1");
        var again = asked.Record(new SectorAsked(Sector.CivilSociety, "en till"), By("u1@p1"), Start.AddDays(9)).Require();

        Assert.Equal((Today, null), (asked.Partners.All[P1].AskedOutsideOn, asked.Partners.All[P2].AskedOutsideOn));
        Assert.Equal(Today, again.Partners.All[P1].AskedOutsideOn);
    }

    [Fact]
    public void ConditionStated_AndWithdrawn_IsKeptAndMarked()
    {
        var stated = Two.And(new ConditionStated(Con1, P2, ConditionKind.Compromise, "tiderna"), "u2@p2");

        Assert.Equal(new Condition(Con1, P2, ConditionKind.Compromise, "tiderna"), stated.Partners.Conditions[Con1]);
        Assert.True(stated.And(new ConditionWithdrawn(Con1), "u2@p2").Partners.Conditions[Con1].IsWithdrawn);
        Assert.False(stated.Partners.Conditions[Con1].IsWithdrawn);
    }

    [Fact]
    public void PeriodCommitted_Again_ReplacesTheOld()
    {
        var open = Two.And(new PeriodCommitted(P1, Today), "u1@p1");
        var closed = open.And(new PeriodCommitted(P1, Today, Today), "u1@p1");

        Assert.Equal(new CommittedPeriod(Today, null), open.Partners.All[P1].Committed);
        Assert.Equal(new CommittedPeriod(Today, Today), closed.Partners.All[P1].Committed);
        Assert.Null(closed.Partners.All[P2].Committed);
    }

    [Fact]
    public void OperationalInvolvementStated_ByAny_ChangesNoVoice()
    {
        var stated = Three.And(new OperationalInvolvementStated(P1, OperationalInvolvement.None), "u1@p1").And(new OperationalInvolvementStated(P3, OperationalInvolvement.Daily), "u3@p3");

        Assert.Equal((OperationalInvolvement.None, null, OperationalInvolvement.Daily), (stated.Partners.All[P1].Involvement, stated.Partners.All[P2].Involvement, stated.Partners.All[P3].Involvement));
        Assert.Equal([P1, P2], stated.Partners.Voices.Select(voice => voice.Id));
    }

    [Fact]
    public void StartQuestionAnswered_Again_ReplacesTheOldAnswer()
    {
        var answered = Two
            .And(new StartQuestionAnswered(StartQuestion.Balance, P1, "ett"), "u1@p1")
            .And(new StartQuestionAnswered(StartQuestion.LongTerm, P1, "två"), "u1@p1")
            .And(new StartQuestionAnswered(StartQuestion.Balance, P1, "tre"), "u1@p1");

        Assert.Equal([new(StartQuestion.LongTerm, "två"), new(StartQuestion.Balance, "tre")], answered.Partners.All[P1].Answers);
        Assert.Empty(answered.Partners.All[P2].Answers);
    }

    [Fact]
    public void QuestionAnswered_ByEachInItsCapacity_ReplacesOnlyItsOwn()
    {
        var asked = GroupScenes.Spoken.And(new RepresentativeNamed(P1, U5), "u1@p1")
            .And(new QuestionAnswered(Ways, "partens"), "u1@p1")
            .And(new QuestionAnswered(Ways, "målgruppens"), "u4@group:m1")
            .And(new QuestionAnswered(Lack, "inget"), "u1@p1");
        var again = asked.And(new QuestionAnswered(Ways, "partens nya"), "u5@p1");

        Assert.Equal([new(By("u1@p1"), "partens"), new(By("u4@group:m1"), "målgruppens")], asked.Partners.Answers[Ways]);
        Assert.Equal([new(By("u4@group:m1"), "målgruppens"), new(By("u5@p1"), "partens nya")], again.Partners.Answers[Ways]);
        Assert.Equal([new(By("u1@p1"), "inget")], again.Partners.Answers[Lack]);
    }
}
