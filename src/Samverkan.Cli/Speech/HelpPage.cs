using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Samverkan.Cli.Commands;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>Help in both languages: what the command does, how it is written, what each part means.</summary>
internal sealed class HelpPage(Session session) : SynchronousCommandLineAction
{
    private static readonly Wording Usage = new("Användning:", "Usage:");
    private static readonly Wording Commands = new("Kommandon:", "Commands:");
    private static readonly Wording Arguments = new("Argument:", "Arguments:");
    private static readonly Wording Options = new("Väljare:", "Options:");
    private static readonly Wording ACommand = new("KOMMANDO", "COMMAND");
    private static readonly Wording MoreOptions = new("[väljare]", "[options]");

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var command = parseResult.CommandResult.Command;
        var output = parseResult.InvocationConfiguration.Output;
        if (Named(parseResult) is { } name && (command as ToolCommand)?.HelpAbout(name) is { } about)
        {
            output.Write(about);
            return ExitCode.Done;
        }

        output.WriteLine(command.Description);
        output.WriteLine();
        output.WriteLine(session.In(Usage));
        output.WriteLine($"  {Line(command)}");
        Section(output, Commands, command.Subcommands.Select(sub => (Short(sub), sub.Description)));
        Section(output, Arguments, command.Arguments.Select(argument => (argument.Name, argument.Description)));
        Section(output, Options, OptionsOf(command).Select(option => ($"{option.Name} {option.HelpName}".TrimEnd(), option.Description)));
        if ((command as ToolCommand)?.MoreHelp() is { } more)
            output.Write(more);
        return ExitCode.Done;
    }

    /// <summary>What stands right after <c>--help</c>, when it is no option.</summary>
    private static string? Named(ParseResult parsed) =>
        parsed.Tokens.SkipWhile(token => token.Value is not ("--help" or "-h" or "-?" or "/h" or "/?")).Skip(1).FirstOrDefault() is { Type: TokenType.Argument } token ? token.Value : null;

    private string Line(Command command)
    {
        var parts = Path(command).Concat(command.Arguments.Select(argument => argument.Name))
            .Concat(command.Options.Where(option => option.Required).Select(option => $"{option.Name} {option.HelpName}"));
        if (command.Subcommands.Count > 0)
            parts = parts.Append(session.In(ACommand));
        return string.Join(' ', parts.Append(session.In(MoreOptions)));
    }

    private static IEnumerable<string> Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent ? Path(parent).Append(command.Name) : ["samverkan"];

    private static string Short(Command command) =>
        command.Subcommands.Count == 1 ? $"{command.Name} {Short(command.Subcommands[0])}"
        : string.Join(' ', command.Arguments.Select(argument => argument.Name).Prepend(command.Name));

    /// <summary>A command's own options, and those that all have.</summary>
    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault() is { } parent
            ? command.Options.Concat(OptionsOf(parent).Where(option => option.Recursive))
            : command.Options;

    private void Section(TextWriter output, Wording title, IEnumerable<(string Name, string? Description)> lines)
    {
        var all = lines.ToArray();
        if (all.Length == 0)
            return;
        output.WriteLine();
        output.WriteLine(session.In(title));
        var width = all.Max(line => line.Name.Length) + 2;
        foreach (var (name, description) in all)
            output.WriteLine($"  {name.PadRight(width)}{description}".TrimEnd());
    }
}
