using System.Diagnostics;

namespace Samverkan.Tests.Cli;

/// <summary>The tool as a process of its own: stopped half-way, with a full disk, in a pipe.</summary>
public sealed class ProcessTests
{
    private const int Patience = 60_000;
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "samverkan.dll");

    [Fact]
    public void Run_AsAProcess_DoesWhatItDoesHere()
    {
        using var bench = new Bench();
        var (exit, output, error) = Finished(Start("schema", "seekers"));

        Assert.Equal((0, string.Empty), (exit, error));
        Assert.Equal(bench.Run("schema", "seekers").Out, output);
    }

    [UnixFact]
    public void Run_ReaderThatStopsEarly_IsNoFault()
    {
        using var shell = Shell($"dotnet '{Built}' schema ledger | head -c 10; exit ${{PIPESTATUS[0]}}");

        Assert.Equal(0, Finished(shell).Exit);
    }

    [UnixFact]
    public void Run_StandardOutputIsFull_IsOneSentence()
    {
        using var bench = new Bench();
        bench.Put("s.jsonl", "{\"id\":\"s1\"}\n");
        bench.Put("o.jsonl", "{\"id\":\"o1\"}\n");
        foreach (var command in (string[])["schema ledger", $"match --seekers '{bench["s.jsonl"]}' --openings '{bench["o.jsonl"]}' --out -"])
        {
            using var shell = Shell($"dotnet '{Built}' {command} --lang en > /dev/full");
            var (exit, _, error) = Finished(shell);

            Assert.Equal(2, exit);
            Assert.Contains("the disk is full", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
        }
    }

    [UnixTheory]
    [InlineData("INT", 130)]
    [InlineData("TERM", 143)]
    public void Run_StoppedHalfWay_LeavesNothing(string signal, int expected)
    {
        using var bench = new Bench();
        using var process = HalfWay(bench);
        using var kill = Shell($"kill -{signal} {process.Id}");
        var (exit, output, error) = Finished(process);

        Assert.Equal((expected, string.Empty), (exit, output));
        Assert.Equal("Interrupted; no half-written file is left.", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["openings.jsonl", "seekers.jsonl"], bench.Files);
    }

    /// <summary>Lists are made and written on several threads, until nobody reads the words about them.</summary>
    [UnixFact]
    public void Run_InterruptedWhileItWrites_LeavesNothing()
    {
        using var bench = new Bench();
        bench.Put("seekers.jsonl", string.Concat(Enumerable.Range(0, 2000).Select(i => $"{{\"id\":\"s{i}\",\"skills\":[\"k\"]}}\n")));
        bench.Put("openings.jsonl", string.Concat(Enumerable.Range(0, 20).Select(i => $"{{\"id\":\"o{i}\",\"must\":{{\"skills\":[\"k\"]}}}}\n")));
        using var reader = Shell($"mkfifo '{bench["words"]}' && exec 3<>'{bench["words"]}' && echo ready && head -c 1 <&3 && sleep 60");
        Assert.Equal("ready", reader.StandardOutput.ReadLine());
        using var process = Start("match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--out", bench["out.jsonl"], "--explain", bench["words"], "--threads", "2", "--lang", "en");
        Assert.NotEqual(-1, reader.StandardOutput.Read());
        Assert.True(File.Exists(bench[".out.jsonl.part"]));
        using var kill = Shell($"kill -INT {process.Id}");
        var (exit, output, error) = Finished(process);
        reader.Kill(entireProcessTree: true);

        Assert.Equal((130, string.Empty), (exit, output));
        Assert.Equal("Interrupted; no half-written file is left.", Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(["openings.jsonl", "seekers.jsonl", "words"], bench.Files);
    }

    [UnixFact]
    public void Run_KilledHalfWay_LeavesNoOutputAndTheNextRunCleansUp()
    {
        using var bench = new Bench();
        using (var process = HalfWay(bench))
        {
            process.Kill();
            Finished(process);
        }

        Assert.DoesNotContain("out.jsonl", bench.Files);
        File.Delete(bench["seekers.jsonl"]);
        bench.Put("seekers.jsonl", "{\"id\":\"s1\"}\n");
        Assert.Equal(0, bench.Run("match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--out", bench["out.jsonl"]).Exit);
        Assert.Equal(["openings.jsonl", "out.jsonl", "seekers.jsonl"], bench.Files);
    }

    /// <summary>A run that has begun its output and waits for more input: the seekers come through a pipe that does not end.</summary>
    private static Process HalfWay(Bench bench)
    {
        using (var pipe = Shell($"mkfifo '{bench["seekers.jsonl"]}'"))
            Assert.Equal(0, Finished(pipe).Exit);
        bench.Put("openings.jsonl", "{\"id\":\"o1\"}\n");
        var process = Start("match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--out", bench["out.jsonl"], "--lang", "en");
        var waited = Stopwatch.StartNew();
        while (!File.Exists(bench[".out.jsonl.part"]) && waited.ElapsedMilliseconds < Patience)
            Thread.Sleep(20);
        Assert.True(File.Exists(bench[".out.jsonl.part"]));
        return process;
    }

    private static Process Start(params string[] args)
    {
        // Whoever runs the tests in the background may ignore an interruption, and what is ignored is inherited: GNU env sets it right.
        string[] command = OperatingSystem.IsLinux() ? ["env", "--default-signal=INT,TERM", "dotnet", Built, .. args] : ["dotnet", Built, .. args];
        var start = new ProcessStartInfo(command[0], command[1..]) { RedirectStandardOutput = true, RedirectStandardError = true };
        return Process.Start(start)!;
    }

    private static Process Shell(string command) =>
        Process.Start(new ProcessStartInfo("bash", ["-c", command]) { RedirectStandardOutput = true, RedirectStandardError = true })!;

    private static (int Exit, string Out, string Error) Finished(Process process)
    {
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        Assert.True(process.WaitForExit(Patience));
        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}

/// <summary>A theory about what only Unix has.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixTheoryAttribute : TheoryAttribute
{
    public UnixTheoryAttribute() => Skip = OperatingSystem.IsWindows() ? "Needs Unix." : null;
}
