using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A strategic proposal, with the facts it records when it is carried.</summary>
/// <param name="Id">Its id, and that of the decision it becomes.</param>
/// <param name="Proposer">The partner that made it.</param>
/// <param name="Statement">What is proposed, and why.</param>
/// <param name="Enacts">The facts it records when it is carried; at least one.</param>
/// <param name="MadeAt">When it was made.</param>
public sealed record Proposal(ProposalId Id, PartnerId Proposer, string Statement, ValueList<Fact> Enacts, DateTimeOffset MadeAt)
{
    /// <summary>The ballots cast, in order.</summary>
    public ValueList<CastBallot> Ballots { get; internal init; } = [];

    /// <summary>How it fell; null while it is open.</summary>
    public Outcome? Outcome { get; internal init; }
}
