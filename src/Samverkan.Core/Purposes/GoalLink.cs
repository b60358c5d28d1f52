
namespace Samverkan.Purposes;

/// <summary>A link, from a goal or an activity, to a goal that it supports.</summary>
/// <param name="Goal">The goal that is supported.</param>
/// <param name="Reason">How.</param>
public sealed record GoalLink(GoalId Goal, string Reason)
{
    /// <summary>How many of the room's changes there had been when it was stated or last checked.</summary>
    internal int CheckedAt { get; init; }
}
