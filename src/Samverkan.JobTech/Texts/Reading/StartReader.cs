using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Finds the first day of work: a whole date ("2024-03-01", "1 mars 2024", "March 1, 2024") soon after a word for beginning, and none for
/// applying or ending between. A day without its year, or "snarast", is no date.
/// </summary>
internal static class StartReader
{
    private const int Near = 7;
    private const int FirstYear = 1990;
    private const int LastYear = 2099;

    /// <summary>Adds the starts of a page.</summary>
    public static void Read(Page page, List<Draft> drafts)
    {
        for (var at = 0; at < page.Tokens.Count - 1; at++)
        {
            if (Date(page, at, out var to) is not { } date)
                continue;
            if (Begins(page, at))
                drafts.Add(new Draft(RequirementKind.Start, at, to) { Start = date });
            at = to - 1;
        }
    }

    /// <summary>Whether the nearest word before a date that says what it is of says that it is when the work begins.</summary>
    private static bool Begins(Page page, int at)
    {
        for (var i = at - 1; i >= 0 && i >= at - Near; i--)
        {
            if (page.Is(i, Sign.EndsOrApplies))
                return false;
            if (page.Is(i, Sign.Begins))
                return !page.Has(i - 3, i, Sign.EndsOrApplies);
        }

        return false;
    }

    private static DateOnly? Date(Page page, int at, out int to)
    {
        to = at + 3;
        if (to > page.Tokens.Count - 1)
            return null;
        var (first, second, third) = (page.Values[at], page.Values[at + 1], page.Values[at + 2]);
        if (first >= FirstYear && page.Tokens[at + 1].Is(Marks.Joined) && page.Tokens[at + 2].Is(Marks.Joined))
            return Make(first, second, third);
        if (page.Months[at + 1] > 0 && first > 0)
            return Make(third, page.Months[at + 1], first);
        if (page.Months[at] > 0 && second > 0)
            return Make(third, page.Months[at], second);

        // "1:a mars 2024", where the ending is a word of its own.
        to = at + 4;
        if (to <= page.Tokens.Count - 1 && first > 0 && page.Months[at + 2] > 0 && page.Tokens[at + 1].End - page.Tokens[at + 1].Start <= 2)
            return Make(page.Values[at + 3], page.Months[at + 2], first);
        return null;
    }

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;
}
