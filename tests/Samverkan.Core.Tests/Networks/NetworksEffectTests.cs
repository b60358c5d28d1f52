using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.NetworkCast;
using static Samverkan.Testing.Collaborations.NetworkScenes;

namespace Samverkan.Tests.Networks;

/// <summary>What each fact of the room leads to.</summary>
public sealed class NetworksEffectTests
{
    [Fact]
    public void Network_AsStated_HoldsPeopleOrganisationsTiesAndCompetences()
    {
        var network = Networked.Networks;
        var (partner, organisation, person, own) = (network.Contacts[C1], network.Contacts[C2], network.Contacts[C3], network.Contacts[C4]);

        Assert.Equal((ContactKind.Organisation, "Hamnstads kommun", Sector.PublicSector, P1), (partner.Kind, partner.Name, partner.Sector!.Value, partner.Partner!.Value));
        Assert.Equal(("Jobbvännerna", null), (organisation.Name, organisation.Partner));
        Assert.Equal((ContactKind.Person, U5, C2, null), (person.Kind, person.Person!.Value, person.Organisation!.Value, person.OfGroup));
        Assert.Equal((U3, M1), (own.Person!.Value, own.OfGroup!.Value));
        Assert.Equal(new Tie(E1, C1, C3, TieKind.Cooperation, TieStrength.Strong, "samtal", Today), network.Ties[E1]);
        Assert.Equal("arabiska", network.Competences[Q1].Name);
        Assert.Equal([C3], network.Competences[Q1].Holders);
        Assert.Equal([N1], network.Competences[Q1].Needs);
        Assert.Equal(new EnvironmentScan(W1, "vi såg på hamnens företag", Today), network.Scans[W1]);
        Assert.Equal(new BankedKnowledge(B1, "studiebesök ger mer än mässor", null), network.Knowledge[B1]);
    }

    [Fact]
    public void GoalAsksCompetence_OfAGoal_IsKept() =>
        Assert.Equal([G1], Networked.And(new GoalStated(G1, P1, "ett mål"), "u1@p1").And(new GoalAsksCompetence(G1, Q1), "u2@p2").Networks.Competences[Q1].Goals);

    [Fact]
    public void TieTended_OnALaterDay_IsRememberedAndAnEarlierIsNot()
    {
        Assert.Equal(Today.AddDays(1), Networked.And(new TieTended(E1, Today.AddDays(1)), "u2@p2").Networks.Ties[E1].TendedOn);
        Assert.Equal(Today, Networked.And(new TieTended(E1, Today.AddDays(-1)), "u2@p2").Networks.Ties[E1].TendedOn);
        Assert.Equal(Today.AddDays(1), Networked.And(new TieTended(E2, Today.AddDays(1)), "u1@p1").Networks.Ties[E2].TendedOn);
    }

    [Fact]
    public void Endings_OfATieACompetenceAndKnowledge_EndJustThat()
    {
        var network = Networked.And(new TieEnded(E1), "u2@p2").And(new CompetenceLost(Q1, C3), "u1@p1").And(new KnowledgeRemoved(B1, EndGround.Retention), "u1@p1").Networks;

        Assert.Equal([E2], network.CurrentTies.Select(tie => tie.Id));
        Assert.Empty(network.Competences[Q1].Holders);
        Assert.Equal(new BankedKnowledge(B1, null, EndGround.Retention), network.Knowledge[B1]);
        Assert.Equal(4, network.Current.Count());
    }

    [Fact]
    public void ContactEnded_OnAnyGround_TakesTiesCompetencesAndTheRestWithIt()
    {
        var network = Networked.And(new ContactEnded(C3, EndGround.Objection), "u1@p1").Networks;

        Assert.True(network.Contacts[C3] is { Kind: ContactKind.Person, Ended: EndGround.Objection, Person: null, Organisation: null });
        Assert.Empty(network.Ties);
        Assert.Empty(network.Competences[Q1].Holders);
        Assert.Equal([U5], network.Objected);
        Assert.Equal([C1, C2, C4], network.Current.Select(contact => contact.Id));
        Assert.Empty(Networked.And(new ContactEnded(C3, EndGround.Erasure), "u1@p1").Networks.Objected);
    }

    [Fact]
    public void ContactEnded_OfAnOrganisation_LeavesItsPeople()
    {
        var network = Networked.And(new ContactEnded(C2, EndGround.Retention), "u1@p1").Networks;

        Assert.Equal((U5, null), (network.Contacts[C3].Person!.Value, network.Contacts[C3].Organisation));
        Assert.Equal([E1, E2], network.CurrentTies.Select(tie => tie.Id));
    }

    /// <summary>A person or a partner that was taken out without objecting can be put in again.</summary>
    [Fact]
    public void Noted_AgainAfterRetention_IsThereUnderANewId()
    {
        var again = Networked.And(new ContactEnded(C3, EndGround.Retention), "u1@p1").And(new PersonNoted(C5, U5), "u1@p1")
            .And(new ContactEnded(C1, EndGround.Retention), "u1@p1").And(new OrganisationNoted(new("c6"), "Hamnstads kommun", Sector.PublicSector, P1), "u1@p1");

        Assert.Equal(["c2", "c4", "c5", "c6"], again.Networks.Current.Select(contact => contact.Id.Value));
    }

    /// <summary>Anyone passes on what a person wants of itself, also of a group's own contact; the rest is for the group to say.</summary>
    [Fact]
    public void GroupsOwnContact_WhoEndsIt_DependsOnTheGround()
    {
        foreach (var ground in new[] { EndGround.Objection, EndGround.Erasure })
            Assert.Equal(ground, Networked.And(new ContactEnded(C4, ground), "u1@p1").Networks.Contacts[C4].Ended);
        Assert.Equal(EndGround.Retention, Networked.And(new ContactEnded(C4, EndGround.Retention), "u4@group:m1").Networks.Contacts[C4].Ended);
        Assert.Equal(M1, Networked.And(new ContactEnded(C4, EndGround.Erasure), "u1@p1").Networks.Contacts[C4].OfGroup);
    }

    [Fact]
    public void Closing_Alone_RemovesNothingAndTheBankGoesOn()
    {
        Assert.Equal(Networked.Networks, NetworkedAndClosed.Networks);
        var on = NetworkedAndClosed.And(new PersonNoted(C5, new("u9"), OfGroup: M1), "u4@group:m1").And(new TieTended(E1, Today), "u1@p1").And(new KnowledgeBanked(B2, "så"), "u2@p2");

        Assert.Equal((5, 2), (on.Networks.Current.Count(), on.Networks.Knowledge.Count));
        Assert.True(State.Same(State.Replayed(on), on));
    }

    [Fact]
    public void PartnerLeft_FromTheCollaboration_StaysInTheNetwork() =>
        Assert.Equal(Networked.Networks, Networked.And(new PartnerLeft(P1), "u1@p1").Networks);
}
