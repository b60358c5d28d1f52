using System.Text;

namespace Samverkan.Testing.Collaborations;

/// <summary>What people try to state in a collaboration, in order. Some of it is refused.</summary>
public sealed record History(IReadOnlyList<Step> Steps)
{
    private IReadOnlyList<Turn>? turns;

    /// <summary>Every step played, each on top of those before it.</summary>
    public IReadOnlyList<Turn> Turns => turns ??= [.. Play()];

    /// <summary>What it all comes to.</summary>
    public Collaboration End => Turns.Count == 0 ? Scenes.Unformed : Turns[^1].After;

    /// <summary>Every state on the way, from no fact to the end.</summary>
    public IEnumerable<Collaboration> States => Turns.Select(turn => turn.After).Prepend(Scenes.Unformed);

    /// <summary>The time of a step, from the state before it. Kept in the range of a calendar.</summary>
    public static DateTimeOffset TimeOf(Collaboration before, Step step) =>
        (before.Ledger.Count == 0 ? Scenes.Start : before.Ledger[^1].At) + step.After;

    /// <summary>The steps and what came of them, for a law that fails.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var turn in Turns)
            text.AppendLine().Append(turn.Step.By).Append(" +").Append(turn.Step.After).Append(' ').Append(turn.Step.Fact).Append(turn.Recorded.IsRefused ? $" -> {turn.Recorded.Refusal!.Rule}" : string.Empty);
        return text.ToString();
    }

    private IEnumerable<Turn> Play()
    {
        var now = Scenes.Unformed;
        foreach (var step in Steps)
        {
            var at = TimeOf(now, step);
            var turn = new Turn(now, step, at, now.Record(step.Fact, step.By, at));
            now = turn.After;
            yield return turn;
        }
    }
}
