using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Guidance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupScenes;
using static Samverkan.Testing.Collaborations.NetworkCast;

namespace Samverkan.Tests.Networks;

/// <summary>Every rule of the review of the room: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class NetworksReviewTests
{
    private static readonly string[] None = [];

    private static readonly Collaboration Asked = Scenes.Running
        .And(new NeedStated(N1, P1, "ett behov"), "u1@p1").And(new GoalStated(G1, P2, "ett mål"), "u2@p2")
        .And(new CompetenceNamed(Q1, "arabiska"), "u1@p1").And(new CompetenceNamed(Q2, "svets"), "u1@p1")
        .And(new NeedAsksCompetence(N1, Q1), "u1@p1").And(new GoalAsksCompetence(G1, Q2), "u2@p2");

    private static readonly Collaboration Held = Asked.And(Organisation("c1", Sector.Business), "u1@p1")
        .And(new CompetenceHeld(Q1, C1), "u1@p1").And(new CompetenceHeld(Q2, C1), "u1@p1");

    /// <summary>Partner p1 is c2, without a tie to c1 that has what is asked for.</summary>
    private static readonly Collaboration Partnered = Held.And(new OrganisationNoted(C2, "Hamnstads kommun", Sector.PublicSector, P1), "u1@p1");

    /// <summary>Two public and two businesses: the public c1 and c2 know each other, so do the businesses c3 and c4, and c1 knows c3.</summary>
    private static readonly Collaboration Bridged = Scenes.Running
        .And(Organisation("c1", Sector.PublicSector), "u1@p1").And(Organisation("c2", Sector.PublicSector), "u1@p1")
        .And(Organisation("c3", Sector.Business), "u1@p1").And(Organisation("c4", Sector.Business), "u1@p1")
        .Tied("e1", "c1", "c2").Tied("e2", "c3", "c4").Tied("e3", "c1", "c3");

    /// <summary>The target group's own contact c1, the public c2 and the employer c3.</summary>
    private static readonly Collaboration Reaching = Spoken
        .And(new PersonNoted(C1, U5, OfGroup: GroupCast.M1), "u4@group:m1").And(Organisation("c2", Sector.PublicSector), "u1@p1").And(Organisation("c3", Sector.Business), "u1@p1");

    /// <summary>Person c1, and the organisations c2, c3 and c4 that are reached through c1 alone.</summary>
    private static readonly Collaboration Hanging = Scenes.Running
        .And(new PersonNoted(C1, U5), "u1@p1").And(Organisation("c2", Sector.Business), "u1@p1").And(Organisation("c3", Sector.Business), "u1@p1")
        .And(Organisation("c4", Sector.Business), "u1@p1").Tied("e1", "c1", "c2").Tied("e2", "c3", "c1").Tied("e3", "c1", "c4");

    /// <summary>Partner p1 as c1 knows the person c2, who knows c3, who knows c4, who knows c5.</summary>
    private static readonly Collaboration Chain = Scenes.Running
        .And(new OrganisationNoted(C1, "Hamnstads kommun", Sector.PublicSector, P1), "u1@p1").And(new PersonNoted(C2, U5), "u1@p1")
        .And(Organisation("c3", Sector.Business), "u1@p1").And(Organisation("c4", Sector.Business), "u1@p1").And(Organisation("c5", Sector.Business), "u1@p1")
        .Tied("e1", "c1", "c2").Tied("e2", "c2", "c3").Tied("e3", "c3", "c4").Tied("e4", "c4", "c5");

    /// <summary>Partner p1 as c1, a direct contact c2, and c3 who is nobody's.</summary>
    private static readonly Collaboration Direct = Scenes.Running
        .And(new OrganisationNoted(C1, "Hamnstads kommun", Sector.PublicSector, P1), "u1@p1")
        .And(Organisation("c2", Sector.Business), "u1@p1").And(Organisation("c3", Sector.Business), "u1@p1").Tied("e1", "c1", "c2");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM401", "no one has what is asked for", Asked, 0, "competence:q1", "competence:q2"),
        new("SAM401", "someone has", Held, 0, None),
        new("SAM401", "no way leads from a partner to the one that has", Partnered, 0, "competence:q1", "competence:q2"),
        new("SAM401", "a way of two steps does", Partnered.And(Organisation("c3", Sector.Business), "u1@p1").Tied("e1", "c2", "c3").Tied("e2", "c3", "c1"), 0, None),
        new("SAM401", "the partner has it itself", Partnered.And(new CompetenceHeld(Q1, C2), "u1@p1").And(new CompetenceHeld(Q2, C2), "u1@p1"), 0, None),
        new("SAM401", "one was taken out", Held.And(new ContactEnded(C1, EndGround.Erasure), "u1@p1"), 0, "competence:q1", "competence:q2"),
        new("SAM401", "the need has ended", Asked.And(new NeedEnded(N1, "mött"), "u1@p1"), 0, "competence:q2"),
        new("SAM401", "the goal is met", Asked.And(new GoalMet(G1), "u2@p2"), 0, "competence:q1"),
        new("SAM401", "the owner of the need left", Asked.And(new PartnerLeft(P1), "u1@p1"), 0, "competence:q2"),
        new("SAM401", "the owner of the goal left", Asked.And(new PartnerLeft(P2), "u2@p2"), 0, "competence:q1"),
        new("SAM401", "the goal is common", Asked.Decided(D1, new ProjectGoalStated(G2, "en kurs")).And(new GoalAsksCompetence(G2, Q1), "u1@p1").And(new NeedEnded(N1, "mött"), "u1@p1"), 0, "competence:q1", "competence:q2"),
        new("SAM401", "one that nothing asks for", Asked.And(new CompetenceNamed(new("q3"), "tyska"), "u1@p1"), 0, "competence:q1", "competence:q2"),

        new("SAM402", "three hang on a person", Hanging, 0, "contact:c1"),
        new("SAM402", "two do", Hanging.And(new TieEnded(E3), "u1@p1"), 0, None),
        new("SAM402", "one of the three has another way", Hanging.And(Organisation("c5", Sector.Business), "u1@p1").Tied("e4", "c4", "c5"), 0, None),
        new("SAM402", "three hang on an organisation", Hanging.And(new ContactEnded(C1, EndGround.Retention), "u1@p1").And(new PersonNoted(C5, U5), "u1@p1").Tied("e5", "c2", "c3").Tied("e6", "c2", "c4").Tied("e7", "c2", "c5"), 0, None),
        new("SAM402", "a chain of three has its only way to a partner through a person", Chain, 0, "contact:c2"),
        new("SAM402", "a chain of two has", Chain.And(new ContactEnded(C5, EndGround.Retention), "u1@p1"), 0, None),
        new("SAM402", "the chain has another way", Chain.Tied("e9", "c5", "c1"), 0, None),
        new("SAM402", "the chain has another way from its middle", Chain.Tied("e9", "c4", "c1"), 0, None),
        new("SAM402", "the chain reaches another partner", Chain.And(new OrganisationNoted(new("c6"), "Kajens lager", Sector.Business, P2), "u1@p1").Tied("e9", "c5", "c6"), 0, None),
        new("SAM402", "it hangs on an organisation", Chain.Tied("e9", "c3", "c1"), 0, None),
        new("SAM402", "a competence that is asked for", Asked.And(new PersonNoted(C1, U5), "u1@p1").And(new CompetenceHeld(Q1, C1), "u1@p1"), 0, "contact:c1"),
        new("SAM402", "another has it too", Held.And(new PersonNoted(C2, U5), "u1@p1").And(new CompetenceHeld(Q1, C2), "u1@p1"), 0, None),
        new("SAM402", "an organisation has it", Held.And(new PersonNoted(C2, U5), "u1@p1"), 0, None),

        new("SAM403", "one on each side", Bridged, 0, "contact:c1", "contact:c3"),
        new("SAM403", "another way past one of them", Bridged.Tied("e4", "c1", "c4"), 0, "contact:c1"),
        new("SAM403", "another way past both", Bridged.Tied("e4", "c2", "c4"), 0, None),
        new("SAM403", "that way ended", Bridged.Tied("e4", "c2", "c4").And(new TieEnded(new("e4")), "u1@p1"), 0, "contact:c1", "contact:c3"),
        new("SAM403", "through someone of no sector", Bridged.And(new TieEnded(E3), "u1@p1").And(new PersonNoted(C5, U5), "u1@p1").Tied("e4", "c1", "c5").Tied("e5", "c2", "c5").Tied("e6", "c5", "c3").Tied("e7", "c5", "c4"), 0, "contact:c5"),
        new("SAM403", "through a person of one sector", Bridged.And(new TieEnded(E3), "u1@p1").And(new PersonNoted(C5, U5, C1), "u1@p1").Tied("e4", "c5", "c3").Tied("e5", "c5", "c4"), 0, "contact:c5"),
        new("SAM403", "a sector of one only", Scenes.Running.And(Organisation("c1", Sector.PublicSector), "u1@p1").And(Organisation("c2", Sector.Business), "u1@p1").Tied("e1", "c1", "c2"), 0, None),

        new("SAM404", "half a year and no more", Direct, 180, None),
        new("SAM404", "more", Direct, 181, "tie:e1"),
        new("SAM404", "tended since", Direct.And(new TieTended(E1, Today.AddDays(1)), "u1@p1"), 181, None),
        new("SAM404", "another ended", Direct.Tied("e2", "c1", "c3").And(new TieEnded(E1), "u1@p1"), 181, "tie:e2"),

        new("SAM405", "only direct contacts", Direct, 0, "collaboration"),
        new("SAM405", "one step further", Direct.Tied("e2", "c3", "c2"), 0, None),
        new("SAM405", "a person of the partner counts as the partner", Direct.And(new PersonNoted(C4, U5, C1), "u1@p1").Tied("e2", "c4", "c3"), 0, "collaboration"),
        new("SAM405", "a representative counts as the partner", Scenes.Running.And(new PersonNoted(C1, U1), "u1@p1").And(Organisation("c2", Sector.Business), "u1@p1").Tied("e1", "c1", "c2"), 0, "collaboration"),

        new("SAM406", "no scan", Direct, 0, "collaboration"),
        new("SAM406", "a year and no more", Direct.And(new EnvironmentScanned(W1, "så", Today), "u1@p1"), 365, None),
        new("SAM406", "an old one", Direct.And(new EnvironmentScanned(W1, "så", Today), "u1@p1"), 366, "collaboration"),
        new("SAM406", "an old and a new one", Direct.And(new EnvironmentScanned(W1, "så", Today.AddDays(-900)), "u1@p1").And(new EnvironmentScanned(W2, "så", Today), "u1@p1"), 0, None),
        new("SAM406", "a scan and no contacts", Scenes.Running.And(new EnvironmentScanned(W1, "så", Today), "u1@p1"), 0, None),

        new("SAM407", "one way to the employer", Reaching.Theirs("e1", "c1", "c2").Tied("e2", "c2", "c3"), 0, "contact:c2"),
        new("SAM407", "a way of one's own as well", Reaching.Theirs("e1", "c1", "c2").Tied("e2", "c2", "c3").Theirs("e3", "c1", "c3"), 0, None),
        new("SAM407", "no way at all", Reaching.Theirs("e1", "c1", "c2"), 0, None),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    [Fact]
    public void Review_WithoutANetwork_JudgesNothingOfTheRoom() => Assert.Empty(Judged(Scenes.Running));

    [Fact]
    public void Review_OfAnOrganisationAlone_JudgesOnlyTheScan() => Assert.Equal(["SAM406"], Judged(Scenes.Running.And(Organisation("c1", Sector.Business), "u1@p1")));

    [Fact]
    public void Review_OfTiesWithoutPartnersOrSectorsThatMeet_DoesNotJudgeThose() => Assert.Equal(["SAM402", "SAM404", "SAM406"], Judged(Hanging));

    /// <summary>Where every tie has ended there is nothing to tend, and no one to look beyond.</summary>
    [Fact]
    public void Review_OfTiesThatHaveEnded_DoesNotJudgeThem() => Assert.Equal(["SAM406"], Judged(Direct.And(new TieEnded(E1), "u1@p1")));

    private static OrganisationNoted Organisation(string id, Sector sector) => new(new(id), "En organisation", sector);

    private static IEnumerable<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Where(id => id.StartsWith("SAM4", StringComparison.Ordinal))
            .Except(Review.Of(scene, Scenes.Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal);
}

/// <summary>The words to tie contacts with.</summary>
internal static class Tying
{
    public static Collaboration Tied(this Collaboration scene, string tie, string from, string to) =>
        scene.And(new TieNoted(new(tie), new(from), new(to), TieKind.Acquaintance, TieStrength.Fair, "samtal", Today), "u1@p1");

    /// <summary>A tie of the target group's own contact, which the group alone shares.</summary>
    public static Collaboration Theirs(this Collaboration scene, string tie, string from, string to) =>
        scene.And(new TieNoted(new(tie), new(from), new(to), TieKind.Acquaintance, TieStrength.Fair, "samtal", Today), "u4@group:m1");
}
