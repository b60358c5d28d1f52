using System.CommandLine;
using System.Globalization;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan verify F</c>: checks a ledger line by line, and against a head kept elsewhere.</summary>
internal sealed class VerifyCommand : ToolCommand
{
    private const int HashLength = 64;
    private readonly Argument<string> file;
    private readonly Option<string> head;

    public VerifyCommand(Session session)
        : base(session, "verify", new("kontrollerar en liggare, rad för rad", "checks a ledger, line by line"))
    {
        file = Needed(new("FIL", "FILE"), new("liggaren", "the ledger"));
        head = Text(
            "--head",
            new("SUMMA", "HASH"),
            new("kontrollsumman som sista raden ska ha; så upptäcks att slutet är bortklippt", "the hash that the last line must have; so a tail that was cut off is found"),
            isRight: text => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower));
    }

    protected override int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(file);
        using var ledger = InputFile.Open(path);
        var reading = new Watched(Session).Reading(path, ledger, () => LedgerFile.Read(ledger, path, parsed.GetValue(head)));
        var entries = reading.Collaboration.Ledger.Count.ToString(CultureInfo.InvariantCulture);
        Session.Print(Session.In(new(
            $"Liggaren stämmer: {entries} poster, sista radens kontrollsumma {reading.Head}\n",
            $"The ledger holds: {entries} entries, the hash of the last line is {reading.Head}\n")));
        return ExitCode.Done;
    }
}
