using Samverkan.Guidance;
using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.RecruitmentScenes;
using R = Samverkan.Testing.Collaborations.RecruitmentCast;

namespace Samverkan.Tests.Recruitment;

/// <summary>Every rule of the review of the room: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class RecruitmentReviewTests
{
    private const string Group = "u4@group:m1";
    private static readonly string[] None = [];
    private static readonly Collaboration WithTwo = Recruiting.And(new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u1@p1");
    private static readonly Collaboration Unasked = Spoken.And(new EmployerPartnershipMade(R.P2, R.E2, P1, "så", Today, null, [M1]), "u1@p1");
    private static readonly Collaboration Barred = Spoken.And(new GroupBarrierSeen(R.H2, M1, BarrierKind.Licence, "så"), "u1@p1");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM901", "all planned", Counted, 0, None),
        new("SAM901", "some not", Followed(10, 9, null, null), 0, "targetGroup:m1"),
        new("SAM901", "none are there", Followed(0, 0, null, null), 0, None),
        new("SAM901", "another period is withheld", Followed(10, 9, null, null).And(new FollowUpsCounted(M1, Mid.AddDays(1), Last, null, 6), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM901", "two periods, one group", Followed(10, 9, null, null).And(new FollowUpsCounted(M1, Mid.AddDays(1), Last, 7, 6), "u1@p1"), 0, "targetGroup:m1"),

        new("SAM902", "all reviewed", Counted, 0, None),
        new("SAM902", "all, when counted anew", Followed(null, null, 10, 9).And(new FollowUpsCounted(M1, First, Mid, null, null, 10, 10), "u1@p1"), 0, None),
        new("SAM902", "some not", Followed(null, null, 10, 9), 0, "targetGroup:m1"),

        new("SAM903", "never asked", Unasked, 0, "employer:e2"),
        new("SAM903", "asked", Unasked.And(new EmployerAsked(R.E2, "så", Today), "u1@p1"), 0, None),
        new("SAM903", "another was asked", Unasked.And(new EmployerAsked(R.E1, "så", Today), "u1@p1"), 0, "employer:e2"),
        new("SAM903", "offers by itself", Unasked.And(new WorkAdaptationOffered(R.W1, R.E2, "så"), "u1@p1"), 0, None),
        new("SAM903", "the partnership has ended", Unasked.And(new EmployerPartnershipEnded(R.P2, true, "så"), "u1@p1"), 0, None),
        new("SAM903", "two partnerships, one employer", Unasked.And(new EmployerPartnershipMade(R.P1, R.E2, P2, "så", Today), "u2@p2"), 0, "employer:e2"),

        new("SAM904", "adapted", Recruiting, 0, None),
        new("SAM904", "not for the other group", WithTwo, 0, "targetGroup:m2"),
        new("SAM904", "no longer", Recruiting.And(new ProcessAdaptationEnded(R.A1, "så"), "u2@p2"), 0, "targetGroup:m1"),
        new("SAM904", "the group has been set aside", Unasked.Decided(D1, new TargetGroupSetAside(M1, "så")), 0, None),

        new("SAM905", "new", Recruiting, 0, None),
        new("SAM905", "a year old", Recruiting, 365, None),
        new("SAM905", "older", Recruiting, 366, "collaboration"),
        new("SAM905", "none", Unasked, 0, "collaboration"),
        new("SAM905", "one old and one new", Recruiting.After(300, new LabourMarketKnown(R.K2, "så", "så", Today.AddDays(300)), "u1@p1"), 100, None),

        new("SAM906", "presented", Counted, 0, None),
        new("SAM906", "never", Presented(0), 0, "targetGroup:m1"),
        new("SAM906", "withheld is more than none", Presented(null), 0, None),
        new("SAM906", "in another period", Presented(0).And(new RecruitmentCounted(M1, Mid.AddDays(1), Last, 9, 6), "u1@p1"), 0, None),
        new("SAM906", "set aside", Presented(0).Decided(D1, new TargetGroupSetAside(M1, "så")), 0, None),

        new("SAM907", "no one", Barred, 0, "groupBarrier:h2"),
        new("SAM907", "someone", Recruiting, 0, None),
        new("SAM907", "who has left", Recruiting.And(new PartnerLeft(P2), "u2@p2"), 0, "groupBarrier:h1"),
        new("SAM907", "gone", Barred.And(new GroupBarrierRemoved(R.H2, "så"), Group), 0, None),
        new("SAM907", "the group has been set aside", Barred.Decided(D1, new TargetGroupSetAside(M1, "så")), 0, None),

        new("SAM908", "the last day", Recruiting, 20, None),
        new("SAM908", "the day after", Recruiting, 21, "groupBarrier:h1"),
        new("SAM908", "answered", Recruiting.And(new GroupBarrierAnswered(R.H1, "så"), "u2@p2"), 21, None),
        new("SAM908", "gone", Recruiting.And(new GroupBarrierRemoved(R.H1, "så"), Group), 21, None),

        new("SAM909", "for a group", Recruiting, 0, None),
        new("SAM909", "for none", Recruiting.And(new EmployerPartnershipChanged(R.P1, "så", Today), "u1@p1"), 0, "employerPartnership:p1"),
        new("SAM909", "for one set aside", Recruiting.Decided(new("d30"), new TargetGroupSetAside(M1, "så")), 0, "employerPartnership:p1"),
        new("SAM909", "for none, and ended", Recruiting.And(new EmployerPartnershipChanged(R.P1, "så", Today), "u1@p1").And(new EmployerPartnershipEnded(R.P1, true, "så"), "u1@p1"), 0, None),

        new("SAM910", "unused", Recruiting.And(new EmployerPartnershipEnded(R.P1, false, "så"), "u1@p1"), 0, "employerPartnership:p1"),
        new("SAM911", "the other group is not counted", Presented(0).And(new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u1@p1"), 0, "targetGroup:m2"),
        new("SAM911", "both are", Presented(0).And(new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u1@p1").And(new RecruitmentCounted(M2, First, Mid, 20, 0), "u1@p1"), 0, None),
        new("SAM911", "the other has been set aside", Presented(0).And(new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u1@p1").Decided(D1, new TargetGroupSetAside(M2, "så")), 0, None),

        new("SAM910", "used", Recruiting.And(new EmployerPartnershipEnded(R.P1, true, "så"), "u1@p1"), 0, None),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    [Fact]
    public void Review_WithoutTheRoom_JudgesNothingOfIt() => Assert.Empty(Judged(Spoken));

    [Fact]
    public void Review_OfOneFactAdded_JudgesJustWhatItGivesToJudgeBy()
    {
        Assert.Equal(["SAM903", "SAM904", "SAM905", "SAM909"], Judged(Unasked));
        Assert.Equal(["SAM904", "SAM905"], Judged(Spoken.And(new EmployerAsked(R.E1, "så", Today), "u1@p1")));
        Assert.Equal(["SAM905"], Judged(Spoken.And(new LabourMarketKnown(R.K1, "så", "så", Today), "u1@p1")));
        Assert.Equal(["SAM907", "SAM908"], Judged(Barred));
        Assert.Equal(["SAM901", "SAM904", "SAM905"], Judged(Followed(5, 5, 5, null)));
        Assert.Equal(["SAM904", "SAM905"], Judged(Followed(null, 5, null, 5)));
        Assert.Equal(["SAM904", "SAM905", "SAM906", "SAM911"], Judged(Presented(null)));
        Assert.Equal(["SAM903", "SAM904", "SAM905", "SAM907", "SAM908", "SAM909"], Judged(Recruiting.And(new PartnerLeft(P1), "u1@p1")));
    }

    private static Collaboration Followed(int? placements, int? planned, int? held, int? reviewed) => Spoken.And(new FollowUpsCounted(M1, First, Mid, placements, planned, held, reviewed), "u1@p1");

    private static Collaboration Presented(int? presented) => Spoken.And(new RecruitmentCounted(M1, First, Mid, 20, presented), "u1@p1");

    private static IEnumerable<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Where(id => id.StartsWith("SAM9", StringComparison.Ordinal))
            .Except(Review.Of(scene, Scenes.Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal);
}
