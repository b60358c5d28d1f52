using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>How long a case is kept. There is no default: how long it is needed is for whoever answers for it to say. Immutable.</summary>
public sealed record RetentionPeriods
{
    /// <summary>Makes the periods.</summary>
    /// <param name="daysAfterOptingOut">Days from when the person opted out, 0 or more.</param>
    /// <param name="daysAfterLastStep">Days from the last step of a case, 1 or more. At least 366 lets a follow-up after a year come first.</param>
    /// <exception cref="ArgumentException">A number is too small.</exception>
    public RetentionPeriods(int daysAfterOptingOut, int daysAfterLastStep)
    {
        DaysAfterOptingOut = Guard.Against.Negative(daysAfterOptingOut);
        DaysAfterLastStep = Guard.Against.NegativeOrZero(daysAfterLastStep);
    }

    /// <summary>Days from when the person opted out.</summary>
    public int DaysAfterOptingOut { get; }

    /// <summary>Days from the last step of a case.</summary>
    public int DaysAfterLastStep { get; }

    /// <summary>Whether the time of a case is out: on the day the period ends, and after it.</summary>
    internal bool IsOut(Case one, DateOnly asOf) =>
        DaysSince(one.Entries[^1], asOf) >= DaysAfterLastStep
        || (!one.IsOptedIn && DaysSince(one.Entries.Last(entry => entry.Step is OptedOut), asOf) >= DaysAfterOptingOut);

    private static int DaysSince(CaseEntry entry, DateOnly asOf) => asOf.DayNumber - DateOnly.FromDateTime(entry.At.UtcDateTime).DayNumber;
}
