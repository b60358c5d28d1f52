using Samverkan.Kernel;

namespace Samverkan.Samples.Tests.Readme;

/// <summary>The pages of the packages show code that compiles and runs.</summary>
public sealed class PackageReadmeTests
{
    [Theory]
    [InlineData("Samverkan.Core", nameof(CorePackageSnippet))]
    [InlineData("Samverkan.Matching", nameof(MatchingPackageSnippet))]
    [InlineData("Samverkan.JobTech", nameof(JobTechPackageSnippet))]
    public void TheCodeOfAPackagesPage_IsTheCodeThatIsCompiledHere(string package, string snippet) => Assert.Equal(
        Marked.In(Lines("tests", "Samverkan.Samples.Tests", "Readme", snippet + ".cs")).Values,
        Marked.BlocksOf(Lines("src", package, "README.md")));

    [Fact]
    public void Core_Run_DecidesRefusesAndWritesTheLedger()
    {
        var (printed, written) = Run(CorePackageSnippet.Run);

        Assert.StartsWith("Running\nSAM056 partner:store: It belongs to another partner.", printed, StringComparison.Ordinal);
        Assert.StartsWith("{\"v\":1,\"collaboration\":\"hamnstad\"}\n", written, StringComparison.Ordinal);
    }

    [Fact]
    public void Matching_Run_ShortlistsWithWhatToAskAndWhoBridges()
    {
        var (printed, written) = Run(MatchingPackageSnippet.Run);

        Assert.StartsWith("1. o1: ", printed, StringComparison.Ordinal);
        Assert.Contains("bridged: employer:language:sv:B1", printed, StringComparison.Ordinal);
        Assert.Contains("\"opening\":\"o1\"", written, StringComparison.Ordinal);
    }

    [Fact]
    public void JobTech_Run_ReadsAdsAndTaxonomy()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var (printed, _) = Run((path, console) =>
        {
            File.WriteAllText(path, """[{"id":"1","workplace_address":{"municipality_code":"1496"}}]""");
            var problem = Record.Exception(() => JobTechPackageSnippet.Run(path, folder, console));
            Assert.IsType<InputException>(problem);
        });
        Directory.Delete(folder);

        Assert.StartsWith("1:  in 1496\n", printed, StringComparison.Ordinal);
        Assert.Contains("must.skills: unknown in 1 of 1", printed, StringComparison.Ordinal);
    }

    private static (string Printed, string Written) Run(Action<string, TextWriter> snippet)
    {
        var path = Path.GetTempFileName();
        try
        {
            using var console = new StringWriter { NewLine = "\n" };
            snippet(path, console);
            return (console.ToString(), File.ReadAllText(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Lines(params string[] parts) => File.ReadAllText(Repository.PathTo(parts)).ReplaceLineEndings("\n");
}
