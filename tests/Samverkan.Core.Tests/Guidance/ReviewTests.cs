using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Purposes;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;
using static Samverkan.Testing.Collaborations.Cast;
using static Samverkan.Testing.Collaborations.Scenes;

namespace Samverkan.Tests.Guidance;

/// <summary>Every rule of the review: what it finds, what it leaves alone, and when it cannot be judged.</summary>
public sealed class ReviewTests
{
    private static readonly string[] None = [];
    private static readonly Collaboration Resourced = Two.And(new ResourceStated(R1, P1, ResourceKind.Money, "pengar"), "u1@p1").And(new ResourceStated(R2, P2, ResourceKind.Jobs, "platser"), "u2@p2");
    private static readonly Collaboration Risked = Two.And(new RiskStated(K1, P1, "en risk"), "u1@p1").And(new RiskStated(K2, P2, "en till"), "u2@p2");
    private static readonly Collaboration Goaled = Running.And(new GoalStated(G1, P1, "ett mål"), "u1@p1").And(new GoalStated(G2, P2, "ett mål"), "u2@p2");
    private static readonly Collaboration Common = Running.Decided(D1, new ProjectGoalStated(G1, "en kurs"), new EffectGoalStated(G2, "fler i arbete"), new EffectGoalStated(G3, "färre utanför", "andelen"));
    private static readonly Collaboration Tense = Goaled.And(new TensionNoticed(T1, G1, G2, "de krockar"), "u1@p1");
    private static readonly Collaboration Needing = Two.And(new NeedStated(N1, P1, "ett behov"), "u1@p1").And(new NeedStated(N2, P2, "ett till"), "u2@p2");
    private static readonly Collaboration Habitual = Needing.And(new OptionProposed(O1, N1, "som vanligt", true, [Sector.PublicSector]), "u1@p1");
    private static readonly Collaboration Proposed = Two.And(new ProposalMade(D1, P1, "ett förslag", [new PurposeAdopted(S1, "ett syfte")]), "u1@p1");
    private static readonly Collaboration Vain = Proposed
        .And(new ProposalMade(D2, P1, "samma", [new PurposeAdopted(S1, "ett syfte")]), "u1@p1").And(new BallotCast(D1, Ballot.For), "u1@p1").And(new BallotCast(D2, Ballot.For), "u1@p1")
        .And(new BallotCast(D1, Ballot.For), "u2@p2").And(new BallotCast(D2, Ballot.For), "u2@p2");

    public static TheoryData<Reviewed> Rows =>
    [
        new("SAM101", "one sector is neither in nor asked", Two, 0, "sector:civilSociety"),
        new("SAM101", "two sectors are", Alone, 0, "sector:business", "sector:civilSociety"),
        new("SAM101", "the third was asked", Two.And(new SectorAsked(Sector.CivilSociety, "Jobbvännerna"), "u1@p1"), 0, None),
        new("SAM101", "all three are in", Three, 0, None),
        new("SAM101", "the only one of a sector left", Three.And(new PartnerLeft(P2), "u2@p2"), 0, "sector:business"),

        new("SAM102", "nobody has stated a resource", Two, 0, "partner:p1", "partner:p2"),
        new("SAM102", "both have", Resourced, 0, None),
        new("SAM102", "one withdrew its only one", Resourced.And(new ResourceWithdrawn(R1), "u1@p1"), 0, "partner:p1"),
        new("SAM102", "the one that had none left", Two.And(new ResourceStated(R1, P1, ResourceKind.Jobs, "platser"), "u1@p1").And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM103", "two risks have no answer", Risked, 0, "risk:k1", "risk:k2"),
        new("SAM103", "one is answered", Risked.And(new RiskAnswered(K1, "så"), "u2@p2"), 0, "risk:k2"),
        new("SAM103", "the other has ended", Risked.And(new RiskAnswered(K1, "så"), "u2@p2").And(new RiskEnded(K2, "över"), "u2@p2"), 0, None),
        new("SAM103", "the owner of the other left", Risked.And(new RiskAnswered(K1, "så"), "u2@p2").And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM104", "only money", Two.And(new ResourceStated(R1, P1, ResourceKind.Money, "pengar"), "u1@p1"), 0, "collaboration"),
        new("SAM104", "no money", Two.And(new ResourceStated(R1, P1, ResourceKind.StaffTime, "timmar"), "u1@p1"), 0, "collaboration"),
        new("SAM104", "both", Resourced, 0, None),
        new("SAM104", "the money was withdrawn", Resourced.And(new ResourceWithdrawn(R1), "u1@p1"), 0, "collaboration"),
        new("SAM104", "the one with the jobs left", Resourced.And(new PartnerLeft(P2), "u2@p2"), 0, "collaboration"),

        new("SAM201", "no goal has been placed", Goaled, 0, "goal:g1", "goal:g2"),
        new("SAM201", "one has", Goaled.And(new GoalPlacedUnderPurpose(G1, "därför"), "u1@p1"), 0, "goal:g2"),
        new("SAM201", "the other has ended", Goaled.And(new GoalPlacedUnderPurpose(G1, "därför"), "u1@p1").And(new GoalMet(G2), "u2@p2"), 0, None),
        new("SAM201", "the owner of the other left", Goaled.And(new GoalPlacedUnderPurpose(G1, "därför"), "u1@p1").And(new PartnerLeft(P2), "u2@p2"), 0, None),
        new("SAM201", "a goal of all is not placed", Common, 0, "goal:g1", "goal:g2", "goal:g3"),

        new("SAM202", "a project goal supports nothing", Common, 0, "goal:g1"),
        new("SAM202", "it supports an effect goal", Common.Decided(D2, new GoalSupports(G1, G2, "så")), 0, None),
        new("SAM202", "the effect goal was met", Common.Decided(D2, new GoalSupports(G1, G2, "så"), new GoalMet(G2)), 0, None),
        new("SAM202", "the effect goal was withdrawn", Common.Decided(D2, new GoalSupports(G1, G2, "så"), new GoalWithdrawn(G2, "nej")), 0, "goal:g1"),
        new("SAM202", "it supports another project goal", Common.Decided(D2, new ProjectGoalStated(new("g4"), "en kurs"), new GoalSupports(G1, new("g4"), "så")), 0, "goal:g1", "goal:g4"),
        new("SAM202", "it has ended", Common.Decided(D2, new GoalMet(G1)), 0, None),

        new("SAM203", "an effect goal has no measure", Common, 0, "goal:g2"),
        new("SAM203", "it got one", Common.Decided(D2, new GoalChanged(G2, "fler i arbete", "antalet")), 0, None),
        new("SAM203", "it has ended", Common.Decided(D2, new GoalWithdrawn(G2, "nej")), 0, None),

        new("SAM204", "the only option is the usual one", Habitual, 0, "need:n1"),
        new("SAM204", "another is new", Habitual.And(new OptionProposed(O2, N1, "något nytt", false, [Sector.PublicSector]), "u2@p2"), 0, None),
        new("SAM204", "the need has ended", Habitual.And(new NeedEnded(N1, "mött"), "u1@p1"), 0, None),
        new("SAM204", "the owner left", Habitual.And(new PartnerLeft(P1), "u1@p1"), 0, None),

        new("SAM205", "the only option stays in the sector of the need", Habitual, 0, "need:n1"),
        new("SAM205", "another option does not", Habitual.And(new OptionProposed(O2, N1, "så", true, [Sector.PublicSector, Sector.Business]), "u2@p2"), 0, None),
        new("SAM205", "the need has ended", Habitual.And(new NeedEnded(N1, "mött"), "u1@p1"), 0, None),

        new("SAM206", "nobody framed it", Tense, 0, "tension:t1"),
        new("SAM206", "somebody did", Tense.And(new TensionFramed(T1, "så"), "u2@p2"), 0, None),
        new("SAM206", "the first goal has ended", Tense.And(new GoalMet(G1), "u1@p1"), 0, None),
        new("SAM206", "the second goal has ended", Tense.And(new GoalMet(G2), "u2@p2"), 0, None),
        new("SAM206", "the owner of one left", Tense.And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM207", "nobody offered anything", Needing, 0, "partner:p1", "partner:p2"),
        new("SAM207", "one did", Offered, 0, "partner:p1"),
        new("SAM207", "what it offered was withdrawn", Offered.And(new ResourceWithdrawn(R1), "u2@p2"), 0, "partner:p1", "partner:p2"),
        new("SAM207", "the other left", Offered.And(new PartnerLeft(P1), "u1@p1"), 0, None),

        new("SAM208", "two needs have no option", Needing, 0, "need:n1", "need:n2"),
        new("SAM208", "one has", Habitual, 0, "need:n2"),
        new("SAM208", "the other has ended", Habitual.And(new NeedEnded(N2, "mött"), "u2@p2"), 0, None),
        new("SAM208", "the owner of the other left", Habitual.And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM209", "one has no goal", Running.And(new GoalStated(G1, P1, "ett mål"), "u1@p1"), 0, "partner:p2"),
        new("SAM209", "both have", Goaled, 0, None),
        new("SAM209", "one gave it up", Goaled.And(new GoalWithdrawn(G1, "nej"), "u1@p1"), 0, "partner:p1"),
        new("SAM209", "one met it", Goaled.And(new GoalMet(G1), "u1@p1"), 0, None),
        new("SAM209", "the one without left", Running.And(new GoalStated(G1, P1, "ett mål"), "u1@p1").And(new PartnerLeft(P2), "u2@p2"), 0, None),

        new("SAM501", "thirty days and no more", Proposed, 30, None),
        new("SAM501", "thirty-one days", Proposed, 31, "proposal:d1"),
        new("SAM501", "decided", Running, 31, None),

        new("SAM502", "carried in vain", Vain, 0, "proposal:d2"),
        new("SAM502", "carried", Running, 0, None),
        .. VoiceReviews.Rows,
    ];

    private static Collaboration Offered => Needing.And(new ResourceStated(R1, P2, ResourceKind.Jobs, "platser"), "u2@p2").And(new ResourceOffered(R1, N1), "u2@p2");

    [Theory]
    [MemberData(nameof(Rows))]
    public void Review_OfAMinimalLedger_FindsJustThat(Reviewed row) => row.Holds();

    [Fact]
    public void Review_OfNothing_JudgesNothing()
    {
        var review = Review.Of(Unformed, Start);

        Assert.Empty(review.Findings);
        Assert.Equal(RuleBook.Findings.Select(rule => rule.Id), review.NotJudged.Select(rule => rule.Id));
        Assert.All(review.NotJudged.Zip(RuleBook.Findings), pair => Assert.Equal(pair.Second.Needs, pair.First.Reason));
    }

    /// <summary>What one partner alone has said little of is not judged either: never the same as fine.</summary>
    [Fact]
    public void Review_OfOnePartner_JudgesOnlyWhoTakesPart() =>
        Assert.Equal(["SAM101", "SAM102"], Judged(Alone));

    [Fact]
    public void Review_OfGoalsBeforeAnyPurpose_DoesNotAskWhyTheyServeIt() =>
        Assert.Equal(["SAM101", "SAM102", "SAM209"], Judged(Alone.And(new GoalStated(G1, P1, "ett mål"), "u1@p1")));

    [Fact]
    public void Review_OfAPurposeWithoutGoals_DoesNotAskWhyTheyServeIt() =>
        Assert.Equal(["SAM101", "SAM102", "SAM501", "SAM502", "SAM505", "SAM506", "SAM507", "SAM521"], Judged(Running));

    [Fact]
    public void Review_OfAnOpenProposal_DoesNotJudgeHowItFell() =>
        Assert.Equal(["SAM101", "SAM102", "SAM501"], Judged(Proposed));

    [Fact]
    public void Review_OfADesertedCollaboration_JudgesNobody() =>
        Assert.Empty(Judged(Alone.And(new PartnerLeft(P1), "u1@p1")));

    [SamverkanProperty]
    public bool AReviewIsOrderedAndEveryRuleIsFoundOrNotJudgedOrFine(History history)
    {
        var review = Review.Of(history.End, Start.AddYears(1));
        var keys = review.Findings.Select(finding => finding.Id + finding.Subject).ToArray();
        return keys.SequenceEqual(keys.Order(StringComparer.Ordinal)) && keys.Distinct(StringComparer.Ordinal).Count() == keys.Length
            && !review.Findings.Select(finding => finding.Id).Intersect(review.NotJudged.Select(rule => rule.Id), StringComparer.Ordinal).Any();
    }

    [SamverkanProperty]
    public bool TheSameFactsGiveTheSameReview(History history) =>
        Review.Of(history.End, Start).Findings.SequenceEqual(Review.Of(Ledgers.State.Replayed(history.End), Start).Findings);

    [Fact]
    public void Finding_OfARule_SaysWhatTheRuleBookSays()
    {
        var finding = Assert.Single(Review.Of(Proposed, Start.AddDays(60)).Findings, finding => finding.Id == "SAM501");
        var rule = Assert.Single(RuleBook.Findings, rule => rule.Id == "SAM501");

        Assert.Equal(new Finding("SAM501", Severity.Warning, Room.Governance, "proposal:d1", rule.Reason, rule.Advice), finding);
    }

    [Fact]
    public void Review_OfNull_Throws() => Assert.Throws<ArgumentNullException>(() => Review.Of(null!, Start));

    private static IEnumerable<string> Judged(Collaboration scene) =>
        RuleBook.Findings.Select(rule => rule.Id).Except(Review.Of(scene, Start).NotJudged.Select(rule => rule.Id), StringComparer.Ordinal);
}
