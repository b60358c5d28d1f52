using Samverkan.Matching;
using Samverkan.Recruitment;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>Openings' shortlists: the best seekers for an opening, by its own view. What a person needs or struggles with is not in them.</summary>
internal static class OpeningsSection
{
    public static void Show(Page page, Lists lists)
    {
        var shown = lists.ShownOpenings;
        page.Title(page.Say(Words.OpeningsTitle, shown.Count));
        foreach (var opening in shown)
            Show(page, lists, opening);
    }

    private static void Show(Page page, Lists lists, Opening opening)
    {
        var list = lists.Market.Shortlist(opening.Id, Lists.Top);
        page.Heading(page.Say(Words.OpeningHeading, opening.Id, opening.Positions, list.Eligible, lists.Seekers.Count));
        var table = page.Table((Words.RankColumn, 2), (Words.SeekerColumn, 8), (Words.ScoreColumn, 6), (Words.WhyColumn, null));
        foreach (var match in list.Matches)
            table.AddRow(
                Words.Filled("{0}", match.Rank),
                $"[bold]{Markup.Escape(match.Seeker.Value)}[/]",
                Words.Filled("{0}", match.Score),
                Reasons.Of(page, match, lists.Market.Explain(match.Seeker, match.Opening), MatchSide.Opening));
        page.Show(table);
        Exclusions.Show(page, lists.ExcludedFor(opening), pair => pair.Seeker.Value, lists.Seekers.Count - list.Eligible);
        page.Space();
    }
}
