using Ardalis.GuardClauses;
using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>
/// How equal the voice has been in deed: who came, who objected, who alone stopped what, and who stopped it by staying away. Rules can be equal
/// and a veto still hide in how they are used. A projection of the proposals that have been counted; deterministic and immutable.
/// </summary>
public sealed class VoiceReport
{
    private VoiceReport(IReadOnlyList<VoterRecord> voters) => Voters = voters;

    /// <summary>Every voter that has been asked, in ordinal order of their names.</summary>
    public IReadOnlyList<VoterRecord> Voters { get; }

    /// <summary>Makes the report.</summary>
    /// <param name="governance">The state of the room.</param>
    public static VoiceReport Of(GovernanceRoom governance)
    {
        Guard.Against.Null(governance);
        var records = new SortedDictionary<string, VoterRecord>(StringComparer.Ordinal);
        foreach (var proposal in governance.Proposals.Values)
            if (proposal.Voters is { } voters)
                Add(proposal, voters, records);
        return new([.. records.Values.Select(record => record with { Banzhaf = record.Banzhaf.Over(record.Asked), ShapleyShubik = record.ShapleyShubik.Over(record.Asked) })]);
    }

    private static void Add(StrategicProposal proposal, Electorate voters, SortedDictionary<string, VoterRecord> records)
    {
        var ballots = proposal.CountedAmong(voters);
        var tally = proposal.TallyAmong(voters);
        var powers = VotingPower.Of(proposal.Rule, voters, tally.Absent, tally.IsSecondCall);
        foreach (var power in powers)
        {
            var voter = power.Voter;
            var record = records.GetValueOrDefault(voter.ToString()) ?? new(voter);
            var isAgainst = ballots.GetValueOrDefault(voter) == Ballot.Against;
            records[voter.ToString()] = record with
            {
                Asked = record.Asked + 1,
                Present = record.Present + (ballots.ContainsKey(voter) ? 1 : 0),
                Against = record.Against + (isAgainst ? 1 : 0),
                StoppedAlone = isAgainst && StoppedAlone(proposal, voters, tally, ballots, voter) ? record.StoppedAlone.And(proposal.Id) : record.StoppedAlone,
                StoppedByAbsence = voter.Sector is { } sector && tally.AbsentSectors.Contains(sector) && StoppedByAbsence(proposal, voters, tally, ballots)
                    ? record.StoppedByAbsence.And(proposal.Id) : record.StoppedByAbsence,
                DelayedByAbsence = voter.Sector is { } late && proposal.Calls > 1 && proposal.AbsentAtFirstCall.Contains(late) ? record.DelayedByAbsence.And(proposal.Id) : record.DelayedByAbsence,
                Banzhaf = record.Banzhaf.Plus(power.Banzhaf),
                ShapleyShubik = record.ShapleyShubik.Plus(power.ShapleyShubik),
            };
        }
    }

    private static bool StoppedAlone(StrategicProposal proposal, Electorate voters, Tally tally, Dictionary<Voter, Ballot> ballots, Voter voter) =>
        tally.Against == 1 && tally.Outcome == Outcome.Rejected
        && Tally.Of(proposal.Rule, voters, new Dictionary<Voter, Ballot>(ballots) { [voter] = Ballot.Abstain }, tally.IsSecondCall).Outcome == Outcome.Carried;

    private static bool StoppedByAbsence(StrategicProposal proposal, Electorate voters, Tally tally, Dictionary<Voter, Ballot> ballots) =>
        !tally.HasQuorum && Tally.Of(proposal.Rule, voters, ballots, isSecondCall: true).Outcome == Outcome.Carried;
}
