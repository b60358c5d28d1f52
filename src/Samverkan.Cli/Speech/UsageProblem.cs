using System.CommandLine;
using System.CommandLine.Parsing;
using Samverkan.Kernel;

namespace Samverkan.Cli;

/// <summary>What is wrong with the arguments, as one sentence in both languages. The parser's own sentences are in English only.</summary>
internal static class UsageProblem
{
    private const int LongestQuoted = 40;

    public static Wording? Of(ParseResult parsed) =>
        parsed.Action is HelpPage || parsed.Errors.Count == 0 ? null
        : Unknown(parsed) ?? Missing(parsed) ?? Other(parsed.Errors[0]);

    private static Wording? Unknown(ParseResult parsed)
    {
        if (parsed.CommandResult.Command.Subcommands.Count > 0)
            return Choose(parsed);
        if (parsed.UnmatchedTokens.Count == 0)
            return null;
        return Quoted(parsed.UnmatchedTokens[0]) is { } name
            ? new($"Okänt: {name}; se samverkan --help.", $"Unknown: {name}; see samverkan --help.")
            : new("Ett argument för mycket; se samverkan --help.", "One argument too many; see samverkan --help.");
    }

    private static Wording Choose(ParseResult parsed)
    {
        var commands = string.Join(", ", parsed.CommandResult.Command.Subcommands.Select(command => command.Name));
        return new($"Förväntade ett av kommandona {commands}; se samverkan --help.", $"Expected one of the commands {commands}; see samverkan --help.");
    }

    private static Wording? Missing(ParseResult parsed)
    {
        foreach (var option in parsed.CommandResult.Command.Options)
        {
            var result = parsed.GetResult(option);
            if (result is null or { Implicit: true })
            {
                if (option.Required)
                    return new($"{option.Name} saknas; förväntade {option.Name} {option.HelpName}.", $"{option.Name} is missing; expected {option.Name} {option.HelpName}.");
            }
            else if (result.Tokens.Count < option.Arity.MinimumNumberOfValues)
            {
                return new($"{option.Name} saknar värde; förväntade {option.Name} {option.HelpName}.", $"{option.Name} has no value; expected {option.Name} {option.HelpName}.");
            }
            else if (result.Tokens.Count > option.Arity.MaximumNumberOfValues || result.IdentifierTokenCount > 1)
            {
                return new($"{option.Name} står mer än en gång; förväntade den en gång.", $"{option.Name} is there more than once; expected it once.");
            }
        }

        foreach (var argument in parsed.CommandResult.Command.Arguments)
            if (argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is null or { Tokens.Count: 0 })
                return new($"{argument.Name} saknas; se samverkan --help.", $"{argument.Name} is missing; see samverkan --help.");
        return null;
    }

    /// <summary>Validators of ours say what they have to say in the language that is spoken.</summary>
    private static Wording Other(ParseError error) => new(error.Message, error.Message);

    /// <summary>What looks like a name is quoted; anything else may be a value, and values may be personal.</summary>
    private static string? Quoted(string token) =>
        token.Length is > 0 and <= LongestQuoted && token.All(c => char.IsAsciiLetter(c) || c == '-') ? token : null;
}
