using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>Finds how many years of experience are asked for: "minst två års erfarenhet", "5+ years", "3-5 år". Of a range the least counts.</summary>
internal static class YearsReader
{
    private const int Near = 24;
    private const int Most = 25;

    /// <summary>Adds the years of a page.</summary>
    public static void Read(Page page, List<Draft> drafts)
    {
        var sentence = 0;
        for (var at = 0; at < page.Tokens.Count - 1; at++)
        {
            while (sentence < page.Sentences.Count - 1 && at >= page.Sentences[sentence].To)
                sentence++;
            if (!page.Is(at, Sign.Years) || Number(page, at) is not (var from and >= 0))
                continue;
            var (first, last) = (Math.Max(page.Sentences[sentence].From, from - Near), Math.Min(page.Sentences[sentence].To, at + Near));
            if (page.Values[from] is > 0 and <= Most && page.Has(first, last, Sign.WorkDone))
                drafts.Add(new Draft(RequirementKind.Experience, from, at + 1) { Years = page.Values[from] });
        }
    }

    /// <summary>The word that says how many the years are, the first of a range; -1 when none does.</summary>
    private static int Number(Page page, int years)
    {
        var at = years - 1;
        if (at < 0 || page.Values[at] <= 0)
            return -1;
        if (at > 0 && page.Values[at - 1] > 0 && page.Values[at - 1] < page.Values[at] && page.Tokens[at].Is(Marks.Joined | Marks.Listed))
            return at - 1;
        return at > 1 && page.Is(at - 1, Sign.To) && page.Values[at - 2] > 0 ? at - 2 : at;
    }
}
