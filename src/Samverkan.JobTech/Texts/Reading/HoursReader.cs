using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>
/// Finds working time: "heltid", "deltid" (how much is not known), and shares such as "75-100 %" where a word for the employment and none for
/// anything else stands near.
/// </summary>
internal static class HoursReader
{
    private const int Near = 6;
    private const int Whole = 100;

    /// <summary>Adds the working times of a page.</summary>
    public static void Read(Page page, List<Draft> drafts)
    {
        for (var at = 0; at < page.Tokens.Count - 1; at++)
        {
            if (page.Is(at, Sign.FullTime))
            {
                var from = at;
                while (page.Is(at + 1, Sign.FullTime) && page.Tokens[at + 1].Is(Marks.Joined))
                    at++;
                drafts.Add(new Draft(RequirementKind.Hours, from, at + 1) { WorkingTime = new WorkingTime(Whole, Whole) });
            }
            else if (page.Is(at, Sign.PartTime) && !HasShare(page, at))
                drafts.Add(new Draft(RequirementKind.Hours, at, at + 1));
            else if (page.Values[at] is > 0 and <= Whole && Share(page, at) is { } share)
            {
                drafts.Add(share);
                at = share.To - 1;
            }
        }
    }

    private static Draft? Share(Page page, int at)
    {
        var min = page.Values[at];
        var last = at;
        var max = min;
        var next = page.Is(at + 1, Sign.To) ? at + 2 : at + 1;
        if (next < page.Tokens.Count - 1 && page.Values[next] is var other && other >= min && other <= Whole && !IsPercent(page, at, spelled: true)
            && (next == at + 2 || page.Tokens[next].Is(Marks.Joined | Marks.Listed) || page.Tokens[at].Is(Marks.Percent)) && IsPercent(page, next))
            (max, last) = (other, next);
        if (!IsPercent(page, last))
            return null;
        if (page.Is(last + 1, Sign.Percent))
            last++;
        var isOfWork = page.Has(at - Near, last + Near, Sign.OfWorkingTime) && !page.Has(at - Near, last + Near, Sign.NotOfWorkingTime);
        return isOfWork ? new Draft(RequirementKind.Hours, at, last + 1) { WorkingTime = new WorkingTime(min, max) } : null;
    }

    private static bool IsPercent(Page page, int at, bool spelled = false) =>
        spelled ? page.Is(at + 1, Sign.Percent) : page.Tokens[at].Is(Marks.Percent) || page.Is(at + 1, Sign.Percent);

    /// <summary>Whether a share stands beside the word for part time, and says how much.</summary>
    private static bool HasShare(Page page, int at)
    {
        for (var i = Math.Max(0, at - 3); i < Math.Min(at + 5, page.Tokens.Count - 1); i++)
            if (page.Values[i] is > 0 and <= Whole && IsPercent(page, i))
                return true;
        return false;
    }
}
