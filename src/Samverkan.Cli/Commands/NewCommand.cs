using System.CommandLine;
using System.Globalization;
using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan new DIR</c>: a working example of a workspace, with a text that says what each file is.</summary>
internal sealed class NewCommand : ToolCommand
{
    private static readonly Wording NotEmpty = new("mappen är inte tom; förväntade en ny eller tom mapp", "the folder is not empty; expected a new or empty folder");
    private readonly Argument<string> folder;

    public NewCommand(Session session)
        : base(session, "new", new("gör en arbetsyta med ett exempel som går att köra", "makes a workspace with an example that runs")) =>
        folder = Needed(new("MAPP", "DIR"), new("mappen som görs", "the folder to make"));

    protected override int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(folder);
        var isNew = Make(path);
        try
        {
            using var outputs = new OutputSet(Session.Around);
            LedgerFile.Write(outputs.Add(Workspace.LedgerOf(path))!, History());
            PolicyFile.Write(outputs.Add(Path.Combine(path, "policy.json"))!, MatchPolicy.Default);
            foreach (var name in (string[])["seekers.jsonl", "openings.jsonl", "offers.jsonl"])
                outputs.Add(Path.Combine(path, name))!.Write(Encoding.UTF8.GetBytes(Template(name)));
            outputs.Add(Path.Combine(path, "README.md"))!.Write(Encoding.UTF8.GetBytes(Template($"README.{Speech}.md")));
            outputs.Complete();
        }
        catch
        {
            Session.Around.Outputs.Abandon();
            if (isNew)
                Directory.Delete(path);
            throw;
        }

        Session.Say(new($"Arbetsytan är gjord; börja med {Path.Combine(path, "README.md")}.", $"The workspace is made; begin with {Path.Combine(path, "README.md")}."));
        return ExitCode.Done;
    }

    private string Speech => Session.Language == Language.Swedish ? "sv" : "en";

    /// <summary>Makes the folder, and says whether it was not there before.</summary>
    private static bool Make(string path)
    {
        try
        {
            if (Directory.Exists(path))
                return Directory.EnumerateFileSystemEntries(path).Any() ? throw new InputException(new(path, null, null, NotEmpty)) : false;
            Directory.CreateDirectory(path);
            return true;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw FileProblem.Writing(path, problem);
        }
    }

    private Collaboration History()
    {
        var collaboration = Collaboration.New(new CollaborationId("hamnstad"));
        var today = DateOnly.FromDateTime(Session.Now.UtcDateTime);
        var history = Template($"history.{Speech}.txt").Replace("{today}", Day(today), StringComparison.Ordinal).Replace("{nextYear}", Day(today.AddYears(1)), StringComparison.Ordinal);
        foreach (var line in history.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var blank = line.IndexOf(' ', StringComparison.Ordinal);
            _ = Actor.TryParse(line[..blank], out var actor);
            collaboration = collaboration.Record(FactJson.Read(Encoding.UTF8.GetBytes(line[blank..])), actor!, Session.Now).Require();
        }

        return collaboration;
    }

    private static string Day(DateOnly day) => day.ToString("O", CultureInfo.InvariantCulture);

    private static string Template(string name)
    {
        using var template = typeof(NewCommand).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(template);
        return reader.ReadToEnd();
    }
}
