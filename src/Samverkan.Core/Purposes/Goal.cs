using Samverkan.Kernel;
using Samverkan.Partners;

namespace Samverkan.Purposes;

/// <summary>What one partner wants, or the project delivers, or changes in society.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">Whose it is.</param>
/// <param name="Owner">The partner whose own goal it is; null for a goal of the collaboration.</param>
/// <param name="Statement">What is wanted.</param>
/// <param name="Measure">How it shows that it is met; null as long as nobody has said.</param>
public sealed record Goal(GoalId Id, GoalKind Kind, PartnerId? Owner, string Statement, string? Measure)
{
    /// <summary>What has become of it.</summary>
    public GoalState State { get; internal init; } = GoalState.Open;

    /// <summary>Why it serves the purpose; null as long as nobody has said.</summary>
    public string? WhyUnderPurpose { get; internal init; }

    /// <summary>What its measure is to come to; null as long as nobody has said.</summary>
    public GoalTarget? Target { get; internal init; }

    /// <summary>What its measure came to, by the latest day of which anything was said; null when nothing was.</summary>
    public GoalReading? Latest { get; internal init; }

    /// <summary>Goals that this one supports, each with the reason, in the order stated.</summary>
    public ValueList<GoalLink> Supports { get; internal init; } = [];

    /// <summary>Which of the room's changes last put it otherwise.</summary>
    internal int ChangedAt { get; init; }
}
