using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Partners;

/// <summary>When a version of the agreement is in force, whatever comes and goes.</summary>
public sealed class AgreementTests
{
    private static readonly AgreementDrafted First = new(Agr1, P1, DecisionRule.TwoThirds, "så här gör vi", [Grp1], true, new(2027, 12, 31));
    private static readonly AgreementDrafted Second = new(Agr2, P2, DecisionRule.SimpleMajority, "så här gör vi nu");
    private static readonly Collaboration Agreed = Running.Agreed(First);

    [Fact]
    public void AgreementSigned_ByAllWithAVoice_ComesIntoForce()
    {
        var half = Running.And(First, "u1@p1").And(new AgreementSigned(Agr1, P1), "u1@p1");
        var agreement = Agreed.Partners.InForce!;

        Assert.Null(half.Partners.InForce);
        Assert.Equal((Agr1, 1, P1, DecisionRule.TwoThirds, "så här gör vi", true, new DateOnly(2027, 12, 31)), (agreement.Id, agreement.Number, agreement.Drafter, agreement.Rule, agreement.Terms, agreement.SteeringGroupDecidesOperations, agreement.Until));
        Assert.Equal([Grp1], agreement.Ballots);
        Assert.Equal([P1, P2], agreement.SignedBy);
        Assert.Empty(Agreed.Partners.NotBound);
    }

    [Fact]
    public void AgreementSigned_ByAllButOneWithoutAVoice_ComesIntoForce() => Assert.Equal(Agr1, Three.Agreed(First).Partners.InForce?.Id);

    [Fact]
    public void AgreementDrafted_WhileOneIsInForce_ChangesNothingUntilAllHaveSigned()
    {
        var half = Agreed.And(Second, "u2@p2").And(new AgreementSigned(Agr2, P2), "u2@p2");

        Assert.Equal(Agr1, half.Partners.InForce?.Id);
        Assert.Equal(Agr2, half.And(new AgreementSigned(Agr2, P1), "u1@p1").Partners.InForce?.Id);
    }

    [Fact]
    public void ProposalMade_UnderAnAgreement_IsDecidedByItsRule()
    {
        var proposed = Agreed.And(new ProposalMade(D1, P1, "en kurs", [new ProjectGoalStated(G1, "en kurs")]), "u1@p1").Governance.Proposals[D1];

        Assert.Equal(DecisionRule.TwoThirds, proposed.Rule);
        Assert.Equal([Grp1], proposed.GroupsWithBallot);
    }

    /// <summary>Its voice came with the decision to admit it, not with a signature; and what the others have signed it cannot undo by not signing.</summary>
    [Fact]
    public void PartnerAdmitted_LaterWithAVoice_HasItsBallotAtOnceAndIsNotBoundUntilItSigns()
    {
        var joined = Running.Agreed(Second with { Agreement = Agr1, Drafter = P1 }).Decided(D1, new PartnerAdmitted(P3, "Jobbvännerna", Sector.CivilSociety, U3));
        var proposed = joined.And(new ProposalMade(D2, P3, "en kurs", [new ProjectGoalStated(G1, "en kurs")]), "u3@p3");
        var signed = joined.And(new AgreementSigned(Agr1, P3), "u3@p3");

        Assert.Equal(Agr1, joined.Partners.InForce?.Id);
        Assert.Equal([P3], joined.Partners.NotBound.Select(partner => partner.Id));
        Assert.Contains(Voter.Of(P3, Sector.CivilSociety), proposed.TallyOf(D2).Absent);
        Assert.Equal(DecisionRule.SimpleMajority, proposed.Governance.Proposals[D2].Rule);
        Assert.Empty(signed.Partners.NotBound);
        Assert.Equal([P1, P2, P3], signed.Partners.InForce!.SignedBy);
    }

    [Fact]
    public void PartnerAdmitted_WithAVoice_MustSignTheNextVersionToo()
    {
        var drafted = Agreed.And(Second, "u2@p2").And(new AgreementSigned(Agr2, P2), "u2@p2");
        var proposed = drafted.And(new ProposalMade(D1, P1, "en till", [new PartnerAdmitted(P3, "Jobbvännerna", Sector.CivilSociety, U3)]), "u1@p1")
            .And(new BallotCast(D1, Ballot.For), "u1@p1").And(new BallotCast(D1, Ballot.For), "u2@p2");
        var joined = proposed.And(new ProposalCalled(D1, proposed.Next().AddDays(7)), "u1@p1").After(8, new ProposalClosed(D1), "u1@p1").And(new AgreementSigned(Agr2, P1), "u1@p1");

        Assert.Equal(Agr1, joined.Partners.InForce?.Id);
        Assert.Equal(Agr2, joined.And(new AgreementSigned(Agr2, P3), "u3@p3").Partners.InForce?.Id);
    }

    [Fact]
    public void AgreementDeclined_ByOne_LeavesTheOldInForceAndCanBeTakenBackBySigning()
    {
        var declined = Agreed.And(Second, "u2@p2").And(new AgreementSigned(Agr2, P2), "u2@p2").And(new AgreementDeclined(Agr2, P1, "för snart"), "u1@p1");
        var signed = declined.And(new AgreementSigned(Agr2, P1), "u1@p1");

        Assert.Equal(Agr1, declined.Partners.InForce?.Id);
        Assert.Equal([P1], declined.Partners.Agreements[Agr2].DeclinedBy);
        Assert.Equal(Agr2, signed.Partners.InForce?.Id);
        Assert.Empty(signed.Partners.Agreements[Agr2].DeclinedBy);
    }

    [Fact]
    public void PartnerLeft_TheOnlyOneThatHadNotSigned_BringsItIntoForce()
    {
        var waiting = Running.And(First, "u1@p1").And(new AgreementSigned(Agr1, P1), "u1@p1").And(new AgreementDeclined(Agr1, P2, "nej"), "u2@p2");

        Assert.Equal(Agr1, waiting.And(new PartnerLeft(P2), "u2@p2").Partners.InForce?.Id);
        Assert.Null(waiting.And(new PartnerLeft(P1), "u1@p1").Partners.InForce);
    }

    [Fact]
    public void PartnerLeft_OneOfTheSignatories_LeavesItInForceForTheOthers() => Assert.Equal(Agr1, Agreed.And(new PartnerLeft(P2), "u2@p2").Partners.InForce?.Id);

    /// <summary>Told anew from the entries alone: a version comes into force at a signature or a departure, when all with a voice have signed it.</summary>
    [SamverkanProperty]
    public bool AVersionIsInForceOnlyOnceEveryPartnerWithAVoiceHasSignedIt(History history)
    {
        AgreementId? inForce = null;
        foreach (var turn in history.Turns.Where(turn => !turn.Recorded.IsRefused))
        {
            if (turn.After.Partners.InForce is { } now && now.Id != inForce)
            {
                if (turn.Step.Fact is not (AgreementSigned or PartnerLeft) || now.Number <= (inForce is { } old ? turn.After.Partners.Agreements[old].Number : 0))
                    return false;
                var signed = turn.After.Ledger.Take(turn.Before.Ledger.Count + 1).Select(entry => entry.Fact).OfType<AgreementSigned>().Where(fact => fact.Agreement == now.Id).Select(fact => fact.Partner).ToHashSet();

                // Decisions that the departure led to may admit someone; they come after.
                if (turn.After.Ledger.Count == turn.Before.Ledger.Count + 1 && !turn.After.Partners.Voices.All(voice => signed.Contains(voice.Id)))
                    return false;
            }
            else if (turn.After.Partners.InForce is null && inForce is not null)
            {
                return false;
            }

            inForce = turn.After.Partners.InForce?.Id;
        }

        return true;
    }

    [SamverkanProperty]
    public bool EverySignatureIsStatedByThePartnerItself(History history) =>
        history.End.Ledger.Where(entry => entry.Fact is AgreementSigned or AgreementDeclined).All(entry =>
            entry.By.Partner == (entry.Fact as AgreementSigned)?.Partner || entry.By.Partner == (entry.Fact as AgreementDeclined)?.Partner);
}
