using System.CommandLine;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan schema NAME</c>: the JSON Schema of a format.</summary>
internal sealed class SchemaCommand : ToolCommand
{
    private readonly Argument<string> name;

    public SchemaCommand(Session session)
        : base(session, "schema", new("skriver ett formats JSON Schema", "writes the JSON Schema of a format")) =>
        name = Needed(new("NAMN", "NAME"), new($"ett av {All}", $"one of {All}"));

    private static string All => string.Join(", ", Schemas.Names.Concat(MatchSchemas.Names).Order(StringComparer.Ordinal));

    protected override int Run(ParseResult parsed)
    {
        var wanted = parsed.GetRequiredValue(name);
        if (Schemas.Names.Contains(wanted))
            Session.Print(Schemas.Get(wanted));
        else if (MatchSchemas.Names.Contains(wanted))
            Session.Print(MatchSchemas.Get(wanted));
        else
            throw new InputException(new(null, null, null, new($"okänt format; förväntade ett av {All}", $"unknown format; expected one of {All}")));
        return ExitCode.Done;
    }
}
