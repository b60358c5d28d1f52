using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>The published measure and retention, on their edges, and against a count of days one by one.</summary>
public sealed class MeasureTests
{
    private static readonly DateOnly From = new(2020, 1, 1);
    private static readonly DateOnly Until = new(2030, 12, 31);
    private static readonly DateOnly Now = new(2031, 1, 1);

    [Theory]
    [InlineData("2027-01-01", "2027-01-31")]
    [InlineData("2027-01-15", "2027-02-14")]
    [InlineData("2027-01-28", "2027-02-27")]
    [InlineData("2027-01-29", "2027-02-28")]
    [InlineData("2027-01-30", "2027-02-28")]
    [InlineData("2027-01-31", "2027-02-28")]
    [InlineData("2028-01-29", "2028-02-28")]
    [InlineData("2028-01-30", "2028-02-29")]
    [InlineData("2028-01-31", "2028-02-29")]
    [InlineData("2027-02-01", "2027-02-28")]
    [InlineData("2028-02-01", "2028-02-29")]
    [InlineData("2027-02-28", "2027-03-27")]
    [InlineData("2028-02-29", "2028-03-28")]
    [InlineData("2027-03-31", "2027-04-30")]
    [InlineData("2027-04-30", "2027-05-29")]
    [InlineData("2027-12-31", "2028-01-30")]
    [InlineData("2027-12-01", "2027-12-31")]
    public void LastDayOfMonth_FromADay_IsTheDayBeforeTheSameDayOfTheNextMonth(string start, string last) =>
        Assert.Equal(Day(last), OutcomeMeasure.LastDayOfMonth(Day(start)));

    [Fact]
    public void LastDayOfMonth_AtTheEndOfTheCalendar_IsItsLastDayOrRefused()
    {
        Assert.Equal(DateOnly.MaxValue, OutcomeMeasure.LastDayOfMonth(Day("9999-12-01")));
        Assert.Equal(Day("9999-12-29"), OutcomeMeasure.LastDayOfMonth(Day("9999-11-30")));
        Assert.Equal(Day("0001-01-31"), OutcomeMeasure.LastDayOfMonth(DateOnly.MinValue));
        foreach (var late in (DateOnly[])[Day("9999-12-02"), DateOnly.MaxValue])
        {
            var refused = Assert.Throws<ArgumentOutOfRangeException>(() => OutcomeMeasure.LastDayOfMonth(late));
            Assert.Equal("start", refused.ParamName);
            Assert.StartsWith("The month would end after the last day of the calendar.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void DueFollowUps_AtTheEndsOfTheCalendar_AreNone()
    {
        Assert.Empty(new Placement(new("a"), new("e1"), PlacementKind.Regular, DateOnly.MaxValue, null).DueFollowUps(DateOnly.MaxValue));
        Assert.Equal([30, 90, 180, 365], new Placement(new("a"), new("e1"), PlacementKind.Regular, DateOnly.MinValue, null).DueFollowUps(DateOnly.MaxValue));
    }

    [Theory]
    [InlineData("2027-01-01", 29, Lasting.DidNotLast)]
    [InlineData("2027-01-01", 30, Lasting.DidNotLast)]
    [InlineData("2027-01-01", 31, Lasting.Lasted)]
    [InlineData("2027-04-01", 29, Lasting.DidNotLast)]
    [InlineData("2027-04-01", 30, Lasting.Lasted)]
    [InlineData("2027-04-10", 30, Lasting.Lasted)]
    [InlineData("2027-01-31", 28, Lasting.DidNotLast)]
    [InlineData("2027-01-31", 29, Lasting.Lasted)]
    [InlineData("2028-01-31", 29, Lasting.DidNotLast)]
    [InlineData("2028-01-31", 30, Lasting.Lasted)]
    [InlineData("2027-02-01", 27, Lasting.DidNotLast)]
    [InlineData("2027-02-01", 28, Lasting.Lasted)]
    [InlineData("2028-02-01", 28, Lasting.DidNotLast)]
    [InlineData("2028-02-01", 29, Lasting.Lasted)]
    public void Of_AJobOfSomeDays_LastsWhenItReachesTheDayBeforeTheSameDay(string start, int days, Lasting expected) =>
        Assert.Equal(expected, Of(Job("a", start, days)));

    [Fact]
    public void Of_SubsidisedWork_Counts() => Assert.Equal(Lasting.Lasted, Of(Job("a", "2027-01-01", 31, PlacementKind.Subsidised)));

    [Theory]
    [InlineData(PlacementKind.Municipal)]
    [InlineData(PlacementKind.Studies)]
    public void Of_WhatIsNotRegularWork_IsNotInTheMeasure(PlacementKind kind) => Assert.Null(Of(Job("a", "2027-01-01", 400, kind)));

    [Theory]
    [InlineData("2027-01-21", PlacementKind.Regular, Lasting.Lasted)]
    [InlineData("2027-01-20", PlacementKind.Subsidised, Lasting.Lasted)]
    [InlineData("2027-01-22", PlacementKind.Regular, Lasting.DidNotLast)]
    [InlineData("2027-01-21", PlacementKind.Municipal, Lasting.DidNotLast)]
    [InlineData("2027-01-21", PlacementKind.Studies, Lasting.DidNotLast)]
    public void Of_TwoInARow_CountTogetherWhenNoDayLiesBetweenAndBothAreWork(string second, PlacementKind kind, Lasting expected) =>
        Assert.Equal(expected, Of([.. Job("a", "2027-01-01", 20), .. Job("b", second, 15, kind)]));

    [Fact]
    public void Of_ASecondJobInARow_DoesNotCountTwice()
    {
        var one = Told([.. Job("a", "2027-01-01", 31), .. Job("b", "2027-02-01", 40)]);

        Assert.Equal(Lasting.Lasted, OutcomeMeasure.Of(one, Day("2027-01-01"), Day("2027-01-31"), Now));
        Assert.Null(OutcomeMeasure.Of(one, Day("2027-02-01"), Day("2027-02-28"), Now));
    }

    [Theory]
    [InlineData(null, null, Lasting.NotKnownYet)]
    [InlineData("2027-01-30", false, Lasting.DidNotLast)]
    [InlineData("2027-01-31", true, Lasting.Lasted)]
    [InlineData("2027-01-31", false, Lasting.DidNotLast)]
    [InlineData("2027-02-01", false, Lasting.NotKnownYet)]
    [InlineData("2027-02-03", true, Lasting.Lasted)]
    public void Of_WorkThatGoesOn_IsKnownOnlyFromAFollowUp(string? on, bool? isThere, Lasting expected)
    {
        CaseStep placed = new Placed(S, new("a"), new("e1"), PlacementKind.Regular, Day("2027-01-01"));

        Assert.Equal(expected, Of(on is null ? [placed] : [placed, new FollowedUp(S, new("a"), 30, Day(on), isThere!.Value, SupportReview.Same)]));
    }

    [Fact]
    public void Of_LeftBeforeTheFirstFollowUp_DidNotLast()
    {
        var one = Told(Job("a", "2027-01-01", 12));

        Assert.Equal(Lasting.DidNotLast, OutcomeMeasure.Of(one, From, Until, Now));
        Assert.Empty(one.Placements[new("a")].DueFollowUps(Now));
        Assert.Equal(Lasting.NotKnownYet, OutcomeMeasure.Of(one, From, Until, Day("2027-01-12")));
        Assert.Equal(Lasting.DidNotLast, OutcomeMeasure.Of(one, From, Until, Day("2027-01-13")));
        Assert.Null(OutcomeMeasure.Of(one, From, Until, Day("2026-12-31")));
    }

    [Fact]
    public void Of_WorkThatNeverBegan_IsNotInTheMeasure() => Assert.Null(Of(Job("a", "2027-01-01", 0)));

    [Fact]
    public void Of_ASecondTry_CountsThePersonOnceAsLasted() =>
        Assert.Equal(new LastingCounts(1, 0, 0), OutcomeMeasure.Of(Caseload([.. Job("a", "2027-01-01", 5), .. Job("b", "2027-03-01", 60)]), From, Until, Now));

    [Theory]
    [InlineData(30, 30, Lasting.DidNotLast)]
    [InlineData(31, 30, Lasting.Lasted)]
    [InlineData(90, 90, Lasting.DidNotLast)]
    [InlineData(91, 90, Lasting.Lasted)]
    [InlineData(365, 365, Lasting.DidNotLast)]
    [InlineData(366, 365, Lasting.Lasted)]
    public void Retention_AfterDays_AsksForTheDayItself(int days, int after, Lasting expected) =>
        Assert.Equal(expected, Retention.Of(Told(Job("a", "2027-01-01", days)), after, From, Until, Now));

    [Fact]
    public void Of_APeriodThatEndsBeforeItBegins_IsRefused() =>
        Assert.ThrowsAny<ArgumentException>(() => OutcomeMeasure.Of(Told(Job("a", "2027-01-01", 31)), Until, From, Now));

    [Fact]
    public void Retention_AfterDaysThatCannotBeMeant_IsRefused()
    {
        Assert.ThrowsAny<ArgumentException>(() => Retention.Of(Told(Job("a", "2027-01-01", 31)), -1, From, Until, Now));
        Assert.ThrowsAny<ArgumentException>(() => Retention.Of(Told(Job("a", "2027-01-01", 31)), 36_501, From, Until, Now));
        Assert.Equal(Lasting.Lasted, Retention.Of(Told(Job("a", "2027-01-01", 31)), 0, From, Until, DateOnly.MaxValue));
    }

    [Fact]
    public void DueFollowUps_OfAPlacement_AreThoseWhoseDayHasComeAndThatWereNotMade()
    {
        var placement = Told(new Placed(S, new("a"), new("e1"), PlacementKind.Regular, Day("2027-01-01")), new FollowedUp(S, new("a"), 30, Day("2027-02-02"), true, SupportReview.Same)).Placements[new("a")];

        Assert.Empty(placement.DueFollowUps(Day("2027-03-31")));
        Assert.Equal([90], placement.DueFollowUps(Day("2027-04-01")));
        Assert.Equal([90, 180, 365], placement.DueFollowUps(Day("2028-01-01")));
    }

    [Property(MaxTest = 2000)]
    public bool TheMeasureIsWhatCountingDayByDayGives(int seed)
    {
        var random = new Random(seed);
        var told = NaiveDays.Random(random);
        var asOf = NaiveDays.Zero.AddDays(random.Next(120));
        var from = NaiveDays.Zero.AddDays(random.Next(-5, 60));
        var until = from.AddDays(random.Next(80));
        var after = FollowUpPlan.Days[random.Next(2)];
        return OutcomeMeasure.Of(told, from, until, asOf) == NaiveDays.Of(told, from, until, asOf, NaiveDays.MonthEnd)
            && Retention.Of(told, after, from, until, asOf) == NaiveDays.Of(told, from, until, asOf, start => start.AddDays(after));
    }

    [Fact]
    public void NaiveDays_OverManySeeds_GiveEveryAnswerOften()
    {
        var answers = Enumerable.Range(0, 2000).Select(seed => (Case: NaiveDays.Random(new Random(seed)), AsOf: NaiveDays.Zero.AddDays(seed % 120)))
            .Select(one => OutcomeMeasure.Of(one.Case, From, Until, one.AsOf)).ToLookup(answer => answer);

        Assert.All((Lasting?[])[Lasting.Lasted, Lasting.DidNotLast, Lasting.NotKnownYet, null], answer => Assert.True(answers[answer].Count() > 100, $"{answer}: {answers[answer].Count()}"));
    }

    internal static readonly SeekerId S = new("s1");

    internal static Case Told(params CaseStep[] steps) => Caseload(steps).Find(S)!;

    private static Caseload Caseload(params CaseStep[] steps)
    {
        var owner = Actor.For(new PersonId("u1"), new PartnerId("p1"));
        var at = new DateTimeOffset(2031, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var caseload = Samverkan.Recruitment.Caseload.Empty.Record(new OptedIn(S, owner.Person), owner, at).Require();
        return steps.Aggregate(caseload, (all, step) => all.Record(step, owner, at).Require());
    }

    private static CaseStep[] Job(string id, string start, int days, PlacementKind kind = PlacementKind.Regular) =>
        [new Placed(S, new(id), new("e1"), kind, Day(start)), new PlacementEnded(S, new(id), Day(start).AddDays(days - 1), "slut")];

    private static Lasting? Of(params CaseStep[] steps) => OutcomeMeasure.Of(Told(steps), From, Until, Now);

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
