using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>
/// Who is still in regular work after some days: without a break from the first day of the work through the day that comes so many days
/// after it. Jobs in a row count together, as in <see cref="OutcomeMeasure"/>. Thread-safe.
/// </summary>
public static class Retention
{
    private const int LongestDays = 36_500;

    /// <summary>Whether a person was still in work; null when no regular work began in the period.</summary>
    /// <param name="one">The person's case.</param>
    /// <param name="days">How many days after the first, 0 to 36,500; usually one of <see cref="FollowUpPlan.Days"/>.</param>
    /// <param name="from">The first day of the period in which the work began.</param>
    /// <param name="until">The last day of that period.</param>
    /// <param name="asOf">The day it is: what comes after it is not known.</param>
    public static Lasting? Of(Case one, int days, DateOnly from, DateOnly until, DateOnly asOf)
    {
        Guard.Against.OutOfRange(days, nameof(days), 0, LongestDays);
        return WorkSpells.Of(one, from, until, asOf, start => start.AddDays(days));
    }

    /// <summary>How many people were still in work, of those who came to regular work in the period.</summary>
    /// <param name="caseload">The caseload.</param>
    /// <param name="days">How many days after the first, 0 to 36,500; usually one of <see cref="FollowUpPlan.Days"/>.</param>
    /// <param name="from">The first day of the period in which the work began.</param>
    /// <param name="until">The last day of that period.</param>
    /// <param name="asOf">The day it is: what comes after it is not known.</param>
    public static LastingCounts Of(Caseload caseload, int days, DateOnly from, DateOnly until, DateOnly asOf) =>
        LastingCounts.Of(Guard.Against.Null(caseload).Cases.Select(one => Of(one, days, from, until, asOf)));
}
