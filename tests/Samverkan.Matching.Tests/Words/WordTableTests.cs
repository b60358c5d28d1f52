using System.Globalization;
using System.Text;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Words;

/// <summary>The table of <c>docs/explanations.md</c> is what is said, word by word.</summary>
public sealed class WordTableTests
{
    private const string Start = "<!-- table -->\n";

    [Fact]
    public void Table_InTheDocument_IsWhatIsSaid()
    {
        var document = File.ReadAllText(Path.Combine(Root(), "docs", "explanations.md"));
        var written = document[(document.IndexOf(Start, StringComparison.Ordinal) + Start.Length)..].TrimEnd();
        Assert.Equal(Table().TrimEnd().Split('\n'), written.Split('\n'));
    }

    [Fact]
    public void Cases_EachOne_HasTheValueItSays() =>
        Assert.All(WordCases.All, one => Assert.Equal(one.Value, one.Pair.Requirements.Single(judged => judged.Item.Kind == one.Kind).Value));

    [Fact]
    public void Cases_Likely_AreTheInferredOnes() =>
        Assert.All(WordCases.All, one => Assert.Equal(one.Name.EndsWith("likely", StringComparison.Ordinal), one.Pair.Requirements.Any(judged => judged.IsInferred)));

    [Fact]
    public void Cases_EveryKindAndValueAndBridge_IsAmongThem()
    {
        var said = WordCases.All.Select(one => $"{one.Kind} {one.Value} {one.Bridge}".TrimEnd()).ToHashSet();
        foreach (var kind in Enum.GetValues<RequirementKind>())
        {
            Assert.Contains($"{kind} Met", said);
            Assert.Contains($"{kind} Unknown", said);
            if (kind != RequirementKind.Support)
                Assert.Superset((HashSet<string>)[$"{kind} Unmet", $"{kind} Unmet employer", $"{kind} Unmet partner", $"{kind} Unmet employer+partner"], said);
        }
    }

    private static string Table()
    {
        var text = new StringBuilder("| requirement | to | på svenska | in English |\n| --- | --- | --- | --- |\n");
        foreach (var one in WordCases.All)
        {
            // What is said of the gap itself stands once, with the case that nobody bridges.
            var said = one.Said().Where(line => one.Bridge.Length == 0 || line.Topic == PairTopic.Bridges).ToList();
            foreach (var group in said.GroupBy(line => line.Text).OrderBy(group => group.First().Topic))
            {
                var readers = group.Select(line => line.Reader).Distinct().ToList();
                var to = readers.Count == 2 ? "both" : readers[0] == MatchSide.Seeker ? "coach" : "employer";
                text.Append(CultureInfo.InvariantCulture, $"| {one.Name}: {group.First().Topic.ToString().ToLowerInvariant()} | {to} | {group.Key.In(Language.Swedish)} | {group.Key.In(Language.English)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Root()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Samverkan.Core.sln")))
            folder = folder.Parent!;
        return folder.FullName;
    }
}
