using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>The state of the room: what has been proposed, and how it fell. Immutable; equal when all of it is equal.</summary>
public sealed record GovernanceRoom
{
    internal GovernanceRoom()
    {
    }

    /// <summary>Strategic proposals, open and decided.</summary>
    public Table<ProposalId, Proposal> Proposals { get; private init; } = Table<ProposalId, Proposal>.Empty;

    /// <summary>The proposals that wait for ballots, in ordinal order of their ids.</summary>
    public IEnumerable<Proposal> Open => Waiting.Values;

    /// <summary>Kept beside all proposals, since every fact may make one of these due and the decided are many more.</summary>
    private Table<ProposalId, Proposal> Waiting { get; init; } = Table<ProposalId, Proposal>.Empty;

    internal GovernanceRoom With(Proposal proposal) =>
        this with
        {
            Proposals = Proposals.With(proposal.Id, proposal),
            Waiting = proposal.Outcome is null ? Waiting.With(proposal.Id, proposal) : Waiting.Without(proposal.Id),
        };
}
