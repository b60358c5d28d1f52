using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.NarrativesScenes;
using N = Samverkan.Testing.Collaborations.NarrativesCast;

namespace Samverkan.Tests.Narratives;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class NarrativesRefusalTests
{
    private const string Group = "u4@group:m1";
    private const string Leader = "u5@leader";
    private static readonly TargetGroupId Unknown = new("m9");
    private static readonly Collaboration Aside = Telling.Decided(new("d30"), new TargetGroupSetAside(M1, "så"));
    private static readonly Collaboration Left = Telling.And(new PartnerLeft(P2), "u2@p2");
    private static readonly NarrativeDiscussed Discusses = new(N.D2, "så", [P1], Today);
    private static readonly NarrativeAdopted Adopts = new(N.N2, "så", "så", "så", [Sector.Business]);
    private static readonly StoryConsentGiven Consents = new(N.C3, N.S1, "text", "pärm 4", [Channel.OwnSite], Today, Today.AddDays(30));
    private static readonly StoryPublished Publishes = new(N.B3, N.S1, Channel.Press, "Hamnstads Nyheter");
    private static readonly MediaAssessed Assesses = new(N.A1, M1, MediaEffect.Helps, "så", Today);

    public static TheoryData<Refused> Rows =>
    [
        new("SAM582", Group, Telling, Discusses, Group),
        new("SAM059", "discussion:", Telling, Discusses with { Discussion = default }, "u1@p1"),
        new("SAM058", "discussion:d1", Telling, Discusses with { Discussion = N.D1 }, "u1@p1"),
        new("SAM850", "field:partners", Telling, Discusses with { Partners = null! }, "u1@p1"),
        new("SAM850", "field:partners", Telling, Discusses with { Partners = [] }, "u1@p1"),
        new("SAM850", "field:partners", Telling, Discusses with { Partners = [P1, P1] }, "u1@p1"),
        new("SAM057", "partner:p9", Telling, Discusses with { Partners = [P1, new("p9")] }, "u1@p1"),
        new("SAM151", "partner:p2", Left, Discusses with { Partners = [P1, P2] }, "u1@p1"),
        new("SAM850", "field:groups", Telling, Discusses with { Groups = [M1, M1] }, "u1@p1"),
        new("SAM057", "targetGroup:m9", Telling, Discusses with { Groups = [M1, Unknown] }, "u1@p1"),
        new("SAM350", "targetGroup:m1", Aside, Discusses with { Groups = [M1] }, "u1@p1"),
        new("SAM170", "field:on", Telling, Discusses with { On = Today.AddDays(2) }, "u1@p1"),

        new("SAM451", Leader, Telling, new DisagreementNoted(N.X2, "så"), Leader),
        new("SAM451", Group, Aside, new DisagreementNoted(N.X2, "så"), Group),
        new("SAM059", "disagreement:", Telling, new DisagreementNoted(default, "så"), "u1@p1"),
        new("SAM058", "disagreement:x1", Telling, new DisagreementNoted(N.X1, "så"), "u1@p1"),
        new("SAM057", "disagreement:x2", Telling, new DisagreementMet(N.X2, "så"), "u2@p2"),
        new("SAM851", "disagreement:x1", Telling, new DisagreementMet(N.X1, "så"), "u1@p1"),
        new("SAM851", "disagreement:x1", Telling, new DisagreementMet(N.X1, "så"), Group),
        new("SAM851", "disagreement:x2", Telling.And(new DisagreementNoted(N.X2, "så"), Group), new DisagreementMet(N.X2, "så"), "u2@p2"),
        new("SAM852", "disagreement:x1", Telling.And(new DisagreementMet(N.X1, "så"), "u2@p2"), new DisagreementMet(N.X1, "så"), "u2@p2"),

        new("SAM063", "u1@p1", Telling, Adopts, "u1@p1"),
        new("SAM063", Group, Telling, Adopts, Group),
        new("SAM059", "narrative:", Telling, By(Adopts with { Narrative = default }), "u1@p1"),
        new("SAM058", "narrative:n1", Telling, By(Adopts with { Narrative = N.N1 }), "u1@p1"),
        new("SAM850", "field:sectors", Telling, By(Adopts with { Sectors = null! }), "u1@p1"),
        new("SAM850", "field:sectors", Telling, By(Adopts with { Sectors = [] }), "u1@p1"),
        new("SAM850", "field:sectors", Telling, By(Adopts with { Sectors = [Sector.Business, Sector.Business] }), "u1@p1"),
        new("SAM065", "Sector", Telling, By(Adopts with { Sectors = [Sector.Business, 0] }), "u1@p1"),
        new("SAM850", "field:groups", Telling, By(Adopts with { Groups = [M1, M1] }), "u1@p1"),
        new("SAM057", "targetGroup:m9", Telling, By(Adopts with { Groups = [Unknown] }), "u1@p1"),
        new("SAM350", "targetGroup:m1", Aside, By(Adopts with { Groups = [M1] }), "u1@p1"),

        new("SAM057", "targetGroup:m9", Telling, new PortrayalChosen(Unknown, "så"), Group),
        new("SAM353", "targetGroup:m1", Telling, new PortrayalChosen(M1, "så"), "u1@p1"),
        new("SAM353", "targetGroup:m1", Telling, new PortrayalChosen(M1, "så"), Leader),
        new("SAM550", "proposal:d40", Telling, By(new PortrayalChosen(M1, "så")), "u1@p1"),
        new("SAM057", "targetGroup:m9", Telling, new PortrayalWithdrawn(Unknown), Group),
        new("SAM353", "targetGroup:m1", Telling, new PortrayalWithdrawn(M1), "u1@p1"),
        new("SAM853", "targetGroup:m1", Telling.And(new PortrayalWithdrawn(M1), Group), new PortrayalWithdrawn(M1), Group),

        new("SAM059", "story:", Telling, new StoryNoted(default, StoryKind.Person, M1), Group),
        new("SAM058", "story:s1", Telling, new StoryNoted(N.S1, StoryKind.Person, M1), Group),
        new("SAM065", "StoryKind", Telling, new StoryNoted(N.S4, 0, M1), Group),
        new("SAM854", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Person, null, P1), "u1@p1"),
        new("SAM854", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Person), "u1@p1"),
        new("SAM854", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Organisation), "u1@p1"),
        new("SAM854", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Employer, M1, P1), "u1@p1"),
        new("SAM057", "targetGroup:m9", Telling, new StoryNoted(N.S4, StoryKind.Person, Unknown, P1), "u1@p1"),
        new("SAM350", "targetGroup:m1", Aside, new StoryNoted(N.S4, StoryKind.Person, M1, P1), "u1@p1"),
        new("SAM057", "partner:p9", Telling, new StoryNoted(N.S4, StoryKind.Employer, null, new("p9")), "u1@p1"),
        new("SAM151", "partner:p2", Left, new StoryNoted(N.S4, StoryKind.Person, M1, P2), Group),
        new("SAM855", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Employer, null, P2), "u1@p1"),
        new("SAM855", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Person, M1, P2), "u1@p1"),
        new("SAM855", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Person, M1), "u1@p1"),
        new("SAM855", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Organisation, null, P1), Group),
        new("SAM855", "story:s4", Telling, new StoryNoted(N.S4, StoryKind.Person, M1, P2), Leader),

        new("SAM057", "story:s4", Telling, Consents with { Story = N.S4 }, Group),
        new("SAM855", "story:s1", Telling, Consents, "u1@p1"),
        new("SAM855", "story:s1", Telling, Consents, Leader),
        new("SAM855", "story:s2", Telling, Consents with { Story = N.S2 }, "u2@p2"),
        new("SAM855", "story:s2", Telling, Consents with { Story = N.S2 }, Group),
        new("SAM350", "targetGroup:m1", Aside, Consents, "u2@p2"),
        new("SAM059", "storyConsent:", Telling, Consents with { Consent = default }, Group),
        new("SAM058", "storyConsent:c1", Telling, Consents with { Consent = N.C1 }, Group),
        new("SAM850", "field:channels", Telling, Consents with { Channels = null! }, Group),
        new("SAM850", "field:channels", Telling, Consents with { Channels = [] }, Group),
        new("SAM850", "field:channels", Telling, Consents with { Channels = [Channel.Press, Channel.Press] }, Group),
        new("SAM065", "Channel", Telling, Consents with { Channels = [Channel.Press, 0] }, Group),
        new("SAM856", "storyConsent:c3", Telling, Consents with { From = Today.AddDays(31) }, Group),
        new("SAM857", "storyConsent:c3", Telling, Consents with { From = Today.AddDays(-9), Until = Today.AddDays(-1) }, Group),
        new("SAM550", "proposal:d40", Telling, By(Consents), "u1@p1"),
        new("SAM057", "storyConsent:c3", Telling, new StoryConsentWithdrawn(N.C3), Group),
        new("SAM855", "story:s2", Telling, new StoryConsentWithdrawn(N.C2), Group),
        new("SAM855", "story:s2", Telling, new StoryConsentWithdrawn(N.C2), "u2@p2"),
        new("SAM855", "story:s2", Telling, new StoryConsentWithdrawn(N.C2), Leader),
        new("SAM055", Group, Unspoken, new StoryConsentWithdrawn(N.C1), Group),
        new("SAM550", "proposal:d40", Telling, By(new StoryConsentWithdrawn(N.C1)), "u1@p1"),
        new("SAM860", "storyConsent:c1", Withdrawn, new StoryConsentWithdrawn(N.C1), "u2@p2"),

        new("SAM582", Group, Telling, Publishes, Group),
        new("SAM057", "story:s4", Telling, Publishes with { Story = N.S4 }, "u1@p1"),
        new("SAM059", "publication:", Telling, Publishes with { Publication = default }, "u1@p1"),
        new("SAM058", "publication:b1", Published, Publishes with { Publication = N.B1 }, "u1@p1"),
        new("SAM065", "Channel", Telling, Publishes with { Channel = 0 }, "u1@p1"),
        new("SAM861", "u1@p1", Planned, Publishes, "u1@p1"),
        new("SAM861", "u3@wg:w1", Planned, Publishes, "u3@wg:w1"),
        new("SAM861", "u2@p2", Planned, Publishes with { Channel = Channel.SocialMedia }, "u2@p2"),
        new("SAM861", Leader, Planned, Publishes with { Story = N.S2, Channel = Channel.OwnSite }, Leader),
        new("SAM858", "story:s1", Telling, Publishes with { Channel = Channel.Print }, "u1@p1"),
        new("SAM858", "story:s3", Telling, Publishes with { Story = N.S3 }, "u1@p1"),
        new("SAM858", "story:s1", Telling.And(Consents with { From = Today.AddDays(1) }, Group), Publishes with { Channel = Channel.OwnSite }, "u1@p1"),
        new("SAM859", "story:s1", Withdrawn, Publishes, "u1@p1"),
        new("SAM859", "story:s1", Withdrawn, Publishes with { Channel = Channel.SocialMedia }, "u1@p1"),
        new("SAM859", "story:s2", Telling.After(11, new DisagreementNoted(N.X2, "så"), "u1@p1"), Publishes with { Story = N.S2, Channel = Channel.OwnSite }, "u1@p1"),
        new("SAM864", "story:s3", Unspoken, Publishes with { Story = N.S3 }, "u1@p1"),
        new("SAM864", "story:s1", Unspoken.And(new PartnerLeft(P2), "u2@p2"), Publishes, "u1@p1"),
        new("SAM550", "proposal:d40", Telling, By(Publishes), "u1@p1"),
        new("SAM057", "publication:b9", Published, new StoryPulled(new("b9")), "u1@p1"),
        new("SAM582", Group, Published, new StoryPulled(N.B2), Group),
        new("SAM862", "publication:b1", Published.And(new StoryPulled(N.B1), Group), new StoryPulled(N.B1), "u1@p1"),

        new("SAM063", "u1@p1", Telling, new ChannelPlanned(Channel.Press, "så", "så", P1), "u1@p1"),
        new("SAM065", "Channel", Telling, By(new ChannelPlanned(0, "så", "så", P1)), "u1@p1"),
        new("SAM863", "field:group", Telling, By(new ChannelPlanned(Channel.Press, "så", "så", P1, Wg1)), "u1@p1"),
        new("SAM573", "leader", Telling.Decided(new("d31"), new ProcessLeaderReleased()), By(new ChannelPlanned(Channel.Press, "så", "så")), "u1@p1"),
        new("SAM057", "partner:p9", Telling, By(new ChannelPlanned(Channel.Press, "så", "så", new("p9"))), "u1@p1"),
        new("SAM151", "partner:p2", Left, By(new ChannelPlanned(Channel.Press, "så", "så", P2)), "u1@p1"),
        new("SAM057", "workingGroup:w9", Telling, By(new ChannelPlanned(Channel.Press, "så", "så", null, new("w9"))), "u1@p1"),

        new("SAM057", "targetGroup:m9", Telling, Assesses with { TargetGroup = Unknown }, "u1@p1"),
        new("SAM352", Leader, Telling, Assesses, Leader),
        new("SAM059", "mediaAssessment:", Telling, Assesses with { Assessment = default }, "u1@p1"),
        new("SAM058", "mediaAssessment:a1", Telling.And(Assesses, Group), Assesses, "u1@p1"),
        new("SAM065", "MediaEffect", Telling, Assesses with { Effect = 0 }, "u1@p1"),
        new("SAM170", "field:on", Telling, Assesses with { On = Today.AddDays(2) }, "u1@p1"),
        new("SAM053", "collaboration", PublishedAndClosed, Publishes, "u1@p1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();

    private static ProposalMade By(Fact fact) => new(new("d40"), P1, "så", [fact]);
}
