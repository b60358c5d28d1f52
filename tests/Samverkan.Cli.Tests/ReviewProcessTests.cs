using System.Diagnostics;

namespace Samverkan.Tests.Cli;

/// <summary>A review is the same bytes whichever process makes it.</summary>
public sealed class ReviewProcessTests
{
    private static readonly string Built = Path.Combine(AppContext.BaseDirectory, "samverkan.dll");

    /// <summary>Strings hash otherwise in each process; cultures, time zones and the number of processors differ here too.</summary>
    [Fact]
    public void Review_InTwoProcesses_IsTheSameBytes()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        foreach (var language in (string[])["sv", "en"])
        {
            Assert.Equal(
                Run(folder, language, ("LC_ALL", "sv_SE.UTF-8"), ("TZ", "Pacific/Auckland"), ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "0")),
                Run(folder, language, ("LC_ALL", "tr_TR.UTF-8"), ("TZ", "America/Los_Angeles"), ("DOTNET_PROCESSOR_COUNT", "1"), ("DOTNET_TieredCompilation", "0")));
            Assert.NotEqual(Run(folder, "sv"), Run(folder, "en"));
        }
    }

    private static string Run(string folder, string language, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo("dotnet", [Built, "review", folder, "--json", "-", "--lang", language]) { RedirectStandardOutput = true };
        foreach (var (name, value) in variables)
            start.Environment[name] = value;
        using var process = Process.Start(start)!;
        var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        Assert.InRange(process.ExitCode, 0, 1);
        Assert.NotEqual(0, output.Length);
        return Convert.ToHexString(output.ToArray());
    }
}
