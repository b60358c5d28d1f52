using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>Every rule of the review about commitments and the plan: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class PartnersReviewTests
{
    private static readonly string[] None = [];
    private static readonly DateOnly Today = DateOnly.FromDateTime(Start.UtcDateTime);
    private static readonly SectorAsked Asking = new(Sector.CivilSociety, "Jobbvännerna");
    private static readonly Collaboration Asked = Two.And(Asking, "u1@p1");
    private static readonly Collaboration Said = Two.And(new ConditionStated(Con1, P1, ConditionKind.Limit, "en gräns"), "u1@p1");
    private static readonly Collaboration Committed = Two.And(new PeriodCommitted(P1, Today, Today.AddDays(30)), "u1@p1");
    private static readonly Collaboration Answered = Two.And(new StartQuestionAnswered(StartQuestion.Balance, P1, "ett svar"), "u1@p1");
    private static readonly Collaboration Planned = Running
        .And(new ResourceStated(R1, P2, ResourceKind.Jobs, "platser"), "u2@p2")
        .Decided(D1, new ActivityPlanned(Act1, "en kurs", P2, [R1], Today, Today.AddDays(9)));

    private static readonly Collaboration Deserted = Planned.And(new PartnerLeft(P2), "u2@p2");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM115", "one asked and never mapped", Asked, 0, "partner:p1"),
        new("SAM115", "it mapped the same day", Asked.And(new HouseMapped(P1, Today, "så"), "u1@p1"), 0, None),
        new("SAM115", "it mapped before, and again after", Asked.And(new HouseMapped(P1, Today.AddDays(-1), "så"), "u1@p1").And(new HouseMapped(P1, Today.AddDays(1), "så"), "u1@p1"), 0, None),
        new("SAM115", "it mapped the day after", Asked.And(new HouseMapped(P1, Today.AddDays(1), "så"), "u1@p1"), 0, "partner:p1"),
        new("SAM115", "it left, another asked", Asked.And(Asking, "u2@p2").And(new PartnerLeft(P1), "u1@p1"), 0, "partner:p2"),

        new("SAM116", "one said nothing", Said, 0, "partner:p2"),
        new("SAM116", "both did", Said.And(new ConditionStated(Con2, P2, ConditionKind.Policy, "en policy"), "u2@p2"), 0, None),
        new("SAM116", "the other withdrew it", Said.And(new ConditionStated(Con2, P2, ConditionKind.Policy, "en policy"), "u2@p2").And(new ConditionWithdrawn(Con2), "u2@p2"), 0, "partner:p2"),
        new("SAM116", "the silent one left", Said.And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM117", "one has no period", Committed, 0, "partner:p2"),
        new("SAM117", "both have", Committed.And(new PeriodCommitted(P2, Today), "u2@p2"), 0, None),
        new("SAM117", "the other left", Committed.And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM118", "the last day", Committed, 30, None),
        new("SAM118", "the day after", Committed, 31, "partner:p1"),
        new("SAM118", "no end is set", Two.And(new PeriodCommitted(P1, Today), "u1@p1"), 5000, None),

        new("SAM119", "but one question", Answered, 0, Without(StartQuestion.Balance)),
        new("SAM119", "the facts answer the rest", AllAnswered, 0, "startQuestion:communication"),
        new("SAM119", "the last one too", AllAnswered.And(new StartQuestionAnswered(StartQuestion.Communication, P2, "varje måndag"), "u2@p2"), 0, None),
        new("SAM119", "those who answered left", AllAnswered.And(new PartnerLeft(P1), "u1@p1").And(new StartQuestionAnswered(StartQuestion.Balance, P2, "så"), "u2@p2"), 0, Without(StartQuestion.Balance, StartQuestion.Involvement, StartQuestion.Period)),

        new("SAM120", "none was chosen", Planned, 0, "collaboration"),
        new("SAM120", "one was", Planned.Decided(D2, new DrivingPartnerChosen(P1)), 0, None),
        new("SAM120", "and left", Planned.Decided(D2, new DrivingPartnerChosen(P1)).And(new PartnerLeft(P1), "u1@p1"), 0, "collaboration"),

        new("SAM121", "the doer is there", Planned, 0, None),
        new("SAM121", "the doer left", Deserted, 0, "activity:a1"),

        new("SAM122", "the doer has what it needs", Planned, 0, None),
        new("SAM122", "no resource is named", Planned.Decided(D2, new ActivityPlanned(Act2, "en mässa", P1)), 0, "activity:a2"),
        new("SAM122", "the resource was withdrawn", Planned.And(new ResourceWithdrawn(R1), "u2@p2"), 0, "activity:a1"),
        new("SAM122", "the doer left", Deserted, 0, None),
        new("SAM122", "it was dropped", Planned.And(new ResourceWithdrawn(R1), "u2@p2").Decided(D2, new ActivityDropped(Act1, "så")), 0, None),

        new("SAM123", "not taken on", Planned, 0, "activity:a1"),
        new("SAM123", "taken on", Planned.And(new ActivityTakenOn(Act1), "u2@p2"), 0, None),
        new("SAM123", "the doer left", Deserted, 0, None),
        new("SAM123", "done", Planned.And(new ActivityDone(Act1), "u2@p2"), 0, None),

        new("SAM124", "the doer has not said", Planned, 0, None),
        new("SAM124", "the doer stays out", Planned.And(new OperationalInvolvementStated(P2, OperationalInvolvement.None), "u2@p2"), 0, "activity:a1"),
        new("SAM124", "the doer does some", Planned.And(new OperationalInvolvementStated(P2, OperationalInvolvement.Partly), "u2@p2"), 0, None),

        new("SAM125", "the last day", Planned, 9, None),
        new("SAM125", "the day after", Planned, 10, "activity:a1"),
        new("SAM125", "done", Planned.And(new ActivityDone(Act1), "u2@p2"), 10, None),
        new("SAM125", "no end is set", Planned.Decided(D2, new ActivityChanged(Act1, "en kurs", P2, [R1], Today)), 10, None),

        new("SAM126", "no period", Planned, 0, None),
        new("SAM126", "until the last day of it", Planned.And(new PeriodCommitted(P2, Today, Today.AddDays(9)), "u2@p2"), 0, None),
        new("SAM126", "a day short", Planned.And(new PeriodCommitted(P2, Today, Today.AddDays(8)), "u2@p2"), 0, "activity:a1"),
    ];

    private static Collaboration AllAnswered => Answered
        .And(new ConditionStated(Con1, P1, ConditionKind.Limit, "en gräns"), "u1@p1").And(new ConditionStated(Con2, P1, ConditionKind.Policy, "en policy"), "u1@p1")
        .And(new ConditionStated(new("c3"), P1, ConditionKind.Compromise, "tiderna"), "u1@p1")
        .And(new RiskStated(K1, P1, "en risk"), "u1@p1").And(new RiskAnswered(K1, "så"), "u2@p2")
        .And(new PeriodCommitted(P1, Today), "u1@p1").And(new PeriodCommitted(P2, Today), "u2@p2")
        .And(new OperationalInvolvementStated(P1, OperationalInvolvement.Daily), "u1@p1").And(new OperationalInvolvementStated(P2, OperationalInvolvement.None), "u2@p2")
        .And(new ResourceStated(R1, P1, ResourceKind.Money, "pengar"), "u1@p1").And(new ResourceStated(R2, P1, ResourceKind.Contacts, "en skola"), "u1@p1")
        .And(new StartQuestionAnswered(StartQuestion.LanguageAndCulture, P1, "så"), "u1@p1").And(new StartQuestionAnswered(StartQuestion.Identity, P1, "så"), "u1@p1")
        .And(new StartQuestionAnswered(StartQuestion.LongTerm, P1, "så"), "u1@p1").And(new StartQuestionAnswered(StartQuestion.FinancialModel, P1, "så"), "u1@p1")
        .Decided(D1, new DrivingPartnerChosen(P1));

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    /// <summary>Silence is never the same as fine: what nobody has begun to record is not judged.</summary>
    [Fact]
    public void Review_OfPartnersThatSaidNothing_DoesNotJudgeCommitmentsOrPlan() =>
        Assert.Equal(
            Enumerable.Range(115, 12).Select(number => $"SAM{number}"),
            Review.Of(Running, Start).NotJudged.Select(rule => rule.Id).Where(id => string.CompareOrdinal(id, "SAM114") > 0 && id[3] == '1'));

    private static string[] Without(params StartQuestion[] answered) =>
        [.. Enum.GetValues<StartQuestion>().Except(answered).Select(question => question.ToString()).Select(name => "startQuestion:" + char.ToLowerInvariant(name[0]) + name[1..]).Order(StringComparer.Ordinal)];
}
