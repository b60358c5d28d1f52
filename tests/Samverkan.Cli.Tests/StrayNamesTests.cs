namespace Samverkan.Tests.Cli;

/// <summary>A mistyped name in what a person lacks or a partner bridges does nothing, so the user is told of names that mean nothing here.</summary>
public sealed class StrayNamesTests
{
    private const string Openings = "{\"id\":\"o1\",\"must\":{\"skills\":[\"truckkort\"]}}\n";
    private const string Seekers = "{\"id\":\"s1\",\"skills\":[\"svets\"]}\n";

    [Theory]
    [InlineData("en", "  1 name in lacks that no opening asks for and no person has, first in line 3: what is mistyped does not count")]
    [InlineData("sv", "  1 namn i lacks som ingen plats frågar efter och ingen person har, först på rad 3: är något felstavat räknas det inte")]
    public void Match_ALackThatNobodyAsksFor_IsToldOfAndMatched(string language, string note)
    {
        using var bench = new Bench();
        var outcome = Match(bench, Seekers + "{\"id\":\"s2\",\"lacks\":[\"truckkort\",\"svets\",\"licences\",\"skill:annat\"]}\n{\"id\":\"s3\",\"lacks\":[\"truckort\"]}\n", language: language);

        Assert.Equal(0, outcome.Exit);
        Assert.Contains(note, outcome.ErrorLines);
    }

    [Fact]
    public void Match_NamesThatMeanSomething_AreNotSpokenOf()
    {
        using var bench = new Bench();
        var outcome = Match(bench, Seekers + "{\"id\":\"s2\",\"lacks\":[\"truckkort\",\"svets\",\"licences\",\"skill:annat\"]}\n", "{\"partner\":\"p1\",\"bridges\":[\"truckkort\"]}\n");

        Assert.Equal(0, outcome.Exit);
        Assert.DoesNotContain("mistyped", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Match_ABridgeThatNobodyAsksFor_IsToldOf()
    {
        using var bench = new Bench();
        var outcome = Match(bench, Seekers, "{\"partner\":\"p1\",\"bridges\":[\"truckort\",\"truckkort\"]}\n{\"partner\":\"p2\",\"bridges\":[\"truckort\"]}\n");

        Assert.Equal(0, outcome.Exit);
        Assert.Contains("  2 names in bridges that no opening asks for and no person has, first in line 1: what is mistyped does not count", outcome.ErrorLines);
    }

    [Fact]
    public void Match_AKindThatThereIsNot_IsRefusedAndNothingIsLeft()
    {
        using var bench = new Bench();
        var outcome = Match(bench, Seekers + "{\"id\":\"s2\",\"lacks\":[\"truckkort\",\"skils:svets\"]}\n");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("seekers.jsonl, line 2, field lacks: name 2 in the list has no kind of requirement before its colon", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.DoesNotContain("out.jsonl", bench.Files);
    }

    /// <summary>One of each is said in the singular.</summary>
    [Theory]
    [InlineData("en", "1 seeker and 1 opening: 1 pair eligible, 0 excluded; 1 row, ")]
    [InlineData("sv", "1 arbetssökande och 1 ledig plats: 1 par möjligt, 0 uteslutna; 1 rad, ")]
    public void Match_OneOfEach_IsSaidInTheSingular(string language, string said)
    {
        using var bench = new Bench();

        Assert.StartsWith(said, Match(bench, Seekers, language: language).Error, StringComparison.Ordinal);
    }

    /// <summary>A heading breaks as the text below it does, however long an id is.</summary>
    [Fact]
    public void Match_ALongHeading_BreaksBetweenWords()
    {
        using var bench = new Bench();
        bench.Put("openings.jsonl", "{\"id\":\"en-plats-med-ett-langt-id-som-tar-en-rad-av-sig-sjalv\",\"occupation\":\"7652\",\"municipality\":\"0180\"}\n");
        var outcome = bench.Run("match", "--seekers", bench.Put("seekers.jsonl", "{\"id\":\"s1\"}\n"), "--openings", bench["openings.jsonl"], "--out", bench["out.jsonl"], "--explain", "-", "--by", "opening", "--lang", "sv");

        Assert.Equal(0, outcome.Exit);
        Assert.All(outcome.Out.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
        Assert.Contains(outcome.Out.Split('\n'), line => line == new string('=', 80));
    }

    private static Outcome Match(Bench bench, string seekers, string? offers = null, string language = "en")
    {
        string[] given = offers is null ? [] : ["--offers", bench.Put("offers.jsonl", offers)];
        return bench.Run(["match", "--seekers", bench.Put("seekers.jsonl", seekers), "--openings", bench.Put("openings.jsonl", Openings), "--out", bench["out.jsonl"], "--lang", language, .. given]);
    }
}
