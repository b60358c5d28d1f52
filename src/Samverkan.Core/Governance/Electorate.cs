using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Governance;

/// <summary>Those who have a ballot on a strategic proposal: one each. Immutable; equal when the voters are the same in the same order. Safe to share between threads.</summary>
public sealed record Electorate
{
    /// <summary>Makes an electorate.</summary>
    /// <param name="voters">The voters, in any order; none twice.</param>
    /// <exception cref="ArgumentException">A voter is null or is there twice.</exception>
    public Electorate(IEnumerable<Voter> voters)
    {
        Guard.Against.Null(voters);
        Voters = [.. voters];
        if (Voters.Any(voter => voter is null) || Voters.Distinct().Count() < Voters.Count)
            throw new ArgumentException("A voter has one ballot: none may be there twice, and none may be null.", nameof(voters));
    }

    /// <summary>The voters.</summary>
    public ValueList<Voter> Voters { get; }

    /// <summary>The sectors that have a voice, in the order of <see cref="Sector"/>: those whose presence makes a quorum.</summary>
    public IEnumerable<Sector> Sectors => Voters.Where(voter => voter.Sector is not null).Select(voter => voter.Sector!.Value).Distinct().Order();
}
