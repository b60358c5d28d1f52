using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.TargetGroups;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.GroupCast;
using static Samverkan.Testing.Collaborations.NetworkCast;

namespace Samverkan.Tests.Ledgers;

/// <summary>A fact that is admitted.</summary>
public sealed record Example(Collaboration In, Fact Fact, string By)
{
    /// <summary>By all who have a voice: as a proposal, since no one may state it alone.</summary>
    public const string All = "all";

    /// <summary>States the fact, or another like it, where the example stands.</summary>
    public Recorded Try(Fact fact) => Try(In, fact);

    public Recorded Try(Collaboration scene, Fact fact) => By == All ? scene.Try(new ProposalMade(D3, P1, "ett förslag", [fact]), "u1@p1") : scene.Try(fact, By);

    public override string ToString() => Fact.GetType().Name;
}

/// <summary>One example of every kind of fact, all of its data given; each is admitted where it stands, but for the outcome, which only the ledger states.</summary>
internal static class Examples
{
    private static readonly Collaboration Busy = Scenes.Alone
        .And(new GoalStated(G1, P1, "ett mål"), "u1@p1").And(new GoalStated(G2, P1, "ett mål"), "u1@p1")
        .And(new NeedStated(N1, P1, "ett behov"), "u1@p1").And(new NeedStated(N2, P1, "ett behov"), "u1@p1")
        .And(new ResourceStated(R1, P1, ResourceKind.Jobs, "platser"), "u1@p1")
        .And(new RiskStated(K1, P1, "en risk"), "u1@p1")
        .And(new TensionNoticed(T1, G1, G2, "de krockar"), "u1@p1")
        .And(new RepresentativeNamed(P1, U4), "u1@p1")
        .And(new ConditionStated(Con1, P1, ConditionKind.Limit, "en gräns"), "u1@p1")
        .And(new ActivityPlanned(Act1, "en kurs", P1, [R1]), "u1@p1")
        .And(new GoalSupports(G2, G1, "så"), "u1@p1").And(new GoalTargetSet(G2, "personer", 10, new(2027, 12, 31)), "u1@p1")
        .And(new OptionProposed(O2, N1, "ett annat sätt", false, [Sector.Business]), "u1@p1")
        .And(new ProposalMade(D1, P1, "ett förslag", [new ProjectGoalStated(new("g9"), "en mässa")]), "u1@p1");

    private static readonly Collaboration Joined = Busy.And(new PartnerAdmitted(P2, "Kajens lager", Sector.Business, U2), "u1@p1");

    /// <summary>With a draft, a leader u5, and working group w1 in which u4 sits for p1 and holds mandate b1; q1 has been asked for.</summary>
    private static readonly Collaboration Organised = Joined
        .Decided(D2, new ProcessLeaderNamed(U5, "eget bolag"), new WorkingGroupFormed(Wg1, "Praktik", "ordnar praktik"), new WorkingGroupFormed(Wg3, "Kursen", "ordnar kursen"), new MandateGranted(Man1, "lokaler", 5_000, new(2027, 1, 1), new(2027, 6, 30), Wg1))
        .And(new AgreementDrafted(Agr1, P1, DecisionRule.Consent, "så här gör vi"), "u1@p1")
        .And(new SeatTaken(U4, "samordnar", Wg1, P1), "u1@p1")
        .And(new SupportRequested(Req1, "en bil"), "u4@wg:w1")
        .And(new LawWatched(Law1, "en lag", "det här betyder den"), "u1@p1");

    private static readonly Collaboration Called = Joined.And(new BallotCast(D1, Ballot.For), "u1@p1");

    private static readonly Collaboration Under = Joined.Decided(D2, new PurposeAdopted(S1, "ett syfte"));

    public static IReadOnlyList<Example> All { get; } =
    [
        new(Scenes.Unformed, new CollaborationFormed(P1, "Hamnstads kommun", Sector.PublicSector, U1), "u1@p1"),
        .. new Fact[]
        {
            new CollaborationClosed("klart"), new PartnerAdmitted(P2, "Kajens lager", Sector.Business, U2, Voice: true), new PartnerLeft(P1, "ett skäl"),
            new RepresentativeNamed(P1, U5), new RepresentativeReleased(P1, U4), new ResourceStated(R2, P1, ResourceKind.Money, "pengar"),
            new ResourceWithdrawn(R1, "slut"), new RiskStated(K2, P1, "en risk"), new RiskAnswered(K1, "ett svar"), new RiskEnded(K1, "ett skäl"), new SectorAsked(Sector.Business, "Kajens lager"),
            new HouseMapped(P1, new(2027, 1, 10), "vad vi har"), new ConditionStated(Con2, P1, ConditionKind.Policy, "en policy"), new ConditionWithdrawn(Con1, "ett skäl"),
            new PeriodCommitted(P1, new(2027, 1, 11), new(2028, 1, 10)), new OperationalInvolvementStated(P1, OperationalInvolvement.Daily),
            new StartQuestionAnswered(StartQuestion.LongTerm, P1, "ett svar"), new QuestionAnswered(new("1.04"), "ett svar"),
            new ActivityPlanned(Act2, "en mässa", P1, [R1], new(2027, 2, 1), new(2027, 2, 2)), new ActivityChanged(Act1, "två kurser", P1, [R1], new(2027, 2, 1), new(2027, 2, 2)),
            new ActivityTakenOn(Act1), new ActivityDone(Act1, "det gick bra"), new ActivityDropped(Act1, "ett skäl"),
            new DrivingPartnerChosen(P1, "ett skäl"), new ResourcesPrioritised([R1], "ett skäl"),
            new GoalStated(G3, P1, "ett mål", "ett mått"), new ProjectGoalStated(G3, "ett mål", "ett mått"),
            new EffectGoalStated(G3, "ett mål", "ett mått"), new GoalChanged(G1, "ett annat", "ett mått"), new GoalMet(G1, "det syntes"),
            new GoalWithdrawn(G1, "ett skäl"), new GoalSupports(G1, G2, "så"),
            new TensionNoticed(T2, G1, G2, "de krockar"), new TensionFramed(T1, "så"), new NeedStated(N3, P1, "ett behov"), new NeedEnded(N1, "mött"),
            new NeedWorsens(N1, N2, "så"), new OptionProposed(O1, N1, "ett sätt", true, [Sector.Business, Sector.PublicSector]), new ResourceOffered(R1, N1),
            new GoalTargetSet(G1, "personer", 10, new(2027, 12, 31), 2), new GoalMeasured(G2, 4, new(2027, 1, 10), "hittills"), new ConditionsChanged("nya regler"),
            new GoalLinkChecked(G2, G1, "fortfarande"), new GoalLinkEnded(G2, G1, "inte längre"), new ActivityServesGoal(Act1, G1, "så"), new OptionMeetsAlso(O2, N2, "så"),
            new ProposalMade(D2, P1, "ett förslag", [new ProjectGoalStated(G3, "en kurs"), new CollaborationClosed("klart")]),
            new ProposalWithdrawn(D1, "ett skäl"), new BallotCast(D1, Ballot.Against, "ett skäl"),
        }.Select(fact => new Example(Busy, fact, "u1@p1")),
        new(Joined, new NeedShared(N1, P2), "u2@p2"),
        .. new Fact[]
        {
            new AgreementDrafted(Agr2, P1, DecisionRule.TwoThirds, "så här gör vi", [Grp1, Grp2], true, new(2027, 12, 31)), new AgreementSigned(Agr1, P1), new AgreementDeclined(Agr1, P1, "för snart"),
            new SeatTaken(U5, "ser till ekonomin", Wg1, P1), new SeatVacated(U4, Wg1, "ett skäl"), new ProcessLeaderTied(P1, "på lönelistan"),
            new EvaluationMade(Eva1, "så", "så"), new LawWatched(new("l2"), "en lag", "det här betyder den"), new LawChecked(Law1, "inget nytt"),
            new SupportAnswered(Req1, true, "ni får det"), new ProposalCalled(D1, Scenes.Start.AddDays(30)),
        }.Select(fact => new Example(Organised, fact, "u1@p1")),
        .. new Fact[]
        {
            new SupportRequested(Req2, "en lokal"), new ReportGiven(Rep1, "två mässor", 12_000), new CheckInHeld(Chk1, "läget", "vi fortsätter", Wg1, "Hamnens företagare", [Wg3]), new CadenceSet(14, Wg1),
        }.Select(fact => new Example(Organised, fact, "u4@wg:w1")),
        .. new Fact[]
        {
            new ProcessLeaderNamed(U4, "eget bolag", [P2]), new ProcessLeaderReleased("ett skäl"), new WorkingGroupFormed(Wg2, "Mässan", "ordnar mässan"),
            new WorkingGroupEnded(Wg1, "klar"), new MandateGranted(Man2, "lokaler", 10_000, new(2027, 1, 1), new(2027, 6, 30), Wg1, null),
            new MandateChanged(Man1, "lokaler", 20_000, new(2027, 1, 1), new(2027, 12, 31)), new MandateWithdrawn(Man1, "ett skäl"), new FrameSet(Frame.Economy, "så här mycket", 100_000),
        }.Select(fact => new Example(Organised, fact, Example.All)),
        new(Called.And(new ProposalCalled(D1, Called.Ledger[^1].At.AddDays(20)), "u1@p1").After(21, new ReportGiven(Rep1, "en mässa", 0), "u1@p1"), new ProposalClosed(D1), "u1@p1"),
        new(Called.And(new ProposalCalled(D1, Called.Ledger[^1].At.AddDays(20)), "u1@p1").After(21, new ProposalClosed(D1), "u1@p1"), new ProposalCalledAgain(D1, Called.Ledger[^1].At.AddDays(60)), "u1@p1"),
        new(Scenes.Three, new VoiceGiven(P3, "ett skäl"), Example.All),
        new(Under, new GoalPlacedUnderPurpose(G1, "därför"), "u1@p1"),
        new(Under, new PurposeAdopted(S2, "ett nytt syfte"), Example.All),
        .. new Fact[]
        {
            new TargetGroupIdentified(M2, "Unga", "16 till 24 år"), new TargetGroupSized(M1, 40, "kommunen", GroupScenes.Today),
            new AspectStated(A3, M1, AspectKind.Need, "ett behov", Prevalence.Most), new AspectStruck(A1, "ett skäl"), new AspectMeetsNeed(A1, N1),
            new RestrictionStated(L2, M1, Restricted.TargetGroup, "väntetid", "lagen"), new RestrictionLifted(L1, "upphävd"),
            new GroupKnowledgeStated(I2, M1, "så", "en studie", GroupScenes.Today), new InvolvementStated(M1, InvolvementLevel.Strategic, "en plats", GroupScenes.Today),
            new InvolvementEnded(M1, InvolvementLevel.Operational, "ett skäl"), new SpokespersonChosen(M1, U4, "val"),
            new SupportPlanned(H2, M1, SupportPhase.During, P1, "en mentor"), new SupportEnded(H1, "slut"),
            new OutsideConditionSeen(X2, M1, "nya regler"), new OutsideConditionAnswered(X1, "så"),
        }.Select(fact => new Example(GroupScenes.Told, fact, "u1@p1")),
        new(GroupScenes.Chosen, new SpokespersonAccepted(M1), "u4@group:m1"),
        new(GroupScenes.Spoken, new SpokespersonRevoked(M1, U4, "ett skäl"), "u4@group:m1"),
        new(GroupScenes.Told, new TargetGroupDelimited(M1, "färre"), Example.All),
        new(GroupScenes.Told, new TargetGroupSetAside(M1, "ett skäl"), Example.All),
        .. new Fact[]
        {
            new OrganisationNoted(C5, "Kajens lager", Sector.Business, P2, M1), new PersonNoted(C5, U2, C2, M1), new ContactEnded(C4, EndGround.Retention),
            new TieNoted(E3, C1, C4, TieKind.Employment, TieStrength.Fair, "samtal", GroupScenes.Today), new TieTended(E1, GroupScenes.Today), new TieEnded(E2, "ett skäl"),
            new CompetenceNamed(Q2, "svets"), new CompetenceHeld(Q1, C4), new CompetenceLost(Q1, C3), new NeedAsksCompetence(N2, Q1), new GoalAsksCompetence(G1, Q1),
            new EnvironmentScanned(W2, "så", GroupScenes.Today), new KnowledgeBanked(B2, "så"), new KnowledgeRemoved(B1, EndGround.Erasure),
        }.Select(fact => new Example(NetworkScenes.Networked.And(new GoalStated(G1, P1, "ett mål"), "u1@p1"), fact, "u4@group:m1")),
        .. AgileExamples.All,
        .. LastExamples.All,
    ];

    /// <summary>The example of a kind; null for the outcome of a proposal or of a decision within a mandate.</summary>
    public static Example? Of(Type kind) => All.SingleOrDefault(example => example.Fact.GetType() == kind);
}
