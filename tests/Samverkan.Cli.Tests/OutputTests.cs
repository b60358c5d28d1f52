namespace Samverkan.Tests.Cli;

/// <summary>Files are complete or absent.</summary>
public sealed class OutputTests
{
    private const string Device = "/dev/full";

    [Fact]
    public void Out_Complete_ReplacesWhatWasThereAndLeavesNothingElse()
    {
        using var bench = Ready();
        bench.Put("out.jsonl", "old");

        Assert.Equal(0, Match(bench, bench["out.jsonl"]).Exit);
        Assert.StartsWith("{\"seeker\":\"s1\",\"opening\":\"o1\",\"rank\":1,", bench.Text("out.jsonl"), StringComparison.Ordinal);
        Assert.Equal(["openings.jsonl", "out.jsonl", "seekers.jsonl"], bench.Files);
    }

    [Fact]
    public void Out_InputIsWrong_LeavesWhatWasThere()
    {
        using var bench = Ready();
        bench.Put("out.jsonl", "old");
        bench.Put("seekers.jsonl", "{");

        Assert.Equal(2, Match(bench, bench["out.jsonl"]).Exit);
        Assert.Equal("old", bench.Text("out.jsonl"));
        Assert.Equal(["openings.jsonl", "out.jsonl", "seekers.jsonl"], bench.Files);
    }

    [Fact]
    public void Out_OneOfTwoCannotBeWritten_NeitherIs()
    {
        using var bench = Ready();
        var outcome = Match(bench, bench["out.jsonl"], "--excluded", bench["nowhere/excluded.jsonl"]);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("the folder to write the file in does not exist", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["openings.jsonl", "seekers.jsonl"], bench.Files);
    }

    [Fact]
    public void Out_Folder_IsRefused()
    {
        using var bench = Ready();
        var outcome = Match(bench, bench.Folder);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("it is a folder; expected a file to write", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("seekers.jsonl", "excluded.jsonl")]
    [InlineData("out.jsonl", "out.jsonl")]
    [InlineData("out.jsonl", "../{0}/openings.jsonl")]
    public void Out_NamedTwiceOrAlsoRead_IsRefusedAndNothingIsLost(string output, string excluded)
    {
        using var bench = Ready();
        var seekers = bench.Text("seekers.jsonl");
        var outcome = Match(bench, bench[output], "--excluded", bench[excluded.Replace("{0}", Path.GetFileName(bench.Folder), StringComparison.Ordinal)]);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("the file is named twice", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(seekers, bench.Text("seekers.jsonl"));
        Assert.Equal(["openings.jsonl", "seekers.jsonl"], bench.Files);
    }

    [Theory]
    [InlineData("link.jsonl")]
    [InlineData("folder/seekers.jsonl")]
    public void Out_ALinkToWhatIsRead_IsRefusedAndNothingIsLost(string output)
    {
        using var bench = Ready();
        var seekers = bench.Text("seekers.jsonl");
        File.CreateSymbolicLink(bench["link.jsonl"], bench["seekers.jsonl"]);
        Directory.CreateSymbolicLink(bench["folder"], bench.Folder);
        var outcome = Match(bench, bench[output]);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("the file is named twice", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(seekers, bench.Text("seekers.jsonl"));
    }

    [Fact]
    public void Out_StandardOutput_GetsTheSameBytesAndNothingElse()
    {
        using var bench = Ready();
        Match(bench, bench["out.jsonl"]);

        Assert.Equal(bench.Text("out.jsonl"), Match(bench, "-").Out);
        Assert.Equal(2, Match(bench, "-", "--json", "-").Exit);
    }

    [UnixFact]
    public void Out_FullDisk_IsOneSentenceAndTheDeviceIsStillThere()
    {
        using var bench = Ready();
        foreach (var (language, expected) in new[] { ("sv", "disken är full"), ("en", "the disk is full") })
        {
            var outcome = Match(bench, Device, "--lang", language);

            Assert.Equal(2, outcome.Exit);
            Assert.Contains($"{Device}: {expected}", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        }

        Assert.Equal(2, Match(bench, bench["out.jsonl"], "--json", Device).Exit);
        Assert.Equal(["openings.jsonl", "seekers.jsonl"], bench.Files);
        Assert.True(File.Exists(Device));
    }

    [UnixFact]
    public void Out_LinkToAFile_StaysALink()
    {
        using var bench = Ready();
        bench.Put("real.jsonl", "old");
        File.CreateSymbolicLink(bench["out.jsonl"], bench["real.jsonl"]);

        Assert.Equal(0, Match(bench, bench["out.jsonl"]).Exit);
        Assert.NotNull(new FileInfo(bench["out.jsonl"]).LinkTarget);
        Assert.StartsWith("{\"seeker\"", bench.Text("real.jsonl"), StringComparison.Ordinal);
    }

    [UnixFact]
    public void Out_FileThatOnlyItsOwnerMayRead_StaysSo()
    {
        using var bench = Ready();
        bench.Put("out.jsonl", "old");
        const UnixFileMode owners = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(bench["out.jsonl"], owners);
            Match(bench, bench["out.jsonl"]);
            Assert.Equal(owners, File.GetUnixFileMode(bench["out.jsonl"]));
        }
    }

    private static Bench Ready()
    {
        var bench = new Bench();
        bench.Put("seekers.jsonl", "{\"id\":\"s1\"}\n");
        bench.Put("openings.jsonl", "{\"id\":\"o1\"}\n");
        return bench;
    }

    private static Outcome Match(Bench bench, string output, params string[] more) =>
        bench.Run(["match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--out", output, .. more]);
}
