namespace Samverkan.Purposes;

/// <summary>What a goal's measure is to come to.</summary>
/// <param name="Unit">What is counted: people, per cent, months.</param>
/// <param name="Value">How many of them make the goal met.</param>
/// <param name="By">The last day for it.</param>
/// <param name="Baseline">How many there were at the start; null when that is not known.</param>
public sealed record GoalTarget(string Unit, long Value, DateOnly By, long? Baseline);
