using System.Text.Json.Nodes;
using Samverkan.Json;

namespace Samverkan.Tests.Cli;

/// <summary>A workspace from its making to its review.</summary>
public sealed class WorkspaceTests
{
    private const string Reason = """{"type":"goalPlacedUnderPurpose","goal":"m2","reason":"Egen försörjning är en väg."}""";

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void New_EachLanguage_GivesAWorkspaceInWhichEverythingRuns(string language)
    {
        using var bench = new Bench();
        Assert.Equal(0, bench.Run("new", bench["ws"], "--lang", language).Exit);
        var file = (string name) => Path.Combine(bench["ws"], name);

        var found = JsonNode.Parse(bench.Run("review", bench["ws"], "--json", "-").Out)!["findings"]!.AsArray().Select(finding => (string)finding!["id"]!);
        Assert.Equal(["SAM103", "SAM201", "SAM309", "SAM512"], found);
        Assert.Equal(0, bench.Run("review", bench["ws"]).Exit);
        Assert.Equal(0, bench.Run("verify", file("collaboration.jsonl")).Exit);
        Assert.Equal(0, bench.Run("match", "--seekers", file("seekers.jsonl"), "--openings", file("openings.jsonl"), "--offers", file("offers.jsonl"), "--policy", file("policy.json"), "--out", bench["out.jsonl"]).Exit);
        Assert.Equal(["README.md", "collaboration.jsonl", "offers.jsonl", "openings.jsonl", "policy.json", "seekers.jsonl"], Directory.EnumerateFiles(bench["ws"]).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.All(Directory.EnumerateFiles(bench["ws"]).Select(Path.GetFileName), name => Assert.True(name == "README.md" || File.ReadAllText(file("README.md")).Contains($"`{name}`", StringComparison.Ordinal)));
    }

    [Fact]
    public void New_FolderWithSomethingInIt_IsLeftAlone()
    {
        using var bench = new Bench();
        bench.Put("notes.txt", "mine");
        var outcome = bench.Run("new", bench.Folder);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("the folder is not empty", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["notes.txt"], bench.Files);
    }

    [Fact]
    public void New_EmptyFolder_IsUsed()
    {
        using var bench = new Bench();
        Directory.CreateDirectory(bench["ws"]);

        Assert.Equal(0, bench.Run("new", bench["ws"]).Exit);
    }

    [Fact]
    public void New_PathThatIsAFile_IsRefused()
    {
        using var bench = new Bench();
        bench.Put("ws", "mine");

        Assert.Equal(2, bench.Run("new", bench["ws"]).Exit);
        Assert.Equal("mine", bench.Text("ws"));
    }

    [Fact]
    public void Record_FactThatHolds_IsTheNextLine()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var before = bench.Text("ws/collaboration.jsonl");
        var outcome = bench.Run("record", folder, "--by", "u1@kommunen", Reason);

        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.Equal(before + outcome.Out, bench.Text("ws/collaboration.jsonl"));
        Assert.Contains("\"by\":\"u1@kommunen\",\"fact\":" + Reason, outcome.Out, StringComparison.Ordinal);
        Assert.Equal(0, bench.Run("verify", bench["ws/collaboration.jsonl"]).Exit);
        Assert.DoesNotContain("SAM201", bench.Run("review", folder).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Record_FactOnStandardInput_IsRecorded()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        bench.Input = Reason;

        Assert.Equal(0, bench.Run("record", folder, "--by", "u1@kommunen", "-").Exit);
    }

    /// <summary>The hash is over a line without its end: lines already written keep their bytes, whatever ends they have got.</summary>
    [Fact]
    public void Record_LedgerWithWindowsLineEndsAndNoLastOne_KeepsItsLines()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var before = bench.Text("ws/collaboration.jsonl").TrimEnd().ReplaceLineEndings("\r\n");
        bench.Put("ws/collaboration.jsonl", "\uFEFF" + before);
        var outcome = bench.Run("record", folder, "--by", "u1@kommunen", Reason);

        Assert.Equal(0, outcome.Exit);
        Assert.Equal(before + "\n" + outcome.Out, bench.Text("ws/collaboration.jsonl"));
        Assert.Equal(0, bench.Run("verify", bench["ws/collaboration.jsonl"]).Exit);
    }

    [Fact]
    public void Record_ManyAtTheSameTime_AreAllRecordedOneAfterAnother()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var before = File.ReadAllLines(bench["ws/collaboration.jsonl"]);
        Parallel.For(0, 8, new() { MaxDegreeOfParallelism = 4 }, n => Assert.Equal(0, bench.Run(
            "record", folder, "--by", "u1@kommunen", $"{{\"type\":\"needStated\",\"need\":\"n{n}\",\"owner\":\"kommunen\",\"statement\":\"x\"}}").Exit));

        Assert.Equal(before, File.ReadAllLines(bench["ws/collaboration.jsonl"])[..before.Length]);
        Assert.Contains($"{before.Length - 1 + 8} entries", bench.Run("verify", bench["ws/collaboration.jsonl"]).Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("u3@stegvis", Reason, "SAM")]
    [InlineData("u1@kommunen", "{\"type\":\"goalStated\"}", "")]
    [InlineData("u1@kommunen", "{\"type\":\"needStated\",\"need\":\"n9\",\"owner\":\"kommunen\",\"statement\":\"Ring 8507099805\"}", "")]
    [InlineData("u1@kommunen", "not json", "")]
    public void Record_FactThatDoesNotHold_IsRefusedInOneSentenceAndChangesNothing(string by, string fact, string rule)
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var (before, files) = (bench.Text("ws/collaboration.jsonl"), bench.Files.ToArray());
        var outcome = bench.Run("record", folder, "--by", by, fact, "--lang", "sv");

        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
        Assert.StartsWith(rule, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("8507099805", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(before, bench.Text("ws/collaboration.jsonl"));
        Assert.Equal(files, bench.Files);
    }

    [Fact]
    public void Verify_EditedLine_IsNamed()
    {
        using var bench = new Bench();
        bench.Workspace();
        bench.Put("ws/collaboration.jsonl", bench.Text("ws/collaboration.jsonl").Replace("En jobbcoach på halvtid", "En jobbcoach på heltid", StringComparison.Ordinal));
        var outcome = bench.Run("verify", bench["ws/collaboration.jsonl"], "--lang", "sv");

        Assert.Equal(2, outcome.Exit);
        Assert.Matches("rad [45]", Assert.Single(outcome.ErrorLines));
    }

    [Fact]
    public void Verify_CutTail_IsFoundAgainstAHeadKeptElsewhere()
    {
        using var bench = new Bench();
        bench.Workspace();
        var lines = bench.Text("ws/collaboration.jsonl").TrimEnd().Split('\n');
        var head = bench.Run("verify", bench["ws/collaboration.jsonl"]).Out.Trim()[^64..];
        bench.Put("cut.jsonl", string.Join('\n', lines[..^1]) + "\n");

        Assert.Equal(0, bench.Run("verify", bench["ws/collaboration.jsonl"], "--head", head).Exit);
        Assert.Equal(0, bench.Run("verify", bench["cut.jsonl"]).Exit);
        Assert.Equal(2, bench.Run("verify", bench["cut.jsonl"], "--head", head).Exit);
    }

    [Fact]
    public void Review_Json_IsWhatTheSchemaNamesAndNothingElseIsPrinted()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var outcome = bench.Run("review", folder, "--json", "-", "--lang", "sv");
        var json = JsonNode.Parse(outcome.Out)!;

        Assert.Equal(["findings", "notJudged"], json.AsObject().Select(pair => pair.Key));
        Assert.Contains("SAM201", json["findings"]!.AsArray().Select(finding => (string)finding!["id"]!));
        bench.Run("review", folder, "--json", bench["r.json"], "--lang", "sv");
        Assert.Equal(outcome.Out, bench.Text("r.json"));
    }

    [Fact]
    public void Review_InAPipe_HasNoColours()
    {
        using var bench = new Bench();
        var text = bench.Run("review", bench.Workspace(), "--lang", "sv").Out;

        Assert.Contains("  varning SAM201 goal:m2: Ingen har sagt varför målet tjänar syftet.\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', text);
    }

    /// <summary>Many findings are no violation, and what a rule says is said once.</summary>
    [Fact]
    public void Review_OfManyFindings_SaysEachRuleOnce()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        foreach (var number in Enumerable.Range(1, 20))
            Assert.Equal(0, bench.Run("record", folder, "--by", "u1@kommunen", $$"""{"type":"goalStated","goal":"z{{number}}","owner":"kommunen","statement":"ett mål"}""").Exit);
        var outcome = bench.Run("review", folder, "--lang", "en");
        var lines = outcome.Out.Split('\n');

        Assert.Equal(0, outcome.Exit);
        Assert.StartsWith("  warning SAM201 goal:m2, goal:z1, goal:z10,", Assert.Single(lines, line => line.Contains("SAM201", StringComparison.Ordinal)), StringComparison.Ordinal);
        Assert.Contains("  SAM606, SAM607, SAM610 at least one decision within a mandate", lines);
        Assert.Equal(lines.Where(line => line.Length > 0).Distinct(StringComparer.Ordinal), lines.Where(line => line.Length > 0));
    }

    [Fact]
    public void Schema_EveryName_IsWritten()
    {
        using var bench = new Bench();

        Assert.All(Schemas.Names, name => Assert.Equal(Schemas.Get(name), bench.Run("schema", name).Out));
        Assert.All(Samverkan.Matching.MatchSchemas.Names, name => Assert.NotNull(JsonNode.Parse(bench.Run("schema", name).Out)));
    }
}
