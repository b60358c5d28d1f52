using Samverkan.Kernel;

namespace Samverkan.Partners;

/// <summary>Something that the project plan says is to be done, by the partner whose strengths suit it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What is to be done.</param>
/// <param name="Doer">The partner that does it; null when that partner has left and no other has been given it.</param>
/// <param name="Resources">Which of the doer's resources it is done with, in the order stated.</param>
/// <param name="Begins">The first day; null when that is not said.</param>
/// <param name="Ends">The last day, itself included; null when that is not said.</param>
public sealed record Activity(ActivityId Id, string Statement, PartnerId? Doer, ValueList<ResourceId> Resources, DateOnly? Begins, DateOnly? Ends)
{
    /// <summary>What has become of it.</summary>
    public ActivityState State { get; internal init; } = ActivityState.Planned;

    /// <summary>Whether the doer has taken it on: the plan is decided together, but nobody decides over another's time.</summary>
    public bool IsTakenOn { get; internal init; }
}
