using System.Diagnostics;
using System.Globalization;
using Samverkan.Benchmarks.National;

namespace Samverkan.Benchmarks.Allocating;

/// <summary>The most memory each solver has at once, taking the input and solving, beyond the arrays it is given. Each in a process of its own.</summary>
internal static class MemoryRun
{
    /// <summary>What starts the child process.</summary>
    public const string Switch = "--allocate-memory";

    public static void Run(int part)
    {
        var table = new MarkdownTable("", "pairs", "arrays given, MB", "ours, MB", "OR-Tools, MB", "ours of theirs");
        foreach (var (question, number) in Question.All(part).Select((question, number) => (question, number)))
        {
            var (ours, theirs) = (Child(part, number, isOurs: true), Child(part, number, isOurs: false));
            table.Row(question.Name, ours.Pairs, ours.Given, ours.Peak, theirs.Peak, FormattableString.Invariant($"{(double)ours.Peak / theirs.Peak:F2}"));
        }
    }

    /// <summary>One solver on one question, in this process: prints pairs, megabytes given, and megabytes at most beyond them.</summary>
    public static int Answer(int part, int number, bool isOurs)
    {
        var question = Question.All(part)[number];
        var market = question.Market();
        using var watch = new MemoryWatch();
        using (var solver = isOurs ? question.Ours() : question.Theirs())
        {
            solver.Take(market);
            solver.Solve();
        }

        watch.Dispose();
        var given = sizeof(int) * (market.Start.Length + market.Positions.Length + (2L * market.Pairs)) >> 20;
        Console.WriteLine(FormattableString.Invariant($"{market.Pairs} {given} {watch.PeakMegabytes}"));
        return 0;
    }

    private static (int Pairs, long Given, long Peak) Child(int part, int number, bool isOurs)
    {
        string[] arguments = [Switch, $"{part}", $"{number}", isOurs ? "ours" : "theirs"];
        var start = new ProcessStartInfo(Environment.ProcessPath!) { RedirectStandardOutput = true };
        if (Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet")
            start.ArgumentList.Add(typeof(MemoryRun).Assembly.Location);
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);
        using var child = Process.Start(start)!;
        var figures = child.StandardOutput.ReadToEnd().Split(' ');
        child.WaitForExit();
        if (child.ExitCode != 0)
            throw new InvalidOperationException("The child process failed.");
        return (int.Parse(figures[0], CultureInfo.InvariantCulture), long.Parse(figures[1], CultureInfo.InvariantCulture), long.Parse(figures[2], CultureInfo.InvariantCulture));
    }
}
