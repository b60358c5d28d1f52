using System.CommandLine;
using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan record DIR --by ACTOR FACT</c>: one fact into the ledger, or its refusal.</summary>
internal sealed class RecordCommand : ToolCommand
{
    private readonly Argument<string> folder;
    private readonly Argument<string> fact;
    private readonly Option<string> by;

    public RecordCommand(Session session)
        : base(session, "record", new("för in ett faktum i liggaren, eller säger varför det avslås", "records a fact in the ledger, or says why it is refused"))
    {
        folder = Needed(new("MAPP", "DIR"), new("arbetsytan", "the workspace"));
        fact = Needed(new("FAKTUM", "FACT"), new("som JSON: {\"type\":\"goalStated\",...}; - läser det från standard in", "as JSON: {\"type\":\"goalStated\",...}; - reads it from standard input"));
        by = Text(
            "--by",
            new("AKTÖR", "ACTOR"),
            new("vem som uppger det: person@part, person@leader, person@wg:grupp eller person@group:målgrupp", "who states it: person@partner, person@leader, person@wg:group or person@group:targetgroup"),
            required: true,
            isRight: text => Actor.TryParse(text, out _));
    }

    public override string MoreHelp() => new FactHelp(Session).All();

    public override string HelpAbout(string name) => new FactHelp(Session).Of(name);

    protected override int Run(ParseResult parsed)
    {
        var stated = FactJson.Read(Encoding.UTF8.GetBytes(Stated(parsed.GetRequiredValue(fact))));
        _ = Actor.TryParse(parsed.GetRequiredValue(by), out var actor);
        var path = Workspace.LedgerOf(parsed.GetRequiredValue(folder));

        using var ledger = SharedFile.Open(path);
        var before = LedgerFile.Read(ledger.Content, path);
        var recorded = before.Collaboration.Record(stated, actor!, NotBefore(before.Collaboration));
        if (recorded.Refusal is { } refusal)
        {
            Session.SayLine(refusal.In(Session.Language));
            return ExitCode.WrongInput;
        }

        var lines = new MemoryStream();
        LedgerFile.Append(lines, before, recorded.Require());
        ledger.Add(lines.GetBuffer().AsSpan(0, (int)lines.Length));
        Show(lines);
        return ExitCode.Done;
    }

    /// <summary>Clocks differ, and whoever recorded last may have one that is ahead: a ledger never goes back in time.</summary>
    private DateTimeOffset NotBefore(Collaboration collaboration) =>
        collaboration.Ledger is [.., var last] && last.At > Session.Now ? last.At : Session.Now;

    /// <summary>The fact is recorded whether or not it can be shown, and whoever asks again would be refused.</summary>
    private void Show(MemoryStream lines)
    {
        try
        {
            Session.Print(Encoding.UTF8.GetString(lines.ToArray()));
        }
        catch (Exception problem) when (problem is IOException or InputException)
        {
            Session.Say(new("Faktumet är infört, men raden kunde inte visas.", "The fact is recorded, but the line could not be shown."));
        }
    }

    private string Stated(string argument)
    {
        if (argument != OutputFile.StandardOutput)
            return argument;
        using var reader = new StreamReader(Session.Around.In, leaveOpen: true);
        return reader.ReadToEnd();
    }
}
