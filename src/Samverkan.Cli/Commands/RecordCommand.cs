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
        : base(session, "record", new("för in ett faktum i liggaren, eller säger varför det vägras", "records a fact in the ledger, or says why it is refused"))
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

    protected override int Run(ParseResult parsed)
    {
        var stated = FactJson.Read(Encoding.UTF8.GetBytes(Stated(parsed.GetRequiredValue(fact))));
        _ = Actor.TryParse(parsed.GetRequiredValue(by), out var actor);
        var path = Workspace.LedgerOf(parsed.GetRequiredValue(folder));

        // Begun before the ledger is read: whoever records at the same time waits for their turn, by being refused.
        using var source = InputFile.Open(path);
        using var outputs = new OutputSet(Session.Around);
        var ledger = outputs.Add(path)!;
        var before = LedgerFile.Read(source, path);
        var recorded = before.Collaboration.Record(stated, actor!, Session.Now);
        if (recorded.Refusal is { } refusal)
        {
            Session.SayLine(refusal.In(Session.Language));
            return ExitCode.WrongInput;
        }

        var lines = new MemoryStream();
        LedgerFile.Append(lines, before, recorded.Require());
        Copy(source, ledger);
        lines.WriteTo(ledger);
        outputs.Complete();
        Session.Print(Encoding.UTF8.GetString(lines.ToArray()));
        return ExitCode.Done;
    }

    /// <summary>Lines once written are never written anew, since their hashes are of their bytes.</summary>
    private static void Copy(ReadStream source, OutputFile ledger)
    {
        source.Position = 0;
        var buffer = new byte[64 * 1024];
        byte last = (byte)'\n';
        for (int count; (count = source.Read(buffer)) > 0; last = buffer[count - 1])
            ledger.Write(buffer.AsSpan(0, count));
        if (last != (byte)'\n')
            ledger.WriteByte((byte)'\n');
    }

    private string Stated(string argument)
    {
        if (argument != OutputFile.StandardOutput)
            return argument;
        using var reader = new StreamReader(Session.Around.In, leaveOpen: true);
        return reader.ReadToEnd();
    }
}
