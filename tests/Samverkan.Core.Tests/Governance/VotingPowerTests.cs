using System.Numerics;
using Samverkan.Governance;
using Samverkan.Partners;
using Samverkan.Testing;
using Samverkan.Testing.Collaborations;

namespace Samverkan.Tests.Governance;

/// <summary>What each ballot can decide, against the definitions worked out coalition by coalition and order by order.</summary>
public sealed class VotingPowerTests
{
    private const int Few = 7;

    [SamverkanProperty]
    public bool WithEveryonePresentAllHaveTheSamePower(Vote vote)
    {
        var powers = VotingPower.Of(vote.Rule, vote.Voters);
        return powers.Select(power => (power.Banzhaf, power.ShapleyShubik)).Distinct().Count() <= 1
            && powers.Select(power => power.Voter).SequenceEqual(vote.Voters.Voters)
            && (powers.Count == 0 || powers[0].ShapleyShubik == new Fraction(1, powers.Count));
    }

    /// <summary>The definitions, with no use of the voters being alike: of the absent too, whose power is none.</summary>
    [SamverkanProperty(MaxTest = 100)]
    public bool PowerIsWhatTheDefinitionsSay(Vote vote)
    {
        var few = new Electorate(vote.Voters.Voters.Take(Few));
        var absent = few.Voters.Where(voter => vote.Of(voter) is null).ToArray();
        return VotingPower.Of(vote.Rule, few, absent, vote.IsSecondCall).SequenceEqual(few.Voters.Select(voter => Defined(vote, few, [.. few.Voters.Except(absent)], voter)));
    }

    [Fact]
    public void Of_EveryElectorateOfUpToFive_IsEqualForAll()
    {
        foreach (var vote in Enumerable.Range(1, 5).SelectMany(VoteGen.All).DistinctBy(vote => (vote.Rule, vote.IsSecondCall, vote.Voters)))
        {
            var few = VotingPower.Of(vote.Rule, vote.Voters, null, vote.IsSecondCall);
            Assert.Equal(vote.Voters.Voters.Select(voter => Defined(vote, vote.Voters, [.. vote.Voters.Voters], voter)), few);
            Assert.Single(few.Select(power => (power.Banzhaf, power.ShapleyShubik)).Distinct());
        }
    }

    /// <summary>Five equal voters by simple majority: two of the four others must be for, so 6 of 16 coalitions; by two thirds four are needed, so 4 of 16; by consent 1 of 16.</summary>
    [Theory]
    [InlineData(DecisionRule.SimpleMajority, 3, 8)]
    [InlineData(DecisionRule.TwoThirds, 1, 4)]
    [InlineData(DecisionRule.Consent, 1, 16)]
    [InlineData(DecisionRule.Unanimity, 1, 16)]
    public void Of_FiveEqualVoters_IsAsReckonedByHand(DecisionRule rule, int numerator, int denominator)
    {
        var vote = VoteGen.Of(rule, [Sector.Business, Sector.Business, Sector.Business, Sector.PublicSector, null], new Ballot?[5], false, true);

        Assert.All(VotingPower.Of(rule, vote.Voters), power => Assert.Equal((new Fraction(numerator, denominator), new Fraction(1, 5)), (power.Banzhaf, power.ShapleyShubik)));
    }

    /// <summary>At the first call, where a sector stays away, nobody's ballot decides anything: that is its hidden veto.</summary>
    [Fact]
    public void Of_AnElectorateWithoutQuorum_IsNoneForAnyone()
    {
        var voters = VoteGen.Of(DecisionRule.SimpleMajority, [Sector.Business, Sector.PublicSector, Sector.PublicSector], new Ballot?[3], false, false).Voters;

        Assert.All(VotingPower.Of(DecisionRule.SimpleMajority, voters, [voters.Voters[0]]), power => Assert.Equal((default, default), (power.Banzhaf, power.ShapleyShubik)));
        Assert.Equal([default, new(1, 2), new(1, 2)], VotingPower.Of(DecisionRule.SimpleMajority, voters, [voters.Voters[0]], isSecondCall: true).Select(power => power.Banzhaf));
    }

    [Fact]
    public void Fraction_OfAnyKind_IsInLowestTermsAndItsDefaultIsZero()
    {
        Assert.Equal(new Fraction(1, 3), new Fraction(2, 6));
        Assert.Equal(new Fraction(0, 9), default);
        Assert.Equal((BigInteger.Zero, BigInteger.One), (default(Fraction).Numerator, default(Fraction).Denominator));
        Assert.Equal(["1/3", "0", "2", "-1/2"], new[] { new Fraction(2, 6), default, new Fraction(4, 2), new Fraction(-3, 6) }.Select(fraction => fraction.ToString()));
        Assert.Equal(0.375, new Fraction(3, 8).ToDouble());
        Assert.Throws<ArgumentOutOfRangeException>(() => new Fraction(1, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Fraction(1, -1));
    }

    private static VoterPower Defined(Vote vote, Electorate voters, Voter[] present, Voter voter)
    {
        if (!present.Contains(voter))
            return new(voter, default, default);
        Voter[] others = [.. present.Where(other => other != voter)];
        var (swings, pivots) = (0, BigInteger.Zero);
        for (var coalition = 0; coalition < 1 << others.Length; coalition++)
        {
            Voter[] forIt = [.. others.Where((_, index) => (coalition >> index & 1) == 1)];
            if (!Carries([.. forIt, voter]) || Carries(forIt))
                continue;
            swings++;
            pivots += Factorial(forIt.Length) * Factorial(others.Length - forIt.Length);
        }

        return new(voter, new(swings, 1 << others.Length), new(pivots, Factorial(present.Length)));

        bool Carries(Voter[] forIt) =>
            Tally.Of(vote.Rule, voters, present.ToDictionary(one => one, one => forIt.Contains(one) ? Ballot.For : Ballot.Against), vote.IsSecondCall).Outcome == Outcome.Carried;
    }

    private static BigInteger Factorial(int number) => number < 2 ? 1 : number * Factorial(number - 1);
}
