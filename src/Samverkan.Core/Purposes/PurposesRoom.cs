using Samverkan.Kernel;

namespace Samverkan.Purposes;

/// <summary>The state of the room: the purpose, the goals under it, and the needs behind them. Immutable; equal when all of it is equal.</summary>
public sealed record PurposesRoom
{
    internal PurposesRoom()
    {
    }

    /// <summary>The purpose in force; null until one has been adopted.</summary>
    public Purpose? Current { get; internal init; }

    /// <summary>Every purpose there has been, also the one in force.</summary>
    public Table<PurposeId, Purpose> All { get; internal init; } = Table<PurposeId, Purpose>.Empty;

    /// <summary>Goals, whosever they are.</summary>
    public Table<GoalId, Goal> Goals { get; internal init; } = Table<GoalId, Goal>.Empty;

    /// <summary>Tensions between goals.</summary>
    public Table<TensionId, Tension> Tensions { get; internal init; } = Table<TensionId, Tension>.Empty;

    /// <summary>Needs.</summary>
    public Table<NeedId, Need> Needs { get; internal init; } = Table<NeedId, Need>.Empty;

    /// <summary>Ways to meet needs.</summary>
    public Table<OptionId, SolutionOption> Options { get; internal init; } = Table<OptionId, SolutionOption>.Empty;

    /// <summary>Whether there has been a moment with two or more sectors and a purpose.</summary>
    public bool HasRun { get; internal init; }

    /// <summary>The goals that are being worked towards.</summary>
    public IEnumerable<Goal> OpenGoals => Goals.Values.Where(goal => goal.State == GoalState.Open);
}
