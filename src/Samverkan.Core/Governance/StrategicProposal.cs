using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>A strategic proposal, with the facts it records when it is carried.</summary>
/// <param name="Id">Its id, and that of the decision it becomes.</param>
/// <param name="Proposer">The partner that made it.</param>
/// <param name="Statement">What is proposed, and why.</param>
/// <param name="Enacts">The facts it records when it is carried; at least one.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record StrategicProposal(ProposalId Id, PartnerId Proposer, string Statement, ValueList<Fact> Enacts, DateTimeOffset MadeAt)
{
    /// <summary>The rule it is decided by: that of the agreement in force when it was made; consent where there was none. It does not change on the way.</summary>
    public DecisionRule Rule { get; internal init; } = DecisionRule.Consent;

    /// <summary>The target groups that have a ballot on it, by that agreement.</summary>
    public ValueList<TargetGroupId> GroupsWithBallot { get; internal init; } = [];

    /// <summary>The ballots cast, in order, also of those who have no ballot any more: they are not counted.</summary>
    public ValueList<CastBallot> Ballots { get; internal init; } = [];

    /// <summary>How many times it has been called: 0, 1 or 2. At the second call quorum lapses.</summary>
    public int Calls { get; internal init; }

    /// <summary>The sectors from which no partner had cast a ballot when it fell undecided at its first count: kept when it is called again, so that the absence does not vanish.</summary>
    public ValueList<Sector> AbsentAtFirstCall { get; internal init; } = [];

    /// <summary>When the latest call closes; null when it has not been called. Ballots at that very time are in time.</summary>
    public DateTimeOffset? Closes { get; internal init; }

    /// <summary>How it fell; null while it is open.</summary>
    public Outcome? Outcome { get; internal init; }

    /// <summary>Those who had a ballot when it was counted; null before that, and where it was withdrawn or lapsed.</summary>
    public Electorate? Voters { get; internal init; }

    /// <summary>Whether it was carried or rejected. What was taken back, lapsed or fell undecided has not been decided.</summary>
    internal bool IsDecided => Outcome is Governance.Outcome.Carried or Governance.Outcome.Rejected or Governance.Outcome.CarriedNotEnacted;

    /// <summary>Whether the call has been closed, so that it is to be counted.</summary>
    internal bool IsToBeCounted { get; init; }

    /// <summary>Counts the ballots of those who have one.</summary>
    internal Tally TallyAmong(Electorate voters) => Tally.Of(Rule, voters, CountedAmong(voters), Calls > 1);

    /// <summary>The ballots of those who have one.</summary>
    internal Dictionary<Voter, Ballot> CountedAmong(Electorate voters) =>
        Ballots.Where(cast => voters.Voters.Contains(cast.Voter)).ToDictionary(cast => cast.Voter, cast => cast.Ballot);
}
