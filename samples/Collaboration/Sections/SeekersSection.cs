using Samverkan.Matching;
using Samverkan.Recruitment;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>Seekers' shortlists: the best openings for a person, by the mutual score, with the support the person needs.</summary>
internal static class SeekersSection
{
    public static void Show(Page page, Lists lists)
    {
        var shown = lists.ShownSeekers;
        page.Title(page.Say(Words.SeekersTitle, shown.Count));
        foreach (var seeker in shown)
            Show(page, lists, seeker);
    }

    private static void Show(Page page, Lists lists, Seeker seeker)
    {
        var list = lists.Market.Shortlist(seeker.Id, Lists.Top);
        var openings = lists.Openings.ToDictionary(opening => opening.Id);
        page.Heading(page.Say(Words.SeekerHeading, seeker.Id, list.Eligible, lists.Openings.Count));
        var table = page.Table((Words.RankColumn, 2), (Words.OpeningColumn, 24), (Words.ScoreColumn, 6), (Words.WhyColumn, null));
        foreach (var match in list.Matches)
            table.AddRow(
                Words.Filled("{0}", match.Rank),
                Described(page, openings[match.Opening]),
                Words.Filled("{0}", match.Score),
                Reasons.Of(page, match, lists.Market.Explain(match.Seeker, match.Opening), MatchSide.Seeker));
        page.Show(table);
        Exclusions.Show(page, lists.ExcludedFor(seeker), pair => pair.Opening.Value, lists.Openings.Count - list.Eligible);
        page.Space();
    }

    private static string Described(Page page, Opening opening)
    {
        var place = opening.Remote == true ? page.Say(Words.Remote) : opening.Municipality is { } code ? page.Say(Words.Municipality, code) : null;
        var occupation = (opening.OccupationGroup ?? opening.Occupation) is { } named ? page.Say(Words.Occupation, named) : null;
        var more = string.Join(", ", new[] { occupation, place }.OfType<string>());
        IEnumerable<string?> lines = [opening.Employer?.Value, more.Length == 0 ? null : more];
        return $"[bold]{Markup.Escape(opening.Id.Value)}[/]\n[grey]{Markup.Escape(string.Join('\n', lines.OfType<string>()))}[/]";
    }
}
