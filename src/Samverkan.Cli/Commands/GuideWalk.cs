using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>
/// Walks through what is open, question by question, on a terminal. Each answer is recorded at once, so that one can leave at any time and take up
/// where one left.
/// </summary>
/// <param name="session">The run.</param>
/// <param name="recorder">What records the answers.</param>
/// <param name="example">One who could answer, to show how that is written.</param>
internal sealed class GuideWalk(Session session, Recorder recorder, string example) : IDisposable
{
    private const string Leave = "q";

    /// <summary>The rule that refuses an actor; then it is asked anew who answers.</summary>
    private const string NotRecognised = "SAM055";

    private static readonly Wording LeadsTo = new("leder till: ", "leads to: ");

    private readonly StreamReader input = new(session.Around.In, leaveOpen: true);

    public int Ask(Guide guide, IEnumerable<int> points, Actor? by)
    {
        Tell(new(
            $"Svara, eller tryck retur för att hoppa över; {Leave} slutar. Varje svar förs in direkt.",
            $"Answer, or press return to pass; {Leave} leaves. Each answer is recorded at once."));
        foreach (var point in points)
        {
            session.Print("\n" + new GuideText(session).Heading(guide, point) + "\n");
            foreach (var item in guide.Of(point).Where(item => item.State == GuideState.Open))
                if (!Ask(item.Question, ref by))
                    return ExitCode.Done;
        }

        Tell(new("\nDet var allt som var öppet.", "\nThat was all that was open."));
        return ExitCode.Done;
    }

    /// <summary>Asks until the answer is recorded or passed over; false when the one who answers leaves.</summary>
    private bool Ask(GuideQuestion question, ref Actor? by)
    {
        Put(question);
        while (true)
        {
            if (Read("> ") is not { } answer || answer == Leave)
                return false;
            if (answer.Length == 0)
                return true;
            if ((by ??= Speaker()) is not { } actor)
                return false;
            if (recorder.Record(question.Answered(actor, answer), actor, out _).Refusal is not { } refusal)
                return true;
            session.SayLine(refusal.In(session.Language));
            by = refusal.Rule == NotRecognised ? null : by;
        }
    }

    private void Put(GuideQuestion question)
    {
        var text = new StringBuilder("\n");
        Wrapping.Add(text, $"{question.Id} {session.In(question.Text)}", 0, 5);
        if (question.Facts.Count > 0)
            Wrapping.Add(text, session.In(LeadsTo) + string.Join(", ", question.Facts), 5, 2);
        session.Print(text.ToString());
    }

    /// <summary>Who answers, asked once; null when the one who answers leaves.</summary>
    private Actor? Speaker()
    {
        Wording who = new($"Vem svarar? (till exempel {example}) ", $"Who answers? (for instance {example}) ");
        while (Read(session.In(who)) is { } text && text != Leave)
            if (Actor.TryParse(text, out var actor))
                return actor;
        return null;
    }

    public void Dispose() => input.Dispose();

    private string? Read(string prompt)
    {
        session.Print(prompt);
        var line = input.ReadLine()?.Trim();
        if (line is null)
            session.Print("\n");
        return line;
    }

    private void Tell(Wording words) => session.Print(session.In(words) + "\n");
}
