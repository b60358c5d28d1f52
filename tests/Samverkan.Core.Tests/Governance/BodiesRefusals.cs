using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Ledgers;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Governance;

/// <summary>Why facts of calls, bodies, mandates and how the work is followed are refused, a row each.</summary>
internal static class BodiesRefusals
{
    private static readonly DateOnly First = new(2027, 1, 1);
    private static readonly DateOnly Last = new(2027, 6, 30);

    /// <summary>Independent leader u5; working group w1 where u4 sits for p1, u3 for what it knows; w2 has ended; mandate b1 stands, b2 has ended; q1 is asked for by u1, q2 answered.</summary>
    private static readonly Collaboration Scene = Running
        .Decided(D2, new ProcessLeaderNamed(U5, "eget bolag"), new WorkingGroupFormed(Wg1, "Praktik", "ordnar praktik"), new WorkingGroupFormed(Wg2, "Mässan", "ordnar mässan"), new MandateGranted(Man1, "lokaler", 5, First, Last, Wg1), new MandateGranted(Man2, "bilar", 5, First, Last, Wg2))
        .Decided(D3, new WorkingGroupEnded(Wg2, "klar"), new SeatTaken(U3, "kan arbetsrätt", Wg1))
        .And(new SeatTaken(U4, "samordnar", Wg1, P1), "u1@p1")
        .And(new SupportRequested(Req1, "en bil"), "u1@p1").And(new SupportRequested(Req2, "en lokal"), "u1@p1").And(new SupportAnswered(Req2, true, "ja"), "u2@p2")
        .And(new LawWatched(Law1, "en lag", "så"), "u1@p1").And(new ReportGiven(Rep1, "en mässa", 5), "u1@p1").And(new EvaluationMade(Eva1, "så", "så"), "u1@p1").And(new CheckInHeld(Chk1, "läget", "vi fortsätter"), "u1@p1");

    private static readonly Collaboration TwoLeft = Scene.And(new PartnerLeft(P2), "u2@p2");
    private static readonly Collaboration Seated = Scene.And(new SeatTaken(U1, "leder", null, P1), "u1@p1");

    private static readonly Collaboration Proposed = Scene.And(new ProposalMade(D1, P1, "ett förslag", [new ProjectGoalStated(G1, "en kurs")]), "u1@p1");
    private static readonly Collaboration Called = Proposed.And(new ProposalCalled(D1, Proposed.Next().AddDays(7)), "u1@p1");
    private static readonly Collaboration Undecided = Called.After(8, new ProposalClosed(D1), "u1@p1");
    private static readonly Collaboration Again = Undecided.And(new ProposalCalledAgain(D1, Undecided.Next().AddDays(7)), "u5@leader");
    private static readonly Collaboration UndecidedAgain = Again.After(8, new ProposalClosed(D1), "u5@leader");

    private static DateTimeOffset Week(Collaboration scene) => scene.Next().AddDays(7);

    public static IEnumerable<Refused> Rows =>
    [
        new("SAM567", "u4@wg:w1", Proposed, new ProposalCalled(D1, Week(Proposed)), "u4@wg:w1"),
        new("SAM057", "proposal:d9", Proposed, new ProposalCalled(new("d9"), Week(Proposed)), "u1@p1"),
        new("SAM555", "proposal:d2", Proposed, new ProposalCalled(D2, Week(Proposed)), "u1@p1"),
        new("SAM562", "proposal:d1", Called, new ProposalCalled(D1, Week(Called)), "u1@p1"),
        new("SAM562", "proposal:d1", Again, new ProposalCalled(D1, Week(Again)), "u1@p1"),
        new("SAM563", "proposal:d1", Proposed, new ProposalCalled(D1, Week(Proposed).AddTicks(-1)), "u1@p1"),

        new("SAM567", "u4@wg:w1", Undecided, new ProposalCalledAgain(D1, Week(Undecided)), "u4@wg:w1"),
        new("SAM057", "proposal:d9", Undecided, new ProposalCalledAgain(new("d9"), Week(Undecided)), "u1@p1"),
        new("SAM564", "proposal:d1", Called, new ProposalCalledAgain(D1, Week(Called)), "u1@p1"),
        new("SAM564", "proposal:d2", Undecided, new ProposalCalledAgain(D2, Week(Undecided)), "u1@p1"),
        new("SAM564", "proposal:d1", UndecidedAgain, new ProposalCalledAgain(D1, Week(UndecidedAgain)), "u1@p1"),
        new("SAM565", "proposal:d1", Undecided.And(new PartnerLeft(P1), "u1@p1"), new ProposalCalledAgain(D1, Week(Undecided)), "u2@p2"),
        new("SAM563", "proposal:d1", Undecided, new ProposalCalledAgain(D1, Week(Undecided).AddTicks(-1)), "u1@p1"),

        new("SAM567", "u4@wg:w1", Called, new ProposalClosed(D1), "u4@wg:w1"),
        new("SAM057", "proposal:d9", Called, new ProposalClosed(new("d9")), "u1@p1"),
        new("SAM555", "proposal:d1", Undecided, new ProposalClosed(D1), "u1@p1"),
        new("SAM566", "proposal:d1", Proposed, new ProposalClosed(D1), "u1@p1"),
        new("SAM566", "proposal:d1", Called, new ProposalClosed(D1), "u1@p1"),

        new("SAM561", "proposal:d1", Called.After(7.01, new SectorAsked(Sector.Business, "Vården AB"), "u1@p1"), new BallotCast(D1, Ballot.For), "u1@p1"),
        new("SAM558", "person:u5", Proposed.And(new ProcessLeaderTied(P1, "på lönelistan"), "u1@p1"), new BallotCast(D1, Ballot.For), "u5@leader"),
        new("SAM560", "u4@wg:w1", Proposed, new BallotCast(D1, Ballot.For), "u4@wg:w1"),

        new("SAM063", "u5@leader", Scene, new WorkingGroupFormed(new("w3"), "En till", "ingenting"), "u5@leader"),
        new("SAM058", "workingGroup:w1", Scene, new ProposalMade(D1, P1, "ett förslag", [new WorkingGroupFormed(Wg1, "En till", "ingenting")]), "u1@p1"),
        new("SAM063", "u1@p1", Scene, new WorkingGroupEnded(Wg1, "klar"), "u1@p1"),
        new("SAM568", "workingGroup:w2", Scene, new ProposalMade(D1, P1, "ett förslag", [new WorkingGroupEnded(Wg2, "klar")]), "u1@p1"),
        new("SAM055", "u4@wg:w2", Scene, new SupportRequested(new("q3"), "en bil"), "u4@wg:w2"),
        new("SAM055", "u1@wg:w1", Scene, new SupportRequested(new("q3"), "en bil"), "u1@wg:w1"),
        new("SAM055", "u1@leader", Scene, new SupportRequested(new("q3"), "en bil"), "u1@leader"),

        new("SAM059", "person:", Scene, new SeatTaken(default, "med", null, P1), "u1@p1"),
        new("SAM057", "workingGroup:w9", Scene, new SeatTaken(U1, "med", new("w9"), P1), "u1@p1"),
        new("SAM568", "workingGroup:w2", Scene, new SeatTaken(U1, "med", Wg2, P1), "u1@p1"),
        new("SAM057", "partner:p9", Scene, new SeatTaken(U1, "med", Wg1, new("p9")), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, new SeatTaken(U1, "med", Wg1, P2), "u1@p1"),
        new("SAM056", "partner:p2", Scene, new SeatTaken(U1, "med", Wg1, P2), "u1@p1"),
        new("SAM056", "partner:p1", Scene, new SeatTaken(U1, "med", Wg1, P1), "u5@leader"),
        new("SAM569", "person:u1", Scene, new SeatTaken(U1, "med", Wg1, P1, Grp1), "u1@p1"),
        new("SAM570", "targetGroup:m1", Scene, new SeatTaken(U1, "med", Wg1, null, Grp1), "u1@p1"),
        new("SAM063", "u1@p1", Scene, new SeatTaken(U1, "med", Wg1), "u1@p1"),
        new("SAM571", "person:u4", Scene, new SeatTaken(U4, "med", Wg1, P1), "u1@p1"),
        new("SAM571", "person:u1", Seated, new SeatTaken(U1, "med", null, P1), "u1@p1"),

        new("SAM057", "workingGroup:w9", Scene, new SeatVacated(U4, new("w9")), "u1@p1"),
        new("SAM568", "workingGroup:w2", Scene, new SeatVacated(U4, Wg2), "u1@p1"),
        new("SAM572", "person:u4", Scene, new SeatVacated(U4), "u1@p1"),
        new("SAM056", "partner:p1", Scene, new SeatVacated(U4, Wg1), "u2@p2"),
        new("SAM063", "u1@p1", Scene, new SeatVacated(U3, Wg1), "u1@p1"),

        new("SAM063", "u5@leader", Scene, new ProcessLeaderNamed(U5, "eget bolag"), "u5@leader"),
        new("SAM059", "person:", Scene, new ProposalMade(D1, P1, "ett förslag", [new ProcessLeaderNamed(default, "eget bolag")]), "u1@p1"),
        new("SAM057", "partner:p9", Scene, new ProposalMade(D1, P1, "ett förslag", [new ProcessLeaderNamed(U4, "eget bolag", [P1, new("p9")])]), "u1@p1"),
        new("SAM573", "leader", Running, new ProposalMade(D1, P1, "ett förslag", [new ProcessLeaderReleased()]), "u1@p1"),
        new("SAM063", "u1@p1", Scene, new ProcessLeaderReleased(), "u1@p1"),
        new("SAM573", "leader", Running, new ProcessLeaderTied(P1, "på lönelistan"), "u1@p1"),
        new("SAM056", "partner:p2", Scene, new ProcessLeaderTied(P2, "på lönelistan"), "u1@p1"),
        new("SAM057", "partner:p9", Scene, new ProcessLeaderTied(new("p9"), "på lönelistan"), "u5@leader"),
        new("SAM574", "partner:p1", Scene.And(new ProcessLeaderTied(P1, "på lönelistan"), "u1@p1"), new ProcessLeaderTied(P1, "i styrelsen"), "u5@leader"),

        new("SAM063", "u5@leader", Scene, new MandateGranted(new("b3"), "lokaler", 5, First, Last), "u5@leader"),
        new("SAM058", "mandate:b1", Scene, Proposing(new MandateGranted(Man1, "lokaler", 5, First, Last)), "u1@p1"),
        new("SAM573", "leader", Running, Proposing(new MandateGranted(Man1, "lokaler", 5, First, Last)), "u1@p1"),
        new("SAM568", "workingGroup:w2", Scene, Proposing(new MandateGranted(new("b3"), "lokaler", 5, First, Last, Wg2)), "u1@p1"),
        new("SAM057", "partner:p9", Scene, Proposing(new MandateGranted(new("b3"), "lokaler", 5, First, Last, null, new("p9"))), "u1@p1"),
        new("SAM151", "partner:p2", TwoLeft, Proposing(new MandateGranted(new("b3"), "lokaler", 5, First, Last, null, P2)), "u1@p1"),
        new("SAM575", "mandate:b3", Scene, Proposing(new MandateGranted(new("b3"), "lokaler", 5, First, Last, Wg1, P1)), "u1@p1"),
        new("SAM576", "mandate:b3", Scene, Proposing(new MandateGranted(new("b3"), "lokaler", 5, Last, First, Wg1)), "u1@p1"),
        new("SAM577", "field:money", Scene, Proposing(new MandateGranted(new("b3"), "lokaler", -1, First, Last, Wg1)), "u1@p1"),
        new("SAM063", "u5@leader", Scene, new MandateChanged(Man1, "lokaler", 5, First, Last), "u5@leader"),
        new("SAM057", "mandate:b9", Scene, Proposing(new MandateChanged(new("b9"), "lokaler", 5, First, Last)), "u1@p1"),
        new("SAM578", "mandate:b2", Scene, Proposing(new MandateChanged(Man2, "bilar", 5, First, Last)), "u1@p1"),
        new("SAM576", "mandate:b1", Scene, Proposing(new MandateChanged(Man1, "lokaler", 5, First, First.AddDays(-1))), "u1@p1"),
        new("SAM577", "field:money", Scene, Proposing(new MandateChanged(Man1, "lokaler", -1, First, Last)), "u1@p1"),
        new("SAM063", "u5@leader", Scene, new MandateWithdrawn(Man1, "nej"), "u5@leader"),
        new("SAM578", "mandate:b2", Scene, Proposing(new MandateWithdrawn(Man2, "nej")), "u1@p1"),

        new("SAM063", "u5@leader", Scene, new FrameSet(Frame.Vision, "dit"), "u5@leader"),
        new("SAM065", "Frame", Scene, Proposing(new FrameSet(default, "dit")), "u1@p1"),
        new("SAM577", "field:money", Scene, Proposing(new FrameSet(Frame.Economy, "så mycket", -1)), "u1@p1"),

        new("SAM579", "field:days", Scene, new CadenceSet(0, Wg1), "u4@wg:w1"),
        new("SAM579", "field:days", Scene, new CadenceSet(367), "u5@leader"),
        new("SAM063", "u4@wg:w1", Scene, new CadenceSet(7), "u4@wg:w1"),
        new("SAM063", "u1@p1", Scene, new CadenceSet(7, Wg1), "u1@p1"),
        new("SAM568", "workingGroup:w2", Scene, new CadenceSet(7, Wg2), "u5@leader"),
        new("SAM567", "u4@wg:w1", Scene, new CheckInHeld(Chk2, "läget", "inget"), "u4@wg:w1"),
        new("SAM568", "workingGroup:w2", Scene, new CheckInHeld(Chk2, "läget", "inget", Wg2), "u1@p1"),
        new("SAM568", "workingGroup:w2", Scene, new CheckInHeld(Chk2, "läget", "inget", Wg1, null, [Wg2]), "u1@p1"),
        new("SAM057", "workingGroup:w9", Scene, new CheckInHeld(Chk2, "läget", "inget", null, null, [new("w9")]), "u1@p1"),
        new("SAM584", "checkIn:c2", Scene, new CheckInHeld(Chk2, "läget", "inget", Wg1, null, [Wg1]), "u1@p1"),
        new("SAM584", "checkIn:c2", Scene, new CheckInHeld(Chk2, "läget", "inget", null, null, [Wg1, Wg1]), "u1@p1"),
        new("SAM058", "checkIn:c1", Scene, new CheckInHeld(Chk1, "läget", "inget"), "u1@p1"),

        new("SAM058", "report:x1", Scene, new ReportGiven(Rep1, "en mässa", 5), "u1@p1"),
        new("SAM577", "field:spent", Scene, new ReportGiven(new("x2"), "en mässa", -1), "u1@p1"),
        new("SAM567", "u4@wg:w1", Scene, new EvaluationMade(new("e2"), "så", "så"), "u4@wg:w1"),
        new("SAM058", "evaluation:e1", Scene, new EvaluationMade(Eva1, "så", "så"), "u1@p1"),
        new("SAM058", "request:q1", Scene, new SupportRequested(Req1, "en bil"), "u1@p1"),
        new("SAM567", "u4@wg:w1", Scene, new SupportAnswered(Req1, true, "ja"), "u4@wg:w1"),
        new("SAM057", "request:q9", Scene, new SupportAnswered(new("q9"), true, "ja"), "u2@p2"),
        new("SAM580", "request:q2", Scene, new SupportAnswered(Req2, true, "ja"), "u2@p2"),
        new("SAM581", "request:q1", Scene, new SupportAnswered(Req1, true, "ja"), "u1@p1"),
        new("SAM567", "u4@wg:w1", Scene, new LawWatched(new("l2"), "en lag", "så"), "u4@wg:w1"),
        new("SAM058", "law:l1", Scene, new LawWatched(Law1, "en lag", "så"), "u1@p1"),
        new("SAM567", "u4@wg:w1", Scene, new LawChecked(Law1, "så"), "u4@wg:w1"),
        new("SAM057", "law:l9", Scene, new LawChecked(new("l9"), "så"), "u1@p1"),
    ];

    /// <summary>What a target group's spokesperson or another recognised actor that no scene holds would meet.</summary>
    public static IEnumerable<(string Rule, Fact Fact, string By)> Beyond =>
    [
        ("SAM582 u9@group:m1", new SupportRequested(new("q3"), "en bil"), "u9@group:m1"),
        ("SAM582 u9@group:m1", new ReportGiven(new("x2"), "en mässa", 5), "u9@group:m1"),
        ("SAM567 u9@group:m1", new EvaluationMade(new("e2"), "så", "så"), "u9@group:m1"),
    ];

    public static Collaboration BeyondScene => Scene;

    private static ProposalMade Proposing(Fact fact) => new(D1, P1, "ett förslag", [fact]);
}
