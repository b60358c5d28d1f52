using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>What each fact of the room leads to.</summary>
public sealed class PartnersEffectTests
{
    [Fact]
    public void CollaborationFormed_First_MakesAPartnerWithAVoice()
    {
        var partner = Assert.Single(Alone.Partners.All.Values);

        Assert.Equal((P1, "Hamnstads kommun", Sector.PublicSector, true, false), (partner.Id, partner.Name, partner.Sector, partner.HasVoice, partner.HasLeft));
        Assert.Equal([U1], partner.Representatives);
        Assert.Equal([partner], Alone.Partners.Present);
    }

    [Fact]
    public void PartnerAdmitted_WithAndWithoutAVoice_Joins()
    {
        var (second, third) = (Three.Partners.All[P2], Three.Partners.All[P3]);

        Assert.Equal((P2, "Kajens lager", Sector.Business, true), (second.Id, second.Name, second.Sector, second.HasVoice));
        Assert.Equal((P3, "Jobbvännerna", Sector.CivilSociety, false), (third.Id, third.Name, third.Sector, third.HasVoice));
        Assert.Equal([U3], third.Representatives);
        Assert.Equal([P1, P2], Three.Partners.Voices.Select(voice => voice.Id));
        Assert.Equal([Sector.CivilSociety, Sector.Business, Sector.PublicSector], Three.Partners.Sectors);
    }

    [Fact]
    public void PartnerLeft_OfThree_IsNoLongerPresentButRemembered()
    {
        var left = Three.And(new PartnerLeft(P2, "vi hinner inte"), "u2@p2");

        Assert.Equal([P1, P3], left.Partners.Present.Select(partner => partner.Id));
        Assert.Equal([P1], left.Partners.Voices.Select(partner => partner.Id));
        Assert.Equal([Sector.CivilSociety, Sector.PublicSector], left.Partners.Sectors);
        Assert.True(left.Partners.All[P2].HasLeft);
        Assert.Equal("SAM055", left.Try(new SectorAsked(Sector.Business, "en annan"), "u2@p2").Refusal?.Rule);
    }

    [Fact]
    public void RepresentativeNamed_AndReleased_MaySpeakInBetween()
    {
        var asked = new SectorAsked(Sector.CivilSociety, "Jobbvännerna");
        var named = Two.And(new RepresentativeNamed(P1, U4), "u1@p1");
        var released = named.And(new RepresentativeReleased(P1, U1), "u4@p1");

        Assert.Equal("SAM055", Two.Try(asked, "u4@p1").Refusal?.Rule);
        Assert.Equal([U1, U4], named.Partners.All[P1].Representatives);
        Assert.False(named.Try(asked, "u4@p1").IsRefused);
        Assert.Equal([U4], released.Partners.All[P1].Representatives);
        Assert.Equal("SAM055", released.Try(asked, "u1@p1").Refusal?.Rule);
    }

    [Fact]
    public void RepresentativeNamed_OfAPersonWhoSpeaksForAnother_SpeaksForBoth()
    {
        var both = Two.And(new RepresentativeNamed(P2, U1), "u2@p2");

        Assert.Equal([U2, U1], both.Partners.All[P2].Representatives);
        Assert.Equal([U1], both.Partners.All[P1].Representatives);
    }

    [Fact]
    public void ResourceStated_AndWithdrawn_IsKeptAndMarked()
    {
        var stated = Two.And(new ResourceStated(R1, P2, ResourceKind.Jobs, "fem platser"), "u2@p2");
        var withdrawn = stated.And(new ResourceWithdrawn(R1, "fyllda"), "u2@p2");

        Assert.Equal(new Resource(R1, P2, ResourceKind.Jobs, "fem platser"), stated.Partners.Resources[R1]);
        Assert.False(stated.Partners.Resources[R1].IsWithdrawn);
        Assert.True(withdrawn.Partners.Resources[R1].IsWithdrawn);
        Assert.Equal("fem platser", withdrawn.Partners.Resources[R1].Statement);
    }

    [Fact]
    public void RiskStated_AndAnsweredByAnother_HoldsTheLastAnswer()
    {
        var stated = Two.And(new RiskStated(K1, P2, "ingen söker"), "u2@p2");
        var answered = stated.And(new RiskAnswered(K1, "vi frågar"), "u1@p1").And(new RiskAnswered(K1, "vi frågar igen"), "u2@p2");

        Assert.Equal(new Risk(K1, P2, "ingen söker", null), stated.Partners.Risks[K1]);
        Assert.Equal(new Risk(K1, P2, "ingen söker", "vi frågar igen"), answered.Partners.Risks[K1]);
    }

    [Fact]
    public void RiskEnded_ByItsOwner_IsKeptAndMarked()
    {
        var stated = Two.And(new RiskStated(K1, P2, "ingen söker"), "u2@p2");
        var ended = stated.And(new RiskEnded(K1, "alla platser är tillsatta"), "u2@p2");

        Assert.Equal((false, true), (stated.Partners.Risks[K1].IsEnded, ended.Partners.Risks[K1].IsEnded));
        Assert.Equal("ingen söker", ended.Partners.Risks[K1].Statement);
    }

    [Fact]
    public void VoiceGiven_ByDecision_GivesABallotAtOnceAndAnAgreementToSign()
    {
        var agreed = Three.Agreed(new(Agr1, P1, DecisionRule.Consent, "så här gör vi"));
        var given = agreed.Decided(D1, new VoiceGiven(P3, "den bär arbetet"));

        Assert.Equal([P1, P2], agreed.Partners.Voices.Select(voice => voice.Id));
        Assert.Equal([P1, P2, P3], given.Partners.Voices.Select(voice => voice.Id));
        Assert.Equal([P3], given.Partners.NotBound.Select(voice => voice.Id));
        Assert.Equal(Agr1, given.Partners.InForce?.Id);
        Assert.False(given.And(new ProposalMade(D2, P1, "ett förslag", [new CollaborationClosed("klart")]), "u1@p1").Try(new BallotCast(D2, Ballot.For), "u3@p3").IsRefused);
    }

    [Fact]
    public void SectorAsked_Twice_IsKeptOnceInOrder()
    {
        var asked = Alone
            .And(new SectorAsked(Sector.PublicSector, "regionen"), "u1@p1")
            .And(new SectorAsked(Sector.CivilSociety, "Jobbvännerna"), "u1@p1")
            .And(new SectorAsked(Sector.PublicSector, "staten"), "u1@p1");

        Assert.Equal([Sector.PublicSector, Sector.CivilSociety], asked.Partners.SectorsAsked);
    }

    [Fact]
    public void CollaborationClosed_ByDecision_ClosesAndRemovesNothing()
    {
        Assert.True(Closed.Partners.IsClosed);
        Assert.False(Three.Partners.IsClosed);
        Assert.Equal(Three.Partners.All, Closed.Partners.All);
        Assert.Equal(Three.Purposes, Closed.Purposes);
        Assert.True(Alone.And(new CollaborationClosed("det blev inget"), "u1@p1").Partners.IsClosed);
    }
}
