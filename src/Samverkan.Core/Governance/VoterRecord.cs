using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>What a voter has done with its ballot, over the proposals that have been counted.</summary>
/// <param name="Voter">The voter.</param>
public sealed record VoterRecord(Voter Voter)
{
    /// <summary>How many proposals it had a ballot on.</summary>
    public int Asked { get; internal init; }

    /// <summary>On how many of them it cast its ballot.</summary>
    public int Present { get; internal init; }

    /// <summary>How many it was against.</summary>
    public int Against { get; internal init; }

    /// <summary>The proposals that it alone was against, and that would have been carried had it abstained; in ordinal order.</summary>
    public ValueList<ProposalId> StoppedAlone { get; internal init; } = [];

    /// <summary>The proposals that fell undecided while its sector was absent, and that the ballots cast would have carried; in ordinal order.</summary>
    public ValueList<ProposalId> StoppedByAbsence { get; internal init; } = [];

    /// <summary>The proposals whose first call fell undecided with its sector absent, and that were then decided at a second; in ordinal order.</summary>
    public ValueList<ProposalId> DelayedByAbsence { get; internal init; } = [];

    /// <summary>Its Banzhaf power, the mean over the proposals it was asked about, among those who were present at each. See <see cref="VoterPower"/>.</summary>
    public Fraction Banzhaf { get; internal init; }

    /// <summary>Its Shapley-Shubik power, likewise.</summary>
    public Fraction ShapleyShubik { get; internal init; }
}
