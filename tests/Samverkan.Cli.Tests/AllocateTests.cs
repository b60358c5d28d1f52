using System.Text.Json.Nodes;
using Samverkan.Testing;

namespace Samverkan.Tests.Cli;

public sealed class AllocateTests
{
    private const string Preferences =
        """
        {"seekers":{"s1":["o1",["o2","o3"]],"s2":["o1"],"s3":["o1"]},
         "openings":{"o1":{"positions":2,"ranks":["s2",["s1","s3"]]},"o2":{"ranks":["s1"]},"o3":{"ranks":["s1"]}}}
        """;

    private const string Scores = "seeker,opening,score\ns1,o1,5\ns1,o2,4\ns2,o1,7\ns3,o1,-2\n";

    [Theory]
    [InlineData("stable", 2)]
    [InlineData("most-placed", 3)]
    public void Preferences_Rule_PlacesAndVerifies(string rule, int placed)
    {
        using var bench = new Bench();
        string[] input = ["--preferences", bench.Put("p.json", Preferences)];

        var result = Allocated(bench, rule, input);

        Assert.Equal(rule, (string?)result["rule"]);
        Assert.Equal(placed, result["placements"]!.AsArray().Count);
        Assert.Equal(3 - placed, result["unplaced"]!.AsArray().Count);
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input]).Exit);
    }

    [Fact]
    public void Preferences_BestTotal_IsRefusedAndLeavesNothing()
    {
        using var bench = new Bench();
        bench.Put("p.json", Preferences);

        var outcome = bench.Run("allocate", "--rule", "best-total", "--preferences", bench["p.json"], "--out", bench["r.json"], "--lang", "sv");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("Välj stable eller most-placed.", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["p.json"], bench.Files);
    }

    [Fact]
    public void Preferences_NotMutual_MakeNoPairAndAreCounted()
    {
        using var bench = new Bench();
        string[] input = ["--preferences", bench.Put("p.json", """{"seekers":{"s1":["o1","o2"],"s2":[]},"openings":{"o1":{"ranks":["s2"]},"o2":{"ranks":["s2","s1"]}}}""")];

        var outcome = bench.Run(["allocate", "--rule", "stable", .. input, "--out", bench["r.json"], "--lang", "sv"]);

        Assert.Equal(0, outcome.Exit);
        Assert.Equal("Rader i listorna som inte är ömsesidiga: 3. De ger inga möjliga par.", outcome.ErrorLines.First());
        Assert.Equal(
            """[{"seeker":"s1","opening":"o2","provisional":false}]""",
            JsonNode.Parse(bench.Text("r.json"))!["placements"]!.ToJsonString());
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input]).Exit);
    }

    [Theory]
    [InlineData("seekers", "o1", "o2")]
    [InlineData("openings", "o2", "o1")]
    public void ProposedBy_OppositeWishes_GivesTheSideThatProposesItsBest(string side, string first, string second)
    {
        using var bench = new Bench();
        string[] input = ["--preferences", bench.Put("p.json", """{"seekers":{"s1":["o1","o2"],"s2":["o2","o1"]},"openings":{"o1":{"ranks":["s2","s1"]},"o2":{"ranks":["s1","s2"]}}}""")];

        var placements = Allocated(bench, "stable", [.. input, "--proposed-by", side])["placements"]!.AsArray();

        Assert.Equal([first, second], placements.Select(one => (string?)one!["opening"]));
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input]).Exit);
    }

    [Fact]
    public void ProposedBy_OtherRule_IsRefused()
    {
        using var bench = new Bench();
        bench.Put("s.csv", Scores);

        var outcome = bench.Run("allocate", "--rule", "best-total", "--scores", bench["s.csv"], "--proposed-by", "openings", "--out", bench["r.json"], "--lang", "sv");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("--proposed-by hör till --rule stable", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(["s.csv"], bench.Files);
    }

    [Theory]
    [InlineData("sv", "Med ties most-placed är det de arbetssökande som föreslår.")]
    [InlineData("en", "With ties most-placed it is seekers who propose.")]
    public void ProposedByOpenings_TiesMostPlaced_IsRefused(string language, string sentence)
    {
        using var bench = new Bench();
        bench.Put("p.json", Preferences);

        var outcome = bench.Run("allocate", "--rule", "stable", "--preferences", bench["p.json"], "--proposed-by", "openings", "--ties", "most-placed", "--out", bench["r.json"], "--lang", language);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains(sentence, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(["p.json"], bench.Files);
    }

    [Theory]
    [InlineData("sv", "Med reserverade platser måste de arbetssökande föreslå, och lottning avgöra lika.", "--proposed-by", "openings")]
    [InlineData("en", "With reserved positions seekers must propose, and ties be broken by lottery.", "--ties", "most-placed")]
    [InlineData("en", "Reserved positions are for stable only. State a floor for the group, or choose stable.", "--rule", "best-total")]
    public void Reserved_WhatDoesNotGoWithIt_IsRefused(string language, string sentence, params string[] options)
    {
        using var bench = new Bench();
        string[] rule = options[0] == "--rule" ? [] : ["--rule", "stable"];
        var input = Reserving(bench);

        var outcome = bench.Run(["allocate", .. rule, .. input, .. options, "--out", bench["r.json"], "--lang", language]);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains(sentence, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(bench["r.json"]));
    }

    [Fact]
    public void Threads_AnyNumber_GiveTheSameBytes()
    {
        using var bench = new Bench();
        var input = Reserving(bench);
        Allocated(bench, "stable", input);
        var first = bench.Text("r.json");
        foreach (var threads in (string[])["1", "3", "1000"])
        {
            Allocated(bench, "stable", [.. input, "--threads", threads]);
            Assert.Equal(first, bench.Text("r.json"));
            Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input, "--threads", threads]).Exit);
        }
    }

    [Fact]
    public void TiesMostPlaced_LotteryMayLeaveOneOut_PlacesAll()
    {
        using var bench = new Bench();
        bench.Put("p.json", """{"seekers":{"s1":["o1","o2"],"s2":["o1"]},"openings":{"o1":{"ranks":[["s1","s2"]]},"o2":{"ranks":["s1"]}}}""");
        string[] input = ["--preferences", bench["p.json"]];

        var drawn = Enumerable.Range(0, 8).Select(seed => Allocated(bench, "stable", [.. input, "--seed", $"{seed}"])["placements"]!.AsArray().Count).ToHashSet();
        var most = Allocated(bench, "stable", [.. input, "--ties", "most-placed"]);

        Assert.Equal([1, 2], drawn.Order());
        Assert.Equal(2, most["placements"]!.AsArray().Count);
    }

    [Fact]
    public void Scores_BestTotal_IsTheGreatestWithoutNegativeScores()
    {
        using var bench = new Bench();

        var result = Allocated(bench, "best-total", "--scores", bench.Put("s.csv", Scores), "--seed", "7");

        Assert.Equal(
            """[{"seeker":"s1","opening":"o2","provisional":false},{"seeker":"s2","opening":"o1","provisional":false}]""",
            result["placements"]!.ToJsonString());
        Assert.Equal(
            """[{"seeker":"s3","openings":1,"byRank":0,"byLottery":0,"byTerms":0,"byTotal":1,"change":null}]""",
            result["unplaced"]!.ToJsonString());
        Assert.Equal(0, (int)result["certificate"]!["gap"]!);
        Assert.Equal(7, (int)result["seed"]!);
    }

    [Fact]
    public void Positions_MoreThanOne_AreFilled()
    {
        using var bench = new Bench();
        string[] input = ["--scores", bench.Put("s.csv", Scores), "--positions", bench.Put("p.csv", "opening;positions\no1;1000000\no9;3\n")];

        var result = Allocated(bench, "best-total", input);

        Assert.All(result["placements"]!.AsArray(), one => Assert.Equal("o1", (string?)one!["opening"]));
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input]).Exit);
        Assert.Equal(1, bench.Run("verify", bench["r.json"], "--scores", bench["s.csv"]).Exit);
    }

    [Theory]
    [InlineData("stable")]
    [InlineData("best-total")]
    public void Verify_EachPlacementEdited_IsFound(string rule)
    {
        using var bench = new Bench();
        string[] input = ["--scores", bench.Put("s.csv", "seeker,opening,score\ns1,o1,9\ns1,o2,4\ns2,o1,7\ns2,o2,3\ns3,o1,5\ns3,o3,1\n")];
        var count = Allocated(bench, rule, input)["placements"]!.AsArray().Count;

        Assert.True(count > 1);
        for (var i = 0; i < count; i++)
        {
            foreach (var other in (string[])["o1", "o2", "o3"])
            {
                var result = JsonNode.Parse(bench.Text("r.json"))!;
                if ((string?)result["placements"]![i]!["opening"] == other)
                    continue;
                result["placements"]![i]!["opening"] = other;
                bench.Put("edited.json", result.ToJsonString());
                var outcome = bench.Run(["verify", bench["edited.json"], .. input, "--lang", "sv"]);
                Assert.Equal(1, outcome.Exit);
                Assert.Contains("håller inte", outcome.Out, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void Verify_PlacementTakenAway_IsFound()
    {
        using var bench = new Bench();
        string[] input = ["--scores", bench.Put("s.csv", Scores)];
        var result = Allocated(bench, "best-total", input);
        result["placements"]!.AsArray().RemoveAt(0);
        result["unplaced"]!.AsArray().Insert(0, JsonNode.Parse("""{"seeker":"s1"}"""));

        Assert.Equal(1, bench.Run(["verify", bench.Put("edited.json", result.ToJsonString()), .. input]).Exit);
    }

    [Fact]
    public void Verify_PriceForAGroupThatIsNotThere_IsFound()
    {
        using var bench = new Bench();
        string[] input = ["--scores", bench.Put("s.csv", Scores)];
        foreach (var kind in (string[])["bounds", "floors"])
        {
            var result = Allocated(bench, "best-total", input);
            result["certificate"]![kind]!["north"] = 1;

            var outcome = bench.Run(["verify", bench.Put("edited.json", result.ToJsonString()), .. input, "--lang", "en"]);

            Assert.Equal(1, outcome.Exit);
            Assert.Equal("A price is for a group that has no floor or cap in the input.\nThe allocation (best-total) does not hold; faults: 1\n", outcome.Out);
        }
    }

    [Fact]
    public void SeekersAndOpenings_UnknownMust_TakesPartOnlyWhenAllowedAndIsProvisional()
    {
        using var bench = new Bench();
        const string Known = """{"id":"s1","skills":["a"],"municipality":"0180","reachKm":40,"workingTime":{"min":50,"max":100},"from":"2027-01-11"}""";
        string[] input =
        [
            "--seekers", bench.Put("s.jsonl", Known + "\n{\"id\":\"s2\"}\n"),
            "--openings", bench.Put("o.jsonl", """{"id":"o1","positions":2,"municipality":"0180","workingTime":{"min":75,"max":100},"start":"2027-02-01","must":{"skills":["a"]}}""" + "\n"),
        ];

        var strict = Allocated(bench, "stable", input);
        Assert.Equal("""[{"seeker":"s1","opening":"o1","provisional":false}]""", strict["placements"]!.ToJsonString());
        Assert.Equal(0, (int)strict["unplaced"]![0]!["openings"]!);

        var allowed = Allocated(bench, "stable", [.. input, "--unknown", "allow"]);
        Assert.Equal(
            """[{"seeker":"s1","opening":"o1","provisional":false},{"seeker":"s2","opening":"o1","provisional":true}]""",
            allowed["placements"]!.ToJsonString());
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input, "--unknown", "allow"]).Exit);
        Assert.Equal(1, bench.Run(["verify", bench["r.json"], .. input]).Exit);
    }

    [Fact]
    public void Reserved_MemberRankedLower_GetsTheReservedPosition()
    {
        using var bench = new Bench();
        var input = Reserving(bench);

        var result = Allocated(bench, "stable", input);

        Assert.Equal("s2", (string?)result["placements"]![0]!["seeker"]);
        Assert.Equal(1, (int)result["unplaced"]![0]!["byTerms"]!);
        Assert.DoesNotContain("new", bench.Text("r.json"), StringComparison.Ordinal);
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input]).Exit);
    }

    [Fact]
    public void Floors_GroupThatWouldGoWithout_IsPlaced()
    {
        using var bench = new Bench();
        string[] scores = ["--scores", bench.Put("s.csv", "seeker,opening,score\ns1,o1,9\ns2,o1,4\n")];
        string[] input =
        [
            .. scores,
            "--groups", bench.Put("g.csv", "seeker,group\ns2,old\n"),
            "--floors", bench.Put("f.json", """{"measures":{"old":{"ground":"age","legalBasis":"avtal 12","responsible":"u1"}},"seekers":{"old":1},"openings":{"north":{"openings":["o1"],"cap":3}}}"""),
        ];

        Assert.Equal("s1", (string?)Allocated(bench, "best-total", scores)["placements"]![0]!["seeker"]);
        Assert.Equal(1, bench.Run(["verify", bench["r.json"], .. input]).Exit);
        Assert.Equal("s2", (string?)Allocated(bench, "best-total", input)["placements"]![0]!["seeker"]);
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input]).Exit);
    }

    [Fact]
    public void Within_Share_HoldsWithTheGapThatIsTold()
    {
        using var bench = new Bench();
        var rows = Enumerable.Range(0, 60).SelectMany(s => Enumerable.Range(0, 30).Select(o => $"s{s},o{o},{((s * 7919) + (o * 104729)) % 997}"));
        string[] input = ["--scores", bench.Put("s.csv", "seeker,opening,score\n" + string.Join('\n', rows) + "\n")];

        var result = Allocated(bench, "best-total", [.. input, "--within", "5%"]);

        Assert.InRange((long)result["certificate"]!["gap"]!, 0, 30 * 997 / 20);
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. input]).Exit);
    }

    [Fact]
    public void Rows_InAnotherOrder_GiveTheSameBytes()
    {
        using var bench = new Bench();
        var rows = Scores.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Allocated(bench, "stable", "--scores", bench.Put("s.csv", Scores));
        var first = bench.Text("r.json");
        Allocated(bench, "stable", "--scores", bench.Put("t.csv", string.Join('\n', (string[])[rows[0], .. rows[1..].Reverse()]) + "\n"));

        Assert.Equal(first, bench.Text("r.json"));
    }

    [Theory]
    [InlineData("sv", "förväntade ett av --seekers med --openings, --preferences och --scores")]
    [InlineData("en", "expected one of --seekers with --openings, --preferences and --scores", "--scores", "s.csv", "--preferences", "p.json")]
    [InlineData("en", "expected both --seekers and --openings", "--seekers", "s.jsonl")]
    [InlineData("sv", "--positions hör till --scores", "--preferences", "p.json", "--positions", "p.csv")]
    [InlineData("en", "--unknown goes with --seekers", "--scores", "s.csv", "--unknown", "allow")]
    [InlineData("en", "--within goes with --rule best-total", "--scores", "s.csv", "--within", "1%")]
    [InlineData("sv", "--within har ett värde som inte går", "--scores", "s.csv", "--within", "101%")]
    [InlineData("en", "--threads has a value that will not do", "--scores", "s.csv", "--threads", "0")]
    public void Options_ThatDoNotGoTogether_AreRefused(string language, string sentence, params string[] options)
    {
        using var bench = new Bench();

        var outcome = bench.Run(["allocate", "--rule", "stable", .. options, "--out", bench["r.json"], "--lang", language]);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains(sentence, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Empty(bench.Files);
    }

    /// <summary>One opening, one position, and that reserved for the group of the one who is ranked lower.</summary>
    private static string[] Reserving(Bench bench) =>
    [
        "--seekers", bench.Put("s.jsonl", "{\"id\":\"s1\",\"skills\":[\"a\"]}\n{\"id\":\"s2\"}\n"),
        "--openings", bench.Put("o.jsonl", """{"id":"o1","merit":{"skills":["a"]},"reserved":{"new":1}}""" + "\n"),
        "--groups", bench.Put("g.csv", "seeker,group\ns2,new\n"),
        "--floors", bench.Put("f.json", """{"measures":{"new":{"ground":"newlyArrived","legalBasis":"avtal 12","responsible":"u1"}}}"""),
        "--unknown", "allow",
    ];

    private static JsonNode Allocated(Bench bench, string rule, params string[] input)
    {
        var outcome = bench.Run(["allocate", "--rule", rule, .. input, "--out", bench["r.json"], "--lang", "en"]);
        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Out));
        Assert.EndsWith("They are proposals, not placements.\n", outcome.Error, StringComparison.Ordinal);
        return JsonNode.Parse(bench.Text("r.json"))!;
    }
}
