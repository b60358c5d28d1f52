using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Governance;

/// <summary>What proposals and ballots lead to, until an agreement chooses another rule: consent.</summary>
public sealed class DecisionTests
{
    private static readonly PurposeAdopted Purpose = new(S1, "ett syfte");
    private static readonly PartnerAdmitted Third = new(P3, "Jobbvännerna", Sector.CivilSociety, U3);
    private static readonly ProjectGoalStated Course = new(G1, "en kurs");
    private static readonly Collaboration Proposed = Two.And(new ProposalMade(D1, P1, "ett förslag", [Purpose]), "u1@p1");
    private static readonly Collaboration HalfHeard = Proposed.And(new BallotCast(D1, Ballot.For), "u1@p1");

    [Fact]
    public void ProposalMade_WithFacts_WaitsForBallots()
    {
        var proposal = Assert.Single(Proposed.Governance.Open);

        Assert.Equal(new StrategicProposal(D1, P1, "ett förslag", [Purpose], Proposed.Ledger[^1].At), proposal);
        Assert.Equal(proposal, Proposed.Governance.Proposals[D1]);
        Assert.Null(proposal.Outcome);
        Assert.Empty(proposal.Ballots);
    }

    [Fact]
    public void BallotCast_ByOneOfTwo_IsKeptAndDecidesNothing()
    {
        Assert.Equal([new CastBallot(Voter.Of(P1, Sector.PublicSector), U1, Ballot.For, null)], HalfHeard.Governance.Proposals[D1].Ballots);
        Assert.Equal([D1], HalfHeard.Governance.Open.Select(proposal => proposal.Id));
        Assert.Null(HalfHeard.Purposes.Current);
    }

    [Theory]
    [InlineData(Ballot.For)]
    [InlineData(Ballot.Abstain)]
    public void BallotCast_ByTheLastWithoutObjection_EnactsWhatWasProposed(Ballot last)
    {
        var carried = HalfHeard.And(new BallotCast(D1, last, "ett skäl"), "u2@p2");

        Assert.Equal(Outcome.Carried, carried.Governance.Proposals[D1].Outcome);
        Assert.Equal(new CastBallot(Voter.Of(P2, Sector.Business), U2, last, "ett skäl"), carried.Governance.Proposals[D1].Ballots[1]);
        Assert.Empty(carried.Governance.Open);
        Assert.Equal("ett syfte", carried.Purposes.Current?.Statement);
        Assert.Equal(
            [("u2@p2", typeof(BallotCast)), ("decision:d1", typeof(ProposalDecided)), ("decision:d1", typeof(PurposeAdopted))],
            carried.Since(HalfHeard.Ledger.Count).Select(entry => (entry.By.ToString(), entry.Fact.GetType())));
        Assert.Equal(new ProposalDecided(D1, Outcome.Carried), carried.Ledger[^2].Fact);
    }

    [Fact]
    public void BallotCast_AgainstWithAReason_RejectsWhenAllAreHeard()
    {
        var objected = Proposed.And(new BallotCast(D1, Ballot.Against, "för tidigt"), "u2@p2");
        var rejected = objected.And(new BallotCast(D1, Ballot.For), "u1@p1");

        Assert.Null(objected.Governance.Proposals[D1].Outcome);
        Assert.Equal(Outcome.Rejected, rejected.Governance.Proposals[D1].Outcome);
        Assert.Equal(new ProposalDecided(D1, Outcome.Rejected), rejected.Ledger[^1].Fact);
        Assert.Null(rejected.Purposes.Current);
        Assert.Empty(rejected.Governance.Open);
    }

    [Fact]
    public void ProposalWithdrawn_ByItsProposer_IsDecided()
    {
        var withdrawn = HalfHeard.And(new ProposalWithdrawn(D1, "vi väntar"), "u1@p1");

        Assert.Equal(Outcome.Withdrawn, withdrawn.Governance.Proposals[D1].Outcome);
        Assert.Empty(withdrawn.Governance.Open);
        Assert.Equal("SAM555", withdrawn.Try(new BallotCast(D1, Ballot.For), "u2@p2").Refusal?.Rule);
    }

    [Fact]
    public void PartnerLeft_TheOnlyOneNotHeard_CarriesTheProposal()
    {
        var carried = Two.And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1").And(new BallotCast(D1, Ballot.For), "u1@p1").And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal(Outcome.Carried, carried.Governance.Proposals[D1].Outcome);
        Assert.True(carried.Purposes.Goals.ContainsKey(G1));
    }

    [Fact]
    public void PartnerLeft_WithTheOtherSector_LeavesNoPurposeToAdopt()
    {
        var carried = HalfHeard.And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal(new ProposalDecided(D1, Outcome.CarriedNotEnacted, "SAM257"), carried.Ledger[^1].Fact);
        Assert.Null(carried.Purposes.Current);
    }

    [Fact]
    public void PartnerLeft_WithAnObjection_TakesItAlong()
    {
        var objected = Two.And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1")
            .And(new BallotCast(D1, Ballot.Against, "för tidigt"), "u2@p2").And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal(Outcome.Carried, objected.And(new BallotCast(D1, Ballot.For), "u1@p1").Governance.Proposals[D1].Outcome);
    }

    [Fact]
    public void PartnerLeft_ThatProposed_LetsItsProposalsLapseAndNoOthers()
    {
        var deserted = Proposed.And(new ProposalMade(D2, P2, "en kurs", [Course]), "u2@p2").And(new PartnerLeft(P1), "u1@p1");

        Assert.Equal(Outcome.Lapsed, deserted.Governance.Proposals[D1].Outcome);
        Assert.Equal([D2], deserted.Governance.Open.Select(proposal => proposal.Id));
        Assert.Equal("SAM555", deserted.Try(new BallotCast(D1, Ballot.For), "u2@p2").Refusal?.Rule);
    }

    [Fact]
    public void PartnerAdmitted_WhileAProposalIsOpen_MustBeHeardToo()
    {
        var joined = HalfHeard.Decided(D2, Third);
        var heard = joined.And(new BallotCast(D1, Ballot.For), "u2@p2");

        Assert.Null(heard.Governance.Proposals[D1].Outcome);
        Assert.Equal(Outcome.Carried, heard.And(new BallotCast(D1, Ballot.For), "u3@p3").Governance.Proposals[D1].Outcome);
    }

    [Fact]
    public void PartnerAdmitted_WithoutAVoice_NeedNotBeHeard()
    {
        var proposed = Three.And(new ProposalMade(D1, P1, "ett förslag", [new PurposeAdopted(S2, "ett nytt")]), "u1@p1");

        Assert.Equal(Outcome.Carried, proposed.And(new BallotCast(D1, Ballot.For), "u1@p1").And(new BallotCast(D1, Ballot.For), "u2@p2").Governance.Proposals[D1].Outcome);
    }

    [Fact]
    public void BallotCast_WhenWhatWasProposedNoLongerHolds_EnactsNothingAndSaysWhy()
    {
        var both = HalfHeard
            .And(new ProposalMade(D2, P2, "samma sak", [new ProjectGoalStated(G1, "en kurs"), Purpose]), "u2@p2")
            .And(new BallotCast(D2, Ballot.For), "u1@p1")
            .And(new BallotCast(D1, Ballot.For), "u2@p2");
        var vain = both.And(new BallotCast(D2, Ballot.For), "u2@p2");

        Assert.Equal(Outcome.CarriedNotEnacted, vain.Governance.Proposals[D2].Outcome);
        Assert.Equal(new ProposalDecided(D2, Outcome.CarriedNotEnacted, "SAM058"), vain.Ledger[^1].Fact);
        Assert.Equal(both.Purposes, vain.Purposes);
    }

    [Fact]
    public void CollaborationClosed_WithProposalsOpen_EnactsNoneOfThemLater()
    {
        var closed = HalfHeard.Decided(D2, new CollaborationClosed("klart"));
        var left = closed.And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal(Outcome.Lapsed, closed.Governance.Proposals[D1].Outcome);
        Assert.Empty(closed.Governance.Open);
        Assert.Equal(new PartnerLeft(P2), left.Ledger[^1].Fact);
        Assert.Null(left.Purposes.Current);
    }

    /// <summary>One event may decide several proposals: each stands whole before the next, in ordinal order of their ids.</summary>
    [Fact]
    public void PartnerLeft_ThatDecidesTwo_EnactsThemOneAfterTheOther()
    {
        var two = Two
            .And(new ProposalMade(D1, P1, "en mässa", [new ProjectGoalStated(G2, "en mässa")]), "u1@p1")
            .And(new BallotCast(D1, Ballot.For), "u1@p1")
            .And(new ProposalMade(D2, P1, "en kurs", [Course]), "u1@p1")
            .And(new BallotCast(D2, Ballot.For), "u1@p1")
            .And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal(["decision:d1", "decision:d1", "decision:d2", "decision:d2"], two.Ledger.TakeLast(4).Select(entry => entry.By.ToString()));
        Assert.Empty(two.Governance.Open);
    }
}
