using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.Recruitment;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using N = Samverkan.Testing.Collaborations.NarrativesCast;
using R = Samverkan.Testing.Collaborations.RecruitmentCast;

namespace Samverkan.Tests.Ledgers;

/// <summary>One example of every kind of fact of the rooms Narratives and Recruitment.</summary>
internal static class LastExamples
{
    private static readonly Collaboration Published = NarrativesScenes.Published;
    private static readonly Collaboration Recruiting = RecruitmentScenes.Recruiting;

    public static IReadOnlyList<Example> All { get; } =
    [
        new(Published, new NarrativeAdopted(N.N2, "ett syfte", "ett perspektiv", "ett sammanhang", [Sector.Business, Sector.PublicSector], [M1]), Example.All),
        new(Published, new ChannelPlanned(Channel.Press, "intervjuer", "varje kvartal", P1, null), Example.All),
        .. new Fact[]
        {
            new NarrativeDiscussed(N.D2, "så", [P1, P2], Today, [M1]), new DisagreementMet(N.X1, "vi skrev om"), new StoryNoted(N.S4, StoryKind.Person, M1, P2),
            new StoryPublished(N.B3, N.S1, Channel.SocialMedia, "kommunens sida"), new MediaAssessed(N.A1, M1, MediaEffect.Helps, "fler hör av sig", Today),
        }.Select(fact => new Example(Published, fact, "u2@p2")),
        .. new Fact[]
        {
            new DisagreementNoted(N.X2, "det blir för ljust"), new PortrayalChosen(M1, "som kollegor", "inte som projekt"), new PortrayalWithdrawn(M1, "vi tänker om"),
            new StoryConsentGiven(N.C3, N.S3, "text", "pärm 4", [Channel.Event, Channel.Print], Today, Today.AddDays(30)), new StoryConsentWithdrawn(N.C1, "ett skäl"), new StoryPulled(N.B1),
        }.Select(fact => new Example(Published, fact, "u4@group:m1")),
        .. new Fact[]
        {
            new EmployerPartnershipMade(R.P2, R.E2, P1, "praktik", Today, Today.AddDays(90), [M1], 3), new EmployerPartnershipChanged(R.P1, "tio platser", Today, Today.AddDays(90), [M1], 10),
            new EmployerPartnershipEnded(R.P1, true, "platserna är fyllda"), new EmployerAsked(R.E1, "kan lokalerna ändras?", Today, "ja"), new WorkAdaptationOffered(R.W2, R.E1, "en handledare", [M1]),
            new WorkAdaptationEnded(R.W1, "nytt schema"), new LabourMarketKnown(R.K2, "köken söker folk", "en enkät", Today), new RecruitmentCounted(M1, new(2026, 1, 1), new(2026, 12, 31), 40, 20, 12, 8, 7, 6),
            new FollowUpsCounted(M1, new(2026, 1, 1), new(2026, 12, 31), 7, 6, 12, 10),
        }.Select(fact => new Example(Recruiting, fact, "u1@p1")),
        .. new Fact[]
        {
            new ProcessAdapted(R.A2, M1, P2, "prova på", R.E1), new ProcessAdaptationEnded(R.A1, "inte längre"), new GroupBarrierSeen(R.H2, M1, BarrierKind.Housing, "dyra hyror"),
            new GroupBarrierTaken(R.H1, P2, Today.AddDays(30)), new GroupBarrierAnswered(R.H1, "en samåkning"),
        }.Select(fact => new Example(Recruiting, fact, "u2@p2")),
        new(Recruiting, new GroupBarrierRemoved(R.H1, "en ny linje"), "u4@group:m1"),
    ];
}
