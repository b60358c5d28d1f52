using Samverkan.Governance;
using Samverkan.Kernel;

namespace Samverkan.Agility;

/// <summary>A decision that the holder of a mandate took alone.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Mandate">The mandate it was taken within.</param>
/// <param name="By">Who took it, for the holder.</param>
/// <param name="Statement">What was decided.</param>
/// <param name="Money">How much it uses, in whole kronor; 0 or more.</param>
/// <param name="MadeAt">When it was taken.</param>
/// <param name="Sequence">Its place in the ledger: a check-in held later could be told of it.</param>
public sealed record OperationalDecision(OperationalDecisionId Id, MandateId Mandate, Actor By, string Statement, long Money, DateTimeOffset MadeAt, long Sequence)
{
    /// <summary>What the mandate was about when it was taken.</summary>
    public string Subject { get; internal init; } = string.Empty;

    /// <summary>The area it falls in; null when it names none.</summary>
    public AreaId? Area { get; internal init; }

    /// <summary>The day it takes effect.</summary>
    public DateOnly From { get; internal init; }

    /// <summary>The facts it records when it takes effect; null for none.</summary>
    public ValueList<Fact>? Enacts { get; internal init; }

    /// <summary>What became of those facts: carried, or carried and not enacted; withdrawn or lapsed before they were. Null while they wait, and where there are none.</summary>
    public Outcome? Outcome { get; internal init; }

    /// <summary>Whether it has been ended. What it did is not undone by that.</summary>
    public bool IsEnded { get; internal init; }

    /// <summary>Whether it has been confirmed, and so stands whatever becomes of the mandate.</summary>
    public bool IsConfirmed { get; internal init; }

    /// <summary>The day it was taken, in UTC.</summary>
    internal DateOnly Day => DateOnly.FromDateTime(MadeAt.UtcDateTime);
}
