using Samverkan.Kernel;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace Samverkan.Samples;

/// <summary>What is written on: in colour on a terminal, as plain text elsewhere, in one language.</summary>
internal sealed class Page
{
    private readonly IAnsiConsole console;

    public Page(Surroundings surroundings, Language language)
    {
        Language = language;
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(surroundings.Out),
            Ansi = surroundings.IsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = surroundings.IsTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = surroundings.Width;
        console.Profile.Capabilities.Unicode = true;
    }

    public Language Language { get; }

    /// <summary>A text in the page's language.</summary>
    public string Say(Wording wording) => wording.In(Language);

    /// <summary>A text in the page's language with its gaps filled, in order.</summary>
    public string Say(Wording wording, params object[] values) => Words.Filled(wording.In(Language), values);

    public void Title(string text)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(text)}[/]") { Justification = Justify.Left, Style = Style.Parse("blue") });
        console.WriteLine();
    }

    public void Heading(string text) => console.MarkupLine($"[bold]{Markup.Escape(text)}[/]");

    public void Text(Wording wording) => Text(Say(wording));

    public void Text(string text) => console.WriteLine(text);

    public void Marked(string markup) => console.MarkupLine(markup);

    public void Space() => console.WriteLine();

    public void Show(IRenderable what) => console.Write(what);

    /// <summary>A table as wide as the page, whose last column takes what the others leave.</summary>
    public Table Table(params (Wording Header, int? Width)[] columns)
    {
        var table = new Table { Border = TableBorder.Rounded, BorderStyle = Style.Parse("grey"), Expand = true, ShowRowSeparators = true };
        foreach (var (header, width) in columns)
            table.AddColumn(new TableColumn($"[bold]{Markup.Escape(Say(header))}[/]") { Width = width });
        return table;
    }
}
