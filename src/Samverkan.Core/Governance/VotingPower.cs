using System.Numerics;
using Ardalis.GuardClauses;

namespace Samverkan.Governance;

/// <summary>
/// What each ballot can decide, reckoned exactly. With everyone present all have the same power; whoever is absent has none. Thread-safe.
/// </summary>
/// <remarks>
/// The definitions of Banzhaf (the absolute measure) and of Shapley and Shubik, over those who are present, each for or against. Since the count
/// does not see whose a ballot is, every coalition of one size fares alike, so that one count for each size is enough, whatever the number of
/// voters; and each of those present is as often as any other the one who brings a coalition to the size that carries.
/// </remarks>
public static class VotingPower
{
    /// <summary>The power of each voter.</summary>
    /// <param name="rule">The rule of decision.</param>
    /// <param name="voters">Those who have a ballot.</param>
    /// <param name="absent">Those who stay away; null or empty for nobody.</param>
    /// <param name="isSecondCall">Whether quorum lapses.</param>
    /// <returns>One for each voter, in the order of the electorate.</returns>
    /// <exception cref="ArgumentException">The rule is not one of those there are.</exception>
    public static IReadOnlyList<VoterPower> Of(Partners.DecisionRule rule, Electorate voters, IEnumerable<Voter>? absent = null, bool isSecondCall = false)
    {
        Guard.Against.EnumOutOfRange(rule);
        Guard.Against.Null(voters);
        var present = voters.Voters.Except(absent ?? []).ToArray();
        var others = present.Length - 1;
        var (banzhaf, shapley) = (default(Fraction), default(Fraction));
        var carriedBefore = Carries(0);
        for (var count = 0; count <= others; count++)
        {
            var carried = Carries(count + 1);
            if (carried && !carriedBefore)
            {
                banzhaf = banzhaf.Plus(new(Choose(others, count), BigInteger.Pow(2, others)));
                shapley = shapley.Plus(new(BigInteger.One, present.Length));
            }

            carriedBefore = carried;
        }

        return [.. voters.Voters.Select(voter => present.Contains(voter) ? new VoterPower(voter, banzhaf, shapley) : new VoterPower(voter, default, default))];

        bool Carries(int forIt) =>
            Tally.Of(rule, voters, present.Select((voter, index) => (voter, index)).ToDictionary(one => one.voter, one => one.index < forIt ? Ballot.For : Ballot.Against), isSecondCall).Outcome == Outcome.Carried;
    }

    private static BigInteger Choose(int all, int some)
    {
        var ways = BigInteger.One;
        for (var index = 1; index <= some; index++)
            ways = ways * (all - some + index) / index;
        return ways;
    }
}
