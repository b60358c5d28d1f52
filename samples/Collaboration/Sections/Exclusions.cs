using Samverkan.Matching;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>Who or what is not on a list at all, and why: the nearest, and how many more.</summary>
internal static class Exclusions
{
    public static void Show(Page page, IEnumerable<PairExplanation> nearest, Func<PairExplanation, string> name, int all)
    {
        if (all == 0)
            return;
        var shown = nearest.ToList();
        page.Text(page.Say(Words.Excluded, all));
        foreach (var pair in shown)
        {
            var reasons = pair.Exclusion!.Reasons.Select(reason => Markup.Escape(page.Say(Words.Of(reason))));
            page.Marked($"  [bold]{Markup.Escape(name(pair))}[/]: [red]{string.Join(", ", reasons)}[/]");
        }

        if (all > shown.Count)
            page.Text(page.Say(Words.MoreExcluded, all - shown.Count));
    }
}
