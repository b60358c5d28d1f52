using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.NarrativesScenes;
using N = Samverkan.Testing.Collaborations.NarrativesCast;

namespace Samverkan.Tests.Narratives;

/// <summary>Every rule of the review of the room: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class NarrativesReviewTests
{
    private const string Group = "u4@group:m1";
    private static readonly string[] None = [];
    private static readonly NarrativeAdopted Adopts = new(N.N2, "så", "så", "så", [Sector.Business, Sector.PublicSector], [M1]);
    private static readonly Collaboration Adopted = Spoken.Decided(D1, Adopts);
    private static readonly Collaboration Noted = Spoken.And(new StoryNoted(N.S4, StoryKind.Person, M1), Group);
    private static readonly Collaboration Harmful = Published.And(new MediaAssessed(N.A1, M1, MediaEffect.Harms, "så", Today), Group);
    private static readonly SpokespersonRevoked Revokes = new(M1, new("u4"));
    private static readonly Collaboration Alone = Published
        .And(new StoryConsentGiven(N.C3, N.S3, "text", "pärm 4", [Channel.Press], Today, LastOfC1), Group)
        .And(new StoryPublished(new("b3"), N.S3, Channel.Press, "Hamnstads Nyheter"), "u2@p2");
    private static readonly Collaboration WithTwo = Published.And(new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), "u1@p1");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM801", "no discussion yet", Spoken, 90, None),
        new("SAM801", "none in ninety days", Spoken, 91, "collaboration"),
        new("SAM801", "discussed in time", Telling, 400, None),
        new("SAM801", "discussed late", Spoken.After(92, Discusses(92), "u1@p1"), 0, "collaboration"),
        new("SAM801", "discussed the last day", Spoken.After(90, Discusses(90), "u1@p1"), 400, None),
        new("SAM801", "adopted without a discussion", Adopted, 0, "collaboration"),
        new("SAM801", "adopted before the discussion", Adopted.After(2, Discusses(2), "u1@p1"), 0, "collaboration"),
        new("SAM801", "adopted without any group", Scenes.Running.Decided(D1, Adopts with { Groups = null }), 0, "collaboration"),

        new("SAM802", "not met", Telling, 0, "disagreement:x1"),
        new("SAM802", "met", Telling.And(new DisagreementMet(N.X1, "så"), "u2@p2"), 0, None),
        new("SAM802", "who saw it otherwise has left", Telling.And(new PartnerLeft(P2), "u2@p2"), 0, None),
        new("SAM802", "a group sees it otherwise", Spoken.And(new DisagreementNoted(N.X2, "så"), Group), 0, "disagreement:x2"),

        new("SAM803", "all agree", Adopted, 0, "collaboration"),
        new("SAM803", "someone says so", Adopted.And(new DisagreementNoted(N.X2, "så"), Group), 0, None),
        new("SAM803", "someone does not", Telling, 0, None),

        new("SAM804", "one sector is not visible", Telling, 0, "sector:business"),
        new("SAM804", "both are", Adopted, 0, None),
        new("SAM804", "the one that is not has left", Telling.And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM805", "not visible", WithTwo, 0, "targetGroup:m2"),
        new("SAM805", "visible", Telling, 0, None),
        new("SAM805", "set aside", WithTwo.Decided(new("d30"), new TargetGroupSetAside(M2, "så")), 0, None),

        new("SAM806", "in the narrative, and has said nothing", Adopted, 0, "targetGroup:m1"),
        new("SAM806", "in a story, and has said nothing", Noted, 0, "targetGroup:m1"),
        new("SAM806", "has said", Telling, 0, None),
        new("SAM806", "took it back", Telling.And(new PortrayalWithdrawn(M1), Group), 0, "targetGroup:m1"),

        new("SAM807", "said before", Telling, 0, None),
        new("SAM807", "said after", Telling.And(new PortrayalChosen(M1, "så"), Group), 0, "targetGroup:m1"),
        new("SAM807", "and then a new version", Telling.And(new PortrayalChosen(M1, "så"), Group).Decided(new("d30"), Adopts), 0, None),

        new("SAM808", "no plan", Telling, 0, "collaboration"),
        new("SAM808", "a plan", Planned, 0, None),

        new("SAM809", "not weighed", Published, 0, "targetGroup:m1"),
        new("SAM809", "weighed", Harmful, 0, None),
        new("SAM809", "weighed for one of two", WithTwo.And(new MediaAssessed(N.A1, M2, MediaEffect.Helps, "så", Today), "u1@p1"), 0, "targetGroup:m1"),

        new("SAM810", "all in force", Published, 0, None),
        new("SAM810", "withdrawn", Withdrawn, 0, "publication:b1"),
        new("SAM810", "pulled", Withdrawn.And(new StoryPulled(N.B1), Group), 0, None),
        new("SAM810", "given anew", Withdrawn.And(new StoryConsentGiven(N.C3, N.S1, "text", "pärm 4", [Channel.Press], Today, Today), Group), 0, None),
        new("SAM810", "given anew for another channel", Withdrawn.And(new StoryConsentGiven(N.C3, N.S1, "text", "pärm 4", [Channel.Event], Today, Today), Group), 0, "publication:b1"),
        new("SAM810", "the partner has left", Published.And(new PartnerLeft(P1), "u1@p1"), 0, "publication:b2"),

        new("SAM811", "the last day", Published, 10, None),
        new("SAM811", "the day after", Published, 11, "publication:b2"),
        new("SAM811", "the day after, pulled", Published.And(new StoryPulled(N.B2), "u1@p1"), 11, None),
        new("SAM811", "withdrawn is another rule", Withdrawn, 0, None),
        new("SAM811", "given anew and ran out", Withdrawn.And(new StoryConsentGiven(N.C3, N.S1, "text", "pärm 4", [Channel.Press], Today, Today), Group), 1, "publication:b1"),

        new("SAM812", "thirty days before", Published, 31, "publication:b1"),
        new("SAM812", "ends in ten days", Published, 0, "publication:b2"),
        new("SAM812", "has ended", Published, 61, None),
        new("SAM812", "has been given for longer", Published.And(new StoryConsentGiven(N.C3, N.S2, "text", "diariet", [Channel.OwnSite], Today, Today.AddDays(90)), "u1@p1"), 0, None),

        new("SAM813", "harms, and is out", Harmful, 0, "targetGroup:m1"),
        new("SAM813", "harms, and is pulled", Harmful.And(new StoryPulled(N.B1), Group), 0, None),
        new("SAM813", "helps", Published.And(new MediaAssessed(N.A1, M1, MediaEffect.Helps, "så", Today), Group), 0, None),
        new("SAM813", "harmed before, and helps now", Harmful.After(5, new MediaAssessed(N.A2, M1, MediaEffect.Helps, "så", Today.AddDays(5)), Group), 0, None),

        new("SAM814", "the group speaks for itself", Alone, 0, None),
        new("SAM814", "nobody speaks for the group", Alone.And(Revokes, Group), 0, "publication:b3"),
        new("SAM814", "and it is pulled", Alone.And(Revokes, Group).And(new StoryPulled(new("b3")), "u2@p2"), 0, None),
        new("SAM814", "a partner is in contact", Unspoken, 0, None),
        new("SAM814", "the partner in contact has left too", Unspoken.And(new PartnerLeft(P2), "u2@p2"), 0, "publication:b1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    [Fact]
    public void Review_WithoutTheRoom_JudgesNothingOfIt() => Assert.Empty(Judged(Scenes.Running));

    [Fact]
    public void Review_OfOneFactAdded_JudgesJustWhatItGivesToJudgeBy()
    {
        Assert.Equal(["SAM801"], Judged(Spoken));
        Assert.Equal(["SAM801", "SAM802"], Judged(Spoken.And(new DisagreementNoted(N.X2, "så"), Group)));
        Assert.Equal(["SAM801", "SAM806", "SAM808"], Judged(Noted));
        Assert.Equal(["SAM801", "SAM803", "SAM804", "SAM805", "SAM806", "SAM808"], Judged(Adopted));
        Assert.Equal(["SAM801", "SAM803", "SAM804", "SAM808"], Judged(Scenes.Running.Decided(D1, Adopts with { Groups = null })));
        Assert.Equal(["SAM801", "SAM803", "SAM804", "SAM805", "SAM806", "SAM807", "SAM808"], Judged(Adopted.And(new PortrayalChosen(M1, "så"), Group)));
        Assert.Equal(["SAM801", "SAM813"], Judged(Spoken.And(new MediaAssessed(N.A1, M1, MediaEffect.Helps, "så", Today), Group)));
        Assert.Equal(RuleBook.Findings.Select(rule => rule.Id).Where(id => id.StartsWith("SAM8", StringComparison.Ordinal)), Judged(Harmful));
    }

    private static NarrativeDiscussed Discusses(int days) => new(N.D1, "så", [P1], Today.AddDays(days));

    private static IEnumerable<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Where(id => id.StartsWith("SAM8", StringComparison.Ordinal))
            .Except(Review.Of(scene, Scenes.Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal);
}
