using System.CommandLine;
using System.Globalization;
using Samverkan.Cli.Allocating;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary>
/// <c>samverkan verify F</c>: checks a ledger line by line, and against a head kept elsewhere; or, with the input that an allocation was made of, the allocation.
/// </summary>
internal sealed class VerifyCommand : AllocationToolCommand
{
    private const int HashLength = 64;
    private const int MostShown = 20;
    private readonly Argument<string> file;
    private readonly Option<string> head;

    public VerifyCommand(Session session)
        : base(session, "verify", new("kontrollerar en liggare, rad för rad, eller en fördelning mot sitt underlag", "checks a ledger, line by line, or an allocation against its input"))
    {
        file = Needed(new("FIL", "FILE"), new("liggaren, eller resultatet av allocate", "the ledger, or the result of allocate"));
        head = Text(
            "--head",
            new("SUMMA", "HASH"),
            new("kontrollsumman som sista raden ska ha; så upptäcks att slutet är bortklippt", "the hash that the last line must have; so a tail that was cut off is found"),
            isRight: text => text.Length == HashLength && text.All(char.IsAsciiHexDigitLower));
    }

    protected override int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(file);
        if (HasInput(parsed))
            return Check(parsed, path);
        using var ledger = InputFile.Open(path);
        var reading = new Watched(Session).Reading(path, ledger, () => LedgerFile.Read(ledger, path, parsed.GetValue(head)));
        var entries = reading.Collaboration.Ledger.Count.ToString(CultureInfo.InvariantCulture);
        Session.Print(Session.In(new(
            $"Liggaren stämmer: {entries} poster, sista radens kontrollsumma {reading.Head}\n",
            $"The ledger holds: {entries} entries, the hash of the last line is {reading.Head}\n")));
        return ExitCode.Done;
    }

    private int Check(ParseResult parsed, string path)
    {
        if (parsed.GetValue(head) is not null)
            throw new InputException(new(null, null, null, new("--head hör till en liggare; förväntade det utan", "--head goes with a ledger; expected it left out")));
        var allocation = ResultReader.Read(path, new Watched(Session));
        var problem = Read(parsed).Problem;
        var faults = AllocationChecker.Check(problem, allocation);
        foreach (var fault in faults.Take(MostShown))
        {
            var who = string.Join(", ", ((string?[])[fault.Seeker?.Value, fault.Opening?.Value]).OfType<string>());
            var at = who.Length == 0 ? string.Empty : who + ": ";
            Session.Print(Session.In(new($"{at}{fault.Reason.Swedish}\n", $"{at}{fault.Reason.English}\n")));
        }

        var (rule, count, gap) = (RuleNames.Of(allocation.Rule), N(faults.Count), N(allocation.Certificate.Gap));
        Session.Print(Session.In(faults.Count > 0
            ? new($"Fördelningen ({rule}) håller inte; antal fel: {count}\n", $"The allocation ({rule}) does not hold; faults: {count}\n")
            : allocation.Rule == AllocationRule.Stable
                ? new($"Fördelningen ({rule}) håller: inget par blockerar\n", $"The allocation ({rule}) holds: no pair blocks\n")
            : allocation.Certificate.Gap == 0
                ? new($"Fördelningen ({rule}) håller: ingen annan är bättre\n", $"The allocation ({rule}) holds: no other is better\n")
                : new($"Fördelningen ({rule}) håller: ingen annan är mer än {gap} poäng bättre\n", $"The allocation ({rule}) holds: no other is more than {gap} points better\n")));
        return faults.Count > 0 ? ExitCode.SomethingToLookAt : ExitCode.Done;
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}
