using System.Text;
using System.Xml.Linq;

namespace Samverkan.Samples.Tests.Readme;

public sealed class ReadmeTests
{
    private static readonly string Page = Lines(Repository.PathTo("README.md"));

    [Fact]
    public void TheCodeInTheReadmeIsTheCodeThatIsCompiledHere() =>
        Assert.Equal([Code(nameof(RecordSnippet), "record"), Code(nameof(MatchSnippet), "match"), Code(nameof(AdsSnippet), "ads")], Marked.BlocksOf(Page));

    [Fact]
    public void TheReadmeLinksToWhatIsThere()
    {
        var links = Marked.LinksOf(Page);
        Assert.Contains("docs/matching.md", links);
        Assert.All(links, link => Assert.True(Path.Exists(Repository.PathTo(link.Split('/'))), link));
    }

    [Fact]
    public void ThePictureShowsWhatTheProgramPrints()
    {
        var printed = Running.Of("--lang", "en").Out;
        var shown = XDocument.Load(Repository.PathTo("docs", "images", "shortlist.svg")).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).ToList();
        Assert.Equal("$", shown[0]);
        Assert.True(shown.Count > 100);
        Assert.All(shown.Skip(2).Where(text => text != "⋮"), text => Assert.Contains(text, printed, StringComparison.Ordinal));
    }

    [Fact]
    public void In_SeveralMarksOfOneName_PutsThemTogetherWithoutIndentation() => Assert.Equal(
        new Dictionary<string, string> { ["a"] = "one\n\ntwo\n    three\n" },
        Marked.In("// <a>\none\n\n// </a>\nother\n    // <a>\n    two\n        three\n    // </a>\n"));

    [Fact]
    public void Record_Run_RefusesTheStrangerAndReviews()
    {
        using var file = new MemoryStream();
        using var output = new StringWriter();
        RecordSnippet.Run(new DateTimeOffset(2027, 1, 11, 9, 0, 0, TimeSpan.Zero), file, output);
        Assert.StartsWith("SAM055 u9@steget: ", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("SAM208 need:n1: ", output.ToString(), StringComparison.Ordinal);
        Assert.StartsWith("{\"v\":1,\"collaboration\":\"in-i-arbete\"}\n{\"seq\":1,", Encoding.UTF8.GetString(file.ToArray()), StringComparison.Ordinal);
    }

    [Fact]
    public void Match_Run_ShortlistsWithWhatIsMissingAndWhoBridgesIt()
    {
        using var output = new StringWriter();
        MatchSnippet.Run(output);
        Assert.Contains("missing skill:truckkort; bridged by partner:lagret:skill:truckkort; ask about hours, start, licence:B", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("```\n" + output.ToString().ReplaceLineEndings("\n") + "```\n", Page, StringComparison.Ordinal);
    }

    [Fact]
    public void Ads_Run_CountsWhatIsUnknown()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, """[{"id":"1","number_of_vacancies":2,"workplace_address":{"municipality_code":"1496"}},{"id":2,"removed":true}]""");
            using var openings = new MemoryStream();
            using var output = new StringWriter();
            AdsSnippet.Run(path, openings, output);
            Assert.StartsWith("1 openings, 1 withdrawn, 0 problems", output.ToString(), StringComparison.Ordinal);
            Assert.Contains("must.skills: unknown in 1", output.ToString(), StringComparison.Ordinal);
            Assert.Equal("{\"id\":\"1\",\"positions\":2,\"municipality\":\"1496\"}\n", Encoding.UTF8.GetString(openings.ToArray()));
        }
        finally
        {
            File.Delete(path);
        }
    }

    private static string Code(string file, string name) =>
        Marked.In(Lines(Repository.PathTo("tests", "Samverkan.Samples.Tests", "Readme", file + ".cs")))[name];

    private static string Lines(string path) => File.ReadAllText(path).ReplaceLineEndings("\n");
}
