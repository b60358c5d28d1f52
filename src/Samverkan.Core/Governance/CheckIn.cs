using Samverkan.Kernel;

namespace Samverkan.Governance;

/// <summary>A meeting that a body held.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Group">The working group; null for the steering group.</param>
/// <param name="Agenda">What it was about.</param>
/// <param name="Result">What came of it.</param>
/// <param name="Outside">Which supporters outside took part: organisations, not people; null for none.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="Sequence">How much of the ledger had been recorded by then: what came later has not been told.</param>
public sealed record CheckIn(CheckInId Id, WorkingGroupId? Group, string Agenda, string Result, string? Outside, DateTimeOffset At, long Sequence)
{
    /// <summary>The other working groups that took part, in the order stated.</summary>
    public ValueList<WorkingGroupId> With { get; internal init; } = [];

    /// <summary>Whether a working group took part, be it as one of the others.</summary>
    internal bool TookPart(WorkingGroupId group) => Group == group || With.Contains(group);
}
