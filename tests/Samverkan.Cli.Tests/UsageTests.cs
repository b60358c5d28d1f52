namespace Samverkan.Tests.Cli;

/// <summary>What the tool says of its arguments, and in which language.</summary>
public sealed class UsageTests
{
    [Theory]
    [InlineData("", "Förväntade ett av kommandona new, record, review, agenda, network, guide, import, match, allocate, verify, schema", "Expected one of the commands new, record, review, agenda, network, guide, import, match, allocate, verify, schema")]
    [InlineData("flyg", "Förväntade ett av kommandona", "Expected one of the commands")]
    [InlineData("import", "Förväntade ett av kommandona jobtech", "Expected one of the commands jobtech")]
    [InlineData("import platsbanken", "Förväntade ett av kommandona jobtech", "Expected one of the commands jobtech")]
    [InlineData("match", "--seekers saknas; förväntade --seekers FIL.", "--seekers is missing; expected --seekers FILE.")]
    [InlineData("match --seekers", "--seekers saknar värde; förväntade --seekers FIL.", "--seekers has no value; expected --seekers FILE.")]
    [InlineData("match --seekers a --seekers b --openings c --out d", "--seekers står mer än en gång", "--seekers is there more than once")]
    [InlineData("match --seekers a --openings c --out d --top 0", "--top har ett värde som inte går; förväntade --top TAL.", "--top has a value that will not do; expected --top NUMBER.")]
    [InlineData("match --seekers a --openings c --out d --top -3", "--top har ett värde som inte går", "--top has a value that will not do")]
    [InlineData("match --seekers a --openings c --out d --seed x", "--seed har ett värde som inte går", "--seed has a value that will not do")]
    [InlineData("match --seekers a --openings c --out d --by team", "förväntade --by seeker|opening", "expected --by seeker|opening")]
    [InlineData("match --seekers a --openings c --out d --taxi e", "Okänt: --taxi", "Unknown: --taxi")]
    [InlineData("verify", "FIL saknas", "FILE is missing")]
    [InlineData("verify a 8507099805", "Ett argument för mycket", "One argument too many")]
    [InlineData("verify a --head 123", "--head har ett värde som inte går", "--head has a value that will not do")]
    [InlineData("record a {}", "--by saknas; förväntade --by AKTÖR.", "--by is missing; expected --by ACTOR.")]
    [InlineData("record a {} --by decision:d1", "--by har ett värde som inte går", "--by has a value that will not do")]
    [InlineData("schema people", "okänt format; förväntade ett av agenda, allocation, caseload, comparison, distances, exclusion, floors, groups, guide, ledger", "unknown format; expected one of agenda, allocation, caseload, comparison, distances, exclusion, floors, groups, guide, ledger")]
    public void Run_WrongArguments_SaysSoInOneSentence(string args, string swedish, string english)
    {
        using var bench = new Bench();
        foreach (var (language, expected) in new[] { ("sv", swedish), ("en", english) })
        {
            bench.Variables["LANG"] = language + "_SE.UTF-8";
            var outcome = bench.Run(args.Split(' ', StringSplitOptions.RemoveEmptyEntries));

            Assert.Equal(2, outcome.Exit);
            Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
            Assert.Equal(string.Empty, outcome.Out);
            Assert.DoesNotContain("8507099805", outcome.Error, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(null, null, "Usage:")]
    [InlineData("LANG", "sv_SE.UTF-8", "Användning:")]
    [InlineData("LC_ALL", "sv", "Användning:")]
    [InlineData("LANG", "svenska", "Usage:")]
    [InlineData("LANG", "en_GB.UTF-8", "Usage:")]
    [InlineData("LANG", "C.UTF-8", "Usage:")]
    public void Help_LanguageOfTheEnvironment_IsSpoken(string? variable, string? value, string expected)
    {
        using var bench = new Bench();
        if (variable is not null)
            bench.Variables[variable] = value!;

        Assert.Contains(expected, bench.Run("--help").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Help_AllBeforeTheRest_DecidesTheLanguage()
    {
        using var bench = new Bench();
        bench.Variables["LANG"] = "sv_SE.UTF-8";
        bench.Variables["LC_ALL"] = "en_GB.UTF-8";

        Assert.Contains("Usage:", bench.Run("--help").Out, StringComparison.Ordinal);
        Assert.Contains("Användning:", bench.Run("--help", "--lang", "sv").Out, StringComparison.Ordinal);
        Assert.Contains("Användning:", bench.Run("--lang=sv", "--help").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Lang_UnknownLanguage_IsRefused()
    {
        using var bench = new Bench();
        var outcome = bench.Run("schema", "seekers", "--lang", "fi");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("--lang sv|en", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("new")]
    [InlineData("record")]
    [InlineData("review")]
    [InlineData("import jobtech")]
    [InlineData("match")]
    [InlineData("verify")]
    [InlineData("schema")]
    public void Help_OfEachCommand_SpeaksOneLanguageAtATime(string command)
    {
        using var bench = new Bench();
        var swedish = bench.Run([.. command.Split(' '), "--help", "--lang", "sv"]);
        var english = bench.Run([.. command.Split(' '), "--help", "--lang", "en"]);

        Assert.Equal((0, 0), (swedish.Exit, english.Exit));
        Assert.Contains($"samverkan {command} ", swedish.Out, StringComparison.Ordinal);
        Assert.Contains("visar hjälp", swedish.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("shows help", swedish.Out, StringComparison.Ordinal);
        Assert.Contains("shows help", english.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("Show help and usage", english.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Run_FaultOfOurs_IsCodeThreeAndOneSentence()
    {
        using var bench = new Bench { ClockIsBroken = true };
        var outcome = bench.Run("new", bench["ws"]);

        Assert.Equal(3, outcome.Exit);
        Assert.DoesNotContain(bench.Files, name => !Directory.Exists(bench[name]));
        Assert.Contains("SAMVERKAN_DEBUG=1", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        bench.Variables["SAMVERKAN_DEBUG"] = "1";
        Assert.Contains("   at ", bench.Run("new", bench["other"]).Error, StringComparison.Ordinal);
    }
}
