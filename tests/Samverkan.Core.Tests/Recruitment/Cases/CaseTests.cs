using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

public sealed class CaseTests
{
    private static readonly DateTimeOffset At = new(2027, 1, 11, 9, 0, 0, TimeSpan.Zero);
    private static readonly DateOnly Day = new(2027, 1, 11);
    private static readonly Actor By = Actor.For(new PersonId("u1"), new PartnerId("p1"));

    [Fact]
    public void DueForErasure_OfACaseThatHasRested_IsFromTheDayThePeriodEnds()
    {
        var caseload = In("s1");
        var periods = new RetentionPeriods(0, 400);

        Assert.Empty(caseload.DueForErasure(Day.AddDays(399), periods));
        Assert.Equal("s1", Assert.Single(caseload.DueForErasure(Day.AddDays(400), periods)).Seeker.Value);
        Assert.Empty(caseload.Record(new Corrected(new("s1"), "fel"), By, At.AddDays(399)).Require().DueForErasure(Day.AddDays(400), periods));
    }

    [Fact]
    public void DueForErasure_OfSomeoneWhoOptedOut_IsFromTheDayThatPeriodEnds()
    {
        var caseload = In("s1").Record(new OptedOut(new("s1")), By, At.AddDays(3)).Require();
        var periods = new RetentionPeriods(30, 400);

        Assert.Empty(caseload.DueForErasure(Day.AddDays(32), periods));
        Assert.Single(caseload.DueForErasure(Day.AddDays(33), periods));
        Assert.Single(caseload.Record(new Corrected(new("s1"), "fel"), By, At.AddDays(20)).Require().DueForErasure(Day.AddDays(33), periods));
        Assert.Empty(caseload.Record(new OptedIn(new("s1"), By.Person), By, At.AddDays(20)).Require().DueForErasure(Day.AddDays(33), periods));
        Assert.Single(caseload.DueForErasure(Day.AddDays(3), new RetentionPeriods(0, 400)));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(0, 0)]
    [InlineData(0, -5)]
    public void Periods_ThatAreNone_AreRefused(int afterOptingOut, int afterLastStep) => Assert.ThrowsAny<ArgumentException>(() => new RetentionPeriods(afterOptingOut, afterLastStep));

    [Fact]
    public void Case_OfThePersonsOwnSay_ChangesAsItSays()
    {
        var told = CaseStory.Tell(29).Find(CaseStory.S1)!;
        var left = CaseStory.Told.Find(CaseStory.S1)!;

        Assert.Equal((true, 1), (told.IsOptedIn, told.Sharings.Count));
        Assert.Equal((false, 0), (left.IsOptedIn, left.Sharings.Count));
        Assert.Equal(Stage.Proposed, told.Candidacies[new("zq7x-o4")].Stage);
        Assert.Equal((Stage.Closed, CloseReason.OptedOut), (left.Candidacies[new("zq7x-o4")].Stage, left.Candidacies[new("zq7x-o4")].Because));
        Assert.Equal((Stage.Closed, CloseReason.Declined), (left.Candidacies[CaseStory.O2].Stage, left.Candidacies[CaseStory.O2].Because));
        Assert.Equal((Stage.Accepted, true, false), (left.Candidacies[CaseStory.O1].Stage, left.Candidacies[CaseStory.O1].IsPlaced, left.Candidacies[CaseStory.O1].HasYes));
        Assert.Equal(CaseStory.Other, told.Owner);
        Assert.Equal("zq7x we should have", Assert.Single(told.Disputes).Answer);
        Assert.True(told.Barriers[new("zq7x-b1")].IsResolved);
        Assert.False(told.Barriers[new("zq7x-b2")].IsResolved);
        Assert.True(told.Support[new("zq7x-mentor")].IsGiven);
        Assert.Equal(new DateOnly(2027, 4, 2), told.Placements[CaseStory.L1].LastDay);
        Assert.Equal(30, Assert.Single(told.Placements[CaseStory.L1].FollowUps).AfterDays);
    }

    private static Caseload In(string seeker) => Caseload.Empty.Record(new OptedIn(new(seeker), By.Person), By, At).Require();
}
