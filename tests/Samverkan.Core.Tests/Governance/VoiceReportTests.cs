using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Governance;

/// <summary>Who came, who objected, who alone stopped what.</summary>
public sealed class VoiceReportTests
{
    [Fact]
    public void Of_OneThatObjectsAlone_SaysWhatItStopped()
    {
        var stopped = Rejected(Rejected(Running, D1), D2).And(new ProposalMade(D3, P1, "en mässa", [new ProjectGoalStated(G3, "en mässa")]), "u1@p1");
        var (first, second) = Report(stopped);

        Assert.Equal([D1, D2], second.StoppedAlone);
        Assert.Equal((3, 3, 2), (second.Asked, second.Present, second.Against));
        Assert.Empty(first.StoppedAlone);
        Assert.Empty(second.StoppedByAbsence);
    }

    [Fact]
    public void Of_OneWhoseSectorStaysAway_SaysWhatThatStoppedAndThatItHadNoPowerThere()
    {
        var (first, second) = Report(Absent(Running, D1));

        Assert.Equal([D1], second.StoppedByAbsence);
        Assert.Equal((2, 1), (second.Asked, second.Present));
        Assert.Empty(first.StoppedByAbsence);

        // Of two equal voters by consent each settles half of what the other leaves open; where a sector is absent nobody settles anything.
        Assert.Equal((new Fraction(1, 4), new Fraction(1, 4)), (first.Banzhaf, second.Banzhaf));
        Assert.Equal((new Fraction(1, 4), new Fraction(1, 4)), (first.ShapleyShubik, second.ShapleyShubik));
    }

    [Fact]
    public void Of_ASecondCallWithOneAbsent_GivesThePowerToThoseWhoCame()
    {
        var undecided = Absent(Running, D1);
        var (first, second) = Report(undecided.And(new ProposalCalledAgain(D1, undecided.Ledger[^1].At.AddDays(7)), "u1@p1").After(8, new ProposalClosed(D1), "u1@p1"));

        // d0 with both, d1 with the first alone: (1/2 + 1)/2 and (1/2 + 0)/2.
        Assert.Equal((new Fraction(3, 4), new Fraction(1, 4)), (first.Banzhaf, second.Banzhaf));
        Assert.Empty(second.StoppedByAbsence);
    }

    [Fact]
    public void Of_ASecondCall_KeepsWhoseAbsenceMadeItNeeded()
    {
        var undecided = Absent(Running, D1);
        var again = undecided.And(new ProposalCalledAgain(D1, undecided.Ledger[^1].At.AddDays(7)), "u1@p1");
        var came = again.And(new BallotCast(D1, Ballot.For), "u2@p2");
        var (first, second) = Report(came);

        Assert.Equal([Sector.Business], undecided.Governance.Proposals[D1].AbsentAtFirstCall);
        Assert.Equal((Outcome.Carried, 1), (came.Governance.Proposals[D1].Outcome, came.Governance.Proposals[D1].AbsentAtFirstCall.Count));
        Assert.Empty(first.DelayedByAbsence);
        Assert.Equal([D1], second.DelayedByAbsence);
        Assert.Empty(Report(undecided).Second.DelayedByAbsence);
        Assert.Empty(Rejected(Running, D1).Governance.Proposals[D1].AbsentAtFirstCall);

        // At a second call nobody's absence makes anything needed, not even that of those who came to the first.
        Assert.Equal([Sector.Business], again.After(8, new ProposalClosed(D1), "u1@p1").Governance.Proposals[D1].AbsentAtFirstCall);
    }

    [Fact]
    public void Of_AProposalThatTwoAreAgainst_BlamesNobody()
    {
        var both = Running.And(new ProposalMade(D1, P1, "en kurs", [new ProjectGoalStated(G1, "en kurs")]), "u1@p1").And(new BallotCast(D1, Ballot.Against, "nej"), "u1@p1").And(new BallotCast(D1, Ballot.Against, "nej"), "u2@p2");

        Assert.All(VoiceReport.Of(both.Governance).Voters, record => Assert.Empty(record.StoppedAlone));
    }

    [Fact]
    public void Of_NothingCounted_IsEmpty()
    {
        Assert.Empty(VoiceReport.Of(Two.Governance).Voters);
        Assert.Throws<ArgumentNullException>(() => VoiceReport.Of(null!));
    }

    [SamverkanProperty]
    public bool PresenceAndObjectionsAreThoseInTheLedger(History history) =>
        VoiceReport.Of(history.End.Governance).Voters.All(record =>
        {
            var counted = history.End.Governance.Proposals.Values.Where(proposal => proposal.Voters?.Voters.Contains(record.Voter) == true).ToArray();
            var cast = counted.SelectMany(proposal => proposal.Ballots.Where(ballot => ballot.Voter == record.Voter)).ToArray();
            return record.Asked == counted.Length && record.Present == cast.Length && record.Against == cast.Count(ballot => ballot.Ballot == Ballot.Against);
        });

    [SamverkanProperty]
    public bool WhatSomeoneStoppedAloneNobodyElseWasAgainst(History history) =>
        VoiceReport.Of(history.End.Governance).Voters.All(record => record.StoppedAlone.All(id =>
            history.End.Governance.Proposals[id] is { Outcome: Outcome.Rejected } proposal
            && proposal.Ballots.Where(cast => proposal.Voters!.Voters.Contains(cast.Voter) && cast.Ballot == Ballot.Against).Select(cast => cast.Voter).SequenceEqual([record.Voter])));

    internal static Collaboration Rejected(Collaboration scene, ProposalId id) => scene
        .And(new ProposalMade(id, P1, "ett förslag", [new ProjectGoalStated(new(id.Value), "en kurs")]), "u1@p1").And(new BallotCast(id, Ballot.For), "u1@p1").And(new BallotCast(id, Ballot.Against, "för dyrt"), "u2@p2");

    internal static Collaboration Absent(Collaboration scene, ProposalId id)
    {
        var half = scene.And(new ProposalMade(id, P1, "ett förslag", [new ProjectGoalStated(new(id.Value), "en kurs")]), "u1@p1").And(new BallotCast(id, Ballot.For), "u1@p1");
        return half.And(new ProposalCalled(id, half.Next().AddDays(7)), "u1@p1").After(8, new ProposalClosed(id), "u1@p1");
    }

    private static (VoterRecord First, VoterRecord Second) Report(Collaboration collaboration)
    {
        var voters = VoiceReport.Of(collaboration.Governance).Voters;
        Assert.Equal([Voter.Of(P1, Sector.PublicSector), Voter.Of(P2, Sector.Business)], voters.Select(record => record.Voter));
        return (voters[0], voters[1]);
    }
}
