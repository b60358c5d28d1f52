using Samverkan.Guidance;
using Samverkan.Kernel;
using Spectre.Console;

namespace Samverkan.Samples.Sections;

/// <summary>What should hold and does not, room by room.</summary>
internal static class ReviewSection
{
    /// <summary>Shows the review as of the last fact, and gives the worst severity; null when nothing was found.</summary>
    public static Severity? Show(Page page, Collaboration collaboration)
    {
        var asOf = collaboration.Ledger[^1].At;
        var review = Review.Of(collaboration, asOf);
        page.Title(page.Say(Words.ReviewTitle, review.Findings.Count, asOf));
        foreach (var room in review.Findings.GroupBy(finding => finding.Room))
            Show(page, collaboration, room);
        if (review.NotJudged.Count == 0)
            page.Text(Words.AllJudged);
        foreach (var rule in review.NotJudged)
            page.Text(page.Say(Words.NotJudged, rule.Id, page.Say(rule.Reason)));
        return review.Findings.Select(finding => (Severity?)finding.Severity).Max();
    }

    private static void Show(Page page, Collaboration collaboration, IGrouping<Room, Finding> room)
    {
        page.Heading(page.Say(Words.Of(room.Key)));
        var table = page.Table((Words.FindingColumn, 10), (Words.ConcernsColumn, 30), (Words.ReasonColumn, null));
        foreach (var finding in room)
            table.AddRow(
                $"{finding.Id}\n{Coloured(page, finding.Severity)}",
                Concerned(collaboration, finding.Subject),
                $"{Markup.Escape(page.Say(finding.Reason))}\n[green]→ {Markup.Escape(page.Say(finding.Advice))}[/]");
        page.Show(table);
        page.Space();
    }

    private static string Coloured(Page page, Severity severity)
    {
        var colour = severity switch
        {
            Severity.Violation => "red",
            Severity.Warning => "yellow",
            _ => "blue",
        };
        return $"[{colour}]{Markup.Escape(page.Say(Words.Of(severity)))}[/]";
    }

    private static string Concerned(Collaboration collaboration, string subject) =>
        Subjects.StatementOf(collaboration, subject) is { } statement
            ? $"{Markup.Escape(subject)}\n[grey]{Markup.Escape(statement)}[/]"
            : Markup.Escape(subject);
}
