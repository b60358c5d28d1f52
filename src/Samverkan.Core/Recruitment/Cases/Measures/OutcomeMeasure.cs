using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>
/// The published measure: people who leave for regular work, subsidised included, that lasts an unbroken month. Municipal labour-market jobs
/// and studies are not counted. A person counts in the period in which the work began. What nobody has recorded is not known, never
/// taken for granted: a follow-up after 30 days always settles the month. Thread-safe.
/// </summary>
public static class OutcomeMeasure
{
    private static readonly DateOnly LastStart = new(9999, 12, 1);

    /// <summary>
    /// The last day of the unbroken month that begins on a day: the day before the same day of the next month, or the next month's last
    /// day where it has no such day. From 15 January it is 14 February, from 1 January 31 January, from 30 or 31 January the last of February.
    /// </summary>
    /// <param name="start">The first day; at the latest 1 December 9999, whose month is the last that the calendar has.</param>
    /// <exception cref="ArgumentOutOfRangeException">The month would end after the calendar does.</exception>
    public static DateOnly LastDayOfMonth(DateOnly start)
    {
        Guard.Against.OutOfRange(start, nameof(start), DateOnly.MinValue, LastStart, "The month would end after the last day of the calendar.");
        if (start.Day == 1)
            return start.AddDays(DateTime.DaysInMonth(start.Year, start.Month) - 1);
        var next = new DateOnly(start.Year, start.Month, 1).AddMonths(1);
        return next.AddDays(Math.Min(start.Day - 1, DateTime.DaysInMonth(next.Year, next.Month)) - 1);
    }

    /// <summary>Whether a person's work lasted an unbroken month; null when no regular work began in the period.</summary>
    /// <param name="one">The person's case.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="until">The last day of the period.</param>
    /// <param name="asOf">The day it is: what comes after it is not known.</param>
    public static Lasting? Of(Case one, DateOnly from, DateOnly until, DateOnly asOf) => WorkSpells.Of(one, from, until, asOf, LastDayOfMonth);

    /// <summary>How many people's work lasted an unbroken month, of those who came to regular work in the period.</summary>
    /// <param name="caseload">The caseload.</param>
    /// <param name="from">The first day of the period.</param>
    /// <param name="until">The last day of the period.</param>
    /// <param name="asOf">The day it is: what comes after it is not known.</param>
    public static LastingCounts Of(Caseload caseload, DateOnly from, DateOnly until, DateOnly asOf) =>
        LastingCounts.Of(Guard.Against.Null(caseload).Cases.Select(one => Of(one, from, until, asOf)));
}
