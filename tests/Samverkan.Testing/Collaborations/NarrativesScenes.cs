using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.TargetGroups;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using N = Samverkan.Testing.Collaborations.NarrativesCast;

namespace Samverkan.Testing.Collaborations;

/// <summary>Collaborations where something is told, to begin from. Leader, working group and target group are those of <see cref="AgilityScenes.Mandated"/>.</summary>
public static class NarrativesScenes
{
    /// <summary>The last day of consent c1, and of c2.</summary>
    public static readonly DateOnly LastOfC1 = Today.AddDays(60), LastOfC2 = Today.AddDays(10);

    /// <summary>
    /// Narrative n1, discussed in d1, in which the public sector and m1 are visible; p2 sees it otherwise, x1. m1 has said how it wants to be portrayed. Story s1 of a person in m1,
    /// with p2 in contact, s2 of p1 itself, s3 of a person with whom only m1 is in contact. Consent c1 for s1 (press and social media, sixty days, by m1), c2 for s2 (own site, ten days).
    /// </summary>
    public static Collaboration Telling { get; } = AgilityScenes.Mandated
        .And(new NarrativeDiscussed(N.D1, "vi vill berätta om arbetet, inte om bristerna", [P1, P2], Today, [M1]), "u1@p1")
        .And(new DisagreementNoted(N.X1, "det blir för ljust"), "u2@p2")
        .And(new PortrayalChosen(M1, "som yrkeskunniga", "inte som offer"), "u4@group:m1")
        .Decided(new("d20"), new NarrativeAdopted(N.N1, "fler ska se vad vi kan", "den som söker arbete", "möten på arbetsplatser", [Sector.PublicSector], [M1]))
        .And(new StoryNoted(N.S1, StoryKind.Person, M1, P2), "u2@p2")
        .And(new StoryNoted(N.S2, StoryKind.Organisation, null, P1), "u1@p1")
        .And(new StoryNoted(N.S3, StoryKind.Person, M1), "u4@group:m1")
        .And(new StoryConsentGiven(N.C1, N.S1, "text och bild", "pärm 4", [Channel.Press, Channel.SocialMedia], Today, LastOfC1), "u4@group:m1")
        .And(new StoryConsentGiven(N.C2, N.S2, "text", "diariet", [Channel.OwnSite], Today, LastOfC2), "u1@p1");

    /// <summary>The same, where s1 is out in the press as b1, and s2 on the own site as b2.</summary>
    public static Collaboration Published { get; } = Telling
        .And(new StoryPublished(N.B1, N.S1, Channel.Press, "Hamnstads Nyheter"), "u2@p2")
        .And(new StoryPublished(N.B2, N.S2, Channel.OwnSite, "kommunens webbplats"), "u1@p1");

    /// <summary>The same, and c1 has been withdrawn.</summary>
    public static Collaboration Withdrawn { get; } = Published.And(new StoryConsentWithdrawn(N.C1), "u4@group:m1");

    /// <summary>The leader answers for the press, working group w1 for social media and p2 for the own site.</summary>
    public static Collaboration Planned { get; } = Telling.Decided(
        new("d21"),
        new ChannelPlanned(Channel.Press, "intervjuer", "varje kvartal"),
        new ChannelPlanned(Channel.SocialMedia, "korta inlägg", "varje vecka", null, Wg1),
        new ChannelPlanned(Channel.OwnSite, "längre texter", "varje månad", P2));

    /// <summary>Published, with consent c3 for s3 (press); and the only spokesperson of m1 is gone.</summary>
    public static Collaboration Unspoken { get; } = Published
        .And(new StoryConsentGiven(N.C3, N.S3, "text", "pärm 4", [Channel.Press], Today, LastOfC1), "u4@group:m1")
        .And(new SpokespersonRevoked(M1, new("u4")), "u4@group:m1");

    /// <summary>Published and closed.</summary>
    public static Collaboration PublishedAndClosed { get; } = Published.Decided(new("d22"), new CollaborationClosed("klart"));
}
