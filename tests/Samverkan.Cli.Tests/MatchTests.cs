using System.Text.Json.Nodes;
using Samverkan.Testing;

namespace Samverkan.Tests.Cli;

public sealed class MatchTests
{
    private const string Seekers =
        """
        {"id":"s1","skills":["truckkort","kundservice"],"languages":{"sv":"B1","ar":"native","en":null},"licences":["B"],"municipality":"0180","reachKm":40,"workingTime":{"min":50,"max":100},"from":"2027-01-11","occupations":["7652"],"experience":{"7652":3},"lacks":["svets"],"complete":["licences"],"needs":["mentor"],"barriers":["housing"]}
        {"id":"s2"}

        """;

    private const string SeekersInCsv =
        """
        id,skills,languages,licences,municipality,reachKm,workingTime.min,workingTime.max,from,occupations,experience,lacks,complete,needs,barriers
        s1,truckkort;kundservice,sv:B1; ar:native ;en,B,0180,40,50,100,2027-01-11,7652,7652:3,svets,licences,mentor,housing
        s2,,,,,,,,,,,,,,
        """;

    private const string Openings =
        """
        {"id":"o1","employer":"e1","occupation":"7652","positions":2,"municipality":"0184","remote":false,"workingTime":{"min":75,"max":100},"start":"2027-02-01","must":{"skills":["truckkort"],"languages":{"sv":"A2"},"licences":[],"experience":{"7652":2,"5223":null}},"merit":{"skills":["kundservice","svets"]},"adaptable":["languages"],"offers":["mentor"]}
        {"id":"o2","must":{"skills":["svets"]}}

        """;

    private const string OpeningsInCsv =
        """
        id;employer;occupation;positions;municipality;remote;workingTime.min;workingTime.max;start;must.skills;must.languages;must.licences;must.experience;merit.skills;adaptable;offers
        o1;e1;7652;2;0184;FALSE;75;100;2027-02-01;truckkort;sv:A2;";";"7652:2;5223";"kundservice;svets";languages;mentor
        o2;;;;;;;;;svets;;;;;;
        """;

    [Theory]
    [InlineData("seeker")]
    [InlineData("opening")]
    public void Csv_SameAsJsonLines_GivesTheSameBytes(string by)
    {
        using var bench = new Bench();
        var json = Match(bench, bench.Put("s.jsonl", Seekers), bench.Put("o.jsonl", Openings), "--by", by);
        var csv = Match(bench, bench.Put("s.csv", "\uFEFF" + SeekersInCsv.ReplaceLineEndings("\r\n")), bench.Put("o.CSV", OpeningsInCsv), "--by", by);

        Assert.Equal((0, 0), (json.Exit, csv.Exit));
        Assert.NotEmpty(json.Out);
        Assert.Equal(json.Out, csv.Out);
        Assert.Equal(json.Error, csv.Error);
    }

    [Theory]
    [InlineData("seeker")]
    [InlineData("opening")]
    public void Threads_AnyNumber_GiveTheSameBytes(string by)
    {
        using var bench = new Bench();
        var seekers = bench.Put("s.jsonl", string.Concat(Enumerable.Range(0, 1500).Select(i => $"{{\"id\":\"s{i}\",\"skills\":[\"k{i % 11}\",\"k{i % 7}x\"]}}\n")));
        var openings = bench.Put("o.jsonl", string.Concat(Enumerable.Range(0, 300).Select(i => $"{{\"id\":\"o{i}\",\"merit\":{{\"skills\":[\"k{i % 11}\"]}}}}\n")));
        var one = Match(bench, seekers, openings, "--by", by, "--threads", "1");

        Assert.Equal(0, one.Exit);
        Assert.NotEmpty(one.Out);
        foreach (var threads in (string[][])[["--threads", "2"], ["--threads", "3"], ["--threads", "99999999999"], []])
            Assert.Equal(one.Out, Match(bench, seekers, openings, ["--by", by, .. threads]).Out);
    }

    [Fact]
    public void Threads_WrongLineInAnyBlock_IsToldWithItsNumberAndLeavesNoFile()
    {
        using var bench = new Bench();
        var lines = Enumerable.Range(0, 60_000).Select(i => $"{{\"id\":\"s{i}\",\"skills\":[\"k{i % 11}\"]}}").ToArray();
        (lines[40_000], lines[40_001], lines[59_000]) = ("{\"id\":\"x\",\"reachKm\":-1}", "{}", "{");
        var seekers = bench.Put("s.jsonl", string.Join('\n', lines));
        var openings = bench.Put("o.jsonl", "{\"id\":\"o\"}");
        foreach (var threads in (string[])["1", "2", "3"])
        {
            var run = bench.Run("match", "--seekers", seekers, "--openings", openings, "--out", bench["out.jsonl"], "--threads", threads, "--lang", "en");

            Assert.Equal(2, run.Exit);
            Assert.Contains("s.jsonl, line 40001, field reachKm", Assert.Single(run.ErrorLines), StringComparison.Ordinal);
            Assert.Equal(["o.jsonl", "s.jsonl"], bench.Files);
        }
    }

    [Fact]
    public void Time_OfALongRun_IsToldByStage()
    {
        using var bench = new Bench { SecondsATick = 10 };
        var run = bench.Run("match", "--seekers", bench.Put("s.jsonl", Seekers), "--openings", bench.Put("o.jsonl", Openings), "--out", bench["out.jsonl"], "--lang", "en");

        Assert.Equal("Time: 80 s, of which reading 12%, compiling 12%, matching 38%, writing 38%.", run.ErrorLines[^1]);
    }

    [Fact]
    public void Seed_NotGiven_IsMadeOfWhoIsThereAndSaid()
    {
        using var bench = new Bench();
        var openings = bench.Put("o.jsonl", Openings);
        var counts = Counts(bench, bench.Put("s.jsonl", Seekers), openings);
        var reversed = Counts(bench, bench.Put("r.jsonl", string.Join('\n', Seekers.Split('\n').Reverse())), openings);
        var needy = Counts(bench, bench.Put("n.jsonl", Seekers.Replace("\"s2\"", "\"s2\",\"needs\":[\"tolk\"],\"barriers\":[\"debt\"]", StringComparison.Ordinal)), openings);
        var other = Counts(bench, bench.Put("t.jsonl", Seekers.Replace("\"s2\"", "\"s3\"", StringComparison.Ordinal)), openings);

        Assert.Equal(["seekers", "openings", "eligible", "excluded", "rows", "rowsWithUnknown", "seed", "fingerprint"], counts.AsObject().Select(pair => pair.Key));
        Assert.Equal(counts.ToJsonString(), reversed.ToJsonString());
        Assert.Equal((ulong)counts["seed"]!, (ulong)needy["seed"]!);
        Assert.NotEqual((string)counts["fingerprint"]!, (string)needy["fingerprint"]!);
        Assert.NotEqual((ulong)counts["seed"]!, (ulong)other["seed"]!);
    }

    [Fact]
    public void Seed_Given_IsUsedAndSaid()
    {
        using var bench = new Bench();

        Assert.Equal(42UL, (ulong)Counts(bench, bench.Put("s.jsonl", Seekers), bench.Put("o.jsonl", Openings), "--seed", "42")["seed"]!);
    }

    [Fact]
    public void Openings_WithReservedPositions_AreMatchedAsOthers()
    {
        using var bench = new Bench();
        var seekers = bench.Put("s.jsonl", Seekers);
        var plain = Match(bench, seekers, bench.Put("o.jsonl", "{\"id\":\"o1\"}"));

        Assert.Equal(plain.Out, Match(bench, seekers, bench.Put("r.jsonl", "{\"id\":\"o1\",\"reserved\":{\"newly-arrived\":1}}")).Out);
    }

    [Fact]
    public void Excluded_EveryPairThatIsNotEligible_HasItsReasons()
    {
        using var bench = new Bench();
        var outcome = Match(bench, bench.Put("s.jsonl", Seekers), bench.Put("o.jsonl", Openings), "--excluded", bench["x.jsonl"]);

        Assert.StartsWith("{\"seeker\":\"s1\",\"opening\":\"o2\",\"reasons\":[\"skill:svets\"],\"review\":{\"sv\":\"", bench.Text("x.jsonl"), StringComparison.Ordinal);
        Assert.Equal(1, bench.Text("x.jsonl").Count(c => c == '\n'));
        Assert.Contains("3 pairs eligible, 1 excluded; 3 rows, 3 with something unknown", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Top_One_GivesTheHeadOfEachList()
    {
        using var bench = new Bench();
        var (seekers, openings) = (bench.Put("s.jsonl", Seekers), bench.Put("o.jsonl", Openings));

        Assert.All(Match(bench, seekers, openings, "--top", "1").Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), row => Assert.Contains("\"rank\":1,", row, StringComparison.Ordinal));
        Assert.Equal(0, Match(bench, seekers, openings, "--top", "18446744073709551615").Exit);
    }

    [Fact]
    public void Offers_ThatBridge_MakeAPairEligible()
    {
        using var bench = new Bench();
        var offers = bench.Put("offers.csv", "partner,bridges,capacity\np1,skill:svets,3\n");

        Assert.Contains("\"bridges\":[\"partner:p1:skill:svets\"]", Match(bench, bench.Put("s.jsonl", Seekers), bench.Put("o.jsonl", Openings), "--offers", offers).Out, StringComparison.Ordinal);
    }

    /// <summary>Were each compared with each, this would not end while anyone waits.</summary>
    [Fact]
    public void Seekers_TenMegabytesOnOneLine_AreMatched()
    {
        using var bench = new Bench();
        var skills = string.Join(',', Enumerable.Range(0, 450_000).Select(n => $"\"k{n:0000000}\""));
        var outcome = Match(bench, bench.Put("s.jsonl", $"{{\"id\":\"s1\",\"skills\":[{skills}],\"lacks\":[{skills.Replace('k', 'l')}]}}\n"), bench.Put("o.jsonl", Openings));

        Assert.Equal((0, 2), (outcome.Exit, outcome.Out.Count(c => c == '\n')));
    }

    [Fact]
    public void Seekers_Folder_IsRefused()
    {
        using var bench = new Bench();
        var outcome = Match(bench, bench.Folder, bench.Put("o.jsonl", Openings));

        Assert.Equal(2, outcome.Exit);
        Assert.Equal($"{bench.Folder}: it is a folder; expected a file.", Assert.Single(outcome.ErrorLines));
    }

    [SharedDataFact]
    public void Match_TheRealAds_GivesRowsForEachSeeker()
    {
        using var bench = new Bench();
        var ads = SharedData.PathOf("job-ads", "jobstream-2020-02.json");

        Assert.Equal(0, bench.Run("import", "jobtech", ads, "--out", bench["o.jsonl"], "--json", bench["count.json"]).Exit);
        Assert.Equal(10, (int)JsonNode.Parse(bench.Text("count.json"))!["openings"]!);
        Assert.Equal(20, Match(bench, bench.Put("s.jsonl", Seekers), bench["o.jsonl"]).Out.Count(c => c == '\n') + Excluded(bench));
    }

    private static JsonNode Counts(Bench bench, string seekers, string openings, params string[] more)
    {
        Assert.Equal(0, Match(bench, seekers, openings, ["--json", bench["counts.json"], .. more]).Exit);
        return JsonNode.Parse(bench.Text("counts.json"))!;
    }

    private static int Excluded(Bench bench)
    {
        Match(bench, bench["s.jsonl"], bench["o.jsonl"], "--excluded", bench["x.jsonl"]);
        return bench.Text("x.jsonl").Count(c => c == '\n');
    }

    private static Outcome Match(Bench bench, string seekers, string openings, params string[] more) =>
        bench.Run(["match", "--seekers", seekers, "--openings", openings, "--out", "-", .. more]);
}
