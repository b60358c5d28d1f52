using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Who is proposed where, who is not placed, and the certificate that <see cref="AllocationChecker"/> verifies. Immutable.</summary>
public sealed class Allocation
{
    /// <summary>Puts together an allocation, for one that was read from a file; whether it holds is for <see cref="AllocationChecker"/> to say.</summary>
    /// <param name="rule">What it aims at.</param>
    /// <param name="seed">The seed of the lottery among ties.</param>
    /// <param name="placements">Who is proposed where.</param>
    /// <param name="unplaced">Who is not placed.</param>
    /// <param name="certificate">What proves it.</param>
    /// <param name="ties">What became of others that are as good; null when nothing is said of it.</param>
    public Allocation(
        AllocationRule rule, ulong seed, IReadOnlyList<ProposedPlacement> placements, IReadOnlyList<SeekerId> unplaced, AllocationCertificate certificate, TiesAmongOptima? ties = null)
    {
        Rule = rule;
        Seed = seed;
        Placements = placements;
        Unplaced = unplaced;
        Certificate = certificate;
        Ties = ties;
    }

    /// <summary>What it aims at.</summary>
    public AllocationRule Rule { get; }

    /// <summary>The seed of the lottery among ties.</summary>
    public ulong Seed { get; }

    /// <summary>Who is proposed where, in the ordinal order of seekers.</summary>
    public IReadOnlyList<ProposedPlacement> Placements { get; }

    /// <summary>Who is not placed, in ordinal order.</summary>
    public IReadOnlyList<SeekerId> Unplaced { get; }

    /// <summary>What proves it.</summary>
    public AllocationCertificate Certificate { get; }

    /// <summary>What became of other allocations with the same greatest total. Null under <see cref="AllocationRule.Stable"/>, where <see cref="AllocationSettings.Ties"/> says it, and when nothing is said of it.</summary>
    public TiesAmongOptima? Ties { get; }
}
