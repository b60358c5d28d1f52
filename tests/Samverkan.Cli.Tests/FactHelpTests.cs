using System.Text.RegularExpressions;
using Samverkan.Json;

namespace Samverkan.Tests.Cli;

/// <summary>Help for whoever is to state a fact.</summary>
public sealed class FactHelpTests
{
    [Theory]
    [InlineData("sv", "goalStated (Syfte och mål)\n", "  measure (en text, får utelämnas): hur det syns att målet är nått\n")]
    [InlineData("en", "goalStated (Purpose and goals)\n", "  measure (a text, may be left out): how it shows that it is met\n")]
    public void Help_OfAFact_ShowsWhatItSaysItsFieldsAndAnExample(string language, string title, string field)
    {
        using var bench = new Bench();
        var outcome = bench.Run("record", "--help", "goalStated", "--lang", language);

        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.StartsWith(title, outcome.Out, StringComparison.Ordinal);
        Assert.Contains(field, outcome.Out, StringComparison.Ordinal);
        Assert.Equal(outcome.Out, bench.Run("record", bench.Folder, "--help", "goalStated", "--lang", language).Out);
        Assert.Equal(outcome.Out, bench.Run("record", bench["none"], "-h", "GoalStated", "--lang", language).Out);
    }

    [Fact]
    public void Help_OfAFact_HasAnExampleThatCanBeRecorded()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        var example = Regex.Match(bench.Run("record", "--help", "needStated").Out, "--by (\\S+) '(.*)'\n");

        Assert.Equal("u1@p1", example.Groups[1].Value);
        Assert.Equal(0, bench.Run("record", folder, "--by", "u1@kommunen", example.Groups[2].Value.Replace("\"p1\"", "\"kommunen\"", StringComparison.Ordinal).Replace("\"n1\"", "\"n99\"", StringComparison.Ordinal)).Exit);
    }

    [Theory]
    [InlineData("sv")]
    [InlineData("en")]
    public void Help_OfRecord_ListsEveryFactOnceInLinesThatFit(string language)
    {
        using var bench = new Bench();
        var outcome = bench.Run("record", bench.Folder, "--help", "--lang", language);

        Assert.Equal(0, outcome.Exit);
        Assert.All(FactJson.Types, type => Assert.Single(Regex.Matches(outcome.Out, $"^  {type} ", RegexOptions.Multiline)));
        Assert.All(outcome.Out.Split("record --help")[1].Split('\n'), line => Assert.True(line.Length <= 100, line));
    }

    [Theory]
    [InlineData("goalStatd", "goalStated")]
    [InlineData("mandat", "mandateGranted")]
    public void Help_OfAFactThatIsNot_NamesTheNearest(string written, string near)
    {
        using var bench = new Bench();
        var outcome = bench.Run("record", bench.Folder, "--help", written, "--lang", "sv");

        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
        Assert.Contains(near[..4], Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Contains("samverkan record --help", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_OfAnotherCommand_IsAsBefore()
    {
        using var bench = new Bench();

        Assert.Equal(bench.Run("review", "--help").Out, bench.Run("review", "--help", "goalStated").Out);
    }
}
