using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Governance;

/// <summary>Every reason for which a fact of the room is refused, a row each.</summary>
public sealed class GovernanceRefusalTests
{
    private static readonly Collaboration TwoLeft = Three.And(new PartnerLeft(P2), "u2@p2");
    private static readonly PurposeAdopted Purpose = new(S2, "ett nytt syfte");

    /// <summary>d1 is open and p1 has voted through u1, who also speaks for p2; d2 is carried.</summary>
    private static readonly Collaboration Voting = Three
        .Decided(D2, new ProjectGoalStated(G1, "en kurs"))
        .And(new RepresentativeNamed(P2, U1), "u2@p2").And(new RepresentativeNamed(P1, U4), "u1@p1")
        .And(new ProposalMade(D1, P1, "ett förslag", [Purpose]), "u1@p1")
        .And(new BallotCast(D1, Ballot.For), "u1@p1");

    public static TheoryData<Refused> Rows =>
    [
        new("SAM057", "partner:p4", Two, new ProposalMade(D1, P4, "ett förslag", [Purpose]), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new ProposalMade(D1, P2, "ett förslag", [Purpose]), "u1@p1"),
        new("SAM056", "partner:p2", Two, new ProposalMade(D1, P2, "ett förslag", [Purpose]), "u1@p1"),
        new("SAM552", "partner:p3", Three, new ProposalMade(D1, P3, "ett förslag", [Purpose]), "u3@p3"),
        new("SAM059", "proposal:", Two, new ProposalMade(default, P1, "ett förslag", [Purpose]), "u1@p1"),
        new("SAM058", "proposal:d1", Voting, new ProposalMade(D1, P1, "ett förslag", [Purpose]), "u1@p1"),
        new("SAM551", "proposal:d1", Two, new ProposalMade(D1, P1, "ett förslag", []), "u1@p1"),
        new("SAM551", "proposal:d1", Two, new ProposalMade(D1, P1, "ett förslag", null!), "u1@p1"),
        new("SAM550", "proposal:d1", Two, new ProposalMade(D1, P1, "ett förslag", [Purpose, new GoalStated(G1, P1, "ett mål")]), "u1@p1"),
        new("SAM551", "proposal:d1", Two, new ProposalMade(D1, P1, "ett förslag", [Purpose, null!]), "u1@p1"),
        new("SAM550", "proposal:d1", Two, new ProposalMade(D1, P1, "ett förslag", [new ProposalDecided(D1, Outcome.Carried)]), "u1@p1"),
        new("SAM550", "proposal:d1", Two, new ProposalMade(D1, P1, "ett förslag", [new ProposalMade(D2, P1, "ett till", [Purpose])]), "u1@p1"),
        new("SAM058", "purpose:s1", Running, new ProposalMade(D1, P1, "ett förslag", [new PurposeAdopted(S1, "ett till")]), "u1@p1"),
        new("SAM058", "purpose:s2", Running, new ProposalMade(D1, P1, "ett förslag", [Purpose, Purpose]), "u1@p1"),
        new("SAM056", "partner:p1", Running.And(new GoalStated(G1, P1, "ett mål"), "u1@p1"), new ProposalMade(D1, P1, "ett förslag", [new GoalMet(G1)]), "u1@p1"),
        new("SAM053", "collaboration", Running, new ProposalMade(D1, P1, "ett förslag", [new CollaborationClosed("klart"), Purpose]), "u1@p1"),
        new("SAM062", "field:statement", Running, new ProposalMade(D1, P1, "ett förslag", [new PurposeAdopted(S2, "ring 070-123 45 67")]), "u1@p1"),

        new("SAM057", "proposal:d9", Voting, new BallotCast(new("d9"), Ballot.For), "u2@p2"),
        new("SAM065", "Ballot", Voting, new BallotCast(D1, default), "u2@p2"),
        new("SAM552", "partner:p3", Voting, new BallotCast(D1, Ballot.For), "u3@p3"),
        new("SAM555", "proposal:d2", Voting, new BallotCast(D2, Ballot.For), "u2@p2"),
        new("SAM553", "partner:p1", Voting, new BallotCast(D1, Ballot.For), "u4@p1"),
        new("SAM554", "person:u1", Voting, new BallotCast(D1, Ballot.For), "u1@p2"),
        new("SAM556", "proposal:d1", Voting, new BallotCast(D1, Ballot.Against), "u2@p2"),

        new("SAM583", "person:u1", GroupScenes.Spoken.And(new SpokespersonChosen(Grp1, U1, "val"), "u4@group:m1").And(new SpokespersonAccepted(Grp1), "u1@group:m1")
            .Agreed(new(Agr1, P1, DecisionRule.Consent, "så", [Grp1])).And(new ProposalMade(D1, P1, "ett förslag", [Purpose]), "u1@p1"), new BallotCast(D1, Ballot.For), "u1@group:m1"),

        new("SAM557", "proposal:d1", Voting, new ProposalDecided(D1, Outcome.Carried), "u1@p1"),
        new("SAM557", "proposal:d9", Voting, new ProposalDecided(new("d9"), Outcome.Carried), "u1@p1"),

        new("SAM057", "proposal:d9", Voting, new ProposalWithdrawn(new("d9")), "u1@p1"),
        new("SAM056", "partner:p1", Voting, new ProposalWithdrawn(D1), "u2@p2"),
        new("SAM555", "proposal:d2", Voting, new ProposalWithdrawn(D2), "u1@p1"),
        .. BodiesRefusals.Rows,
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Record_AgainstARuleOfTheRoom_IsRefused(Refused row) => row.Holds();

    /// <summary>Who speaks for a target group is settled in a room that is not here yet: these facts' own rules, asked past that.</summary>
    [Fact]
    public void Check_OfATargetGroup_RefusesWhatIsNotItsOwn()
    {
        Assert.All(BodiesRefusals.Beyond, row => Assert.Equal(row.Rule, OwnRule.Of(row.Fact, BodiesRefusals.BeyondScene, By(row.By))));
        Assert.Null(OwnRule.Of(new SeatTaken(U2, "bär erfarenheten", Wg1, null, Grp1), BodiesRefusals.BeyondScene, By("u9@group:m1")));
        Assert.Equal("SAM570 targetGroup:m2", OwnRule.Of(new SeatTaken(U2, "bär erfarenheten", Wg1, null, Grp2), BodiesRefusals.BeyondScene, By("u9@group:m1")));
    }
}
