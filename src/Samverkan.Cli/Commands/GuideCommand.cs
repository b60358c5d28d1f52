using System.CommandLine;
using System.Text;
using Samverkan.Guidance;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>
/// <c>samverkan guide DIR</c>: the questions of the model, what has been answered and what is left. On a terminal it asks; <c>--answer</c> answers one
/// without a terminal; drafts are made of what has been said.
/// </summary>
internal sealed class GuideCommand : ToolCommand
{
    private readonly Argument<string> folder;
    private readonly Option<string[]> answer;
    private readonly Option<string> by;
    private readonly Option<string> point;
    private readonly Option<string> agreement;
    private readonly Option<string> plan;
    private readonly Option<string> json;

    public GuideCommand(Session session)
        : base(session, "guide", new("ställer modellens frågor, och visar vad som är besvarat", "asks the model's questions, and shows what has been answered"))
    {
        folder = Needed(new("MAPP", "DIR"), new("arbetsytan", "the workspace"));
        answer = new("--answer")
        {
            Description = session.In(new("besvarar en fråga: dess id, till exempel 1.04, och svaret; kräver --by", "answers a question: its id, for instance 1.04, and the answer; needs --by")),
            HelpName = session.In(new("ID SVAR", "ID ANSWER")),
            Arity = new ArgumentArity(2, 2),
            AllowMultipleArgumentsPerToken = true,
        };
        Add(answer);
        by = By(required: false);
        point = OneOf("--point", new("bara frågorna under en av modellens punkter", "only the questions of one of the model's points"), "1", "2", "3", "4", "5", "6", "7");
        agreement = File("--agreement", new("vart ett utkast till avtal skrivs, som Markdown", "where a draft of the agreement goes, as Markdown"));
        plan = File("--plan", new("vart ett utkast till projektplan skrivs, som Markdown", "where a draft of the project plan goes, as Markdown"));
        json = JsonFile();
    }

    protected override int Run(ParseResult parsed)
    {
        var path = Workspace.LedgerOf(parsed.GetRequiredValue(folder));
        _ = Actor.TryParse(parsed.GetValue(by), out var actor);
        OneThingAtATime(parsed);
        if (parsed.GetValue(answer) is [var id, var text])
            return Answer(new Recorder(Session, path), id, text, actor);
        if (Written(parsed, path))
            return ExitCode.Done;

        int[] points = parsed.GetValue(point) is [var only] ? [only - '0'] : [1, 2, 3, 4, 5, 6, 7];
        var collaboration = Workspace.Read(path, Session);
        var guide = Guide.Of(collaboration);
        if (Session.Around is { InIsTerminal: true, OutIsTerminal: true })
        {
            using var walk = new GuideWalk(Session, new Recorder(Session, path), Someone(collaboration));
            return walk.Ask(guide, points, actor);
        }

        new GuideText(Session).Print(guide, points);
        return ExitCode.Done;
    }

    /// <summary>An answer shows nothing, and files are of all the points: what would be left out without a word is refused.</summary>
    private void OneThingAtATime(ParseResult parsed)
    {
        Option[] asked = [.. new Option[] { answer, json, agreement, plan, point }.Where(option => parsed.GetResult(option) is not null)];
        if (asked is [var first, .. _, var other] && (first == answer || other == point))
            throw new InputException(new(other.Name, null, null, new($"går inte ihop med {first.Name}; förväntade en i taget", $"does not go with {first.Name}; expected one at a time")));
    }

    /// <summary>Writes what was asked for to files; false when nothing was.</summary>
    private bool Written(ParseResult parsed, string path)
    {
        if ((parsed.GetValue(json) ?? parsed.GetValue(agreement) ?? parsed.GetValue(plan)) is null)
            return false;
        using var outputs = new OutputSet(Session.Around, path);
        var (guideFile, agreementFile, planFile) = (outputs.Add(parsed.GetValue(json)), outputs.Add(parsed.GetValue(agreement)), outputs.Add(parsed.GetValue(plan)));
        var collaboration = Workspace.Read(path, Session);
        if (guideFile is not null)
            GuideFile.Write(guideFile, Guide.Of(collaboration), Session.Language);
        agreementFile?.Write(Encoding.UTF8.GetBytes(Drafts.Agreement(collaboration, Session.Language)));
        planFile?.Write(Encoding.UTF8.GetBytes(Drafts.ProjectPlan(collaboration, Session.Language)));
        outputs.Complete();
        return true;
    }

    private static string Someone(Collaboration collaboration) =>
        collaboration.Partners.Present.FirstOrDefault() is { } partner ? $"{partner.Representatives[0]}@{partner.Id}" : "u1@p1";

    private int Answer(Recorder recorder, string id, string text, Actor? actor)
    {
        if (QuestionId.Problem(id) is { } problem)
            throw new InputException(new("--answer", null, null, new($"förväntade {problem.Swedish}; alla visas av samverkan guide", $"expected {problem.English}; samverkan guide shows them all")));
        if (actor is null)
            throw new InputException(new("--answer", null, null, new("det måste framgå vem som svarar; förväntade --by AKTÖR", "it must be said who answers; expected --by ACTOR")));
        if (recorder.Record(GuideBook.Find(new(id)).Answered(actor, text), actor, out var lines).Refusal is { } refusal)
        {
            Session.SayLine(refusal.In(Session.Language));
            return ExitCode.WrongInput;
        }

        Session.Print(lines);
        return ExitCode.Done;
    }
}
