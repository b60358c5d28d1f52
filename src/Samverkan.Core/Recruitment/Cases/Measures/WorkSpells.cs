using Ardalis.GuardClauses;

namespace Samverkan.Recruitment;

/// <summary>
/// Unbroken regular work, read off the days that are known. A job covers the days from its first through the last one known, and may cover
/// those up to the day the person is known to be gone; days to come may be covered too. Two jobs in a row are one spell when no day lies between.
/// </summary>
internal static class WorkSpells
{
    public static Lasting? Of(Case one, DateOnly from, DateOnly until, DateOnly asOf, Func<DateOnly, DateOnly> lastDay)
    {
        Guard.Against.Null(one);
        Guard.Against.OutOfRange(from, nameof(from), DateOnly.MinValue, until);
        var work = one.Placements.Values.Where(placement => placement.IsRegularWork && !(placement.GoneFrom <= placement.Start)).ToArray();
        var known = work.Select(placement => (placement.Start, Last: Earliest(placement.KnownThrough, asOf))).ToArray();
        (DateOnly Start, DateOnly Last)[] possible =
            [.. work.Select(placement => (placement.Start, placement.GoneFrom?.AddDays(-1) ?? DateOnly.MaxValue)), (asOf < DateOnly.MaxValue ? asOf.AddDays(1) : asOf, DateOnly.MaxValue)];

        Lasting? best = null;
        foreach (var start in work.Select(placement => placement.Start).Distinct())
            if (start >= from && start <= until && start <= asOf && !Covers(known, start.AddDays(-1), start.AddDays(-1)))
                best = Better(best, !Covers(possible, start, lastDay(start)) ? Lasting.DidNotLast : Covers(known, start, lastDay(start)) ? Lasting.Lasted : Lasting.NotKnownYet);
        return best;
    }

    /// <summary>Whether the spans together leave no day out.</summary>
    private static bool Covers((DateOnly Start, DateOnly Last)[] spans, DateOnly first, DateOnly last)
    {
        var reached = first.AddDays(-1);
        foreach (var span in spans.OrderBy(span => span.Start))
            if (span.Start.DayNumber <= reached.DayNumber + 1 && span.Last > reached)
                reached = span.Last;
        return reached >= last;
    }

    /// <summary>A person counts once: as lasted when any work did, else as not known while any may.</summary>
    private static Lasting Better(Lasting? best, Lasting next) =>
        best == Lasting.Lasted || next == Lasting.Lasted ? Lasting.Lasted
        : best == Lasting.NotKnownYet || next == Lasting.NotKnownYet ? Lasting.NotKnownYet
        : Lasting.DidNotLast;

    private static DateOnly Earliest(DateOnly one, DateOnly other) => one < other ? one : other;
}
