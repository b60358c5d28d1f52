using Samverkan.Kernel;
using Spectre.Console;

namespace Samverkan.Cli;

/// <summary>Lets whoever sits at a terminal see that work goes on. In a pipe nothing is shown.</summary>
internal sealed class Watched(Session session)
{
    /// <summary>Bytes.</summary>
    private const long AMoment = 4 * 1024 * 1024;

    private static readonly Wording Reads = new("Läser", "Reading");

    /// <summary>Reads a file; one that is read in a moment shows nothing.</summary>
    public T Reading<T>(string path, ReadStream file, Func<T> work) => file.Length < AMoment ? work()
        : Working(new($"{Reads.Swedish} {Path.GetFileName(path)}", $"{Reads.English} {Path.GetFileName(path)}"), file.Length, step =>
        {
            file.Watcher = step;
            return work();
        });

    /// <summary>Does work that tells how far it has come.</summary>
    /// <param name="what">What is done.</param>
    /// <param name="total">How many steps there are.</param>
    /// <param name="work">Is given something to call with the number of steps just taken.</param>
    public T Working<T>(Wording what, long total, Func<Action<long>, T> work)
    {
        if (!session.Around.ErrorIsTerminal)
            return work(_ => { });
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(session.Around.Error) });
        return console.Progress().AutoClear(true).Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn()).Start(shown =>
        {
            var task = shown.AddTask(Markup.Escape(session.In(what)), maxValue: Math.Max(total, 1));
            return work(steps => task.Increment(steps));
        });
    }
}
