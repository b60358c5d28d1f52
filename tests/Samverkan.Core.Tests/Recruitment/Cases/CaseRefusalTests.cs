using Samverkan.Kernel;
using Samverkan.Recruitment;
using static Samverkan.Tests.Recruitment.Cases.CaseStory;

namespace Samverkan.Tests.Recruitment.Cases;

/// <summary>Each rule of the caseload, met by the smallest thing that breaks it. The story has been told so far when the step is tried.</summary>
public sealed class CaseRefusalTests
{
    private static readonly DateTimeOffset At = Start.AddYears(1).AddHours(2);
    private static readonly DateOnly Soon = new(2029, 2, 1);
    private static readonly DateOnly Past = new(2027, 1, 1);
    private static readonly OpeningId None = new("o9");
    private static readonly PlacementId NoPlace = new("pl9");
    private static readonly Actor Stranger = Actor.For(new PersonId("u9"), new PartnerId("p9"));

    private static readonly (string Refusal, int Told, CaseStep Step, Actor By)[] All =
    [
        ("SAM950 field:by", 1, new OptedOut(S1), Actor.Of(new ProposalId("d1"))),
        ("SAM951 field:seeker", 0, new OptedOut(S1), ByOwner),
        ("SAM952 field:by", 1, new OptedOut(S1), Stranger),
        ("SAM952 field:by", 0, new OptedIn(S1, Owner, Self), Stranger),
        ("SAM952 field:by", 1, new Corrected(S1, "fel"), Actor.Leader(Other)),
        ("SAM952 field:by", 1, new BarrierResolved(S1, new("b1")), BySelf),
        ("SAM952 field:by", 13, new Closed(S1, None, CloseReason.Other, "x"), Stranger),
        ("SAM954 proposed", 30, new Proposed(S1, None, "r", "x", Owner, "x", Soon), ByOther),
        ("SAM954 placementEnded", 30, new PlacementEnded(S1, L1, Past, "x"), ByOther),
        ("SAM954 optedOut", 30, new OptedOut(S1), ByOther),
        ("SAM955 field:seeker", 1, new OptedIn(S1, Owner), ByOwner),
        ("SAM956 field:owner", 0, new OptedIn(S1, Owner, Owner), ByOwner),
        ("SAM956 field:to", 1, new CaseHandedOver(S1, Self, "x"), ByOwner),
        ("SAM956 field:owner", 1, new Proposed(S1, None, "r", "x", Self, "x", Soon), ByOwner),
        ("SAM957 field:to", 1, new CaseHandedOver(S1, Owner, "x"), ByOwner),
        ("SAM958 field:opening", 1, new Presented(S1, O1, "x", Owner, "x", Soon), ByOwner),
        ("SAM958 field:opening", 13, new Presented(S1, O1, "x", Owner, "x", Soon), ByOwner),
        ("SAM958 field:opening", 14, new Presented(S1, O2, "x", Owner, "x", Soon), ByOwner),
        ("SAM958 field:opening", 23, new Presented(S1, O2, "x", Owner, "x", Soon), ByOwner),
        ("SAM959 field:opening", 15, new Presented(S1, O1, "x", Owner, "x", Soon), ByOwner),
        ("SAM959 field:opening", 1, new Agreed(S1, O1, Owner, "x", Soon), ByOwner),
        ("SAM959 field:opening", 14, new Agreed(S1, O1, Owner, "x", Soon), ByOwner),
        ("SAM959 field:opening", 14, new Interviewed(S1, O1, "x", Owner, "x", Soon), ByOwner),
        ("SAM959 field:opening", 14, new Offered(S1, O1, "x", Owner, "x", Soon), ByOwner),
        ("SAM959 field:opening", 15, new Accepted(S1, O1, Owner, "x", Soon), ByOwner),
        ("SAM960 field:opening", 14, new Proposed(S1, O1, "r", "x", Owner, "x", Soon), ByOwner),
        ("SAM960 field:opening", 18, new Proposed(S1, O1, "r", "x", Owner, "x", Soon), ByOwner),
        ("SAM961 field:opening", 23, new Proposed(S1, O2, "r", "x", Owner, "x", Soon), ByOwner),
        ("SAM962 field:opening", 12, new Declined(S1, O1), ByOwner),
        ("SAM962 field:opening", 18, new Declined(S1, O1), ByOwner),
        ("SAM985 field:opening", 19, new Declined(S1, O1), ByOwner),
        ("SAM985 field:opening", 21, new Closed(S1, O1, CloseReason.Other, "x"), ByOwner),
        ("SAM985 field:opening", 19, new Closed(S1, O1, CloseReason.Other, "x"), ByOwner),
        ("SAM963 field:because", 13, new Closed(S1, O1, CloseReason.Declined, "x"), ByOwner),
        ("SAM963 field:because", 13, new Closed(S1, O1, CloseReason.OptedOut, "x"), ByOwner),
        ("SAM964 field:decision", 13, new Disputed(S1, 0, "x"), ByOwner),
        ("SAM964 field:decision", 13, new Disputed(S1, 14, "x"), ByOwner),
        ("SAM964 field:decision", 13, new Disputed(S1, 12, "x"), ByOwner),
        ("SAM965 field:decision", 26, new Disputed(S1, 25, "x"), ByOwner),
        ("SAM966 field:decision", 25, new DisputeAnswered(S1, 25, "x"), ByOwner),
        ("SAM999 field:by", 26, new DisputeAnswered(S1, 25, "x"), ByOwner),
        ("SAM999 field:by", 26, new DisputeAnswered(S1, 25, "x"), Actor.Leader(Owner)),
        ("SAM952 field:by", 26, new DisputeAnswered(S1, 25, "x"), Actor.Leader(Self)),
        ("SAM952 field:by", 1, new CaseHandedOver(S1, Other, "x"), Actor.Leader(Self)),
        ("SAM966 field:decision", 27, new DisputeAnswered(S1, 25, "x"), ByOwner),
        ("SAM967 field:recipient", 1, new SharingAgreed(S1, CasePurpose.Statistics, Recipient.SteeringGroup), ByOwner),
        ("SAM968 field:recipient", 3, new SharingAgreed(S1, CasePurpose.SupportPlanning, Recipient.Partner), ByOwner),
        ("SAM969 field:recipient", 1, new SharingWithdrawn(S1, CasePurpose.SupportPlanning, Recipient.Partner), ByOwner),
        ("SAM970 field:barrier", 6, new BarrierNoted(S1, new("zq7x-b1"), BarrierKind.Hours, Other, Soon), ByOwner),
        ("SAM971 field:barrier", 5, new BarrierResolved(S1, new("zq7x-b1")), ByOwner),
        ("SAM971 field:barrier", 8, new BarrierResolved(S1, new("zq7x-b1")), ByOwner),
        ("SAM972 field:support", 9, new SupportNeeded(S1, new("zq7x-mentor")), ByOwner),
        ("SAM973 field:support", 8, new SupportGiven(S1, new("zq7x-mentor"), Other), ByOwner),
        ("SAM973 field:support", 11, new SupportGiven(S1, new("zq7x-mentor"), Other), ByOwner),
        ("SAM974 field:start", 1, new Placed(S1, NoPlace, new("e"), PlacementKind.Regular, default), ByOwner),
        ("SAM974 field:until", 1, new BarrierNoted(S1, new("b"), BarrierKind.Hours, Other, DateOnly.MaxValue), ByOwner),
        ("SAM974 field:nextOn", 1, new Proposed(S1, None, "r", "x", Owner, "x", default), ByOwner),
        ("SAM975 field:nextOn", 1, new Proposed(S1, None, "r", "x", Owner, "x", Past), ByOwner),
        ("SAM975 field:until", 1, new BarrierNoted(S1, new("b"), BarrierKind.Hours, Other, Past), ByOwner),
        ("SAM976 field:placement", 19, new Placed(S1, L1, new("e"), PlacementKind.Regular, Past), ByOwner),
        ("SAM977 field:placement", 1, new PlacementEnded(S1, L1, Past, "x"), ByOwner),
        ("SAM977 field:placement", 1, new FollowedUp(S1, L1, 30, Past, true, SupportReview.Same), ByOwner),
        ("SAM978 field:opening", 17, new Placed(S1, NoPlace, new("e"), PlacementKind.Regular, Past, O1), ByOwner),
        ("SAM978 field:opening", 19, new Placed(S1, NoPlace, new("e"), PlacementKind.Regular, Past, O1), ByOwner),
        ("SAM979 field:placement", 21, new PlacementEnded(S1, L1, new(2027, 5, 1), "x"), ByOwner),
        ("SAM980 field:lastDay", 19, new PlacementEnded(S1, L1, new(2027, 1, 30), "x"), ByOwner),
        ("SAM980 field:on", 19, new FollowedUp(S1, L1, 30, new(2027, 1, 31), true, SupportReview.Same), ByOwner),
        ("SAM981 field:lastDay", 19, new PlacementEnded(S1, L1, new(2028, 1, 13), "x"), ByOwner),
        ("SAM981 field:on", 19, new FollowedUp(S1, L1, 30, new(2028, 1, 13), true, SupportReview.Same), ByOwner),
        ("SAM982 field:lastDay", 20, new PlacementEnded(S1, L1, new(2027, 3, 2), "x"), ByOwner),
        ("SAM982 field:isStillThere", 20, new FollowedUp(S1, L1, 90, new(2027, 3, 3), false, SupportReview.Same), ByOwner),
        ("SAM982 field:isStillThere", 21, new FollowedUp(S1, L1, 90, new(2027, 4, 3), true, SupportReview.Same), ByOwner),
        ("SAM986 field:on", 19, new FollowedUp(S1, L1, 30, new(2027, 3, 2), true, SupportReview.Same), ByOwner),
        ("SAM986 field:on", 20, new FollowedUp(S1, L1, 90, new(2027, 5, 1), true, SupportReview.Same), ByOwner),
        ("SAM983 field:afterDays", 19, new FollowedUp(S1, L1, 31, new(2027, 3, 3), true, SupportReview.Same), ByOwner),
        ("SAM984 field:afterDays", 20, new FollowedUp(S1, L1, 30, new(2027, 3, 3), true, SupportReview.Same), ByOwner),
    ];

    /// <summary>The rules that are met here.</summary>
    public static IEnumerable<string> Rules => All.Select(row => row.Refusal[..6]).Append("SAM953");

    public static TheoryData<int> Rows => [.. Enumerable.Range(0, All.Length)];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_WhatARuleForbids_IsRefusedByItAndByItsField(int row)
    {
        var (expected, told, step, by) = All[row];

        Assert.Equal(expected, Named(Tell(told).Record(step, by, At)));
    }

    [Fact]
    public void Record_BeforeTheLastStepOfTheCase_IsRefused()
    {
        Assert.Equal("SAM953", Tell(5).Record(new SupportNeeded(S1, new("zq7x-x")), ByOwner, Start).Refusal?.Rule);
        Assert.False(Tell(5).Record(new OptedIn(new("s2"), Owner), ByOwner, Start).IsRefused);
    }

    [Fact]
    public void Record_SoLongAfterTheLastStepThatTheYearMustBeWrong_IsRefused()
    {
        var last = Tell(5).Find(S1)!.Entries[^1].At;
        var needed = new SupportNeeded(S1, new("zq7x-x"));

        Assert.False(Tell(5).Record(needed, ByOwner, last.AddYears(10)).IsRefused);
        Assert.Equal("SAM953 at", Named(Tell(5).Record(needed, ByOwner, last.AddYears(10).AddTicks(1))));
        Assert.Equal("SAM953 at", Named(Tell(5).Record(needed, ByOwner, last.AddYears(100))));
    }

    [Theory]
    [InlineData(1989)]
    [InlineData(2200)]
    [InlineData(9999)]
    public void Record_InAYearThatCannotBeMeant_IsRefusedWhateverTheStep(int year)
    {
        var at = new DateTimeOffset(year, 12, 31, 23, 59, 59, TimeSpan.Zero);

        Assert.Equal("SAM974 at", Named(Caseload.Empty.Record(new OptedIn(S1, Owner), ByOwner, at)));
        Assert.Equal("SAM974 at", Named(Tell(5).Record(new OptedOut(S1), ByOwner, at)));
        Assert.Equal("SAM974 at", Named(Tell(5).Erase(S1, at, ByOwner)));
    }

    [Fact]
    public void Record_TheFirstDayAfterTheRefusedOnes_IsAdmitted()
    {
        Assert.False(Tell(19).Record(new PlacementEnded(S1, L1, new(2028, 1, 12), "x"), ByOwner, At).IsRefused);
        Assert.False(Tell(19).Record(new PlacementEnded(S1, L1, new(2027, 1, 31), "x"), ByOwner, At).IsRefused);
        Assert.False(Tell(19).Record(new FollowedUp(S1, L1, 30, new(2027, 2, 1), false, SupportReview.Same), ByOwner, At).IsRefused);
        Assert.False(Tell(19).Record(new FollowedUp(S1, L1, 30, new(2027, 3, 3), true, SupportReview.Same), ByOwner, At).IsRefused);
        Assert.False(Tell(1).Record(new Proposed(S1, None, "r", "x", Owner, "x", new(2028, 1, 11)), ByOwner, At).IsRefused);
        Assert.False(Tell(20).Record(new FollowedUp(S1, L1, 90, new(2027, 3, 4), false, SupportReview.Same), ByOwner, At).IsRefused);
    }

    [Theory]
    [MemberData(nameof(Data), typeof(string))]
    public void Text_ThatMayNotStand_IsRefusedByItsField(string kind, string field)
    {
        foreach (var (rule, bad) in ((string, string)[])[("SAM060", " "), ("SAM061", new('x', 10_001)), ("SAM062", "811218-9876"), ("SAM062", "anna@example.org"), ("SAM062", "070-123 45 67"), ("SAM066", "\ud83d")])
            Assert.Equal($"{rule} field:{char.ToLowerInvariant(field[0])}{field[1..]}", Tried(kind, field, bad));
    }

    [Theory]
    [MemberData(nameof(Data), typeof(IId<>))]
    public void Id_Default_IsRefused(string kind, string field)
    {
        var type = Property(kind, field).PropertyType;
        Assert.StartsWith("SAM059", Tried(kind, field, Activator.CreateInstance(Nullable.GetUnderlyingType(type) ?? type)), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Data), typeof(Enum))]
    public void Value_NotNamed_IsRefused(string kind, string field)
    {
        foreach (var unnamed in new[] { 0, -1, 99 })
            Assert.Equal($"SAM065 {Property(kind, field).PropertyType.Name}", Tried(kind, field, Enum.ToObject(Property(kind, field).PropertyType, unnamed)));
    }

    [Fact]
    public void Decisions_AndTheyAlone_HaveAReasonAndANamedPerson()
    {
        foreach (var entry in Told.Find(S1)!.Entries)
        {
            Assert.Equal(entry.IsDecision, entry.Step.GetType().GetProperty("Reason") is not null);
            Assert.Equal(entry.SaidBy is not null, entry.Step is OptedIn or OptedOut or Corrected or Declined or Disputed or SharingAgreed or SharingWithdrawn or Agreed or Accepted);
            Assert.False(entry.IsDecision && entry.SaidBy is not null);
            Assert.NotEmpty(entry.By.Person.Value);
        }
    }

    public static TheoryData<string, string> Data(Type sort)
    {
        var data = new TheoryData<string, string>();
        foreach (var kind in Kinds)
            foreach (var property in CaseStory.Data(kind))
                if (property.PropertyType == sort || (sort == typeof(Enum) && property.PropertyType.IsEnum) || (sort == typeof(IId<>) && IsId(property.PropertyType)))
                    data.Add(kind.Name, property.Name);
        return data;
    }

    private static System.Reflection.PropertyInfo Property(string kind, string field) => Kinds.Single(type => type.Name == kind).GetProperty(field)!;

    /// <summary>The first step of a kind in the story, with one of its data changed, where it was told.</summary>
    private static string Tried(string kind, string field, object? value)
    {
        var told = Steps.ToList().FindIndex(step => step.GetType().Name == kind);
        return Named(Tell(told).Record(With(Steps[told], Property(kind, field), value), By(told), At));
    }

    private static string Named(CaseRecorded recorded) => $"{recorded.Refusal?.Rule} {recorded.Refusal?.Subject}";
}
