using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The state of the room: what has been proposed, and how it fell. Immutable; equal when all of it is equal.</summary>
public sealed record GovernanceRoom
{
    internal GovernanceRoom()
    {
    }

    /// <summary>Strategic proposals, open and decided.</summary>
    public Table<ProposalId, Proposal> Proposals { get; internal init; } = Table<ProposalId, Proposal>.Empty;

    /// <summary>The proposals that wait for ballots.</summary>
    public IEnumerable<Proposal> Open => Proposals.Values.Where(proposal => proposal.Outcome is null);
}
