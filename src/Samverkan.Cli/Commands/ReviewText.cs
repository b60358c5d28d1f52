using System.Globalization;
using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Spectre.Console;

namespace Samverkan.Cli.Commands;

/// <summary>A review as text, with colour where there is a terminal. A rule is said once, with all that it concerns; so is what several rules lack.</summary>
internal sealed class ReviewText(Session session)
{
    /// <summary>In a pipe no line is broken.</summary>
    private const int Unbroken = 10_000;

    private static readonly Wording Nothing = new("Inga iakttagelser.", "No findings.");
    private static readonly Wording NotJudged = new("Gick inte att bedöma, eftersom detta inte är angett:", "Could not be judged, since this has not been stated:");

    public void Print(Review review)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console(text);
        foreach (var room in review.Findings.GroupBy(finding => finding.Room))
        {
            console.MarkupLineInterpolated($"[bold]{session.In(RoomNames.Of(room.Key))}[/]");
            foreach (var rule in room.GroupBy(finding => finding.Id))
                Print(console, rule.First(), string.Join(", ", rule.Select(finding => finding.Subject)));
            console.WriteLine();
        }

        if (review.Findings.Count == 0)
            console.WriteLine(session.In(Nothing));
        if (review.NotJudged.Count > 0)
            console.MarkupLineInterpolated($"[bold]{session.In(NotJudged)}[/]");
        foreach (var need in review.NotJudged.GroupBy(rule => session.In(rule.Reason), StringComparer.Ordinal))
            console.MarkupLineInterpolated($"  [dim]{string.Join(", ", need.Select(rule => rule.Id))}[/] {need.Key}");
        session.Print(text.ToString());
    }

    private void Print(IAnsiConsole console, Finding finding, string subjects)
    {
        var colour = finding.Severity switch { Severity.Violation => "red", Severity.Warning => "yellow", _ => "blue" };
        console.MarkupLine($"  [{colour}]{session.In(Named(finding.Severity))}[/] {Markup.Escape(finding.Id)} {Markup.Escape(subjects)}: {Markup.Escape(session.In(finding.Reason))}");
        console.MarkupLineInterpolated($"    [dim]→[/] {session.In(finding.Advice)}");
    }

    private IAnsiConsole Console(TextWriter text)
    {
        var terminal = session.Around.OutIsTerminal;
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(text),
            Ansi = terminal ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        });
        console.Profile.Width = terminal ? Math.Max(AnsiConsole.Profile.Width, 40) : Unbroken;
        return console;
    }

    private static Wording Named(Severity severity) => severity switch
    {
        Severity.Violation => new("överträdelse", "violation"),
        Severity.Warning => new("varning", "warning"),
        _ => new("förslag", "suggestion"),
    };
}
