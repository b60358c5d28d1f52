using Samverkan.Guidance;
using Samverkan.Partners;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;

namespace Samverkan.Tests.TargetGroups;

/// <summary>Every rule of the review of the room: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class TargetGroupsReviewTests
{
    private static readonly string[] None = [];
    private static readonly Collaboration Three = Grouped.And(Group("m2"), "u1@p1").And(Group("m3"), "u1@p1");
    private static readonly Collaboration Needing = Grouped.And(new AspectStated(A3, M1, AspectKind.Need, "kvällskurser", Prevalence.Some), "u1@p1");
    private static readonly Collaboration Known = Grouped.And(Knowledge("i1", "en enkät", 0), "u1@p1").And(Knowledge("i2", "kommunen", 0), "u1@p1");
    private static readonly Collaboration Supported = Grouped.And(new SupportPlanned(H1, M1, SupportPhase.Before, P1, "studiebesök"), "u1@p1").And(new SupportPlanned(H2, M1, SupportPhase.Start, P2, "introduktion"), "u2@p2");
    private static readonly Collaboration After = Supported.And(new SupportPlanned(new("h3"), M1, SupportPhase.After, P2, "en mentor"), "u2@p2");
    private static readonly Collaboration Seen = Grouped.And(new OutsideConditionSeen(X1, M1, "nya regler"), "u1@p1");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM301", "three groups", Three, 0, None),
        new("SAM301", "four groups", Three.And(Group("m4"), "u1@p1"), 0, "collaboration"),
        new("SAM301", "one of the four set aside", Three.And(Group("m4"), "u1@p1").Decided(D1, new TargetGroupSetAside(M2, "så")), 0, None),

        new("SAM302", "no need that most have", Needing, 0, "targetGroup:m1"),
        new("SAM302", "one that most have", Needing.And(new AspectStated(A1, M1, AspectKind.Need, "arbete", Prevalence.Most), "u1@p1"), 0, None),
        new("SAM302", "most have a challenge, which is no need", Needing.And(new AspectStated(A1, M1, AspectKind.Challenge, "långa resor", Prevalence.Most), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM302", "another group without needs", Needing.And(Group("m2"), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM302", "the one that most had was struck", Needing.And(new AspectStated(A1, M1, AspectKind.Need, "arbete", Prevalence.Most), "u1@p1").And(new AspectStruck(A1), "u1@p1"), 0, "targetGroup:m1"),

        new("SAM303", "no strength", Needing, 0, "targetGroup:m1"),
        new("SAM303", "one", Told, 0, None),
        new("SAM303", "it was struck", Told.And(new AspectStruck(A1), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM303", "the other group has none", Told.And(Group("m2"), "u1@p1"), 0, "targetGroup:m2"),

        new("SAM304", "no source", Grouped, 0, "targetGroup:m1"),
        new("SAM304", "one source twice", Grouped.And(Knowledge("i1", "en enkät", 0), "u1@p1").And(Knowledge("i2", "en enkät", 0), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM304", "two sources", Known, 0, None),
        new("SAM304", "two sources, of another group", Known.And(Group("m2"), "u1@p1"), 0, "targetGroup:m2"),

        new("SAM305", "two years and no more", Known, 730, None),
        new("SAM305", "two years and a day", Known, 731, "targetGroup:m1"),
        new("SAM305", "something newer", Grouped.And(Knowledge("i1", "en enkät", -1000), "u1@p1").And(Knowledge("i2", "kommunen", 0), "u1@p1"), 0, None),
        new("SAM305", "nothing is known of the other", Known.And(Group("m2"), "u1@p1"), 731, "targetGroup:m1"),

        new("SAM306", "nobody", Grouped, 0, "targetGroup:m1"),
        new("SAM306", "someone at work", Told, 0, None),
        new("SAM306", "not any longer", Told.And(new InvolvementEnded(M1, InvolvementLevel.Operational), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM306", "from tomorrow", Involved(1), 0, "targetGroup:m1"),
        new("SAM306", "tomorrow", Involved(1), 1, None),
        new("SAM306", "someone was chosen", Chosen, 0, "targetGroup:m1"),
        new("SAM306", "someone speaks for it", Spoken, 0, None),

        new("SAM307", "after ninety days", Involved(90), 0, None),
        new("SAM307", "after ninety-one days", Involved(91), 0, "targetGroup:m1"),
        new("SAM307", "also earlier", Involved(91).And(new InvolvementStated(M1, InvolvementLevel.Representative, "en enkät", Today.AddDays(10)), "u1@p1"), 0, None),
        new("SAM307", "someone speaks for it", Spoken, 0, None),

        new("SAM308", "of no partner", Spoken, 0, None),
        new("SAM308", "became a representative", Spoken.And(new RepresentativeNamed(P2, U4), "u2@p2"), 0, "targetGroup:m1"),
        new("SAM308", "and was released", Spoken.And(new RepresentativeNamed(P2, U4), "u2@p2").And(new RepresentativeReleased(P2, U4), "u2@p2"), 0, None),
        new("SAM308", "the partner left", Spoken.And(new RepresentativeNamed(P2, U4), "u2@p2").And(new PartnerLeft(P2), "u2@p2"), 0, None),
        new("SAM308", "one who has not accepted", Spoken.And(new SpokespersonChosen(M1, U1, "val"), "u4@group:m1"), 0, None),

        new("SAM309", "one spokesperson", Spoken, 0, "targetGroup:m1"),
        new("SAM309", "and one who has not accepted", Spoken.And(new SpokespersonChosen(M1, U5, "val"), "u4@group:m1"), 0, "targetGroup:m1"),
        new("SAM309", "two", Spoken.And(new SpokespersonChosen(M1, U5, "val"), "u4@group:m1").And(new SpokespersonAccepted(M1), "u5@group:m1"), 0, None),

        new("SAM310", "before and as it starts", Supported, 0, "targetGroup:m1"),
        new("SAM310", "also after", After, 0, None),
        new("SAM310", "also while in the job", Supported.And(new SupportPlanned(new("h3"), M1, SupportPhase.During, P1, "en mentor"), "u1@p1"), 0, None),
        new("SAM310", "no longer after", After.And(new SupportEnded(new("h3"), "slut"), "u2@p2"), 0, "targetGroup:m1"),
        new("SAM310", "the one that gave it after left", After.And(new PartnerLeft(P2), "u2@p2"), 0, "targetGroup:m1"),
        new("SAM310", "nothing is planned for the other", Supported.And(Group("m2"), "u1@p1"), 0, "targetGroup:m1"),

        new("SAM311", "no answer", Seen, 0, "outsideCondition:x1"),
        new("SAM311", "an answer", Seen.And(new OutsideConditionAnswered(X1, "så"), "u1@p1"), 0, None),
        new("SAM311", "the group was set aside", Seen.Decided(D1, new TargetGroupSetAside(M1, "så")), 0, None),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    [Fact]
    public void Review_WithoutGroups_JudgesNothingOfTheRoom() => Assert.Empty(Judged(Scenes.Running));

    [Fact]
    public void Review_OfAGroupThatIsOnlyNamed_JudgesWhatNeedsNoMore() => Assert.Equal(["SAM301", "SAM303", "SAM304", "SAM306"], Judged(Grouped));

    /// <summary>What is set aside is no longer asked about, whatever was said of it.</summary>
    [Fact]
    public void Review_OfAGroupSetAside_FindsNothing()
    {
        var aside = Supported.And(new AspectStated(A3, M1, AspectKind.Need, "kvällskurser", Prevalence.Some), "u1@p1").And(new OutsideConditionSeen(X1, M1, "så"), "u1@p1")
            .And(Knowledge("i1", "en enkät", -1000), "u1@p1").And(new InvolvementStated(M1, InvolvementLevel.Strategic, "en plats", Today.AddDays(100)), "u1@p1")
            .And(new SpokespersonChosen(M1, U4, "val"), "u1@p1").And(new SpokespersonAccepted(M1), "u4@group:m1").Decided(D1, new TargetGroupSetAside(M1, "så"));

        Assert.DoesNotContain(Review.Of(aside, Scenes.Start).Findings, finding => finding.Id.StartsWith("SAM3", StringComparison.Ordinal));
    }

    private static Collaboration Involved(int days) => Grouped.And(new InvolvementStated(M1, InvolvementLevel.Strategic, "en plats", Today.AddDays(days)), "u1@p1");

    private static TargetGroupIdentified Group(string id) => new(new(id), "Unga", "16 till 24 år");

    private static GroupKnowledgeStated Knowledge(string id, string source, int days) => new(new(id), M1, "så", source, Today.AddDays(days));

    private static IEnumerable<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Where(id => id.StartsWith("SAM3", StringComparison.Ordinal))
            .Except(Review.Of(scene, Scenes.Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal);
}
