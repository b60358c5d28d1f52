using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Governance;

/// <summary>What facts of bodies, the leader, mandates and how the work is followed lead to.</summary>
public sealed class BodiesEffectTests
{
    private static readonly DateOnly First = new(2027, 1, 1);
    private static readonly DateOnly Last = new(2027, 6, 30);

    private static readonly Collaboration Led = Three.Decided(D1, new ProcessLeaderNamed(U5, "eget bolag", [P3]));
    private static readonly Collaboration Grouped = Three.Decided(
        D1, new WorkingGroupFormed(Wg1, "Praktik", "ordnar praktik"), new MandateGranted(Man1, "lokaler", 5_000, First, Last, Wg1), new MandateGranted(Man2, "bilar", 10, First, Last, null, P2));

    private static readonly Collaboration Staffed = Grouped
        .And(new SeatTaken(U2, "kör", Wg1, P2), "u2@p2").And(new SeatTaken(U2, "ordförande", null, P2), "u2@p2").And(new SeatTaken(U1, "samordnar", Wg1, P1), "u1@p1");

    [Fact]
    public void ProcessLeaderNamed_Tied_AndReleased_IsKnownAndMaySpeakInBetween()
    {
        var asked = new SupportRequested(Req1, "en bil");
        var tied = Led.And(new ProcessLeaderTied(P1, "på lönelistan"), "u1@p1");
        var released = tied.Decided(D2, new ProcessLeaderReleased("klart"));

        Assert.Equal(new ProcessLeader(U5, "eget bolag", [P3], Led.Ledger[^1].At), Led.Governance.Leader);
        Assert.Equal([P3, P1], tied.Governance.Leader!.Ties);
        Assert.False(Led.Try(asked, "u5@leader").IsRefused);
        Assert.Null(released.Governance.Leader);
        Assert.Equal("SAM055", released.Try(asked, "u5@leader").Refusal?.Rule);
        Assert.Null(Led.And(new ProcessLeaderReleased(), "u5@leader").Governance.Leader);
        Assert.Equal(U4, Led.Decided(D2, new ProcessLeaderNamed(U4, "föreningen")).Governance.Leader?.Person);
    }

    [Fact]
    public void SeatTaken_InSeveralGroups_IsKeptInEachAndTheMembersMaySpeakForTheirs()
    {
        Assert.Equal([new Seat(U2, "kör", P2, null), new Seat(U1, "samordnar", P1, null)], Staffed.Governance.Groups[Wg1].Seats);
        Assert.Equal([new Seat(U2, "ordförande", P2, null)], Staffed.Governance.SteeringGroup.Seats);
        Assert.False(Staffed.Try(new SupportRequested(Req1, "en bil"), "u2@wg:w1").IsRefused);
        Assert.Equal("SAM055", Staffed.Try(new SupportRequested(Req1, "en bil"), "u3@wg:w1").Refusal?.Rule);
        Assert.Equal(("Praktik", "ordnar praktik", false), (Staffed.Governance.Groups[Wg1].Name, Staffed.Governance.Groups[Wg1].Area, Staffed.Governance.Groups[Wg1].IsEnded));
    }

    [Fact]
    public void SeatTaken_ForNobody_IsGivenByTheLeaderOrADecision()
    {
        var seat = new SeatTaken(U4, "kan arbetsrätt");

        Assert.Equal([new Seat(U4, "kan arbetsrätt", null, null)], Led.And(seat, "u5@leader").Governance.SteeringGroup.Seats);
        Assert.Equal([new Seat(U4, "kan arbetsrätt", null, null)], Three.Decided(D1, seat).Governance.SteeringGroup.Seats);
        Assert.Empty(Led.And(seat, "u5@leader").And(new SeatVacated(U4), "u5@leader").Governance.SteeringGroup.Seats);
    }

    [Fact]
    public void SeatVacated_ByThePersonOrThePartner_LeavesTheOtherSeats()
    {
        var byPerson = Staffed.And(new SeatVacated(U2, Wg1, "hinner inte"), "u2@wg:w1");
        var byPartner = Staffed.And(new RepresentativeNamed(P2, U4), "u2@p2").And(new SeatVacated(U2), "u4@p2");

        Assert.Equal([U1], byPerson.Governance.Groups[Wg1].Seats.Select(seat => seat.Person));
        Assert.Equal([U2], byPerson.Governance.SteeringGroup.Seats.Select(seat => seat.Person));
        Assert.Empty(byPartner.Governance.SteeringGroup.Seats);
        Assert.Equal(2, byPartner.Governance.Groups[Wg1].Seats.Count);
    }

    [Fact]
    public void PartnerLeft_WithSeatsAndMandates_LeavesThemAll()
    {
        var left = Staffed.And(new PartnerLeft(P2), "u2@p2");

        Assert.Equal([U1], left.Governance.SteeringGroup.Seats.Concat(left.Governance.Groups[Wg1].Seats).Select(seat => seat.Person));
        Assert.Equal([(Man1, false), (Man2, true)], left.Governance.Mandates.Values.Select(mandate => (mandate.Id, mandate.IsEnded)));
    }

    [Fact]
    public void WorkingGroupEnded_WithAMandate_EndsItAndSilencesTheGroup()
    {
        var ended = Staffed.Decided(D2, new WorkingGroupEnded(Wg1, "klar"));

        Assert.True(ended.Governance.Groups[Wg1].IsEnded);
        Assert.Equal([(Man1, true), (Man2, false)], ended.Governance.Mandates.Values.Select(mandate => (mandate.Id, mandate.IsEnded)));
        Assert.Equal("SAM055", ended.Try(new SupportRequested(Req1, "en bil"), "u1@wg:w1").Refusal?.Rule);
    }

    [Fact]
    public void MandateGranted_Changed_AndWithdrawn_CoversItsDays()
    {
        var changed = Grouped.Decided(D2, new MandateChanged(Man1, "lokaler och bilar", 7_000, Last, Last));
        var withdrawn = changed.Decided(D3, new MandateWithdrawn(Man1, "klart"));

        Assert.Equal(new Mandate(Man1, Wg1, null, "lokaler", 5_000, First, Last), Grouped.Governance.Mandates[Man1]);
        Assert.Equal(new Mandate(Man1, Wg1, null, "lokaler och bilar", 7_000, Last, Last), changed.Governance.Mandates[Man1]);
        Assert.Equal([false, true, true, false], new[] { First.AddDays(-1), First, Last, Last.AddDays(1) }.Select(Grouped.Governance.Mandates[Man1].Covers));
        Assert.False(withdrawn.Governance.Mandates[Man1].Covers(Last));
    }

    [Fact]
    public void FrameSet_Twice_KeepsTheLatestOfEachKind()
    {
        var framed = Three.Decided(D1, new FrameSet(Frame.Economy, "litet", 10), new FrameSet(Frame.Vision, "dit"), new FrameSet(Frame.Economy, "mer", 20));

        Assert.Equal([new FrameText(Frame.Vision, "dit", null), new FrameText(Frame.Economy, "mer", 20)], framed.Governance.Frames);
    }

    [Fact]
    public void CheckInHeld_WithACadence_IsKeptWithHowMuchWasKnown()
    {
        var paced = Staffed.And(new CadenceSet(14, Wg1), "u1@wg:w1");
        var met = paced.And(new CheckInHeld(Chk1, "läget", "vi fortsätter", Wg1, "Hamnens företagare"), "u1@wg:w1");

        Assert.Equal((14, paced.Ledger[^1].At), (paced.Governance.Groups[Wg1].Body.CadenceDays, paced.Governance.Groups[Wg1].Body.CadenceSince));
        Assert.Equal(new CheckIn(Chk1, Wg1, "läget", "vi fortsätter", "Hamnens företagare", met.Ledger[^1].At, met.Ledger.Count), met.Governance.CheckIns[Chk1]);
        Assert.Empty(met.Since(met.Governance.CheckIns[Chk1].Sequence));
    }

    [Fact]
    public void CheckInHeld_WithOtherGroups_NamesThem()
    {
        var two = Staffed.Decided(D2, new WorkingGroupFormed(Wg2, "Mässan", "ordnar mässan"));
        var met = two.And(new CheckInHeld(Chk1, "läget", "vi delar lokal", Wg1, null, [Wg2]), "u1@wg:w1").And(new CheckInHeld(Chk2, "läget", "inget"), "u1@p1");

        Assert.Equal([Wg2], met.Governance.CheckIns[Chk1].With);
        Assert.Empty(met.Governance.CheckIns[Chk2].With);
        Assert.Equal(two.Ledger[^1].At, two.Governance.Groups[Wg2].FormedAt);
    }

    [Fact]
    public void ReportsEvaluationsRequestsAndLaws_AreKeptWithWhenAndByWhom()
    {
        var asked = Staffed.And(new SupportRequested(Req1, "en bil"), "u1@wg:w1");
        var all = asked.And(new ReportGiven(Rep1, "en mässa", 12), "u1@wg:w1").And(new EvaluationMade(Eva1, "väl", "delvis"), "u1@p1")
            .And(new SupportAnswered(Req1, false, "inte nu"), "u2@p2").And(new LawWatched(Law1, "en lag", "så"), "u3@p3").And(new LawChecked(Law1, "nu så"), "u1@p1");
        var at = all.Ledger.TakeLast(5).Select(entry => entry.At).ToArray();

        Assert.Equal(new Report(Rep1, "en mässa", 12, at[0]), all.Governance.Reports[Rep1]);
        Assert.Equal(new Evaluation(Eva1, "väl", "delvis", at[1]), all.Governance.Evaluations[Eva1]);
        Assert.Equal((null, null, "u1@wg:w1"), (asked.Governance.Requests[Req1].Answer, asked.Governance.Requests[Req1].IsGranted, asked.Governance.Requests[Req1].By.ToString()));
        Assert.Equal(("inte nu", false), (all.Governance.Requests[Req1].Answer, all.Governance.Requests[Req1].IsGranted));
        Assert.Equal(new Law(Law1, "en lag", "nu så", at[4]), all.Governance.Laws[Law1]);
    }

    [SamverkanProperty]
    public bool APartnerThatHasLeftHoldsNoSeatAndNoMandate(History history) =>
        history.States.All(state => state.Partners.All.Values.Where(partner => partner.HasLeft).All(partner =>
            !state.Governance.SteeringGroup.Seats.Concat(state.Governance.Groups.Values.SelectMany(group => group.Seats)).Any(seat => seat.Partner == partner.Id)
            && state.Governance.Mandates.Values.Where(mandate => mandate.Partner == partner.Id).All(mandate => mandate.IsEnded)));

    [SamverkanProperty]
    public bool APersonSitsAtMostOnceInABody(History history) =>
        history.End.Governance.Groups.Values.Select(group => group.Seats).Append(history.End.Governance.SteeringGroup.Seats)
            .All(seats => seats.Select(seat => seat.Person).Distinct().Count() == seats.Count);
}
