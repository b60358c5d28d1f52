using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using Samverkan.Tests.Governance;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Guidance;

/// <summary>What the review finds of agreements, votes, bodies, and how the work is followed.</summary>
internal static class VoiceReviews
{
    private static readonly string[] None = [];
    private static readonly AgreementDrafted Draft = new(Agr1, P1, DecisionRule.Consent, "så här gör vi", null, false, DateOnly.FromDateTime(Start.AddDays(30).UtcDateTime));
    private static readonly Collaboration Agreed = Running.Agreed(Draft);
    private static readonly Collaboration Joined = Agreed.Decided(D1, new PartnerAdmitted(P3, "Jobbvännerna", Sector.CivilSociety, U3));

    private static readonly Collaboration Proposed = Running.And(new ProposalMade(D1, P1, "ett förslag", [new ProjectGoalStated(G1, "en kurs")]), "u1@p1");
    private static readonly Collaboration Called = Proposed.And(new ProposalCalled(D1, Proposed.Next().AddDays(10)), "u1@p1");
    private static readonly Collaboration Undecided = VoiceReportTests.Absent(Running, D1);
    private static readonly Collaboration Again = Undecided.And(new ProposalCalledAgain(D1, Undecided.Next().AddDays(7)), "u1@p1");
    private static readonly Collaboration Rejected = VoiceReportTests.Rejected(Running, D1);

    private static readonly Collaboration Led = Running.Decided(D2, new ProcessLeaderNamed(U5, "eget bolag"));
    private static readonly Collaboration Grouped = Running.Decided(D2, new WorkingGroupFormed(Wg1, "Praktik", "ordnar praktik"));
    private static readonly Collaboration Steered = Running.And(new SeatTaken(U1, "leder", null, P1), "u1@p1");
    private static readonly Collaboration Staffed = Grouped.And(new SeatTaken(U1, "samordnar", Wg1, P1), "u1@p1");
    private static readonly Collaboration Paced = Staffed.And(new CadenceSet(14, Wg1), "u1@wg:w1");
    private static readonly Collaboration Met = Held(Held(Held(Running, "c1"), "c2"), "c3");
    private static readonly Collaboration Framed = Running.Decided(D2, new FrameSet(Frame.Economy, "så mycket", 100)).And(new ReportGiven(Rep1, "en mässa", 100), "u1@p1");
    private static readonly Collaboration Asked = Running.And(new SupportRequested(Req1, "en bil"), "u1@p1");
    private static readonly Collaboration Watched = Running.And(new LawWatched(Law1, "en lag", "så"), "u1@p1");

    private static readonly Collaboration TwoGroups = Grouped.Decided(D1, new WorkingGroupFormed(Wg2, "Mässan", "ordnar mässan"));

    /// <summary>u4 speaks for m1; working group w1 has no one in it.</summary>
    private static readonly Collaboration Spoken = Grouped.And(new TargetGroupIdentified(Grp1, "Unga", "16 till 24 år"), "u1@p1").And(new SpokespersonChosen(Grp1, U4, "val"), "u1@p1").And(new SpokespersonAccepted(Grp1), "u4@group:m1");

    /// <summary>The same, and p2 is c1 in the network.</summary>
    private static readonly Collaboration Employed = Spoken.And(new OrganisationNoted(new("c1"), "Kajens lager", Sector.Business, P2), "u1@p1");

    /// <summary>Two groups in both of which someone sits for p1.</summary>
    private static readonly Collaboration Paired = TwoGroups.And(new SeatTaken(U1, "samordnar", Wg1, P1), "u1@p1").And(new SeatTaken(U4, "hjälper till", Wg2, P1), "u1@p1");

    /// <summary>A need of p1 asks for competence q1; u4, contact c1, sits in the steering group for p1, contact c2; p2, contact c3, does not.</summary>
    private static readonly Collaboration Skilled = Running.And(new NeedStated(N1, P1, "ett behov"), "u1@p1").And(new NeedStated(N2, P1, "ett behov"), "u1@p1")
        .And(new CompetenceNamed(new("q1"), "arabiska"), "u1@p1").And(new NeedAsksCompetence(N1, new("q1")), "u1@p1")
        .And(new PersonNoted(new("c1"), U4), "u1@p1").And(new OrganisationNoted(new("c2"), "Hamnstads kommun", Sector.PublicSector, P1), "u1@p1")
        .And(new OrganisationNoted(new("c3"), "Kajens lager", Sector.Business, P2), "u1@p1").And(new SeatTaken(U4, "leder", null, P1), "u1@p1");

    public static IEnumerable<Reviewed> Rows =>
    [
        new("SAM110", "all who have a voice have signed", Agreed, 0, None),
        new("SAM110", "one joined later", Joined, 0, "partner:p3"),
        new("SAM110", "and signed", Joined.And(new AgreementSigned(Agr1, P3), "u3@p3"), 0, None),
        new("SAM110", "or left", Joined.And(new PartnerLeft(P3), "u3@p3"), 0, None),

        new("SAM111", "a draft waits and nobody has declined", Running.And(Draft, "u1@p1"), 0, None),
        new("SAM111", "one declined", Running.And(Draft, "u1@p1").And(new AgreementDeclined(Agr1, P2, "nej"), "u2@p2"), 0, "agreement:a1"),
        new("SAM111", "and left", Running.And(Draft, "u1@p1").And(new AgreementDeclined(Agr1, P2, "nej"), "u2@p2").And(new PartnerLeft(P2), "u2@p2"), 0, None),
        new("SAM111", "another was drafted", Running.And(Draft, "u1@p1").And(new AgreementDeclined(Agr1, P2, "nej"), "u2@p2").And(Draft with { Agreement = Agr2 }, "u1@p1"), 0, None),
        new("SAM111", "in force", Agreed, 0, None),

        new("SAM112", "its last day", Agreed, 30, None),
        new("SAM112", "the day after", Agreed, 31, "agreement:a1"),
        new("SAM112", "no last day", Running.Agreed(Draft with { Until = null }), 4000, None),

        new("SAM113", "the steering group decides on operations", Running.Agreed(Draft with { SteeringGroupDecidesOperations = true }), 0, "agreement:a1"),
        new("SAM113", "it does not", Agreed, 0, None),

        new("SAM501", "called", Called, 31, None),

        new("SAM503", "its time has passed", Called, 11, "proposal:d1"),
        new("SAM503", "not yet", Called, 9, None),
        new("SAM503", "closed", Undecided, 11, None),

        new("SAM504", "without a sector", Again.After(8, new ProposalClosed(D1), "u1@p1"), 0, "proposal:d1"),
        new("SAM504", "the sector came after all", Again.And(new BallotCast(D1, Ballot.For), "u2@p2"), 0, None),

        new("SAM505", "undecided for want of a sector", Undecided, 0, "proposal:d1"),
        new("SAM505", "called again", Again, 0, None),
        new("SAM505", "the one that proposed left", Undecided.And(new PartnerLeft(P1), "u1@p1"), 0, None),
        new("SAM505", "a tie is not absence", Tied, 0, None),

        new("SAM506", "once", Rejected, 0, None),
        new("SAM506", "twice", VoiceReportTests.Rejected(Rejected, D2), 0, "partner:p2"),

        new("SAM507", "once", Undecided, 0, None),
        new("SAM507", "twice", VoiceReportTests.Absent(Undecided, D2), 0, "partner:p2"),

        new("SAM510", "independent", Led, 0, None),
        new("SAM510", "tied", Led.And(new ProcessLeaderTied(P1, "på lönelistan"), "u1@p1"), 0, "leader"),

        new("SAM511", "one of two", Steered, 0, "partner:p2"),
        new("SAM511", "both", Steered.And(new SeatTaken(U2, "med", null, P2), "u2@p2"), 0, None),
        new("SAM511", "the other left", Steered.And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM512", "one partner of two", Staffed, 0, "workingGroup:w1"),
        new("SAM512", "both", Staffed.And(new SeatTaken(U2, "med", Wg1, P2), "u2@p2"), 0, None),
        new("SAM512", "ended beside another", Staffed.Decided(D3, new WorkingGroupFormed(Wg2, "Mässan", "ordnar mässan"), new WorkingGroupEnded(Wg1, "klar")), 0, "workingGroup:w2"),

        new("SAM513", "nobody from the target group", Staffed, 0, "workingGroup:w1"),
        new("SAM513", "someone who speaks for it, but sits for a partner", Spoken.And(new SeatTaken(U4, "samordnar", Wg1, P1), "u1@p1"), 0, "workingGroup:w1"),
        new("SAM513", "someone sits for it", Spoken.And(new SeatTaken(U4, "med", Wg1, null, Grp1), "u4@group:m1"), 0, None),

        new("SAM514", "just in time", Paced, 14, None),
        new("SAM514", "a day late", Paced, 15, "workingGroup:w1"),
        new("SAM514", "held since", Held(Paced, "c1", Wg1), 14, None),
        new("SAM514", "another body met", Held(Paced.After(10, new SectorAsked(Sector.Business, "Vården AB"), "u1@p1"), "c1"), 5, "workingGroup:w1"),
        new("SAM514", "the steering group", Led.And(new CadenceSet(7), "u5@leader"), 8, "steeringGroup"),
        new("SAM514", "a later check-in counts", Paced.After(10, new CheckInHeld(Chk1, "läget", "inget", Wg1), "u1@wg:w1"), 14, None),

        new("SAM515", "three check-ins among themselves", Met, 0, "collaboration"),
        new("SAM515", "someone from outside at one", Met.And(new CheckInHeld(new("c4"), "läget", "inget", null, "Hamnens företagare"), "u1@p1"), 0, None),

        new("SAM516", "half a year", Paired, 179, None),
        new("SAM516", "a day more", Paired, 181, "workingGroup:w1", "workingGroup:w2"),
        new("SAM516", "they met", Paired.After(100, new CheckInHeld(Chk1, "läget", "vi delar lokal", Wg2, null, [Wg1]), "u1@p1"), 180, None),
        new("SAM516", "they met with the steering group", Paired.After(100, new CheckInHeld(Chk1, "läget", "inget", null, null, [Wg1, Wg2]), "u1@p1"), 180, None),
        new("SAM516", "each met on its own", Held(Held(Paired.After(100, new SectorAsked(Sector.Business, "Vården AB"), "u1@p1"), "c1", Wg1), "c2", Wg2), 100, "workingGroup:w1", "workingGroup:w2"),
        new("SAM516", "the person sits for no one", TwoGroups.Decided(D3, new SeatTaken(U5, "kan svets", Wg1), new SeatTaken(U5, "kan svets", Wg2)), 181, "workingGroup:w1", "workingGroup:w2"),

        new("SAM517", "neither the person nor the partner has it", Skilled, 0, "competence:q1"),
        new("SAM517", "the person has it", Skilled.And(new CompetenceHeld(new("q1"), new("c1")), "u1@p1"), 0, None),
        new("SAM517", "the partner has it", Skilled.And(new CompetenceHeld(new("q1"), new("c2")), "u1@p1"), 0, None),
        new("SAM517", "someone who is not seated has it", Skilled.And(new CompetenceHeld(new("q1"), new("c3")), "u1@p1"), 0, "competence:q1"),
        new("SAM517", "the need has ended beside another", Skilled.And(new CompetenceNamed(new("q2"), "svets"), "u1@p1").And(new NeedAsksCompetence(N2, new("q2")), "u1@p1").And(new NeedEnded(N1, "mött"), "u1@p1"), 0, "competence:q2"),

        new("SAM518", "sits for the group", Spoken.And(new SeatTaken(U4, "med", Wg1, null, Grp1), "u4@group:m1"), 0, None),
        new("SAM518", "sits for a partner", Spoken.And(new SeatTaken(U4, "samordnar", Wg1, P1), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM518", "and has left the seat", Spoken.And(new SeatTaken(U4, "med", null, null, Grp1), "u4@group:m1").And(new SeatTaken(U4, "samordnar", Wg1, P1), "u1@p1").And(new SeatVacated(U4, Wg1), "u1@p1"), 0, None),
        new("SAM518", "is in the network by itself", Employed.And(new PersonNoted(new("c9"), U4), "u1@p1"), 0, None),
        new("SAM518", "belongs to a partner in the network", Employed.And(new PersonNoted(new("c9"), U4, new("c1")), "u1@p1"), 0, "targetGroup:m1"),
        new("SAM518", "that has left", Employed.And(new PersonNoted(new("c9"), U4, new("c1")), "u1@p1").And(new PartnerLeft(P2), "u2@p2"), 0, None),
        new("SAM518", "belongs to another organisation", Employed.And(new OrganisationNoted(new("c2"), "Vården AB", Sector.Business), "u1@p1").And(new PersonNoted(new("c9"), U4, new("c2")), "u1@p1"), 0, None),

        new("SAM520", "ninety days", Led, 90, None),
        new("SAM520", "a day more", Led, 91, "collaboration"),
        new("SAM520", "reported since", Led.After(60, new ReportGiven(Rep1, "en mässa", 5), "u5@leader"), 90, None),

        new("SAM521", "a year", Running, 364, None),
        new("SAM521", "more", Running, 366, "collaboration"),
        new("SAM521", "evaluated since", Running.After(300, new EvaluationMade(Eva1, "så", "så"), "u1@p1"), 365, None),

        new("SAM522", "all of it", Framed, 0, None),
        new("SAM522", "more than there is", Framed.After(1, new ReportGiven(new("x2"), "en mässa till", 101), "u1@p1"), 0, "report:x2"),
        new("SAM522", "an earlier report is not the latest", Running.Decided(D2, new FrameSet(Frame.Economy, "så mycket", 100)).And(new ReportGiven(new("x2"), "en mässa", 101), "u1@p1").After(1, new ReportGiven(Rep1, "rättat", 99), "u1@p1"), 0, None),

        new("SAM523", "thirty days", Asked, 30, None),
        new("SAM523", "a day more", Asked, 31, "request:q1"),
        new("SAM523", "answered with a no", Asked.And(new SupportAnswered(Req1, false, "nej"), "u2@p2"), 31, None),

        new("SAM524", "a year", Watched, 365, None),
        new("SAM524", "more", Watched, 366, "law:l1"),
        new("SAM524", "looked at since", Watched.After(300, new LawChecked(Law1, "så"), "u2@p2"), 365, None),
    ];

    private static Collaboration Tied => Running.Agreed(Draft with { Rule = DecisionRule.SimpleMajority }).And(new ProposalMade(D1, P1, "ett förslag", [new ProjectGoalStated(G1, "en kurs")]), "u1@p1")
        .And(new BallotCast(D1, Ballot.For), "u1@p1").And(new BallotCast(D1, Ballot.Against), "u2@p2");

    private static Collaboration Held(Collaboration scene, string checkIn, WorkingGroupId? group = null) => scene.And(new CheckInHeld(new(checkIn), "läget", "vi fortsätter", group), "u1@p1");
}
