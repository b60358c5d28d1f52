using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class PartnersRefusalTests
{
    private const Sector NoSector = default;
    private static readonly Collaboration TwoLeft = Three.And(new PartnerLeft(P2), "u2@p2");
    private static readonly Collaboration Resourced = Two.And(new ResourceStated(R1, P1, ResourceKind.Premises, "en lokal"), "u1@p1");
    private static readonly Collaboration Agreed = Three.Agreed(new(Agr1, P1, DecisionRule.Consent, "så"));
    private static readonly Collaboration Replaced = Three.And(new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "så"), "u1@p1").Agreed(new(Agr2, P1, DecisionRule.Consent, "så"));
    private static readonly Collaboration Risked = Two.And(new RiskStated(K1, P1, "en risk"), "u1@p1");

    private static readonly Collaboration RiskOver = Risked.And(new RiskEnded(K1, "över"), "u1@p1");

    /// <summary>Only those admitted without a voice remain, and so all of them have one.</summary>
    private static readonly Collaboration AllWithoutAVoice = Three.Decided(D2, new PartnerAdmitted(P4, "Vården AB", Sector.Business, U4, Voice: false)).And(new PartnerLeft(P1), "u1@p1").And(new PartnerLeft(P2), "u2@p2");

    public static TheoryData<Refused> Rows =>
    [
        new("SAM051", "partner:p2", Alone, new CollaborationFormed(P2, "En till", Sector.Business, U1), "u1@p1"),
        new("SAM059", "partner:", Unformed, new CollaborationFormed(default, "Kommunen", Sector.PublicSector, U1), "u1@p1"),
        new("SAM059", "person:", Unformed, new CollaborationFormed(P1, "Kommunen", Sector.PublicSector, default), "u1@p1"),
        new("SAM065", "Sector", Unformed, new CollaborationFormed(P1, "Kommunen", NoSector, U1), "u1@p1"),
        new("SAM056", "partner:p2", Unformed, new CollaborationFormed(P2, "Kommunen", Sector.PublicSector, U1), "u1@p1"),
        new("SAM056", "partner:p1", Unformed, new CollaborationFormed(P1, "Kommunen", Sector.PublicSector, U1), "u1@leader"),
        new("SAM055", "u1@p1", Unformed, new CollaborationFormed(P1, "Kommunen", Sector.PublicSector, U2), "u1@p1"),

        new("SAM063", "u1@p1", Two, new PartnerAdmitted(P3, "Jobbvännerna", Sector.CivilSociety, U3), "u1@p1"),
        new("SAM063", "u3@p3", TwoLeft, new PartnerAdmitted(P4, "Vården AB", Sector.Business, U4), "u3@p3"),
        new("SAM059", "partner:", Alone, new PartnerAdmitted(default, "Jobbvännerna", Sector.CivilSociety, U3), "u1@p1"),
        new("SAM058", "partner:p1", Alone, new PartnerAdmitted(P1, "Jobbvännerna", Sector.CivilSociety, U3), "u1@p1"),
        new("SAM058", "partner:p2", Two.And(new PartnerLeft(P2), "u2@p2"), new PartnerAdmitted(P2, "Kajens lager", Sector.Business, U2), "u1@p1"),
        new("SAM156", "person:u1", Alone, new PartnerAdmitted(P2, "Kajens lager", Sector.Business, U1), "u1@p1"),
        new("SAM059", "person:", Alone, new PartnerAdmitted(P2, "Jobbvännerna", Sector.CivilSociety, default), "u1@p1"),
        new("SAM065", "Sector", Alone, new PartnerAdmitted(P2, "Jobbvännerna", (Sector)4, U3), "u1@p1"),
        new("SAM150", "partner:p2", Alone, new PartnerAdmitted(P2, "Jobbvännerna", Sector.CivilSociety, U3, Voice: false), "u1@p1"),

        new("SAM063", "u1@p1", Two, new CollaborationClosed("klart"), "u1@p1"),
        new("SAM063", "u3@p3", TwoLeft, new CollaborationClosed("klart"), "u3@p3"),

        new("SAM057", "partner:p4", Two, new PartnerLeft(P4), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new PartnerLeft(P2), "u1@p1"),
        new("SAM056", "partner:p2", Two, new PartnerLeft(P2), "u1@p1"),

        new("SAM057", "partner:p4", Two, new RepresentativeNamed(P4, U4), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new RepresentativeNamed(P2, U4), "u1@p1"),
        new("SAM056", "partner:p2", Two, new RepresentativeNamed(P2, U4), "u1@p1"),
        new("SAM059", "person:", Two, new RepresentativeNamed(P1, default), "u1@p1"),
        new("SAM153", "person:u1", Two, new RepresentativeNamed(P1, U1), "u1@p1"),

        new("SAM057", "partner:p4", Two, new RepresentativeReleased(P4, U1), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new RepresentativeReleased(P2, U2), "u1@p1"),
        new("SAM056", "partner:p2", Two, new RepresentativeReleased(P2, U2), "u1@p1"),
        new("SAM154", "person:u2", Two, new RepresentativeReleased(P1, U2), "u1@p1"),
        new("SAM152", "partner:p1", Two, new RepresentativeReleased(P1, U1), "u1@p1"),

        new("SAM057", "partner:p4", Two, new ResourceStated(R1, P4, ResourceKind.Money, "pengar"), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new ResourceStated(R1, P2, ResourceKind.Money, "pengar"), "u1@p1"),
        new("SAM056", "partner:p2", Two, new ResourceStated(R1, P2, ResourceKind.Money, "pengar"), "u1@p1"),
        new("SAM059", "resource:", Two, new ResourceStated(default, P1, ResourceKind.Money, "pengar"), "u1@p1"),
        new("SAM058", "resource:r1", Resourced, new ResourceStated(R1, P1, ResourceKind.Money, "pengar"), "u1@p1"),
        new("SAM065", "ResourceKind", Two, new ResourceStated(R1, P1, default, "pengar"), "u1@p1"),

        new("SAM057", "resource:r1", Two, new ResourceWithdrawn(R1), "u1@p1"),
        new("SAM056", "partner:p1", Resourced, new ResourceWithdrawn(R1), "u2@p2"),
        new("SAM155", "resource:r1", Resourced.And(new ResourceWithdrawn(R1), "u1@p1"), new ResourceWithdrawn(R1), "u1@p1"),

        new("SAM057", "partner:p4", Two, new RiskStated(K1, P4, "en risk"), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new RiskStated(K1, P2, "en risk"), "u1@p1"),
        new("SAM056", "partner:p2", Two, new RiskStated(K1, P2, "en risk"), "u1@p1"),
        new("SAM059", "risk:", Two, new RiskStated(default, P1, "en risk"), "u1@p1"),
        new("SAM058", "risk:k1", Risked, new RiskStated(K1, P1, "en risk"), "u1@p1"),

        new("SAM057", "risk:k1", Two, new RiskAnswered(K1, "ett svar"), "u1@p1"),
        new("SAM163", "risk:k1", RiskOver, new RiskAnswered(K1, "ett svar"), "u2@p2"),
        new("SAM057", "risk:k1", Two, new RiskEnded(K1, "över"), "u1@p1"),
        new("SAM056", "partner:p1", Risked, new RiskEnded(K1, "över"), "u2@p2"),
        new("SAM163", "risk:k1", RiskOver, new RiskEnded(K1, "över"), "u1@p1"),

        new("SAM063", "u1@p1", Three, new VoiceGiven(P3, "den bär arbetet"), "u1@p1"),
        new("SAM063", "u3@p3", Three, new VoiceGiven(P3, "den bär arbetet"), "u3@p3"),
        new("SAM057", "partner:p4", Alone, new VoiceGiven(P4, "så"), "u1@p1"),
        new("SAM151", "partner:p3", Three.And(new PartnerLeft(P3), "u3@p3"), Proposing(new VoiceGiven(P3, "så")), "u1@p1"),
        new("SAM164", "partner:p2", Three, Proposing(new VoiceGiven(P2, "så")), "u1@p1"),
        new("SAM164", "partner:p3", AllWithoutAVoice, Proposing(new VoiceGiven(P3, "så"), P3), "u3@p3"),

        new("SAM065", "Sector", Two, new SectorAsked(NoSector, "Jobbvännerna"), "u1@p1"),

        new("SAM057", "partner:p4", Three, new AgreementDrafted(Agr1, P4, DecisionRule.Consent, "så"), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new AgreementDrafted(Agr1, P2, DecisionRule.Consent, "så"), "u1@p1"),
        new("SAM056", "partner:p2", Three, new AgreementDrafted(Agr1, P2, DecisionRule.Consent, "så"), "u1@p1"),
        new("SAM157", "partner:p3", Three, new AgreementDrafted(Agr1, P3, DecisionRule.Consent, "så"), "u3@p3"),
        new("SAM058", "agreement:a1", Agreed, new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "så"), "u1@p1"),
        new("SAM059", "agreement:", Three, new AgreementDrafted(default, P1, DecisionRule.Consent, "så"), "u1@p1"),
        new("SAM065", "DecisionRule", Three, new AgreementDrafted(Agr1, P1, default, "så"), "u1@p1"),
        new("SAM161", "agreement:a1", Three, new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "så", [Grp1, Grp1]), "u1@p1"),
        new("SAM161", "agreement:a1", Three, new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "så", [default]), "u1@p1"),
        new("SAM162", "agreement:a1", Three, new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "så", null, false, new(2027, 1, 10)), "u1@p1"),

        new("SAM057", "partner:p4", Agreed, new AgreementSigned(Agr1, P4), "u1@p1"),
        new("SAM151", "partner:p2", Agreed.And(new PartnerLeft(P2), "u2@p2"), new AgreementSigned(Agr1, P2), "u1@p1"),
        new("SAM056", "partner:p2", Agreed, new AgreementSigned(Agr1, P2), "u1@p1"),
        new("SAM057", "agreement:a9", Agreed, new AgreementSigned(new("a9"), P1), "u1@p1"),
        new("SAM157", "partner:p3", Agreed, new AgreementSigned(Agr1, P3), "u3@p3"),
        new("SAM158", "partner:p1", Agreed, new AgreementSigned(Agr1, P1), "u1@p1"),
        new("SAM159", "agreement:a1", Replaced, new AgreementSigned(Agr1, P2), "u2@p2"),

        new("SAM056", "partner:p2", Agreed, new AgreementDeclined(Agr1, P2, "nej"), "u1@p1"),
        new("SAM158", "partner:p1", Agreed, new AgreementDeclined(Agr1, P1, "nej"), "u1@p1"),
        new("SAM159", "agreement:a1", Replaced, new AgreementDeclined(Agr1, P2, "nej"), "u2@p2"),
        new("SAM160", "partner:p1", Three.And(new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "så"), "u1@p1").And(new AgreementDeclined(Agr1, P1, "nej"), "u1@p1"), new AgreementDeclined(Agr1, P1, "nej"), "u1@p1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();

    private static ProposalMade Proposing(Fact fact, PartnerId? proposer = null) => new(D3, proposer ?? P1, "ett förslag", [fact]);

    /// <summary>The rule that an initial partner has a voice ends when the collaboration has run, not when it runs.</summary>
    [Fact]
    public void PartnerAdmitted_WithoutAVoice_WhileForming_IsRefusedAlsoByDecision()
    {
        var refusal = Two.Try(new ProposalMade(D1, P1, "ett förslag", [new PartnerAdmitted(P3, "Jobbvännerna", Sector.CivilSociety, U3, Voice: false)]), "u1@p1").Refusal;

        Assert.Equal("SAM150", refusal?.Rule);
        Assert.False(TwoLeft.Partners.Sectors.Count() < 2);
        Assert.Equal("SAM063", TwoLeft.Try(new PurposeAdopted(S2, "den enda rösten räcker inte när samverkan har kommit igång"), "u1@p1").Refusal?.Rule);
    }
}
