using System.Globalization;
using Samverkan.Testing;

namespace Samverkan.Samples.Tests;

public sealed class MainJobTests
{
    private static readonly Running Swedish = Running.Of("--lang", "sv");
    private static readonly Running English = Running.Of("--lang", "en");

    [Fact]
    public void TheJobIsDoneInBothLanguages()
    {
        Assert.Equal((0, string.Empty), (Swedish.Code, Swedish.Error));
        Assert.Equal((0, string.Empty), (English.Code, English.Error));
        Contains(Swedish.Out, "pågår", "643 fakta från 2027-01-11 till 2028-03-13", "avtal-3, gäller; beslut: enkel majoritet", "Länge utan arbete (310 personer)", Shipped.Ledger.Head[..12], "40 arbetssökande, 25 lediga platser", "Näringslivet");
        Contains(English.Out, "running", "643 facts from 2027-01-11 to 2028-03-13", "avtal-3, in force; decisions: simple majority", "Länge utan arbete (310 people)", Shipped.Ledger.Head[..12], "40 seekers, 25 openings", "Business");
    }

    [Fact]
    public void TheReviewIsShownRoomByRoom()
    {
        Contains(Swedish.Out, "iakttagelser per 2028-03-13", "Parter\n", "Syfte, mål och behov\n", "Målgrupper\n", "Nätverk\n", "Beslut\n", "SAM103", "SAM505", "varning", "risk:butiker-stanger", "Två butiker i centrum", "Arabiska");
        Contains(English.Out, "findings as of 2028-03-13", "Partners\n", "Purpose, goals and needs\n", "Target groups\n", "Networks\n", "Decisions\n", "SAM103", "SAM505", "warning", "suggestion");
    }

    [Fact]
    public void HowEqualTheVoiceHasBeenIsShownVoterByVoter()
    {
        InOrder(Swedish.Out, ["Lika röst i praktiken: 15 räknade omröstningar", "Processledaren", "Mellanlagret i Billinge AB", "12 av 13", "uteblev: lika-ersattning", "fördröjt: kvallsbuss", "Billinge vuxenutbildning", "ensam emot: syfte-1", "Nya i svenskan"]);
        InOrder(English.Out, ["An equal voice in deed: 15 proposals counted", "The process leader", "12 of 13", "absent: lika-ersattning", "delayed: kvallsbuss", "alone against: syfte-1", "To stay away gives"]);
    }

    [Fact]
    public void TheWorkIsShownInRowsAndTheCasesAsANumber()
    {
        InOrder(Swedish.Out, ["Arbetet", "efter-aret (ingen leder)", "beslut: 4, 131000 kr", "givet: 2, mottaget: 1", "färre", $"{Shipped.Caseload.Count} personer"]);
        InOrder(English.Out, ["The work", "efter-aret (no one leads)", "decisions: 4, SEK 131000", "pulled: 2", "fewer", $"{Shipped.Caseload.Count} people"]);
    }

    [Fact]
    public void WhomTheNetworkHangsOnIsSaidAndDrawn()
    {
        var folder = Directory.CreateTempSubdirectory("samverkan-").FullName;
        try
        {
            var run = Running.In(_ => null, 100, folder, ["--lang", "sv"]);
            var picture = File.ReadAllText(Path.Combine(folder, "network.svg"));
            InOrder(run.Out, ["Nätverket: ", "lämnar nätverket", "Bilden: ", "network.svg"]);
            Assert.StartsWith("<svg ", picture[picture.IndexOf("<svg ", StringComparison.Ordinal)..], StringComparison.Ordinal);
            Assert.Contains(Shipped.Collaboration.Networks.Current.First(contact => contact.Name is not null).Name!, picture, StringComparison.Ordinal);
            Assert.DoesNotContain("Bilden: ", Swedish.Out, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void TheListsAreThoseOfTheMarket()
    {
        foreach (var seeker in Shipped.Seekers.Take(3))
            InOrder(English.Out, [seeker.Id + ": ", .. Shipped.Market.Shortlist(seeker.Id, 4).Matches.SelectMany(match => new[] { match.Opening.Value, Text(match.Score) })]);
        foreach (var opening in Shipped.Openings.Take(3))
            InOrder(English.Out, [opening.Id + ", positions", .. Shipped.Market.Shortlist(opening.Id, 4).Matches.SelectMany(match => new[] { match.Seeker.Value, Text(match.Score) })]);
    }

    [Fact]
    public void AListSaysWhatIsMetMissingAndUnknownAndWhoCanBridge()
    {
        Contains(Swedish.Out, "uppfyllt:", "saknas:", "okänt, fråga om:", "arbetsgivaren kan anpassa", "kan överbrygga", "stöd som erbjuds:", "stöd att fråga om:", "lottning", "Uteslutna: ", "Så prövas en uteslutning:");
        Contains(English.Out, "met:", "missing:", "unknown, ask about:", "the employer can adapt", "can bridge", "support offered:", "support to ask about:", "a lottery", "Excluded: ", "How an exclusion is reviewed:");
    }

    [Fact]
    public void AnEmployersRowsTellNothingOfNeedsAndBarriers()
    {
        var rows = Swedish.Out[Swedish.Out.IndexOf("efter platsens egen bild", StringComparison.Ordinal)..];
        Assert.Contains("uppfyllt:", rows, StringComparison.Ordinal);
        Assert.Contains("handledare", Swedish.Out, StringComparison.Ordinal);
        foreach (var word in Shipped.Seekers.SelectMany(seeker => seeker.Needs.Select(need => need.Value).Concat(seeker.Barriers.Select(barrier => barrier.Value))).Append("stöd"))
            Assert.DoesNotContain(word, rows, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(80)]
    [InlineData(100)]
    [InlineData(120)]
    public void APipeIsGivenPlainTextThatFits(int width)
    {
        var run = Running.In(_ => null, width, "--lang", "sv");
        Assert.DoesNotContain('\u001b', run.Out);
        Assert.All(run.Out.Split('\n'), line => Assert.True(line.Length <= width, line));
        Assert.Contains("o02-vardbitrade-kvall", run.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LC_ALL", "sv_SE.UTF-8", true)]
    [InlineData("LANG", "sv", true)]
    [InlineData("LANG", "en_GB.UTF-8", false)]
    [InlineData("LANG", "svx", false)]
    [InlineData("HOME", "sv", false)]
    public void TheLanguageIsThatOfTheEnvironment(string name, string value, bool swedish)
    {
        var run = Running.In(asked => asked == name ? value : null, 100);
        Assert.Equal(swedish ? Swedish.Out : English.Out, run.Out);
    }

    [Fact]
    public void Run_Help_SaysWhatCanBeAsked() => Contains(Running.Of("--help").Out, "--workspace", "--ads", "--lang");

    [SharedDataFact]
    public void Run_RealAds_ShowsWhatWasLeftUnknownAndShortlists()
    {
        var run = Running.Of("--lang", "en", "--ads", SharedData.PathOf("job-ads", "jobstream-2020-02.json"));
        Assert.Equal((0, string.Empty), (run.Code, run.Error));
        Contains(run.Out, "Job ads: 10 openings", "10 ads and 14 removals read", "must.skills             10 of 10", "23862880", "municipality 1490");
        InOrder(run.Out, ["must.skills", "Openings for 3 seekers", "Seekers for 3 openings"]);
    }

    private static void Contains(string text, params string[] parts)
    {
        foreach (var part in parts)
            Assert.Contains(part, text, StringComparison.Ordinal);
    }

    private static void InOrder(string text, IEnumerable<string> parts)
    {
        var from = 0;
        foreach (var part in parts)
        {
            var found = text.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(found >= 0, $"{part} is missing, or out of order.");
            from = found + part.Length;
        }
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
