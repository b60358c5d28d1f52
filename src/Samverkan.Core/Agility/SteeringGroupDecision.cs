namespace Samverkan.Agility;

/// <summary>An operational decision that the steering group took as a body, which the agreement allowed then.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Statement">What was decided.</param>
/// <param name="At">When.</param>
public sealed record SteeringGroupDecision(Kernel.OperationalDecisionId Id, string Statement, DateTimeOffset At);
