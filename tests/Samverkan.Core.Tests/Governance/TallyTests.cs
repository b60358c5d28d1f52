using Samverkan.Governance;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Tests.Governance;

/// <summary>How ballots are counted, rule by rule.</summary>
public sealed class TallyTests
{
    private static readonly Voter Town = Voter.Of(new PartnerId("p1"), Sector.PublicSector);
    private static readonly Voter Depot = Voter.Of(new PartnerId("p2"), Sector.Business);
    private static readonly Voter Harbour = Voter.Of(new PartnerId("p3"), Sector.Business);
    private static readonly Voter Group = Voter.Of(new TargetGroupId("m1"));
    private static readonly Electorate All = new([Town, Depot, Harbour, Voter.Leader, Group]);

    /// <summary>A letter a voter: For, Against, Abstains, - for stays away.</summary>
    [Theory]
    [InlineData(DecisionRule.Consent, "FFFFF", Outcome.Carried)]
    [InlineData(DecisionRule.Consent, "FBBBB", Outcome.Carried)]
    [InlineData(DecisionRule.Consent, "BBBBB", Outcome.Undecided)]
    [InlineData(DecisionRule.Consent, "FFFFA", Outcome.Rejected)]
    [InlineData(DecisionRule.Unanimity, "FBBBB", Outcome.Carried)]
    [InlineData(DecisionRule.Unanimity, "FFFAF", Outcome.Rejected)]
    [InlineData(DecisionRule.Unanimity, "BBBB-", Outcome.Undecided)]
    [InlineData(DecisionRule.SimpleMajority, "FFFAA", Outcome.Carried)]
    [InlineData(DecisionRule.SimpleMajority, "FFAA-", Outcome.Undecided)]
    [InlineData(DecisionRule.SimpleMajority, "FAA--", Outcome.Rejected)]
    [InlineData(DecisionRule.SimpleMajority, "FBB--", Outcome.Carried)]
    [InlineData(DecisionRule.SimpleMajority, "BBBBB", Outcome.Undecided)]
    [InlineData(DecisionRule.TwoThirds, "FFA--", Outcome.Carried)]
    [InlineData(DecisionRule.TwoThirds, "FFFAA", Outcome.Rejected)]
    [InlineData(DecisionRule.TwoThirds, "FFFFA", Outcome.Carried)]
    [InlineData(DecisionRule.TwoThirds, "FABBB", Outcome.Rejected)]
    [InlineData(DecisionRule.TwoThirds, "BBB--", Outcome.Undecided)]
    [InlineData(DecisionRule.SimpleMajority, "-FFFF", Outcome.Undecided)]
    [InlineData(DecisionRule.SimpleMajority, "F--FF", Outcome.Undecided)]
    [InlineData(DecisionRule.SimpleMajority, "FB---", Outcome.Carried)]
    [InlineData(DecisionRule.Consent, "-----", Outcome.Undecided)]
    public void Outcome_AtTheFirstCall_FollowsFromRuleAndQuorum(DecisionRule rule, string ballots, Outcome outcome) =>
        Assert.Equal(outcome, Tally.Of(rule, All, Read(ballots)).Outcome);

    [Theory]
    [InlineData(DecisionRule.Consent, "-F---", Outcome.Carried)]
    [InlineData(DecisionRule.Unanimity, "-F---", Outcome.Carried)]
    [InlineData(DecisionRule.SimpleMajority, "---FA", Outcome.Undecided)]
    [InlineData(DecisionRule.TwoThirds, "---FA", Outcome.Rejected)]
    [InlineData(DecisionRule.Consent, "-----", Outcome.Undecided)]
    public void Outcome_AtTheSecondCall_NeedsNoQuorum(DecisionRule rule, string ballots, Outcome outcome) =>
        Assert.Equal(outcome, Tally.Of(rule, All, Read(ballots), isSecondCall: true).Outcome);

    [Fact]
    public void Tally_OfSome_SaysWhoIsMissing()
    {
        var tally = Tally.Of(DecisionRule.TwoThirds, All, Read("-FAB-"), isSecondCall: true);

        Assert.Equal((1, 1, 1), (tally.For, tally.Against, tally.Abstaining));
        Assert.Equal([Town, Group], tally.Absent);
        Assert.Equal([Sector.PublicSector], tally.AbsentSectors);
        Assert.Equal((true, false, true, DecisionRule.TwoThirds), (tally.HasQuorum, tally.IsComplete, tally.IsSecondCall, tally.Rule));
        Assert.False(Tally.Of(DecisionRule.TwoThirds, All, Read("-FAB-")).HasQuorum);
        Assert.True(Tally.Of(DecisionRule.TwoThirds, All, Read("BFABF")).IsComplete);
        Assert.False(Tally.Of(DecisionRule.Consent, new([]), Read("-----")).IsComplete);
    }

    [Fact]
    public void Of_WhatIsNoVote_Throws()
    {
        Assert.Throws<ArgumentException>(() => Tally.Of(DecisionRule.Consent, new([Town]), Read("-F---")));
        Assert.ThrowsAny<ArgumentException>(() => Tally.Of(default, All, Read("F----")));
        Assert.ThrowsAny<ArgumentException>(() => Tally.Of(DecisionRule.Consent, All, new Dictionary<Voter, Ballot> { [Town] = default }));
        Assert.Throws<ArgumentNullException>(() => Tally.Of(DecisionRule.Consent, null!, Read("F----")));
        Assert.Throws<ArgumentNullException>(() => Tally.Of(DecisionRule.Consent, All, null!));
    }

    [Fact]
    public void Electorate_WithAVoterTwice_Throws()
    {
        Assert.Throws<ArgumentException>(() => new Electorate([Town, Voter.Of(new PartnerId("p1"), Sector.PublicSector)]));
        Assert.Throws<ArgumentException>(() => new Electorate([Voter.Leader, Voter.Leader]));
        Assert.Throws<ArgumentException>(() => new Electorate([null!]));
        Assert.Throws<ArgumentNullException>(() => new Electorate(null!));
    }

    [Fact]
    public void Voter_OfEachKind_IsNamedAsFindingsNameIt()
    {
        Assert.Equal(["partner:p1", "leader", "targetGroup:m1"], new[] { Town, Voter.Leader, Group }.Select(voter => voter.ToString()));
        Assert.ThrowsAny<ArgumentException>(() => Voter.Of(default, Sector.Business));
        Assert.ThrowsAny<ArgumentException>(() => Voter.Of(new PartnerId("p1"), default));
        Assert.ThrowsAny<ArgumentException>(() => Voter.Of(default(TargetGroupId)));
    }

    private static Dictionary<Voter, Ballot> Read(string ballots) =>
        All.Voters.Zip(ballots).Where(pair => pair.Second != '-').ToDictionary(pair => pair.First, pair => pair.Second switch { 'F' => Ballot.For, 'A' => Ballot.Against, _ => Ballot.Abstain });
}
