using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Narratives;
using Samverkan.Partners;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.NarrativesScenes;
using N = Samverkan.Testing.Collaborations.NarrativesCast;

namespace Samverkan.Tests.Narratives;

/// <summary>What facts of the room lead to.</summary>
public sealed class NarrativesEffectTests
{
    private const string Group = "u4@group:m1";

    [Fact]
    public void NarrativeAdopted_Anew_IsTheOneInUseWhileTheOldIsKept()
    {
        var anew = Telling.Decided(D2, new NarrativeAdopted(N.N2, "så", "så", "så", [Sector.Business, Sector.PublicSector]));

        Assert.Equal((N.N1, 1, "fler ska se vad vi kan", "den som söker arbete", "möten på arbetsplatser"), Told(Telling.Narratives.Current!));
        Assert.Equal((N.N2, 2, "så", "så", "så"), Told(anew.Narratives.Current!));
        Assert.Equal([Sector.Business, Sector.PublicSector], anew.Narratives.Current!.Sectors);
        Assert.Empty(anew.Narratives.Current.Groups);
        Assert.Equal([M1], anew.Narratives.Versions[N.N1].Groups);
        Assert.Null(AgilityScenes.Mandated.Narratives.Current);
    }

    [Fact]
    public void NarrativeDiscussed_WithATargetGroup_IsKept() =>
        Assert.Equal(new Discussion(N.D1, "vi vill berätta om arbetet, inte om bristerna", [P1, P2], [M1], Today), Telling.Narratives.Discussions[N.D1]);

    [Fact]
    public void Disagreement_NotedAndMetByTheSame_KeepsBoth()
    {
        var met = Telling.And(new DisagreementMet(N.X1, "vi skrev om"), "u2@p2").And(new DisagreementNoted(N.X2, "för kort"), Group);

        Assert.Equal((P2, null, "det blir för ljust", null), (Telling.Narratives.Disagreements[N.X1].Partner, Telling.Narratives.Disagreements[N.X1].Group, Telling.Narratives.Disagreements[N.X1].Statement, Telling.Narratives.Disagreements[N.X1].Met));
        Assert.Equal("vi skrev om", met.Narratives.Disagreements[N.X1].Met);
        Assert.Equal((null, M1), (met.Narratives.Disagreements[N.X2].Partner, met.Narratives.Disagreements[N.X2].Group));
        Assert.False(met.Try(new DisagreementMet(N.X2, "så"), Group).IsRefused);
    }

    [Fact]
    public void Portrayal_ChosenChangedAndWithdrawnByTheGroup_IsTheGroupsOwn()
    {
        var changed = Telling.And(new PortrayalChosen(M1, "som kollegor"), Group);

        Assert.Equal(("som yrkeskunniga", "inte som offer"), (Telling.Narratives.Portrayals[M1].Wish, Telling.Narratives.Portrayals[M1].NotSo));
        Assert.Equal(("som kollegor", null), (changed.Narratives.Portrayals[M1].Wish, changed.Narratives.Portrayals[M1].NotSo));
        Assert.Empty(changed.And(new PortrayalWithdrawn(M1), Group).Narratives.Portrayals);
    }

    [Fact]
    public void Portrayal_OfAGroupSetAsideOrWhenClosed_IsStillItsOwnToSay()
    {
        var aside = Telling.Decided(D2, new TargetGroupSetAside(M1, "så"));

        Assert.False(aside.Try(new PortrayalChosen(M1, "inte alls"), Group).IsRefused);
        Assert.False(PublishedAndClosed.Try(new PortrayalWithdrawn(M1), Group).IsRefused);
    }

    [Fact]
    public void StoryNoted_OfAnyKind_KeepsNothingButWhoseItIs()
    {
        var noted = Telling.And(new StoryNoted(N.S4, StoryKind.Employer, null, P2), "u2@p2").Narratives.Stories;

        Assert.Equal(new Story(N.S1, StoryKind.Person, M1, P2), noted[N.S1]);
        Assert.Equal(new Story(N.S2, StoryKind.Organisation, null, P1), noted[N.S2]);
        Assert.Equal(new Story(N.S4, StoryKind.Employer, null, P2), noted[N.S4]);
    }

    [Fact]
    public void StoryConsentGiven_ByThePartnerInContactOrTheGroup_IsKept()
    {
        var consent = Telling.Narratives.Consents[N.C1];

        Assert.Equal((N.S1, "text och bild", "pärm 4", Today, LastOfC1, null), (consent.Story, consent.Scope, consent.KeptAt, consent.From, consent.Until, consent.RecordedBy));
        Assert.Equal([Channel.Press, Channel.SocialMedia], consent.Channels);
        Assert.Equal(P2, Telling.And(new StoryConsentGiven(N.C3, N.S1, "text", "pärm 4", [Channel.Print], Today, Today), "u2@p2").Narratives.Consents[N.C3].RecordedBy);
    }

    [Theory]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(11, false)]
    public void StoryPublished_UntilTheLastDayOfTheConsent_IsAdmitted(int days, bool isAdmitted) =>
        Assert.Equal(isAdmitted, !Telling.TryAfter(days, new StoryPublished(N.B3, N.S2, Channel.OwnSite, "webben"), "u1@p1").IsRefused);

    [Fact]
    public void StoryPublished_FromTheFirstDayOfAnotherConsent_IsAdmitted()
    {
        var later = Withdrawn.And(new StoryConsentGiven(N.C3, N.S1, "text", "pärm 4", [Channel.Press], Today.AddDays(3), Today.AddDays(9)), Group);

        Assert.True(later.TryAfter(2, new StoryPublished(N.B3, N.S1, Channel.Press, "tidningen"), "u1@p1").IsRefused);
        Assert.False(later.TryAfter(3, new StoryPublished(N.B3, N.S1, Channel.Press, "tidningen"), "u1@p1").IsRefused);
    }

    [Theory]
    [InlineData("u5@leader", Channel.Press)]
    [InlineData("u3@wg:w1", Channel.SocialMedia)]
    public void StoryPublished_ByWhoeverAnswersForTheChannel_IsKept(string by, Channel channel)
    {
        var publication = Planned.And(new StoryPublished(N.B3, N.S1, channel, "där"), by).Narratives.Publications[N.B3];

        Assert.Equal((N.S1, channel, "där", Today, null), (publication.Story, publication.Channel, publication.Where, publication.On, publication.PulledOn));
    }

    [Fact]
    public void StoryPublished_ByThePartnerWhoseOwnItIs_NeedsNoOnesLeaveInAnyChannel() =>
        Assert.False(Planned.Try(new StoryPublished(N.B3, N.S2, Channel.OwnSite, "webben"), "u1@p1").IsRefused);

    [Fact]
    public void StoryPublished_WhereNobodyAnswersForTheChannelAnyMore_IsForAllWhoDoTheWork()
    {
        var ended = Planned.Decided(D2, new WorkingGroupEnded(Wg1, "klar")).And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal([Channel.Press], ended.Narratives.Plan.Select(planned => planned.Channel));
        Assert.False(ended.Try(new StoryPublished(N.B3, N.S1, Channel.SocialMedia, "där"), "u1@p1").IsRefused);
    }

    [Fact]
    public void ChannelPlanned_Anew_ReplacesWhatWasPlannedForIt()
    {
        var anew = Planned.Decided(D2, new ChannelPlanned(Channel.Press, "reportage", "ibland", P1));

        Assert.Equal([Channel.SocialMedia, Channel.OwnSite, Channel.Press], anew.Narratives.Plan.Select(planned => planned.Channel));
        Assert.Equal(new PlannedChannel(Channel.Press, "reportage", "ibland", P1, null), anew.Narratives.Plan[2]);
    }

    [Fact]
    public void StoryConsentWithdrawn_WhileTheStoryIsOut_ListsEveryPlaceToPullItFrom()
    {
        var wide = Published
            .And(new StoryPublished(N.B3, N.S1, Channel.SocialMedia, "sidan"), "u1@p1").And(new StoryPublished(new("b4"), N.S1, Channel.Press, "bilagan"), "u1@p1");
        var withdrawn = wide.And(new StoryConsentWithdrawn(N.C1), "u2@p2");

        Assert.Empty(wide.Narratives.ToPull(Today));
        Assert.Equal(Today, withdrawn.Narratives.Consents[N.C1].WithdrawnOn);
        Assert.Equal([N.B1, N.B3, new PublicationId("b4")], Places(withdrawn, Today));
        Assert.Equal([N.B3, new PublicationId("b4")], Places(withdrawn.And(new StoryPulled(N.B1), Group), Today));
        Assert.Equal([N.B3], Places(withdrawn.And(new StoryConsentGiven(N.C3, N.S1, "text", "pärm 4", [Channel.Press], Today, Today), Group), Today));
    }

    [Fact]
    public void StoryConsentWithdrawn_WhenTheCollaborationIsClosed_IsAdmittedAndSoIsPulling()
    {
        var withdrawn = PublishedAndClosed.And(new StoryConsentWithdrawn(N.C1, "ett skäl"), Group);

        Assert.Equal([N.B1], Places(withdrawn, Today));
        Assert.Empty(Places(withdrawn.And(new StoryPulled(N.B1), "u1@p1"), Today));
    }

    [Theory]
    [InlineData("u1@p1")]
    [InlineData("u2@p2")]
    [InlineData("u5@leader")]
    [InlineData("u3@wg:w1")]
    public void StoryConsentWithdrawn_OfAPersonWithNobodyLeftToSpeakForIt_IsForWhoeverThePersonTurnsTo(string by)
    {
        var withdrawn = Unspoken.And(new StoryConsentWithdrawn(N.C1), by).And(new StoryConsentWithdrawn(N.C3), by);

        Assert.Equal([N.B1], Places(withdrawn, Today));
        Assert.Equal([N.B1], Places(PublishedAndClosed.And(new SpokespersonRevoked(M1, new("u4")), Group).And(new StoryConsentWithdrawn(N.C1), by), Today));
    }

    [Fact]
    public void StoryPublished_WhenSomeoneIsLeftOrSpeaksAgain_IsAdmitted()
    {
        Assert.False(Unspoken.Try(new StoryPublished(N.B3, N.S1, Channel.Press, "bilagan"), "u1@p1").IsRefused);
        var again = Unspoken.And(new SpokespersonChosen(M1, new("u9"), "på mötet"), "u1@p1");
        Assert.True(again.Try(new StoryPublished(N.B3, N.S3, Channel.Press, "bilagan"), "u1@p1").IsRefused);
        Assert.False(again.And(new SpokespersonAccepted(M1), "u9@group:m1").Try(new StoryPublished(N.B3, N.S3, Channel.Press, "bilagan"), "u1@p1").IsRefused);
    }

    [Fact]
    public void ToPull_AfterTheLastDay_ListsWhatIsStillOut()
    {
        Assert.Empty(Published.Narratives.ToPull(LastOfC2));
        Assert.Equal([N.B2], Places(Published, LastOfC2.AddDays(1)));
        Assert.Equal([N.B1, N.B2], Places(Published, LastOfC1.AddDays(1)));
        Assert.Equal(Today, Published.And(new StoryPulled(N.B2), "u1@p1").Narratives.Publications[N.B2].PulledOn);
    }

    /// <summary>c2 was recorded by p1; c1, for a story where p2 is in contact, by the group.</summary>
    [Fact]
    public void Consent_RecordedByAPartnerThatLeaves_IsWithdrawn()
    {
        var left = Published.And(new PartnerLeft(P1), "u1@p1");

        Assert.Equal(Today, left.Narratives.Consents[N.C2].WithdrawnOn);
        Assert.Null(left.Narratives.Consents[N.C1].WithdrawnOn);
        Assert.Null(Published.And(new PartnerLeft(P2), "u2@p2").Narratives.Consents[N.C1].WithdrawnOn);
        Assert.Equal([N.B2], Places(left, Today));
    }

    [Fact]
    public void MediaAssessed_ByTheGroup_IsKept() =>
        Assert.Equal(
            new MediaAssessment(N.A1, M1, MediaEffect.Harms, "hat på nätet", Today),
            Telling.And(new MediaAssessed(N.A1, M1, MediaEffect.Harms, "hat på nätet", Today), Group).Narratives.Assessments[N.A1]);

    private static IEnumerable<PublicationId> Places(Collaboration scene, DateOnly day) => scene.Narratives.ToPull(day).Select(publication => publication.Id);

    private static (NarrativeId, int, string, string, string) Told(Narrative version) => (version.Id, version.Number, version.Purpose, version.Perspective, version.Context);
}
