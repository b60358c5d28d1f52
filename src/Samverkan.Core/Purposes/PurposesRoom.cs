using Samverkan.Kernel;
using Samverkan.Partners;

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

    /// <summary>The goals that activities of the project plan serve, each with how.</summary>
    public Table<ActivityId, ValueList<GoalLink>> Served { get; internal init; } = Table<ActivityId, ValueList<GoalLink>>.Empty;

    /// <summary>Whether there has been a moment with two or more sectors and a purpose.</summary>
    public bool HasRun { get; internal init; }

    /// <summary>The goals that are being worked towards.</summary>
    public IEnumerable<Goal> OpenGoals => Goals.Values.Where(goal => goal.State == GoalState.Open);

    /// <summary>How many times conditions, or the words of a goal, have changed.</summary>
    internal int Changes { get; init; }

    /// <summary>Which of the changes was the last one of conditions.</summary>
    internal int ConditionsAt { get; init; }

    /// <summary>The goals that an activity serves.</summary>
    internal ValueList<GoalLink> ServedBy(ActivityId activity) => Served.TryGetValue(activity, out var links) ? links : [];

    /// <summary>Whether conditions, or either of the two goals, have changed since the link was stated or last checked.</summary>
    internal bool IsToBeChecked(Goal goal, GoalLink link) =>
        link.CheckedAt < ConditionsAt || link.CheckedAt < goal.ChangedAt || link.CheckedAt < Goals[link.Goal].ChangedAt;
}
