using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>Something that a partner says of itself: what it can count on, what limits it, its policies, what it would compromise on.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Owner">The partner that says it.</param>
/// <param name="Kind">Which of the four it is.</param>
/// <param name="Statement">What it is, in the partner's words.</param>
public sealed record Condition(ConditionId Id, PartnerId Owner, ConditionKind Kind, string Statement)
{
    /// <summary>Whether its owner no longer says so.</summary>
    public bool IsWithdrawn { get; internal init; }
}
