using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>A matter that those who do the work could not settle themselves, routed to the steering group.</summary>
/// <param name="Id">Its id.</param>
/// <param name="By">Who routed it.</param>
/// <param name="Statement">What it is about.</param>
/// <param name="Reason">Why it could not be settled within a mandate.</param>
/// <param name="Mandate">The mandate that did not reach; null when there was none.</param>
/// <param name="At">When it was routed.</param>
public sealed record Matter(MatterId Id, Actor By, string Statement, string Reason, MandateId? Mandate, DateTimeOffset At)
{
    /// <summary>What became of it; null as long as nothing has been said.</summary>
    public MatterOutcome? Outcome { get; internal init; }

    /// <summary>What was answered; null as long as nothing has been said.</summary>
    public string? Answer { get; internal init; }

    /// <summary>The proposal that takes it up, or the decision that settles it; null when there is none.</summary>
    public ProposalId? Proposal { get; internal init; }

    /// <summary>The mandate it was given back to; null when it was not.</summary>
    public MandateId? ReturnedTo { get; internal init; }
}
