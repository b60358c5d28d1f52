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

    /// <summary>A year that someone got wrong holds on to nobody: what the person takes back, refuses or sets right is heard, and so is erasing.</summary>
    [Fact]
    public void Record_AfterAStepWithAWrongYear_StillHearsThePerson()
    {
        var wrong = Led("u2").Record(new Proposed(new("s1"), new("o2"), "r1", "passar", By.Person, "fråga", Day), By, At).Require().Record(new SharingAgreed(new("s1"), CasePurpose.FollowingUp, Recipient.Employer), By, At.AddYears(9)).Require();

        foreach (var step in (CaseStep[])[new OptedOut(new("s1")), new Declined(new("s1"), new("o2")), new Disputed(new("s1"), 4, "nej"), new Corrected(new("s1"), "fel tid"), new SharingWithdrawn(new("s1"), CasePurpose.FollowingUp, Recipient.Employer)])
        {
            var heard = wrong.Record(step, By, At.AddDays(1)).Require();
            Assert.Equal(At.AddDays(1), heard.Find(new("s1"))!.Entries[^1].At);
            Assert.Equal(heard, ErasureTests.Read(ErasureTests.Written(heard)));
        }

        Assert.True(wrong.Record(new SupportNeeded(new("s1"), new("m1")), By, At.AddDays(2)).IsRefused);
        Assert.False(wrong.Record(new Corrected(new("s1"), "fel tid"), By, At.AddDays(1)).Require().Record(new SupportNeeded(new("s1"), new("m1")), By, At.AddDays(2)).IsRefused);
        Assert.Single(wrong.Record(new OptedOut(new("s1")), By, At.AddDays(1)).Require().DueForErasure(Day.AddDays(31), new RetentionPeriods(30, 400)));
        Assert.Equal(0, wrong.Erase(new("s1"), At.AddDays(1), By).Require().Count);
    }

    [Fact]
    public void OptedIn_AsSomeoneWhoAnswersForAnOpeningUnderWay_IsRefused()
    {
        var left = Led("u2").Record(new OptedOut(new("s1")), By, At).Require();
        var again = left.Record(new OptedIn(new("s1"), new("u3"), new("u2")), By, At);

        Assert.Equal("SAM956 field:actsAs", $"{again.Refusal?.Rule} {again.Refusal?.Subject}");
        Assert.Equal("SAM956", left.Record(new OptedIn(new("s1"), new("u3"), By.Person), By, At).Refusal?.Rule);
        Assert.False(left.Record(new OptedIn(new("s1"), new("u3"), new("u9")), By, At).IsRefused);
    }

    [Fact]
    public void CaseHandedOver_WithOpeningsUnderWay_TakesAlongThoseOfTheFormerOwnerAndNoOthers()
    {
        var handed = Led("u1").Record(new CaseHandedOver(new("s1"), new("u3"), "byte"), By, At).Require();
        var placed = new Placed(new("s1"), new("a1"), new("e1"), PlacementKind.Regular, Day, O1);

        Assert.Equal(new PersonId("u3"), handed.Find(new("s1"))!.Candidacies[O1].Owner);
        Assert.Equal("SAM952", handed.Record(placed, By, At).Refusal?.Rule);
        Assert.False(handed.Record(placed, Actor.For(new PersonId("u3"), new PartnerId("p1")), At).IsRefused);
        Assert.Equal(new PersonId("u2"), Led("u2").Record(new CaseHandedOver(new("s1"), new("u3"), "byte"), By, At).Require().Find(new("s1"))!.Candidacies[O1].Owner);
        Assert.Equal(new PersonId("u3"), Led("u1").Record(new OptedOut(new("s1")), By, At).Require().Record(new OptedIn(new("s1"), new("u3")), By, At).Require().Find(new("s1"))!.Candidacies[O1].Owner);
    }

    [Fact]
    public void OptedOut_WithAnAcceptedOpening_TakesBackTheYesAndShowsNothingMore()
    {
        var left = Led("u1").Record(new OptedOut(new("s1")), By, At).Require();
        var again = left.Record(new OptedIn(new("s1"), new("u1")), By, At).Require();

        Assert.Equal((Stage.Accepted, false, true), (left.Find(new("s1"))!.Candidacies[O1].Stage, left.Find(new("s1"))!.Candidacies[O1].HasYes, left.Find(new("s1"))!.Candidacies[O1].IsOpen));
        Assert.True(Sees(Led("u1"), CasePurpose.Presenting, CaseField.Skills));
        Assert.False(Sees(left, CasePurpose.Presenting, CaseField.Skills));
        Assert.False(Sees(again, CasePurpose.Presenting, CaseField.Skills));
        Assert.False(again.Record(new Placed(new("s1"), new("a1"), new("e1"), PlacementKind.Regular, Day, O1), By, At).IsRefused);
    }

    [Fact]
    public void EmployersView_WhenWorkHasBegunAndThenEnded_GoesFromPresentingToFollowingUpToNothing()
    {
        var accepted = Led("u1").Record(new SharingAgreed(new("s1"), CasePurpose.FollowingUp, Recipient.Employer), By, At).Require();
        var placed = accepted.Record(new Placed(new("s1"), new("a1"), new("e1"), PlacementKind.Regular, Day, O1), By, At).Require();
        var ended = placed.Record(new PlacementEnded(new("s1"), new("a1"), Day, "slut"), By, At).Require();
        var gone = placed.Record(new FollowedUp(new("s1"), new("a1"), 30, Day, false, SupportReview.Same), By, At).Require();

        Assert.Equal((true, true), Views(accepted));
        Assert.Equal((false, true), Views(placed));
        Assert.Equal((false, false), Views(ended));
        Assert.Equal((false, false), Views(gone));
        Assert.True(Sees(ended, CasePurpose.FollowingUp, CaseField.Placements, Recipient.Owner));

        static (bool, bool) Views(Caseload told) => (Sees(told, CasePurpose.Presenting, CaseField.Skills), Sees(told, CasePurpose.FollowingUp, CaseField.Placements));
    }

    /// <summary>A person may take something on itself: that is an undertaking, and no decision about it.</summary>
    [Fact]
    public void BarrierNoted_AnsweredByThePersonItself_IsAdmitted()
    {
        var own = Caseload.Empty.Record(new OptedIn(new("s1"), By.Person, new("u9")), By, At).Require();

        Assert.False(own.Record(new BarrierNoted(new("s1"), new("b1"), BarrierKind.Licence, new("u9"), Day), By, At).IsRefused);
    }

    private static readonly OpeningId O1 = new("o1");

    /// <summary>u1 answers for the case, and someone for the opening that the person has accepted.</summary>
    private static Caseload Led(string lead) => ((CaseStep[])
        [
            new Proposed(new("s1"), O1, "r1", "passar", new(lead), "fråga", Day), new Agreed(new("s1"), O1, new(lead), "presentera", Day), new Presented(new("s1"), O1, "vill", new(lead), "vänta", Day),
            new Offered(new("s1"), O1, "bra", new(lead), "svara", Day), new Accepted(new("s1"), O1, new(lead), "börja", Day),
        ]).Aggregate(In("s1"), (told, step) => told.Record(step, By, At).Require());

    private static bool Sees(Caseload told, CasePurpose purpose, CaseField field, Recipient recipient = Recipient.Employer) =>
        told.Find(new("s1"))!.Ask(recipient, purpose, field, O1).Disclosure == Disclosure.Allowed;

    private static Caseload In(string seeker) => Caseload.Empty.Record(new OptedIn(new(seeker), By.Person), By, At).Require();
}
