using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Governance;

/// <summary>The laws of an equal voice, each over random electorates and over every vote of up to five, and each for the rules it holds for.</summary>
public sealed class VotingLaws
{
    private const int Few = 5;

    /// <summary>From worst to best for those who are for it.</summary>
    private static readonly Outcome[] Fates = [Outcome.Rejected, Outcome.Undecided, Outcome.Carried];

    public static TheoryData<string> Laws => [.. All.Keys];

    private static Dictionary<string, Func<Vote, bool>> All { get; } = new(StringComparer.Ordinal)
    {
        ["anonymity: two who came may change ballots"] = Anonymous,
        ["anonymity within a sector, and at a second call among all: also with one who stayed away"] = AnonymousAlsoOfTheAbsent,
        ["neutrality: the opposite question gets the opposite answer, by simple majority"] = Neutral,
        ["monotonicity: among those who came, more support never loses"] = Monotone,
        ["monotonicity: what is carried stays carried when someone more comes and is for it"] = StaysCarried,
        ["abstentions count for quorum only"] = AbstentionsCountForQuorumOnly,
        ["the leader and target groups count for no quorum"] = OthersCountForNoQuorum,
        ["at a second call nobody blocks by staying away"] = NobodyBlocksByStayingAway,
    };

    [SamverkanProperty(MaxTest = 500)]
    public bool TwoWhoCameMayChangeBallots(Vote vote) => Anonymous(vote);

    [SamverkanProperty(MaxTest = 500)]
    public bool TwoOfOneSectorOrAnyTwoAtASecondCallMayChangeAlsoWhenOneStayedAway(Vote vote) => AnonymousAlsoOfTheAbsent(vote);

    [SamverkanProperty(MaxTest = 500)]
    public bool TheOppositeQuestionGetsTheOppositeAnswerBySimpleMajority(Vote vote) => Neutral(vote);

    [SamverkanProperty(MaxTest = 500)]
    public bool MoreSupportAmongThoseWhoCameNeverLoses(Vote vote) => Monotone(vote);

    [SamverkanProperty(MaxTest = 500)]
    public bool WhatIsCarriedStaysCarriedWhenSomeoneMoreIsForIt(Vote vote) => StaysCarried(vote);

    [SamverkanProperty(MaxTest = 500)]
    public bool AnAbstentionCountsForQuorumOnly(Vote vote) => AbstentionsCountForQuorumOnly(vote);

    [SamverkanProperty(MaxTest = 500)]
    public bool TheLeaderAndTargetGroupsCountForNoQuorum(Vote vote) => OthersCountForNoQuorum(vote);

    [SamverkanProperty(MaxTest = 500)]
    public bool AtASecondCallNobodyBlocksByStayingAway(Vote vote) => NobodyBlocksByStayingAway(vote);

    [Theory]
    [MemberData(nameof(Laws))]
    public void Law_OverEveryVoteOfUpToFive_Holds(string law) =>
        Assert.Null(Enumerable.Range(0, Few + 1).SelectMany(VoteGen.All).FirstOrDefault(vote => !All[law](vote)));

    /// <summary>The laws are worth what they catch: a count that was bent is found by the law that forbids it, among votes of three.</summary>
    [Theory]
    [MemberData(nameof(Planted))]
    public void Law_AgainstACountThatWasBent_FindsAVoteItIsBrokenBy(string bug, string law) =>
        Assert.NotNull(VoteGen.All(3).Select(vote => vote with { Planted = Bugs[bug] }).FirstOrDefault(vote => !All[law](vote)));

    public static TheoryData<string, string> Planted => new()
    {
        { "the first partner counts twice", "anonymity: two who came may change ballots" },
        { "an objection of the last does not count", "anonymity within a sector, and at a second call among all: also with one who stayed away" },
        { "a tie is carried", "neutrality: the opposite question gets the opposite answer, by simple majority" },
        { "unanimous support is suspect", "monotonicity: among those who came, more support never loses" },
        { "unanimous support is suspect", "monotonicity: what is carried stays carried when someone more comes and is for it" },
        { "an abstention is against", "abstentions count for quorum only" },
        { "quorum does not lapse", "at a second call nobody blocks by staying away" },
    };

    private static Dictionary<string, Func<Vote, Outcome>> Bugs { get; } = new(StringComparer.Ordinal)
    {
        ["the first partner counts twice"] = vote => Majority(vote, vote.Ballots.Select(cast => Side(cast.Value) * (cast.Key == vote.Voters.Voters[0] ? 2 : 1)).Sum()),
        ["an objection of the last does not count"] = vote =>
            Majority(vote, vote.Ballots.Where(cast => cast.Key != vote.Voters.Voters[^1] || cast.Value == Ballot.For).Select(cast => Side(cast.Value)).Sum()),
        ["a tie is carried"] = vote => vote.Tally.Outcome == Outcome.Undecided ? Outcome.Carried : vote.Tally.Outcome,
        ["unanimous support is suspect"] = vote => vote.Tally.For == vote.Voters.Voters.Count ? Outcome.Rejected : vote.Tally.Outcome,
        ["an abstention is against"] = vote => Majority(vote, vote.Tally.For - vote.Tally.Against - vote.Tally.Abstaining),
        ["quorum does not lapse"] = vote => (vote with { IsSecondCall = false }).Tally.Outcome,
    };

    /// <summary>What the laws do not promise: each of these is a vote for which a stronger law would not hold.</summary>
    [Theory]
    [InlineData(DecisionRule.Consent)]
    [InlineData(DecisionRule.TwoThirds)]
    [InlineData(DecisionRule.Unanimity)]
    public void TurnedRound_ByARuleThatFavoursWhatIs_IsNotNeutral(DecisionRule rule)
    {
        var split = VoteGen.Of(rule, [Sector.Business, Sector.Business], [Ballot.For, Ballot.Against], false, false);

        Assert.Equal((Outcome.Rejected, Outcome.Rejected), (split.Outcome, split.TurnedRound().Outcome));
    }

    [Theory]
    [InlineData(DecisionRule.Consent)]
    [InlineData(DecisionRule.SimpleMajority)]
    [InlineData(DecisionRule.TwoThirds)]
    [InlineData(DecisionRule.Unanimity)]
    public void Swapped_WithTheOnlyOneOfAnAbsentSector_IsNotAnonymousAtTheFirstCall(DecisionRule rule)
    {
        var (civil, other, business) = (Voter.Of(new PartnerId("p1"), Sector.CivilSociety), Voter.Of(new PartnerId("p2"), Sector.CivilSociety), Voter.Of(new PartnerId("p3"), Sector.Business));
        var vote = new Vote(rule, new([civil, other, business]), new Dictionary<Voter, Ballot> { [civil] = Ballot.For, [business] = Ballot.For }, false);

        Assert.Equal((Outcome.Carried, Outcome.Undecided), (vote.Outcome, vote.Swapped(business, other).Outcome));
        Assert.Equal(Outcome.Carried, (vote with { IsSecondCall = true }).Swapped(business, other).Outcome);
    }

    /// <summary>Coming in support can turn an undecided first call into a rejection: there is a quorum then, and those against are counted.</summary>
    [Theory]
    [InlineData(DecisionRule.Consent)]
    [InlineData(DecisionRule.TwoThirds)]
    [InlineData(DecisionRule.Unanimity)]
    public void With_ASupporterWhoMakesTheQuorum_MayBeRejectedInsteadOfUndecided(DecisionRule rule)
    {
        var (civil, business) = (Voter.Of(new PartnerId("p1"), Sector.CivilSociety), Voter.Of(new PartnerId("p2"), Sector.Business));
        var vote = new Vote(rule, new([civil, business]), new Dictionary<Voter, Ballot> { [civil] = Ballot.Against }, false);

        Assert.Equal((Outcome.Undecided, Outcome.Rejected), (vote.Outcome, vote.With(business, Ballot.For).Outcome));
    }

    /// <summary>A weight could only come in through what a voter or an electorate holds, or what the count is told: it is all here.</summary>
    [Fact]
    public void Count_OfBallots_KnowsNothingThatAWeightCouldBeMadeOf()
    {
        Assert.Equal(["Leader", "Partner", "Sector", "TargetGroup"], typeof(Voter).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["Sectors", "Voters"], typeof(Electorate).GetProperties().Select(property => property.Name).Order(StringComparer.Ordinal));
        Assert.Equal(["rule", "voters", "ballots", "isSecondCall"], typeof(Tally).GetMethod(nameof(Tally.Of))!.GetParameters().Select(parameter => parameter.Name));
        Assert.Equal(["Abstain", "Against", "For"], Enum.GetNames<Ballot>().Order(StringComparer.Ordinal));
    }

    private static int Side(Ballot ballot) => ballot switch { Ballot.For => 1, Ballot.Against => -1, _ => 0 };

    private static Outcome Majority(Vote vote, int margin) =>
        vote.Tally.Outcome == Outcome.Undecided ? Outcome.Undecided : margin > 0 ? Outcome.Carried : Outcome.Rejected;

    private static IEnumerable<(Voter One, Voter Other)> Pairs(Vote vote) =>
        vote.Voters.Voters.SelectMany((one, index) => vote.Voters.Voters.Skip(index + 1), (one, other) => (one, other));

    private static bool Anonymous(Vote vote) =>
        Pairs(vote).Where(pair => vote.Of(pair.One) is not null && vote.Of(pair.Other) is not null).All(pair => vote.Swapped(pair.One, pair.Other).Outcome == vote.Outcome);

    private static bool AnonymousAlsoOfTheAbsent(Vote vote) =>
        Pairs(vote).Where(pair => vote.IsSecondCall || pair.One.Sector == pair.Other.Sector).All(pair => vote.Swapped(pair.One, pair.Other).Outcome == vote.Outcome);

    private static bool Neutral(Vote vote) =>
        vote.Rule != DecisionRule.SimpleMajority || Array.IndexOf(Fates, vote.Outcome) + Array.IndexOf(Fates, vote.TurnedRound().Outcome) == Fates.Length - 1;

    private static bool Monotone(Vote vote) =>
        vote.Ballots.All(cast => (cast.Value switch { Ballot.Against => new[] { Ballot.Abstain, Ballot.For }, Ballot.Abstain => [Ballot.For], _ => [] })
            .All(better => Array.IndexOf(Fates, vote.With(cast.Key, better).Outcome) >= Array.IndexOf(Fates, vote.Outcome)));

    private static bool StaysCarried(Vote vote) =>
        vote.Outcome != Outcome.Carried || vote.Tally.Absent.All(voter => vote.With(voter, Ballot.For).Outcome == Outcome.Carried);

    private static bool AbstentionsCountForQuorumOnly(Vote vote)
    {
        var without = vote.Ballots.Where(cast => cast.Value == Ballot.Abstain).Aggregate(vote, (now, cast) => now.With(cast.Key, null));
        return without.Tally.HasQuorum != vote.Tally.HasQuorum || without.Outcome == vote.Outcome;
    }

    private static bool OthersCountForNoQuorum(Vote vote) =>
        vote.Voters.Voters.Where(voter => voter.Sector is null).All(voter =>
            vote.With(voter, null).Tally.HasQuorum == vote.Tally.HasQuorum && vote.With(voter, Ballot.For).Tally.HasQuorum == vote.Tally.HasQuorum);

    private static bool NobodyBlocksByStayingAway(Vote vote) =>
        !vote.IsSecondCall || !vote.Ballots.Values.Contains(Ballot.For) || vote.Ballots.Values.Contains(Ballot.Against) || vote.Outcome == Outcome.Carried;
}
