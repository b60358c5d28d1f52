using System.Globalization;
using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Spectre.Console;

namespace Samverkan.Cli.Commands;

/// <summary>A review as text, with colour where there is a terminal.</summary>
internal sealed class ReviewText(Session session)
{
    /// <summary>In a pipe no line is broken.</summary>
    private const int Unbroken = 10_000;

    private static readonly Wording Nothing = new("Inga fynd.", "No findings.");
    private static readonly Wording NotJudged = new("Gick inte att bedöma:", "Could not be judged:");

    public void Print(Review review)
    {
        var text = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        var console = Console(text);
        foreach (var room in review.Findings.GroupBy(finding => finding.Room))
        {
            console.MarkupLineInterpolated($"[bold]{session.In(RoomNames.Of(room.Key))}[/]");
            foreach (var finding in room)
                Print(console, finding);
            console.WriteLine();
        }

        if (review.Findings.Count == 0)
            console.WriteLine(session.In(Nothing));
        if (review.NotJudged.Count > 0)
            console.MarkupLineInterpolated($"[bold]{session.In(NotJudged)}[/]");
        foreach (var rule in review.NotJudged)
            console.MarkupLineInterpolated($"  [dim]{rule.Id}[/] {session.In(rule.Reason)}");
        session.Print(text.ToString());
    }

    private void Print(IAnsiConsole console, Finding finding)
    {
        var colour = finding.Severity switch { Severity.Violation => "red", Severity.Warning => "yellow", _ => "blue" };
        console.MarkupLine($"  [{colour}]{session.In(Named(finding.Severity))}[/] {Markup.Escape(finding.Id)} {Markup.Escape(finding.Subject)}: {Markup.Escape(session.In(finding.Reason))}");
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
