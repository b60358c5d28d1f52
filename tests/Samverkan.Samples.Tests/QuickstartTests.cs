using System.Diagnostics;

namespace Samverkan.Samples.Tests;

/// <summary>The shortest program that shows the library to a developer: it runs as it stands, and is short.</summary>
public sealed class QuickstartTests
{
    private const int Longest = 40;
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "Quickstart.dll");

    [Fact]
    public void Quickstart_Program_IsShort() =>
        Assert.InRange(File.ReadAllLines(Repository.PathTo("samples", "Quickstart", "Program.cs")).Length, 1, Longest);

    [Fact]
    public async Task Quickstart_Run_RefusesReviewsAndMatches()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Built]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var lines = (await process.StandardOutput.ReadToEndAsync()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        await process.WaitForExitAsync();

        Assert.Equal((0, string.Empty), (process.ExitCode, await error));
        Assert.StartsWith("SAM056 partner:lagret: It belongs to another partner.", lines[0], StringComparison.Ordinal);
        Assert.Contains(lines, line => line.StartsWith("SAM101 sector:publicSector: ", StringComparison.Ordinal));
        Assert.Equal("o1: 10733, bridged by partner:lagret:skill:truckkort, ask about hours, start", lines[^1]);
    }
}
