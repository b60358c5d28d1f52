using Samverkan.Kernel;

namespace Samverkan.Recruitment;

/// <summary>A job, or studies, that a person has come to, and what is known of whether it lasts. Immutable.</summary>
/// <param name="Id">Its id in the case.</param>
/// <param name="Employer">With whom.</param>
/// <param name="Kind">What kind.</param>
/// <param name="Start">The first day.</param>
/// <param name="Opening">The opening that it came of; null when it came of none.</param>
public sealed record Placement(PlacementId Id, EmployerId Employer, PlacementKind Kind, DateOnly Start, OpeningId? Opening)
{
    /// <summary>The last day; the day before the first when it never began; null while no end has been recorded.</summary>
    public DateOnly? LastDay { get; internal init; }

    /// <summary>The follow-ups that were made, in the order in which they were recorded.</summary>
    public ValueList<FollowUp> FollowUps { get; internal init; } = [];

    /// <summary>Whether it is regular work, subsidised included.</summary>
    public bool IsRegularWork => Kind is PlacementKind.Regular or PlacementKind.Subsidised;

    /// <summary>The last day that the person is known to have been there; the day before the first when none is known.</summary>
    internal DateOnly KnownThrough => LastDay ?? LastSeen ?? Start.AddDays(-1);

    /// <summary>The first day that the person is known to be gone; null when none is.</summary>
    internal DateOnly? GoneFrom => LastDay?.AddDays(1) ?? FirstMissed;

    private DateOnly? LastSeen => FollowUps.Where(one => one.IsStillThere).Select(one => (DateOnly?)one.On).Max();

    private DateOnly? FirstMissed => FollowUps.Where(one => !one.IsStillThere).Select(one => (DateOnly?)one.On).Min();

    /// <summary>The follow-ups whose day has come and that have not been made, in order. What ends before its day is not followed up.</summary>
    /// <param name="asOf">The day it is.</param>
    public IEnumerable<int> DueFollowUps(DateOnly asOf) => FollowUpPlan.Days.Where(days =>
        asOf.DayNumber - Start.DayNumber >= days && !(GoneFrom?.DayNumber - Start.DayNumber <= days) && !FollowUps.Any(made => made.AfterDays == days));

    /// <summary>The kind and nothing else, so that no log shows more.</summary>
    public override string ToString() => "placement: " + FactName.Of(Kind);

    /// <summary>Whether what is said of a day cannot be true beside what has been said before.</summary>
    internal bool Contradicts(DateOnly day, bool isThere) => isThere
        ? LastDay < day || FirstMissed <= day
        : LastDay >= day || LastSeen >= day;

    /// <summary>Whether a last day cannot be true beside what follow-ups have said.</summary>
    internal bool ContradictsEnd(DateOnly last) => LastSeen > last || FirstMissed <= last;
}
