using System.CommandLine;
using System.CommandLine.Help;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>The tool's commands.</summary>
internal static class Root
{
    private static readonly Wording About = new(
        "Samverkan: över sektorsgränser, för att fler ska få och behålla ett jobb.",
        "Samverkan: acting together across sectors, so that more people get and keep a job.");

    private static readonly Wording Speech = new("språk; annars det som miljön anger", "language; else what the environment says");
    private static readonly Wording Help = new("visar hjälp", "shows help");
    private static readonly Wording Version = new("visar version", "shows the version");
    private static readonly Wording Import = new("läser data som andra har gett ut", "reads data that others have published");

    public static RootCommand Of(Session session)
    {
        var root = new RootCommand(session.In(About))
        {
            new NewCommand(session),
            new RecordCommand(session),
            new ReviewCommand(session),
            new AgendaCommand(session),
            new NetworkCommand(session),
            new GuideCommand(session),
            new Command("import", session.In(Import)) { new ImportJobTechCommand(session) },
            new MatchCommand(session),
            new AllocateCommand(session),
            new VerifyCommand(session),
            new SchemaCommand(session),
        };
        root.Add(Lang(session));
        foreach (var option in root.Options)
            Translate(option, session);
        return root;
    }

    private static Option<string> Lang(Session session)
    {
        var lang = new Option<string>(SpokenLanguage.Option) { Description = session.In(Speech), HelpName = "sv|en", Recursive = true };
        lang.Validators.Add(result =>
        {
            if (result.Tokens is [var token] && SpokenLanguage.Named(token.Value) is null)
                result.AddError(session.In(new("--lang har ett värde som inte går; förväntade --lang sv|en.", "--lang has a value that will not do; expected --lang sv|en.")));
        });
        return lang;
    }

    private static void Translate(Option option, Session session)
    {
        if (option is HelpOption help)
        {
            help.Description = session.In(Help);
            help.Action = new HelpPage(session);
        }
        else if (option is VersionOption)
        {
            option.Description = session.In(Version);
        }
    }
}
