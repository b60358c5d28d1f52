namespace Samverkan.HouseRules.Files;

public sealed class TracesTests
{
    [Fact]
    public void NoFileTellsWhereItWasWritten() => Breach.None(Traces.Breaches(Repository.Root));

    [Theory]
    [InlineData("see /{0}/someone/samverkan", "home")]
    [InlineData("\"/{0}/me\"", "Users")]
    [InlineData("path=/{0}/tree", "work")]
    [InlineData(@"C:\{0}\me", "Users")]
    [InlineData("https://api.{0}.org/index", "nuget")]
    [InlineData("https://packages.example/{0}/index.json", "v3")]
    public void ATrace_InAnyFile_IsCaught(string line, string word)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "docs"));
            File.WriteAllLines(Path.Combine(folder.FullName, "docs", "planted.md"), ["Nothing here.", string.Format(null, line, word)]);
            Breach.Of("planted.md:2", Traces.Breaches(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void ARelativePath_IsNoTrace()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "planted.md"), "samples/Collaboration/workspace ../shared/data docs/home/page \"$root/work/x\"");
            Breach.None(Traces.Breaches(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
