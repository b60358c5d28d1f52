using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>A command in the language that is spoken, and the kinds of options and arguments that commands are made of.</summary>
internal abstract class ToolCommand : Command
{
    /// <summary>More than any machine it runs on has; a mistyped number must not make a million threads.</summary>
    private const ulong MostThreads = 256;

    private static readonly Wording AFile = new("FIL", "FILE");

    protected ToolCommand(Session session, string name, Wording about)
        : base(name, session.In(about))
    {
        Session = session;
        SetAction(Run);
    }

    protected Session Session { get; }

    /// <summary>More help, after what all commands have; null when there is none.</summary>
    public virtual string? MoreHelp() => null;

    /// <summary>Help about something that was named after <c>--help</c>; null when the command explains nothing by name.</summary>
    public virtual string? HelpAbout(string name) => null;

    protected abstract int Run(ParseResult parsed);

    protected Argument<string> Needed(Wording name, Wording about)
    {
        var argument = new Argument<string>(Session.In(name)) { Description = Session.In(about) };
        Add(argument);
        return argument;
    }

    protected Option<string> File(string name, Wording about, bool required = false) => Text(name, AFile, about, required);

    protected Option<string> JsonFile() => File("--json", new("vart resultatet skrivs som JSON; - är standard ut", "where the result goes as JSON; - is standard output"));

    protected Option<string> By(bool required) => Text(
        "--by",
        new("AKTÖR", "ACTOR"),
        new("vem som anger det: person@part, person@leader, person@wg:grupp eller person@group:målgrupp", "who states it: person@partner, person@leader, person@wg:group or person@group:targetgroup"),
        required,
        isRight: text => Actor.TryParse(text, out _));

    protected Option<string> Text(string name, Wording value, Wording about, bool required = false, Func<string, bool>? isRight = null)
    {
        var option = new Option<string>(name) { Description = Session.In(about), HelpName = Session.In(value), Required = required };
        option.Validators.Add(result => Check(result, isRight ?? (text => text.Length > 0), value));
        Add(option);
        return option;
    }

    protected Option<string> Whole(string name, Wording about, ulong least) =>
        Text(name, new("TAL", "NUMBER"), about, isRight: text => ulong.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least);

    protected Option<string> OneOf(string name, Wording about, params string[] words) =>
        Text(name, new(string.Join('|', words), string.Join('|', words)), about, isRight: text => words.Contains(text));

    protected Option<string> Threads() => Whole(
        "--threads",
        new("högst så många trådar; annars en för varje processor. Resultatet är detsamma", "at most so many threads; else one for each processor. The result is the same"),
        least: 1);

    /// <summary>How many threads, from an option made by <see cref="Threads"/>.</summary>
    protected static int Workers(ParseResult parsed, Option<string> threads) => (int)Math.Min(Number(parsed, threads) ?? (ulong)Environment.ProcessorCount, MostThreads);

    protected static ulong? Number(ParseResult parsed, Option<string> option) =>
        parsed.GetValue(option) is { } text ? ulong.Parse(text, NumberStyles.None, CultureInfo.InvariantCulture) : null;

    private void Check(OptionResult result, Func<string, bool> isRight, Wording value)
    {
        if (result.Tokens is [var token] && !isRight(token.Value))
            result.AddError(Session.In(new(
                $"{result.Option.Name} har ett värde som inte går; förväntade {result.Option.Name} {value.Swedish}.",
                $"{result.Option.Name} has a value that will not do; expected {result.Option.Name} {value.English}.")));
    }
}
