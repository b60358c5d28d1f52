using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.NetworkCast;

namespace Samverkan.Testing.Collaborations;

/// <summary>Collaborations with a network, to begin from. Target group m1 is spoken for by u4, as in <see cref="GroupScenes.ToldAndSpoken"/>.</summary>
public static class NetworkScenes
{
    /// <summary>
    /// Contacts c1 (p1 itself), c2 (an association), c3 (person u5 of c2) and c4 (person u3, m1's own); tie e1 from c1 to c3, tie e2 from c3 to c4;
    /// competence q1, which need n1 asks for and c3 has; scan w1 and knowledge b1.
    /// </summary>
    public static Collaboration Networked { get; } = ToldAndSpoken
        .And(new OrganisationNoted(C1, "Hamnstads kommun", Sector.PublicSector, P1), "u1@p1")
        .And(new OrganisationNoted(C2, "Jobbvännerna", Sector.CivilSociety), "u2@p2")
        .And(new PersonNoted(C3, U5, C2), "u2@p2")
        .And(new PersonNoted(C4, U3, OfGroup: M1), "u4@group:m1")
        .And(new TieNoted(E1, C1, C3, TieKind.Cooperation, TieStrength.Strong, "samtal", Today), "u1@p1")
        .And(new TieNoted(E2, C3, C4, TieKind.Advice, TieStrength.Weak, "samtal", Today), "u4@group:m1")
        .And(new CompetenceNamed(Q1, "arabiska"), "u1@p1").And(new CompetenceHeld(Q1, C3), "u2@p2").And(new NeedAsksCompetence(N1, Q1), "u1@p1")
        .And(new EnvironmentScanned(W1, "vi såg på hamnens företag", Today), "u1@p1")
        .And(new KnowledgeBanked(B1, "studiebesök ger mer än mässor"), "u2@p2");

    /// <summary>The same, closed.</summary>
    public static Collaboration NetworkedAndClosed { get; } = Networked.Decided(new ProposalId("d6"), new CollaborationClosed("klart"));
}
