using Samverkan.Guidance;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Sharing;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.SharingCast;
using static Samverkan.Testing.Collaborations.SharingScenes;

namespace Samverkan.Tests.Sharing;

/// <summary>Every rule of the review of the room: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class SharingReviewTests
{
    private static readonly string[] None = [];
    private static readonly Collaboration Agreed = Colliding.And(new WayProposed(X1, "ramavtal"), "u1@p1").And(new WayAccepted(X1, P1), "u1@p1").And(new WayAccepted(X1, P2), "u2@p2");
    private static readonly Collaboration Given = Colliding.And(new ShareGiven(H2, ShareKind.Method, "studiebesök", "Ung kraft", P1), "u1@p1");
    private static readonly Collaboration Banked = Scenes.Running.And(new KnowledgeBanked(new("b1"), "så"), "u1@p1");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM701", "no way", Colliding, 0, "collision:x1"),
        new("SAM701", "an agreed way", Agreed, 0, None),
        new("SAM701", "a proposed way", Colliding.And(new WayProposed(X1, "ramavtal"), "u1@p1"), 0, "collision:x1"),
        new("SAM701", "a decided way", Colliding.Decided(D1, new WayDecided(X1, "förskott")), 0, None),
        new("SAM701", "nothing collides any more", Colliding.And(new NormWithdrawn(L1), "u1@p1"), 0, None),

        new("SAM702", "half a year", Colliding, 179, None),
        new("SAM702", "more", Colliding, 181, "partner:p1", "partner:p2"),
        new("SAM702", "one has reconsidered one of its norms", Colliding.And(new NormReconsidered(L3, "så"), "u2@p2"), 181, "partner:p1"),
        new("SAM702", "one has withdrawn its only norm", Colliding.And(new NormWithdrawn(L1), "u1@p1"), 181, "partner:p2"),
        new("SAM702", "one has left", Colliding.And(new PartnerLeft(P2), "u2@p2"), 181, "partner:p1"),

        new("SAM703", "all received", Colliding.And(Received(H2), "u1@p1").And(Received(H3), "u1@p1"), 0, "collaboration"),
        new("SAM703", "one of those received went on to others", Colliding.And(Received(H2), "u1@p1").And(Received(H3), "u1@p1").And(new SharePassedOn(H2, "Jobbspåret"), "u1@p1"), 0, None),
        new("SAM703", "both ways", Given.And(Received(H3), "u1@p1"), 0, None),
        new("SAM703", "all given", Scenes.Running.And(Gift(H1), "u1@p1").And(Gift(H2), "u1@p1").And(Gift(H3), "u1@p1"), 0, "collaboration"),

        new("SAM704", "the last day", Colliding, 10, None),
        new("SAM704", "the day after", Colliding, 11, "share:h1"),
        new("SAM704", "passed on in time", Colliding.And(new SharePassedOn(H1, "våra egna"), "u1@p1"), 11, None),
        new("SAM704", "something else than an opening", Colliding.And(Received(H2) with { Until = GroupScenes.Today }, "u1@p1"), 5, None),

        new("SAM705", "nothing given", Banked, 0, "collaboration"),
        new("SAM705", "only received", Colliding, 0, "collaboration"),
        new("SAM705", "something given", Given, 0, None),
        new("SAM705", "something passed on", Colliding.And(new SharePassedOn(H1, "alla"), "u1@p1"), 0, None),

        new("SAM706", "no plan", Colliding, 0, "collision:x1"),
        new("SAM706", "a plan", Colliding.And(new CollisionPlanned(X1, "en plan"), "u5@leader"), 0, None),
        new("SAM706", "nothing collides any more", Colliding.And(new PartnerLeft(P2), "u2@p2"), 0, None),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    [Fact]
    public void Review_WithoutTheRoom_JudgesNothingOfIt() => Assert.Empty(Judged(Scenes.Running));

    [Fact]
    public void Review_OfOneFactAdded_JudgesJustWhatItGivesToJudgeBy()
    {
        var stated = Scenes.Running.And(new NormStated(L1, P1, NormKind.Rule, "så"), "u1@p1");
        var received = Scenes.Running.And(Received(H1), "u1@p1");

        Assert.Equal(["SAM702"], Judged(stated));
        Assert.Equal(["SAM705"], Judged(Banked));
        Assert.Empty(Judged(Banked.And(new KnowledgeRemoved(new("b1"), EndGround.Retention), "u1@p1")));
        Assert.Equal(["SAM705"], Judged(received));
        Assert.Equal(["SAM703", "SAM705"], Judged(received.And(Received(H2), "u1@p1").And(Received(H3), "u1@p1")));
        Assert.Equal(["SAM704", "SAM705"], Judged(Scenes.Running.And(Received(H1) with { Kind = ShareKind.Opening, Until = GroupScenes.Today }, "u1@p1")));
        Assert.Equal(["SAM701", "SAM702", "SAM704", "SAM705", "SAM706"], Judged(Colliding));
    }

    private static ShareReceived Received(ShareId share) => new(share, ShareKind.Employer, "ett kök", "Ung kraft", P1);

    private static ShareGiven Gift(ShareId share) => new(share, ShareKind.Employer, "ett kök", "Ung kraft", P1);

    private static IEnumerable<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Where(id => id.StartsWith("SAM7", StringComparison.Ordinal))
            .Except(Review.Of(scene, Scenes.Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal);
}
