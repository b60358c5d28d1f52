using Samverkan.Governance;
using Samverkan.Partners;

namespace Samverkan.Testing.Collaborations;

/// <summary>A vote: the rule, those who have a ballot, what they did with it, and which call it is.</summary>
public sealed record Vote(DecisionRule Rule, Electorate Voters, IReadOnlyDictionary<Voter, Ballot> Ballots, bool IsSecondCall)
{
    /// <summary>The count.</summary>
    public Tally Tally => Tally.Of(Rule, Voters, Ballots, IsSecondCall);

    /// <summary>Another way to count, for the laws to find out; null for the library's own.</summary>
    public Func<Vote, Outcome>? Planted { get; init; }

    /// <summary>How it falls.</summary>
    public Outcome Outcome => Planted?.Invoke(this) ?? Tally.Outcome;

    /// <summary>What a voter did; null for one that stayed away.</summary>
    public Ballot? Of(Voter voter) => Ballots.TryGetValue(voter, out var ballot) ? ballot : null;

    /// <summary>The same vote, where one voter did otherwise; null for stays away.</summary>
    public Vote With(Voter voter, Ballot? ballot)
    {
        var ballots = new Dictionary<Voter, Ballot>(Ballots);
        ballots.Remove(voter);
        if (ballot is { } cast)
            ballots.Add(voter, cast);
        return this with { Ballots = ballots };
    }

    /// <summary>The same vote, where two voters did what the other did.</summary>
    public Vote Swapped(Voter one, Voter other) => With(one, Of(other)).With(other, Of(one));

    /// <summary>The same vote on the opposite question.</summary>
    public Vote TurnedRound() => this with
    {
        Ballots = Ballots.ToDictionary(cast => cast.Key, cast => cast.Value switch { Ballot.For => Ballot.Against, Ballot.Against => Ballot.For, _ => Ballot.Abstain }),
    };

    /// <summary>The vote in a line, for a law that fails.</summary>
    public override string ToString() =>
        $"{Rule}{(IsSecondCall ? " again" : string.Empty)}: {string.Join(", ", Voters.Voters.Select(voter => $"{voter} ({voter.Sector}) {Of(voter)?.ToString() ?? "absent"}"))} -> {Outcome}";
}
