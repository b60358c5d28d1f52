using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>
/// The count of the ballots on a strategic proposal: a pure function of the rule, those who have a ballot, the ballots cast, and whether it is
/// the second call. Every ballot counts as one, whoever cast it; there is nothing else to set. Immutable and thread-safe.
/// </summary>
/// <remarks>
/// Quorum is apart from the count: every sector with a voice has cast a ballot, be it an abstention; the process leader and target groups
/// count for no sector. At a second call it lapses, so that no sector can block by staying away. Without quorum, on a tie, and where nobody is
/// for or against, the outcome is <see cref="Outcome.Undecided"/>.
/// </remarks>
public sealed class Tally
{
    private Tally(DecisionRule rule, Electorate voters, IReadOnlyDictionary<Voter, Ballot> ballots, bool isSecondCall)
    {
        Rule = rule;
        IsSecondCall = isSecondCall;
        For = ballots.Values.Count(ballot => ballot == Ballot.For);
        Against = ballots.Values.Count(ballot => ballot == Ballot.Against);
        Abstaining = ballots.Count - For - Against;
        Absent = [.. voters.Voters.Where(voter => !ballots.ContainsKey(voter))];
        AbsentSectors = [.. voters.Sectors.Except(ballots.Keys.Where(voter => voter.Sector is not null).Select(voter => voter.Sector!.Value))];
    }

    /// <summary>The rule it was counted by.</summary>
    public DecisionRule Rule { get; }

    /// <summary>Whether it is the second call, at which quorum lapses.</summary>
    public bool IsSecondCall { get; }

    /// <summary>How many are for it.</summary>
    public int For { get; }

    /// <summary>How many are against it.</summary>
    public int Against { get; }

    /// <summary>How many abstain: present, and not counted.</summary>
    public int Abstaining { get; }

    /// <summary>The voters that have cast no ballot, in the order of the electorate.</summary>
    public ValueList<Voter> Absent { get; }

    /// <summary>The sectors with a voice from which no partner has cast a ballot, in their order.</summary>
    public ValueList<Sector> AbsentSectors { get; }

    /// <summary>Whether every voter has cast a ballot, and there is at least one.</summary>
    public bool IsComplete => Absent.Count == 0 && For + Against + Abstaining > 0;

    /// <summary>Whether every sector with a voice is present, or need not be.</summary>
    public bool HasQuorum => IsSecondCall || AbsentSectors.Count == 0;

    /// <summary>How it falls with the ballots cast so far: carried, rejected or undecided.</summary>
    public Outcome Outcome => !HasQuorum || For + Against == 0 ? Outcome.Undecided : OfThoseForAndAgainst;

    private Outcome OfThoseForAndAgainst => Rule switch
    {
        DecisionRule.SimpleMajority when For == Against => Outcome.Undecided,
        DecisionRule.SimpleMajority => Either(For > Against),

        // In long, since three times the count of an absurd electorate must not overflow into a decision.
        DecisionRule.TwoThirds => Either(3L * For >= 2L * ((long)For + Against)),
        _ => Either(Against == 0),
    };

    /// <summary>Counts the ballots.</summary>
    /// <param name="rule">The rule of decision.</param>
    /// <param name="voters">Those who have a ballot.</param>
    /// <param name="ballots">The ballots cast, by voter; whoever is not there has cast none.</param>
    /// <param name="isSecondCall">Whether it is the second call.</param>
    /// <exception cref="ArgumentException">A ballot is of someone who has none, or rule or ballot is not one of those there are.</exception>
    public static Tally Of(DecisionRule rule, Electorate voters, IReadOnlyDictionary<Voter, Ballot> ballots, bool isSecondCall = false)
    {
        Guard.Against.EnumOutOfRange(rule);
        Guard.Against.Null(voters);
        Guard.Against.Null(ballots);
        foreach (var ballot in ballots.Values)
            Guard.Against.EnumOutOfRange(ballot, nameof(ballots));
        return ballots.Keys.All(voter => voters.Voters.Contains(voter))
            ? new(rule, voters, ballots, isSecondCall)
            : throw new ArgumentException("A ballot is of someone who has none.", nameof(ballots));
    }

    private static Outcome Either(bool carried) => carried ? Outcome.Carried : Outcome.Rejected;
}
