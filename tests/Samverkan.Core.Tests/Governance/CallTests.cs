using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Governance;

/// <summary>How a proposal is called, closed and called again, so that nobody can block by silence or absence.</summary>
public sealed class CallTests
{
    private static readonly ProjectGoalStated Course = new(G1, "en kurs");
    private static readonly Collaboration Proposed = Running.And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1").And(new BallotCast(D1, Ballot.For), "u1@p1");
    private static readonly Collaboration Called = Proposed.And(new ProposalCalled(D1, Proposed.Ledger[^1].At.AddDays(10)), "u1@p1");
    private static readonly Collaboration Undecided = Called.After(11, new ProposalClosed(D1), "u1@p1");
    private static readonly Collaboration Again = Undecided.And(new ProposalCalledAgain(D1, Undecided.Ledger[^1].At.AddDays(10)), "u1@p1");

    [Fact]
    public void ProposalClosed_WithASectorAbsent_LeavesItUndecided()
    {
        var proposal = Undecided.Governance.Proposals[D1];

        Assert.Equal((Outcome.Undecided, 1), (proposal.Outcome, proposal.Calls));
        Assert.Equal(new ProposalDecided(D1, Outcome.Undecided), Undecided.Ledger[^1].Fact);
        Assert.Equal([Sector.Business], Undecided.TallyOf(D1).AbsentSectors);
        Assert.Empty(Undecided.Governance.Open);
        Assert.False(Undecided.Purposes.Goals.ContainsKey(G1));
    }

    [Fact]
    public void ProposalCalledAgain_AfterThat_DecidesWithThoseWhoCame()
    {
        var carried = Again.After(11, new ProposalClosed(D1), "u1@p1");

        Assert.Null(Again.Governance.Proposals[D1].Outcome);
        Assert.Equal(Outcome.Carried, carried.Governance.Proposals[D1].Outcome);
        Assert.Equal((2, true), (carried.Governance.Proposals[D1].Calls, carried.TallyOf(D1).IsSecondCall));
        Assert.Equal([Voter.Of(P2, Sector.Business)], carried.TallyOf(D1).Absent);
        Assert.True(carried.Purposes.Goals.ContainsKey(G1));
    }

    [Fact]
    public void BallotCast_AtTheSecondCall_IsStillHeard()
    {
        var rejected = Again.And(new BallotCast(D1, Ballot.Against, "för dyrt"), "u2@p2");

        Assert.Equal(Outcome.Rejected, rejected.Governance.Proposals[D1].Outcome);
        Assert.Equal("SAM564", rejected.Try(new ProposalCalledAgain(D1, rejected.Ledger[^1].At.AddDays(10)), "u1@p1").Refusal?.Rule);
    }

    [Fact]
    public void BallotCast_WhenAllAreHeardBeforeTheTime_DecidesAtOnce()
    {
        var carried = Called.And(new BallotCast(D1, Ballot.Abstain), "u2@p2");

        Assert.Equal(Outcome.Carried, carried.Governance.Proposals[D1].Outcome);
        Assert.Equal("SAM555", carried.TryAfter(11, new ProposalClosed(D1), "u1@p1").Refusal?.Rule);
    }

    /// <summary>The last moment is in time; the moment after is not, and the call can be closed from then on.</summary>
    [Fact]
    public void Closes_AtItsVeryTime_IsInTime()
    {
        var closes = Called.Governance.Proposals[D1].Closes!.Value;

        Assert.False(Called.Record(new BallotCast(D1, Ballot.For), By("u2@p2"), closes).IsRefused);
        Assert.Equal("SAM561", Called.Record(new BallotCast(D1, Ballot.For), By("u2@p2"), closes.AddTicks(1)).Refusal?.Rule);
        Assert.Equal("SAM566", Called.Record(new ProposalClosed(D1), By("u2@p2"), closes).Refusal?.Rule);
        Assert.False(Called.Record(new ProposalClosed(D1), By("u2@p2"), closes.AddTicks(1)).IsRefused);
    }

    [Fact]
    public void ProposalCalled_ForSevenDaysAndNoLess_IsAdmitted()
    {
        var now = Proposed.Next();

        Assert.False(Proposed.Try(new ProposalCalled(D1, now.AddDays(7)), "u2@p2").IsRefused);
        Assert.Equal("SAM563", Proposed.Try(new ProposalCalled(D1, now.AddDays(7).AddTicks(-1)), "u2@p2").Refusal?.Rule);
    }

    [Fact]
    public void ProposalClosed_WithATie_IsUndecided()
    {
        var tied = Running.Agreed(new(Agr1, P1, DecisionRule.SimpleMajority, "så här gör vi")).And(new ProposalMade(D1, P1, "ett förslag", [Course]), "u1@p1")
            .And(new BallotCast(D1, Ballot.For), "u1@p1").And(new BallotCast(D1, Ballot.Against), "u2@p2");

        Assert.Equal(Outcome.Undecided, tied.Governance.Proposals[D1].Outcome);
        Assert.Equal((1, 1), (tied.TallyOf(D1).For, tied.TallyOf(D1).Against));
        Assert.Empty(tied.TallyOf(D1).AbsentSectors);
    }

    /// <summary>Where the last partner with a voice has left, those that remain have it: someone can always propose, decide and close.</summary>
    [Fact]
    public void PartnerLeft_TheLastWithAVoice_LeavesTheVoiceToThoseThatRemain()
    {
        var deserted = Three.And(new PartnerLeft(P1), "u1@p1").And(new PartnerLeft(P2), "u2@p2");
        var closed = deserted.And(new ProposalMade(D1, P3, "vi avslutar", [new CollaborationClosed("ingen är kvar")]), "u3@p3").And(new BallotCast(D1, Ballot.For), "u3@p3");

        Assert.Equal([P3], deserted.Partners.Voices.Select(voice => voice.Id));
        Assert.Equal(Phase.Closed, closed.Phase);
        Assert.Equal([P1, P2], Three.Partners.Voices.Select(voice => voice.Id));
    }

    [Fact]
    public void TallyOf_AnOpenProposal_SaysWhoHasNotBeenHeard()
    {
        Assert.Equal([Voter.Of(P2, Sector.Business)], Proposed.TallyOf(D1).Absent);
        Assert.Throws<ArgumentException>(() => Proposed.TallyOf(D2));
    }

    [Fact]
    public void ProposalCalledAgain_AfterTheProposerLeft_IsRefused() =>
        Assert.Equal("SAM565", Undecided.And(new PartnerLeft(P1), "u1@p1").Try(new ProposalCalledAgain(D1, Undecided.Ledger[^1].At.AddDays(10)), "u2@p2").Refusal?.Rule);

    /// <summary>What happened before anyone may vote again: the rule a proposal is decided by is the one in force when it was made.</summary>
    [Fact]
    public void AgreementSigned_WhileAProposalIsOpen_LeavesItToTheRuleItWasMadeUnder()
    {
        var agreed = Proposed.Agreed(new(Agr1, P1, DecisionRule.SimpleMajority, "så här gör vi"));

        Assert.Equal(DecisionRule.Consent, agreed.Governance.Proposals[D1].Rule);
        Assert.Equal("SAM556", agreed.Try(new BallotCast(D1, Ballot.Against), "u2@p2").Refusal?.Rule);
    }
}
