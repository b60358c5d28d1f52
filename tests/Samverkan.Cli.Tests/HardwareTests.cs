using System.Diagnostics;

namespace Samverkan.Tests.Cli;

/// <summary>The same answers whatever vectors the processor has: the runtime's own switches take them away, in a process of its own.</summary>
public sealed class HardwareTests
{
    private const int Patience = 120_000;

    [Theory]
    [InlineData("DOTNET_EnableAVX512")]
    [InlineData("DOTNET_EnableAVX2")]
    [InlineData("DOTNET_EnableHWIntrinsic")]
    public void Run_WithLesserVectors_WritesTheSameBytes(string missing)
    {
        using var bench = new Bench();
        bench.Put("seekers.jsonl", Lines(500, Seeker));
        bench.Put("openings.jsonl", Lines(700, Opening));
        foreach (var by in (string[])["seeker", "opening"])
        {
            Match(bench, by, "all", null);
            Match(bench, by, "fewer", missing);
            Assert.True(bench.Text("all").Length > 100_000);
            Assert.Equal(bench.Text("all"), bench.Text("fewer"));
        }

        Allocate(bench, "all", null);
        Allocate(bench, "fewer", missing);
        Assert.Contains("\"seeker\": \"s", bench.Text("all"), StringComparison.Ordinal);
        Assert.Equal(bench.Text("all"), bench.Text("fewer"));
    }

    private static void Match(Bench bench, string by, string file, string? missing) =>
        Run(missing, "match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--by", by, "--threads", "2", "--out", bench[file]);

    private static void Allocate(Bench bench, string file, string? missing) =>
        Run(missing, "allocate", "--rule", "best-total", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--out", bench[file]);

    private static void Run(string? missing, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "samverkan.dll"), .. arguments]) { RedirectStandardError = true };
        if (missing is not null)
            start.Environment[missing] = "0";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(Patience));
        Assert.True(process.ExitCode == 0, error);
    }

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    /// <summary>Periods that share no factor, so that what is said meets in every way.</summary>
    private static string Seeker(int i) => $$"""
        {"id":"s{{i}}","skills":["k{{i % 17}}","k{{17 + (i % 14)}}","k{{31 + (i % 7)}}"],"languages":{"sv":"{{Level(i)}}"},"municipality":"{{Place(i)}}","reachKm":{{i % 5 * 40}},"workingTime":{"min":{{i % 4 * 25}},"max":100},"from":"2027-01-{{11 + (i % 13)}}","occupations":["y{{i % 11}}"],"complete":[{{(i % 3 == 0 ? "\"skills\"" : string.Empty)}}],"experience":{"y{{i % 19}}":{{i % 6}} } }
        """;

    private static string Opening(int i) => $$"""
        {"id":"o{{i}}","occupation":"y{{i % 23}}","positions":{{1 + (i % 3)}},"municipality":"{{Place(i * 3)}}","remote":{{(i % 6 == 0 ? "true" : "false")}},"workingTime":{"min":{{i % 5 * 20}},"max":100},"start":"2027-01-{{10 + (i % 17)}}","must":{"skills":["k{{i % 38}}"],"languages":{"sv":"{{Level(i / 2)}}"} },"merit":{"skills":["k{{(i + 5) % 38}}","k{{(i + 18) % 38}}"]} }
        """;

    private static string Level(int i) => ((string[])["A1", "A2", "B1", "B2", "C1"])[i % 5];

    private static string Place(int i) => ((string[])["0180", "0184", "1480", "1280", "0114", "2584", "1281"])[i % 7];
}
