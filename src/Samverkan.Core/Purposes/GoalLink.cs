
namespace Samverkan.Purposes;

/// <summary>A goal's link to a goal that it supports.</summary>
/// <param name="Goal">The goal that is supported.</param>
/// <param name="Reason">How.</param>
public sealed record GoalLink(GoalId Goal, string Reason);
