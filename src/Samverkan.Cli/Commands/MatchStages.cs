using System.Globalization;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary>How long each stage of a match takes, by the clock. Begins with reading. Of one thread.</summary>
internal sealed class MatchStages(TimeProvider time)
{
    /// <summary>What takes less is not worth a line.</summary>
    private static readonly TimeSpan WorthTelling = TimeSpan.FromSeconds(1);

    private readonly TimeSpan[] spent = new TimeSpan[Enum.GetValues<MatchStage>().Length];
    private MatchStage current = MatchStage.Reading;
    private long since = time.GetTimestamp();

    /// <summary>Leaves one stage for another.</summary>
    public void Enter(MatchStage stage)
    {
        var now = time.GetTimestamp();
        spent[(int)current] += time.GetElapsedTime(since, now);
        (current, since) = (stage, now);
    }

    /// <summary>The lists as they come: the time until each is matching, the time between them writing.</summary>
    public IEnumerable<T> Over<T>(IEnumerable<T> lists)
    {
        Enter(MatchStage.Matching);
        foreach (var list in lists)
        {
            Enter(MatchStage.Writing);
            yield return list;
            Enter(MatchStage.Matching);
        }

        Enter(MatchStage.Writing);
    }

    /// <summary>Says what the time went to, when it was enough to wonder.</summary>
    public void Say(Session session)
    {
        Enter(current);
        var all = spent.Aggregate(TimeSpan.Zero, (sum, one) => sum + one);
        if (all < WorthTelling)
            return;
        var seconds = N(all.TotalSeconds);
        session.Say(new(
            $"Tid: {seconds} s, varav läsa {Share(MatchStage.Reading)} %, ställa samman {Share(MatchStage.Compiling)} %, matcha {Share(MatchStage.Matching)} %, skriva {Share(MatchStage.Writing)} %.",
            $"Time: {seconds} s, of which reading {Share(MatchStage.Reading)}%, compiling {Share(MatchStage.Compiling)}%, matching {Share(MatchStage.Matching)}%, writing {Share(MatchStage.Writing)}%."));

        string Share(MatchStage stage) => N(100 * (spent[(int)stage] / all));
    }

    private static string N(double number) => Math.Round(number).ToString(CultureInfo.InvariantCulture);
}
