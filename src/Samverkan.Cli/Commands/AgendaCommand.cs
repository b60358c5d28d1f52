using System.CommandLine;
using Samverkan.Governance;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan agenda DIR --body B</c>: what a body's next check-in has to be told, and what waits for it.</summary>
internal sealed class AgendaCommand : ToolCommand
{
    private const int MostNamed = 10;
    private const string GroupPrefix = "wg:";
    private readonly Argument<string> folder;
    private readonly Option<string> body;
    private readonly Option<string> json;

    public AgendaCommand(Session session)
        : base(session, "agenda", new("gör dagordningen till nästa avstämning", "makes the agenda of the next check-in"))
    {
        folder = Needed(new("MAPP", "DIR"), new("arbetsytan", "the workspace"));
        body = Text(
            "--body",
            new("GRUPP", "BODY"),
            new("styrgrupp, eller en arbetsgrupps id (wg:ID om gruppen heter just styrgrupp); annars styrgruppen", "steering, or the id of a working group (wg:ID if the group is called just that); else the steering group"));
        json = JsonFile();
    }

    protected override int Run(ParseResult parsed)
    {
        var path = Workspace.LedgerOf(parsed.GetRequiredValue(folder));
        using var outputs = new OutputSet(Session.Around, path);
        var file = outputs.Add(parsed.GetValue(json));
        var collaboration = Workspace.Read(path, Session);
        var agenda = Agenda.For(collaboration, Body(parsed.GetValue(body), collaboration, path), Session.Now);
        if (file is not null)
            AgendaFile.Write(file, agenda, Session.Language);
        outputs.Complete();
        if (parsed.GetValue(json) != OutputFile.StandardOutput)
            new AgendaText(Session).Print(agenda);
        return agenda.Sections.SelectMany(section => section.Items).Any(item => item.Finding?.Severity == Severity.Violation) ? ExitCode.SomethingToLookAt : ExitCode.Done;
    }

    private static WorkingGroupId? Body(string? named, Collaboration collaboration, string path)
    {
        if (named is null or "steering" or "styrgrupp")
            return null;
        var id = named.StartsWith(GroupPrefix, StringComparison.Ordinal) ? named[GroupPrefix.Length..] : named;
        if (WorkingGroupId.Problem(id) is null && collaboration.Governance.Groups.ContainsKey(new(id)))
            return new(id);
        var known = collaboration.Governance.Groups.Keys.Take(MostNamed).Select(group => group.Value).ToArray();
        throw new InputException(new(path, null, null, new(
            "det finns ingen sådan arbetsgrupp; förväntade --body " + string.Join(", ", known.Prepend("styrgrupp")),
            "there is no such working group; expected --body " + string.Join(", ", known.Prepend("steering")))));
    }
}
