using System.Text.Json.Nodes;

namespace Samverkan.Tests.Cli;

/// <summary>The agenda of a check-in, from a workspace.</summary>
public sealed class AgendaTests
{
    [Theory]
    [InlineData("sv", "Dagordning för styrgruppen, 2027-01-11", "Från början: ingen avstämning har hållits.")]
    [InlineData("en", "Agenda for the steering group, 2027-01-11", "From the beginning: no check-in has been held.")]
    public void Agenda_OfANewWorkspace_TellsItAllFromTheBeginningOnLinesThatFit(string language, string title, string since)
    {
        using var bench = new Bench();
        Assert.Equal(0, bench.Run("new", bench["ws"], "--lang", language).Exit);
        var outcome = bench.Run("agenda", bench["ws"], "--lang", language);

        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.StartsWith($"{title}\n{since}\n\n", outcome.Out, StringComparison.Ordinal);
        Assert.All(outcome.Out.Split('\n'), line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
        Assert.Equal(outcome.Out, bench.Run("agenda", bench["ws"], "--body", "steering", "--lang", language).Out);
        Assert.Equal(outcome.Out, bench.Run("agenda", bench["ws"], "--body", "styrgrupp", "--lang", language).Out);
    }

    [Fact]
    public void Agenda_AfterACheckIn_TellsNothingAgain()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        Assert.Equal(0, bench.Run("record", folder, "--by", "u1@kommunen", """{"type":"checkInHeld","checkIn":"c9","agenda":"läget","result":"vi fortsätter"}""").Exit);
        Assert.Equal(0, bench.Run("record", folder, "--by", "u1@kommunen", """{"type":"needStated","need":"n9","owner":"kommunen","statement":"En lokal."}""").Exit);
        var text = bench.Run("agenda", folder, "--lang", "sv").Out;

        Assert.Contains("Sedan avstämningen c9, 2027-01-11 09:00 UTC.\n\nDET HÄR HAR HÄNT\n  Syfte och mål\n    2027-01-11  kommunen behöver (n9): En lokal · ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Parter\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Agenda_Json_IsWhatTheSchemaNamesAndNothingElseIsPrinted()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var outcome = bench.Run("agenda", folder, "--json", "-", "--lang", "sv");
        var json = JsonNode.Parse(outcome.Out)!;
        var schema = JsonNode.Parse(bench.Run("schema", "agenda").Out)!;

        Assert.Equal(schema["required"]!.AsArray().Select(name => (string)name!), json.AsObject().Select(pair => pair.Key));
        Assert.Equal(schema["properties"]!["sections"]!["items"]!["properties"]!["part"]!["enum"]!.AsArray().Select(name => (string)name!), json["sections"]!.AsArray().Select(section => (string)section!["part"]!));
        var items = json["sections"]!.AsArray().SelectMany(section => section!["items"]!.AsArray()).SelectMany(item => item!.AsObject().Select(pair => pair.Key)).Distinct();
        Assert.Subset(schema["properties"]!["sections"]!["items"]!["properties"]!["items"]!["items"]!["properties"]!.AsObject().Select(pair => pair.Key).ToHashSet(), items.ToHashSet());
        bench.Run("agenda", folder, "--json", bench["a.json"], "--lang", "sv");
        Assert.Equal(outcome.Out, bench.Text("a.json"));
    }

    [Theory]
    [InlineData("w9")]
    [InlineData("wg:w9")]
    [InlineData("two words")]
    [InlineData("wg:")]
    public void Agenda_UnknownBody_SaysWhichThereAre(string body)
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var before = bench.Files.ToArray();
        var outcome = bench.Run("agenda", folder, "--body", body, "--json", bench["a.json"], "--lang", "sv");

        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
        Assert.EndsWith("det finns ingen sådan arbetsgrupp; förväntade --body styrgrupp, w1.", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, bench.Files);
    }

    [Fact]
    public void Agenda_NoSuchFolder_IsSaid()
    {
        using var bench = new Bench();
        var outcome = bench.Run("agenda", bench["none"], "--lang", "en");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("the file does not exist", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Fact]
    public void Agenda_BrokenLedger_NamesTheLineAndLeavesNothing()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        bench.Put("ws/collaboration.jsonl", bench.Text("ws/collaboration.jsonl").Replace("En jobbcoach på halvtid", "En jobbcoach på heltid", StringComparison.Ordinal));
        var before = bench.Files.ToArray();
        var outcome = bench.Run("agenda", folder, "--json", bench["a.json"], "--lang", "sv");

        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
        Assert.Matches("rad [45]", Assert.Single(outcome.ErrorLines));
        Assert.Equal(before, bench.Files);
    }
}
