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
        by = By(required: true);
    }

    public override string MoreHelp() => new FactHelp(Session).All();

    public override string HelpAbout(string name) => new FactHelp(Session).Of(name);

    protected override int Run(ParseResult parsed)
    {
        var stated = FactJson.Read(Encoding.UTF8.GetBytes(Stated(parsed.GetRequiredValue(fact))));
        _ = Actor.TryParse(parsed.GetRequiredValue(by), out var actor);
        var recorded = new Recorder(Session, Workspace.LedgerOf(parsed.GetRequiredValue(folder))).Record(stated, actor!, out var lines);
        if (recorded.Refusal is { } refusal)
        {
            Session.SayLine(refusal.In(Session.Language));
            return ExitCode.WrongInput;
        }

        Show(lines);
        return ExitCode.Done;
    }

    /// <summary>The fact is recorded whether or not it can be shown, and whoever asks again would be refused.</summary>
    private void Show(string lines)
    {
        try
        {
            Session.Print(lines);
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
