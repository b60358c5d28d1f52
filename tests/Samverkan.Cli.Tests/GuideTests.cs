using System.Text.Json.Nodes;

namespace Samverkan.Tests.Cli;

/// <summary>The guide without a terminal: as text, as JSON, one answer at a time, and drafts.</summary>
public sealed class GuideTests
{
    [Theory]
    [InlineData("sv", "[x] besvarad i ord", "1. Ett syfte, olika mål: ", "7. Rättighetsbaserad rekrytering: ")]
    [InlineData("en", "[x] answered in words", "1. One purpose, different goals: ", "7. Rights-based recruitment: ")]
    public void Guide_OfANewWorkspace_ShowsEveryPointOnLinesThatFit(string language, string key, string first, string last)
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var outcome = bench.Run("guide", folder, "--lang", language);

        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.StartsWith(key, outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n" + first, outcome.Out, StringComparison.Ordinal);
        Assert.Contains("\n" + last, outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Out.Split('\n'), line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
    }

    [Fact]
    public void Guide_OfOnePoint_ShowsOnlyThat()
    {
        using var bench = new Bench();
        var text = bench.Run("guide", bench.YoungWorkspace(), "--point", "4", "--lang", "sv").Out;

        Assert.Contains("4. Revir och delning: 0 av 6\n  [ ] 4.01 ", text, StringComparison.Ordinal);
        Assert.Contains("→ normStated", text, StringComparison.Ordinal);
        Assert.Contains("* tillagd av oss", text, StringComparison.Ordinal);
        Assert.DoesNotContain("5.01", text, StringComparison.Ordinal);
        Assert.DoesNotContain("3.01", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1.02", "questionAnswered")]
    [InlineData("1.22", "startQuestionAnswered")]
    public void Answer_OfAPartner_IsRecordedAndIsThereAfterwards(string id, string type)
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var answered = bench.Run("guide", folder, "--answer", id, "Vi prövar\nkvällskurser", "--by", "u1@kommunen", "--lang", "sv");

        Assert.Equal((0, string.Empty), (answered.Exit, answered.Error));
        Assert.Contains($"\"type\":\"{type}\"", answered.Out, StringComparison.Ordinal);
        Assert.EndsWith(answered.Out, bench.Text("ws/collaboration.jsonl"), StringComparison.Ordinal);
        Assert.Contains($"[x] {id} ", bench.Run("guide", folder, "--lang", "sv").Out, StringComparison.Ordinal);
        Assert.Contains("kommunen: Vi prövar kvällskurser\n", bench.Run("guide", folder, "--lang", "sv").Out, StringComparison.Ordinal);
        Assert.Equal("answered kommunen: Vi prövar kvällskurser", Question(bench.Run("guide", folder, "--json", "-").Out, id));
        Assert.Equal(0, bench.Run("verify", bench["ws/collaboration.jsonl"]).Exit);
    }

    [Fact]
    public void Json_ToAFile_IsTheSameAndTellsWhatIsOpen()
    {
        using var bench = new Bench();
        var folder = bench.YoungWorkspace();
        var ledger = bench.Text("ws/collaboration.jsonl");
        var json = bench.Run("guide", folder, "--json", "-", "--lang", "en").Out;

        Assert.Equal((0, string.Empty), (bench.Run("guide", folder, "--json", bench["g.json"], "--lang", "en").Exit, bench.Run("guide", folder, "--json", bench["g.json"], "--lang", "en").Out));
        Assert.Equal(json, bench.Text("g.json"));
        Assert.Equal("open ", Question(json, "4.01"));
        Assert.Equal("recorded ", Question(json, "1.07"));
        Assert.Equal(ledger, bench.Text("ws/collaboration.jsonl"));
    }

    [Theory]
    [InlineData("sv", "# Utkast till avtal om samverkan\n", "# Utkast till projektplan\n")]
    [InlineData("en", "# Draft of an agreement to act together\n", "# Draft of a project plan\n")]
    public void Drafts_InEachLanguage_AreWritten(string language, string agreement, string plan)
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        bench.Run("guide", folder, "--answer", "1.34", "Var och en betalar sitt", "--by", "u1@kommunen");
        var outcome = bench.Run("guide", folder, "--agreement", bench["a.md"], "--plan", bench["p.md"], "--lang", language);

        Assert.Equal((0, string.Empty, string.Empty), (outcome.Exit, outcome.Out, outcome.Error));
        Assert.StartsWith(agreement, bench.Text("a.md"), StringComparison.Ordinal);
        Assert.Contains(": Var och en betalar sitt\n", bench.Text("a.md"), StringComparison.Ordinal);
        Assert.StartsWith(plan, bench.Text("p.md"), StringComparison.Ordinal);
        Assert.Equal(bench.Text("a.md"), bench.Run("guide", folder, "--agreement", "-", "--lang", language).Out);
    }

    [Theory]
    [InlineData("förväntade en fråga i guiden, till exempel 1.04", "expected a question of the guide", "--answer", "1.99", "svar", "--by", "u1@kommunen")]
    [InlineData("förväntade en fråga i guiden, till exempel 1.04", "expected a question of the guide", "--answer", "8507099805", "svar", "--by", "u1@kommunen")]
    [InlineData("det måste framgå vem som svarar; förväntade --by AKTÖR", "it must be said who answers; expected --by ACTOR", "--answer", "1.04", "svar")]
    [InlineData("u9@kommunen", "u9@kommunen", "--answer", "1.04", "svar", "--by", "u9@kommunen")]
    [InlineData("--by har ett värde som inte går", "--by has a value that will not do", "--answer", "1.04", "svar", "--by", "kommunen")]
    [InlineData("personnummer", "identity number", "--answer", "1.04", "fråga 850709-9805", "--by", "u1@kommunen")]
    [InlineData("text", "text", "--answer", "1.04", " ", "--by", "u1@kommunen")]
    [InlineData("förväntade en fråga i guiden", "expected a question of the guide", "--answer")]
    [InlineData("--json: går inte ihop med --answer; förväntade en i taget", "--json: does not go with --answer; expected one at a time", "--answer", "1.04", "svar", "--by", "u1@kommunen", "--json", "-")]
    [InlineData("--agreement: går inte ihop med --answer", "--agreement: does not go with --answer", "--answer", "1.04", "svar", "--by", "u1@kommunen", "--agreement", "-")]
    [InlineData("--plan: går inte ihop med --answer", "--plan: does not go with --answer", "--plan", "-", "--answer", "1.04", "svar", "--by", "u1@kommunen")]
    [InlineData("--point: går inte ihop med --answer", "--point: does not go with --answer", "--point", "1", "--answer", "1.04", "svar", "--by", "u1@kommunen")]
    [InlineData("--point: går inte ihop med --json", "--point: does not go with --json", "--point", "1", "--json", "-")]
    [InlineData("förväntade --point 1|2|3|4|5|6|7", "expected --point 1|2|3|4|5|6|7", "--point", "8")]
    public void Guide_OfWhatWillNotDo_SaysSoAndChangesNothing(string swedish, string english, params string[] args)
    {
        foreach (var (language, expected) in new[] { ("sv", swedish), ("en", english) })
        {
            using var bench = new Bench();
            var folder = bench.Workspace();
            var before = bench.Text("ws/collaboration.jsonl");
            var outcome = bench.Run(["guide", folder, .. args, "--lang", language]);

            Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
            Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
            Assert.DoesNotContain("9805", outcome.Error, StringComparison.Ordinal);
            Assert.Equal(before, bench.Text("ws/collaboration.jsonl"));
        }
    }

    [Theory]
    [InlineData("--json")]
    [InlineData("--agreement")]
    [InlineData("--plan")]
    public void Output_OntoTheLedger_IsRefused(string option)
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var before = bench.Text("ws/collaboration.jsonl");
        var outcome = bench.Run("guide", folder, option, bench["ws/collaboration.jsonl"], "--lang", "sv");

        Assert.Equal(2, outcome.Exit);
        Assert.Single(outcome.ErrorLines);
        Assert.Equal(before, bench.Text("ws/collaboration.jsonl"));
    }

    [Theory]
    [InlineData]
    [InlineData("--json", "-")]
    [InlineData("--plan", "-")]
    [InlineData("--answer", "1.04", "svar", "--by", "u1@kommunen")]
    public void Guide_NoSuchFolder_IsSaid(params string[] args)
    {
        using var bench = new Bench();
        var outcome = bench.Run(["guide", bench["none"], .. args, "--lang", "en"]);

        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
        Assert.Contains("the file does not exist", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(bench.Files);
    }

    [Theory]
    [InlineData]
    [InlineData("--json", "out.json")]
    [InlineData("--agreement", "out.md")]
    [InlineData("--answer", "1.04", "svar", "--by", "u1@kommunen")]
    public void Guide_BrokenLedger_NamesTheLineAndLeavesNothing(params string[] args)
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        bench.Put("ws/collaboration.jsonl", bench.Text("ws/collaboration.jsonl").Replace("En jobbcoach på halvtid", "En jobbcoach på heltid", StringComparison.Ordinal));
        var before = bench.Files.ToArray();
        var outcome = bench.Run(["guide", folder, .. args.Select(arg => arg.StartsWith("out", StringComparison.Ordinal) ? bench[arg] : arg), "--lang", "sv"]);

        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
        Assert.Matches("rad [45]", Assert.Single(outcome.ErrorLines));
        Assert.Equal(before, bench.Files);
    }

    /// <summary>A question in the JSON: its state, and what was answered.</summary>
    private static string Question(string json, string id) => JsonNode.Parse(json)!["points"]!.AsArray()
        .SelectMany(point => point!["questions"]!.AsArray())
        .Where(question => (string)question!["id"]! == id)
        .Select(question => $"{question!["state"]} {question["answer"]}").Single();
}
