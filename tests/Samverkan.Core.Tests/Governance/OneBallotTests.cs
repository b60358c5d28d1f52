using System.Text;
using Samverkan.Governance;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Governance;

/// <summary>Every way in which someone could try to get two ballots, or one for another, each by itself; through the library and through a ledger's file.</summary>
public sealed class OneBallotTests
{
    private static readonly ProjectGoalStated Course = new(G1, "en kurs");

    /// <summary>An independent leader u5; target group m1 has a ballot; u1 also speaks for p2, u4 also for p1.</summary>
    private static readonly Collaboration Scene = Running
        .Agreed(new(Agr1, P1, DecisionRule.SimpleMajority, "så här gör vi", [Grp1]))
        .And(new RepresentativeNamed(P2, U1), "u2@p2").And(new RepresentativeNamed(P1, U4), "u1@p1");

    private static readonly Collaboration Led = Closed(Scene, new ProcessLeaderNamed(U5, "eget bolag"));
    private static readonly Collaboration Open = Led.And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1");
    private static readonly Collaboration Voted = Open.And(new BallotCast(D1, Ballot.For), "u1@p1");

    [Theory]
    [InlineData("u1@p1", "SAM553")]
    [InlineData("u4@p1", "SAM553")]
    [InlineData("u1@p2", "SAM554")]
    [InlineData("u1@leader", "SAM055")]
    [InlineData("u2@leader", "SAM055")]
    [InlineData("u1@wg:w1", "SAM055")]
    [InlineData("u1@group:m1", "SAM055")]
    [InlineData("u9@p2", "SAM055")]
    [InlineData("u1@p9", "SAM055")]
    public void BallotCast_ASecondTimeOrForAnother_IsRefused(string by, string rule) => Assert.Equal(rule, Voted.Try(new BallotCast(D1, Ballot.For), by).Refusal?.Rule);

    [Fact]
    public void BallotCast_ByTheLeader_IsOneBallotBesideThePartners()
    {
        var led = Voted.And(new BallotCast(D1, Ballot.Against), "u5@leader");

        Assert.Equal([Voter.Of(P1, Sector.PublicSector), Voter.Leader], led.Governance.Proposals[D1].Ballots.Select(cast => cast.Voter));
        Assert.Equal("SAM553", led.Try(new BallotCast(D1, Ballot.For), "u5@leader").Refusal?.Rule);
    }

    /// <summary>A leader who votes and is then named for a partner has still voted; and the leader's ballot is not counted while tied.</summary>
    [Fact]
    public void BallotCast_ByALeaderWhoComesToRepresentAPartner_IsNeitherCountedNorCastAgain()
    {
        var tied = Voted.And(new BallotCast(D1, Ballot.Against), "u5@leader").And(new RepresentativeNamed(P2, U5), "u2@p2");

        Assert.Equal("SAM554", tied.Try(new BallotCast(D1, Ballot.For), "u5@p2").Refusal?.Rule);
        Assert.Equal((1, 0), (tied.TallyOf(D1).For, tied.TallyOf(D1).Against));
        Assert.DoesNotContain(Voter.Leader, tied.TallyOf(D1).Absent);
    }

    [Theory]
    [MemberData(nameof(Ties))]
    public void BallotCast_ByALeaderTiedToAPresentPartner_IsRefused(Collaboration tied)
    {
        var proposed = tied.And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1");

        Assert.Equal("SAM558", proposed.Try(new BallotCast(D1, Ballot.For), $"{tied.Governance.Leader!.Person}@leader").Refusal?.Rule);
        Assert.DoesNotContain(Voter.Leader, proposed.TallyOf(D1).Absent);
    }

    public static TheoryData<Collaboration> Ties =>
    [
        Running.Decided(D2, new ProcessLeaderNamed(U5, "kommunen", [P1])),
        Running.Decided(D2, new ProcessLeaderNamed(U5, "HAMNSTADS KOMMUN")),
        Running.Decided(D2, new ProcessLeaderNamed(U1, "eget bolag")),
        Led.And(new ProcessLeaderTied(P2, "på lönelistan"), "u2@p2"),
        Led.And(new ProcessLeaderTied(P2, "i styrelsen"), "u5@leader"),
        Led.And(new SeatTaken(U5, "företräder lagret", Partner: P2), "u2@p2"),
    ];

    /// <summary>A tie to a partner that has left is none.</summary>
    [Fact]
    public void BallotCast_ByALeaderTiedToAPartnerThatLeft_IsAdmitted()
    {
        var proposed = Three.Decided(D2, new ProcessLeaderNamed(U5, "föreningen", [P3])).And(new PartnerLeft(P3), "u3@p3").And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1");

        Assert.False(proposed.Try(new BallotCast(D1, Ballot.For), "u5@leader").IsRefused);
    }

    /// <summary>From end to end: chosen, accepted, given a ballot by the agreement; and never by one who can cast a partner's.</summary>
    [Fact]
    public void BallotCast_BySpokespersons_OneWhoRepresentsNoPartnerCastsTheGroupsOnlyBallot()
    {
        var proposed = GroupScenes.Spoken
            .And(new SpokespersonChosen(Grp1, U1, "val på ett öppet möte"), "u4@group:m1").And(new SpokespersonAccepted(Grp1), "u1@group:m1")
            .Agreed(new(Agr1, P1, DecisionRule.SimpleMajority, "så här gör vi", [Grp1]))
            .And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1");

        Assert.Equal("SAM583", proposed.Try(new BallotCast(D1, Ballot.For), "u1@group:m1").Refusal!.Rule);
        var cast = proposed.And(new BallotCast(D1, Ballot.For), "u4@group:m1");
        Assert.Equal("SAM553", cast.Try(new BallotCast(D1, Ballot.For), "u4@group:m1").Refusal!.Rule);
        Assert.Equal("SAM055", proposed.And(new SpokespersonRevoked(Grp1, U4, "ett skäl"), "u4@group:m1").Try(new BallotCast(D1, Ballot.For), "u4@group:m1").Refusal!.Rule);
    }

    /// <summary>Who speaks for a target group is settled above this room; its ballot is settled here, by the agreement the proposal was made under.</summary>
    [Fact]
    public void BallotCast_ByATargetGroup_NeedsThatTheAgreementGivesItOne()
    {
        var before = Running.And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1");

        Assert.Null(OwnRule.Of(new BallotCast(D1, Ballot.For), Open, By("u9@group:m1")));
        Assert.Equal("SAM559 targetGroup:m2", OwnRule.Of(new BallotCast(D1, Ballot.For), Open, By("u9@group:m2")));
        Assert.Equal("SAM559 targetGroup:m1", OwnRule.Of(new BallotCast(D1, Ballot.For), before, By("u9@group:m1")));
        Assert.Equal("SAM583 person:u1", OwnRule.Of(new BallotCast(D1, Ballot.For), Voted, By("u1@group:m1")));
        Assert.Equal("SAM560 u1@wg:w1", OwnRule.Of(new BallotCast(D1, Ballot.For), Open, By("u1@wg:w1")));
        Assert.Contains(Voter.Of(Grp1), Open.TallyOf(D1).Absent);
    }

    [Fact]
    public void BallotCast_AsADecision_IsRefusedAndCannotBeEnacted()
    {
        Assert.Equal("SAM054", Voted.Record(new BallotCast(D1, Ballot.For), Actor.Of(D1), Voted.Next()).Refusal?.Rule);
        Assert.Equal("SAM550", Voted.Try(new ProposalMade(D3, P1, "en röst till", [new BallotCast(D1, Ballot.For)]), "u1@p1").Refusal?.Rule);
        Assert.False(Actor.TryParse("decision:d1", out _));
    }

    /// <summary>Lines written by hand, with the hashes in order: a decision that votes, a ballot twice, a person twice, and an outcome out of thin air.</summary>
    [Theory]
    [InlineData("decision:d1", """{"type":"ballotCast","proposal":"d1","ballot":"for"}""", "SAM054")]
    [InlineData("decision:d1", """{"type":"proposalDecided","proposal":"d1","outcome":"carried"}""", "SAM054")]
    [InlineData("u2@p2", """{"type":"proposalDecided","proposal":"d1","outcome":"carried"}""", "SAM557")]
    [InlineData("u4@p1", """{"type":"ballotCast","proposal":"d1","ballot":"for"}""", "SAM553")]
    [InlineData("u1@p2", """{"type":"ballotCast","proposal":"d1","ballot":"for"}""", "SAM554")]
    [InlineData("u1@group:m1", """{"type":"ballotCast","proposal":"d1","ballot":"for"}""", "SAM055")]
    [InlineData("u2@p2", """{"type":"ballotCast","proposal":"d1","ballot":"for","weight":2}""", "weight")]
    [InlineData("u2@p2", """{"type":"ballotCast","proposal":"d1","ballot":"for","ballot":"for"}""", "ballot")]
    [InlineData("u2@p2", """{"type":"ballotCast","proposal":"d1","ballot":"for","voter":"p1"}""", "voter")]
    public void Read_OfALineThatGivesAnyoneTwoBallots_IsRefused(string by, string fact, string what)
    {
        var line = $$"""{"seq":{{Voted.Ledger.Count + 1}},"at":"2027-03-01T09:00:00Z","by":"{{by}}","fact":{{fact}},"prev":"{{Files.Head(Voted)}}"}""";
        byte[] file = [.. Files.Bytes(Voted), .. Encoding.UTF8.GetBytes(line + "\n")];
        var problem = Files.Problem(file);

        Assert.Equal(Voted.Ledger.Count + 2, problem?.Line);
        Assert.Contains(what, problem!.Reason.English + problem.Field, StringComparison.Ordinal);
    }

    /// <summary>In a ledger a decision's lines are reckoned anew: a ballot slipped in among them is found.</summary>
    [Fact]
    public void Replay_WhereABallotIsSlippedInAmongWhatADecisionEnacts_IsRefused()
    {
        var decided = Running.Decided(D2, Course);
        Entry[] entries = [.. decided.Ledger];
        entries[^1] = entries[^1] with { Fact = new BallotCast(D2, Ballot.For) };

        Assert.Equal("SAM064", Collaboration.Replay(decided.Id, entries).Refusal?.Rule);
    }

    /// <summary>Decided although m1, for whom nobody speaks here, is not heard: by closing its call.</summary>
    private static Collaboration Closed(Collaboration scene, Fact enacted)
    {
        var proposed = scene.Partners.Voices.Aggregate(
            scene.And(new ProposalMade(D2, P1, "ett förslag", [enacted]), "u1@p1"),
            (now, voice) => now.And(new BallotCast(D2, Ballot.For), $"{voice.Representatives[0]}@{voice.Id}"));
        return proposed.And(new ProposalCalled(D2, proposed.Next().AddDays(7)), "u1@p1").After(8, new ProposalClosed(D2), "u1@p1");
    }
}
