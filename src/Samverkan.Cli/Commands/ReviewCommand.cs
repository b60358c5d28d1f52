using System.CommandLine;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan review DIR</c>: what should hold and does not, room by room.</summary>
internal sealed class ReviewCommand : ToolCommand
{
    private readonly Argument<string> folder;
    private readonly Option<string> json;

    public ReviewCommand(Session session)
        : base(session, "review", new("visar vad som borde gälla och inte gör det", "shows what should hold and does not"))
    {
        folder = Needed(new("MAPP", "DIR"), new("arbetsytan", "the workspace"));
        json = JsonFile();
    }

    protected override int Run(ParseResult parsed)
    {
        var path = Workspace.LedgerOf(parsed.GetRequiredValue(folder));
        using var outputs = new OutputSet(Session.Around, path);
        var file = outputs.Add(parsed.GetValue(json));
        var review = Review.Of(Workspace.Read(path, Session), Session.Now);
        if (file is not null)
            ReviewFile.Write(file, review, Session.Language);
        outputs.Complete();
        if (parsed.GetValue(json) != OutputFile.StandardOutput)
            new ReviewText(Session).Print(review);
        return review.Findings.Any(finding => finding.Severity == Severity.Violation) ? ExitCode.SomethingToLookAt : ExitCode.Done;
    }
}
