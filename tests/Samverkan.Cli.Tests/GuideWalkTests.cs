namespace Samverkan.Tests.Cli;

/// <summary>The guide on a terminal: it asks what is open, and records each answer as it is given.</summary>
public sealed class GuideWalkTests
{
    private const string Speaker = "u1@kommunen";

    [Theory]
    [InlineData("sv", "Svara, eller tryck retur för att hoppa över; q slutar. Varje svar förs in direkt.", "Vem svarar? (till exempel u", "Det var allt som var öppet.")]
    [InlineData("en", "Answer, or press return to pass; q leaves. Each answer is recorded at once.", "Who answers? (for instance u", "That was all that was open.")]
    public void Walk_ThroughAPoint_RecordsWhatIsAnsweredAndPassesTheRest(string language, string how, string who, string end)
    {
        using var bench = Terminal();
        var outcome = Walk(bench, ["Vi har en rutin", Speaker, "", "", "", "vi möts", ""], "--point", "4", "--lang", language);

        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.StartsWith(how + "\n", outcome.Out, StringComparison.Ordinal);
        Assert.EndsWith(end + "\n", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(2, outcome.Out.Split(who).Length);
        Assert.Equal(["4.01", "4.02", "4.03", "4.04", "4.05", "4.06"], Asked(outcome));
        Assert.Equal(["4.01 Vi har en rutin", "4.05 vi möts"], Answers(bench));
        Assert.All(outcome.Out.Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Fact]
    public void Walk_TakenUpAgain_AsksOnlyWhatIsOpen()
    {
        using var bench = Terminal();
        Walk(bench, ["ett", Speaker, "", "tre", "q"], "--point", "4");
        var again = Walk(bench, ["två", "q"], "--point", "4", "--by", Speaker);

        Assert.Equal(["4.02", "4.04"], Asked(again));
        Assert.DoesNotContain("Who answers?", again.Out, StringComparison.Ordinal);
        Assert.Equal(["4.01 ett", "4.03 tre", "4.02 två"], Answers(bench));
        Assert.Contains("4. Territory and sharing: 2 of 6\n", again.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Walk_LeftAtOnce_RecordsNothing()
    {
        using var bench = Terminal();
        var before = bench.Text("ws/collaboration.jsonl");

        Assert.Equal(0, Walk(bench, ["q"]).Exit);
        Assert.Equal(0, Walk(bench, ["ett", "q"]).Exit);
        Assert.Equal(0, Walk(bench, []).Exit);
        Assert.Equal(before, bench.Text("ws/collaboration.jsonl"));
    }

    [Theory]
    [InlineData("ett\nu1@kommunen\ntvå\n")]
    [InlineData("ett\nu1@kommunen\ntvå")]
    public void Walk_WhenTheInputEnds_KeepsWhatWasAnswered(string input)
    {
        using var bench = Terminal();
        bench.Input = input;
        var outcome = bench.Run("guide", bench["ws"], "--point", "4", "--lang", "sv");

        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.Equal(["4.01 ett", "4.02 två"], Answers(bench));
        Assert.Equal(0, bench.Run("verify", bench["ws/collaboration.jsonl"]).Exit);
        Assert.EndsWith("\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Walk_WithAnAnswerThatIsRefused_SaysWhyAndAsksAgain()
    {
        using var bench = Terminal();
        var outcome = Walk(bench, ["fråga 850709-9805", Speaker, "fråga kommunen", "q"], "--point", "4", "--lang", "sv");

        Assert.Equal(0, outcome.Exit);
        Assert.Contains("personnummer", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("9805", outcome.Error + outcome.Out, StringComparison.Ordinal);
        Assert.Equal(["4.01", "4.02"], Asked(outcome));
        Assert.Equal(["4.01 fråga kommunen"], Answers(bench));
    }

    [Fact]
    public void Walk_ByOneWhoIsNotRecognised_AsksAnewWhoAnswers()
    {
        using var bench = Terminal();
        var outcome = Walk(bench, ["ett", "kommunen", "u9@kommunen", "ett", Speaker, "q"], "--point", "4");

        Assert.Equal(4, outcome.Out.Split("Who answers?").Length);
        Assert.Contains("u9@kommunen", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["4.01 ett"], Answers(bench));
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    public void Walk_WhereOnlyOneEndIsATerminal_ShowsAndAsksNothing(bool isIn, bool isOut)
    {
        using var bench = Terminal();
        (bench.InIsTerminal, bench.OutIsTerminal) = (isIn, isOut);

        Assert.DoesNotContain("> ", Walk(bench, ["ett", Speaker]).Out, StringComparison.Ordinal);
        Assert.Empty(Answers(bench));
    }

    [Fact]
    public void Files_OnATerminal_AreWrittenWithoutAsking()
    {
        using var bench = Terminal();

        Assert.Equal(string.Empty, Walk(bench, ["ett"], "--plan", bench["p.md"]).Out);
        Assert.StartsWith("{\"seq\"", Walk(bench, ["ett"], "--answer", "4.01", "svar", "--by", Speaker).Out, StringComparison.Ordinal);
    }

    private static Bench Terminal()
    {
        var bench = new Bench { InIsTerminal = true, OutIsTerminal = true };
        bench.YoungWorkspace();
        return bench;
    }

    private static Outcome Walk(Bench bench, string[] lines, params string[] args)
    {
        bench.Input = string.Concat(lines.Select(line => line + "\n"));
        return bench.Run(["guide", bench["ws"], .. args.Contains("--lang") ? args : [.. args, "--lang", "en"]]);
    }

    private static IEnumerable<string> Asked(Outcome outcome) =>
        outcome.Out.Split('\n').Where(line => line.Length > 5 && char.IsDigit(line[0]) && char.IsDigit(line[2])).Select(line => line[..4]);

    private static IEnumerable<string> Answers(Bench bench) => bench.Text("ws/collaboration.jsonl").Split('\n')
        .Where(line => line.Contains("\"questionAnswered\"", StringComparison.Ordinal))
        .Select(line => System.Text.Json.Nodes.JsonNode.Parse(line)!["fact"]!)
        .Select(fact => $"{fact["question"]} {fact["answer"]}");
}
