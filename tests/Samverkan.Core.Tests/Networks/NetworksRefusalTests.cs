using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.NetworkCast;
using static Samverkan.Testing.Collaborations.NetworkScenes;

namespace Samverkan.Tests.Networks;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class NetworksRefusalTests
{
    private const string Group = "u4@group:m1";
    private static readonly DateOnly ToCome = Today.AddDays(3);
    private static readonly PersonId U9 = new("u9");
    private static readonly ContactId C9 = new("c9");

    private static readonly Collaboration Later = Networked
        .And(new OrganisationNoted(C5, "Kajens lager", Sector.Business), "u1@p1").And(new ContactEnded(C5, EndGround.Erasure), "u2@p2")
        .And(new PersonNoted(new("c6"), U9), "u1@p1").And(new ContactEnded(new("c6"), EndGround.Objection), "u2@p2")
        .And(new TieNoted(E3, C1, C2, TieKind.Advice, TieStrength.Weak, "samtal", Today), "u1@p1").And(new TieEnded(E3), "u2@p2")
        .And(new GoalStated(G1, P1, "ett mål"), "u1@p1").And(new GoalStated(G2, P1, "ett nått"), "u1@p1").And(new GoalMet(G2), "u1@p1")
        .And(new GoalAsksCompetence(G1, Q1), "u1@p1").And(new NeedEnded(N2, "mött"), "u1@p1")
        .And(new KnowledgeRemoved(B1, EndGround.Retention), "u1@p1");

    public static TheoryData<Refused> Rows =>
    [
        .. OnlyTakingPart(
            new OrganisationNoted(C5, "Kajens lager", Sector.Business), new PersonNoted(C5, U9), new ContactEnded(C2, EndGround.Erasure),
            new TieNoted(E3, C1, C2, TieKind.Advice, TieStrength.Weak, "samtal", Today), new TieTended(E1, Today), new TieEnded(E1), new CompetenceNamed(Q2, "svets"),
            new CompetenceHeld(Q1, C2), new CompetenceLost(Q1, C3), new NeedAsksCompetence(N2, Q1), new GoalAsksCompetence(G1, Q1),
            new EnvironmentScanned(W2, "så", Today), new KnowledgeBanked(B2, "så"), new KnowledgeRemoved(B1, EndGround.Erasure)),

        .. OfANewContact((contact, group) => new OrganisationNoted(contact, "Kajens lager", Sector.Business, OfGroup: group)),
        new("SAM057", "partner:p4", Networked, new OrganisationNoted(C5, "Kajens lager", Sector.Business, P4), "u1@p1"),
        new("SAM454", "partner:p2", Networked, new OrganisationNoted(C5, "Kajens lager", Sector.CivilSociety, P2), "u1@p1"),
        new("SAM455", "partner:p1", Networked, new OrganisationNoted(C5, "Hamnstads kommun", Sector.PublicSector, P1), "u1@p1"),

        .. OfANewContact((contact, group) => new PersonNoted(contact, U9, OfGroup: group)),
        new("SAM059", "person:", Networked, new PersonNoted(C5, default), "u1@p1"),
        new("SAM456", "person:u9", Later, new PersonNoted(C9, U9), "u1@p1"),
        new("SAM455", "person:u5", Networked, new PersonNoted(C5, U5), "u1@p1"),
        new("SAM057", "contact:c9", Networked, new PersonNoted(C5, U9, C9), "u1@p1"),
        new("SAM452", "contact:c5", Later, new PersonNoted(C9, U1, C5), "u1@p1"),
        new("SAM450", "contact:c7", Networked.And(new OrganisationNoted(new("c7"), "En förening", Sector.CivilSociety, OfGroup: M1), Group), new PersonNoted(C5, U9, new("c7")), "u1@p1"),
        new("SAM453", "contact:c3", Networked, new PersonNoted(C5, U9, C3), "u1@p1"),

        new("SAM057", "contact:c9", Networked, new ContactEnded(C9, EndGround.Objection), "u1@p1"),
        new("SAM452", "contact:c5", Later, new ContactEnded(C5, EndGround.Objection), "u1@p1"),
        new("SAM452", "contact:c5", Later, new ContactEnded(C5, EndGround.Retention), "u1@p1"),
        new("SAM450", "contact:c4", Networked, new ContactEnded(C4, EndGround.Retention), "u1@p1"),

        new("SAM059", "tie:", Networked, Tie(default, C1, C2), "u1@p1"),
        new("SAM058", "tie:e1", Networked, Tie(E1, C1, C2), "u1@p1"),
        new("SAM058", "tie:e1", Networked.And(new ContactEnded(C3, EndGround.Erasure), "u1@p1"), Tie(E1, C1, C2), "u1@p1"),
        new("SAM057", "contact:c9", Networked, Tie(E3, C9, C2), "u1@p1"),
        new("SAM057", "contact:c9", Networked, Tie(E3, C2, C9), "u1@p1"),
        new("SAM452", "contact:c5", Later, Tie(new("e4"), C5, C2), "u1@p1"),
        new("SAM452", "contact:c5", Later, Tie(new("e4"), C2, C5), "u1@p1"),
        new("SAM450", "contact:c4", Networked, Tie(E3, C4, C2), "u1@p1"),
        new("SAM450", "contact:c4", Networked, Tie(E3, C2, C4), "u1@p1"),
        new("SAM252", "contact:c2", Networked, Tie(E3, C2, C2), "u1@p1"),
        new("SAM358", "tie:e3", Networked, Tie(E3, C1, C2) with { AsOf = ToCome }, "u1@p1"),

        new("SAM057", "tie:e3", Networked, new TieTended(E3, Today), "u1@p1"),
        new("SAM458", "tie:e3", Later, new TieTended(E3, Today), "u1@p1"),
        new("SAM358", "tie:e1", Networked, new TieTended(E1, ToCome), "u1@p1"),
        new("SAM057", "tie:e3", Networked, new TieEnded(E3), "u1@p1"),
        new("SAM458", "tie:e3", Later, new TieEnded(E3), "u1@p1"),
        new("SAM450", "contact:c4", Networked, new TieEnded(E2), "u1@p1"),
        new("SAM450", "contact:c4", Networked.And(Tie(E3, C4, C1), Group), new TieEnded(E3), "u1@p1"),

        new("SAM059", "competence:", Networked, new CompetenceNamed(default, "svets"), "u1@p1"),
        new("SAM058", "competence:q1", Networked, new CompetenceNamed(Q1, "svets"), "u1@p1"),
        new("SAM057", "competence:q2", Networked, new CompetenceHeld(Q2, C2), "u1@p1"),
        new("SAM057", "contact:c9", Networked, new CompetenceHeld(Q1, C9), "u1@p1"),
        new("SAM452", "contact:c5", Later, new CompetenceHeld(Q1, C5), "u1@p1"),
        new("SAM450", "contact:c4", Networked, new CompetenceHeld(Q1, C4), "u1@p1"),
        new("SAM253", "competence:q1", Networked, new CompetenceHeld(Q1, C3), "u1@p1"),
        new("SAM057", "competence:q2", Networked, new CompetenceLost(Q2, C2), "u1@p1"),
        new("SAM057", "contact:c9", Networked, new CompetenceLost(Q1, C9), "u1@p1"),
        new("SAM450", "contact:c4", Networked.And(new CompetenceHeld(Q1, C4), Group), new CompetenceLost(Q1, C4), "u1@p1"),
        new("SAM457", "contact:c2", Networked, new CompetenceLost(Q1, C2), "u1@p1"),

        new("SAM057", "need:n9", Networked, new NeedAsksCompetence(new("n9"), Q1), "u1@p1"),
        new("SAM254", "need:n2", Later, new NeedAsksCompetence(N2, Q1), "u1@p1"),
        new("SAM057", "competence:q2", Networked, new NeedAsksCompetence(N2, Q2), "u1@p1"),
        new("SAM253", "competence:q1", Networked, new NeedAsksCompetence(N1, Q1), "u1@p1"),
        new("SAM057", "goal:g9", Networked, new GoalAsksCompetence(new("g9"), Q1), "u1@p1"),
        new("SAM250", "goal:g2", Later, new GoalAsksCompetence(G2, Q1), "u1@p1"),
        new("SAM057", "competence:q2", Later, new GoalAsksCompetence(G1, Q2), "u1@p1"),
        new("SAM253", "competence:q1", Later, new GoalAsksCompetence(G1, Q1), "u1@p1"),

        new("SAM059", "scan:", Networked, new EnvironmentScanned(default, "så", Today), "u1@p1"),
        new("SAM058", "scan:w1", Networked, new EnvironmentScanned(W1, "så", Today), "u1@p1"),
        new("SAM358", "scan:w2", Networked, new EnvironmentScanned(W2, "så", ToCome), "u1@p1"),
        new("SAM053", "collaboration", NetworkedAndClosed, new EnvironmentScanned(W2, "så", Today), "u1@p1"),

        new("SAM059", "bankedKnowledge:", Networked, new KnowledgeBanked(default, "så"), "u1@p1"),
        new("SAM058", "bankedKnowledge:b1", Networked, new KnowledgeBanked(B1, "så"), "u1@p1"),
        new("SAM057", "bankedKnowledge:b2", Networked, new KnowledgeRemoved(B2, EndGround.Erasure), "u1@p1"),
        new("SAM459", "bankedKnowledge:b1", Later, new KnowledgeRemoved(B1, EndGround.Erasure), "u1@p1"),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();

    /// <summary>Neither a decision: what is a group's own is not owned in common.</summary>
    [Fact]
    public void ProposalMade_OfAGroupsOwnContact_IsRefused() =>
        Assert.Equal("SAM550", Networked.Try(new Samverkan.Governance.ProposalMade(D1, P1, "dela dem", [new PersonNoted(C5, U9, OfGroup: M1)]), "u1@p1").Refusal?.Rule);

    private static TieNoted Tie(TieId tie, ContactId from, ContactId to) => new(tie, from, to, TieKind.Advice, TieStrength.Weak, "samtal", Today);

    /// <summary>A spokesperson of a group that has been set aside is still recognised, but takes no part in the bank.</summary>
    private static IEnumerable<Refused> OnlyTakingPart(params Fact[] facts) =>
        facts.Select(fact => new Refused("SAM451", Group, Networked.Decided(D1, new TargetGroupSetAside(M1, "så")), fact, Group));

    private static IEnumerable<Refused> OfANewContact(Func<ContactId, TargetGroupId?, Fact> fact) =>
    [
        new("SAM450", "contact:c5", Networked, fact(C5, M1), "u1@p1"),
        new("SAM450", "contact:c5", Networked, fact(C5, M2), Group),
        new("SAM059", "contact:", Networked, fact(default, null), "u1@p1"),
        new("SAM058", "contact:c1", Networked, fact(C1, null), "u1@p1"),
    ];
}
