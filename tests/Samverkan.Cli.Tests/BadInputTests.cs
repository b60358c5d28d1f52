namespace Samverkan.Tests.Cli;

/// <summary>Whatever is wrong with the input: exit code 2, one sentence that says where and what was expected, and nothing left behind.</summary>
public sealed class BadInputTests
{
    private const string Secret = "9805";
    private static readonly BadInput[] Table = [.. BadInputs.All];

    public static TheoryData<int, string, string> Cases
    {
        get
        {
            var cases = new TheoryData<int, string, string>();
            for (var i = 0; i < Table.Length; i++)
            {
                cases.Add(i, Table[i].ToString(), "sv");
                cases.Add(i, Table[i].ToString(), "en");
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Run_BadInput_SaysWhereAndWhatAndLeavesNothing(int index, string name, string language)
    {
        var bad = Table[index];
        Assert.Equal(bad.ToString(), name);
        using var bench = new Bench();
        bench.Put("seekers.jsonl", "{\"id\":\"s1\"}\n{\"id\":\"s2\"}\n{\"id\":\"s3\"}\n");
        bench.Put("openings.jsonl", "{\"id\":\"o1\"}\n");
        bench.Put("scores.csv", "seeker,opening,score\ns1,o1,5\ns1,o2,4\ns2,o1,3\ns2,o3,3\ns3,o3,1\n");
        bench.Put("groups.csv", "seeker,group\ns1,new\ns1,a\ns2,a\ns2,b\ns3,b\n");
        bench.Put("floors.json", "{\"measures\":{\"new\":{\"ground\":\"newlyArrived\",\"legalBasis\":\"avtal\",\"responsible\":\"u1\"}}}");
        if (bad.Content is not null)
            bench.Put(bad.File, bad.Content);
        var before = bench.Files.ToArray();

        var outcome = bench.Run([.. Command(bad, bench), "--lang", language]);

        var sentence = Assert.Single(outcome.ErrorLines);
        Assert.Equal(2, outcome.Exit);
        Assert.Equal(string.Empty, outcome.Out);
        Assert.Contains(bench[bad.File], sentence, StringComparison.Ordinal);
        Assert.Contains(language == "sv" ? bad.Swedish : bad.English, sentence, StringComparison.Ordinal);
        if (bad.Line is { } line)
            Assert.Contains(language == "sv" ? $", rad {line}" : $", line {line}", sentence, StringComparison.Ordinal);
        if (bad.Field is { } field)
            Assert.Contains(language == "sv" ? $", fält {field}: " : $", field {field}: ", sentence, StringComparison.Ordinal);
        Assert.EndsWith(".", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, sentence, StringComparison.Ordinal);
        Assert.Equal(before, bench.Files);
    }

    [Fact]
    public void Table_EveryKindOfFile_HasCases() => Assert.Equal(Enum.GetValues<Role>(), Table.Select(bad => bad.Role).Distinct().Order());

    private static string[] Command(BadInput bad, Bench bench)
    {
        var file = bench[bad.File];
        return bad.Role switch
        {
            Role.Seekers => ["match", "--seekers", file, "--openings", bench["openings.jsonl"], "--out", bench["out.jsonl"], "--excluded", bench["excluded.jsonl"], "--json", bench["json.json"]],
            Role.Openings => ["match", "--seekers", bench["seekers.jsonl"], "--openings", file, "--out", bench["out.jsonl"]],
            Role.Offers => ["match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--offers", file, "--out", bench["out.jsonl"]],
            Role.Policy => ["match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--policy", file, "--out", bench["out.jsonl"]],
            Role.Compared => ["match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--compare", file, "--out", bench["out.jsonl"], "--explain", bench["words.txt"], "--json", bench["json.json"]],
            Role.MatchedIn => ["match", "--seekers", bench["seekers.jsonl"], "--openings", bench["openings.jsonl"], "--collaboration", file, "--out", bench["out.jsonl"]],
            Role.Ads => ["import", "jobtech", file, "--out", bench["out.jsonl"], "--json", bench["json.json"]],
            Role.Reviewed => ["review", bench.Folder, "--json", bench["json.json"]],
            Role.Preferences => ["allocate", "--rule", "stable", "--preferences", file, "--out", bench["out.json"]],
            Role.Scores => ["allocate", "--rule", "best-total", "--scores", file, "--out", bench["out.json"]],
            Role.Positions => ["allocate", "--rule", "best-total", "--scores", bench["scores.csv"], "--positions", file, "--out", bench["out.json"]],
            Role.Groups => ["allocate", "--rule", "best-total", "--scores", bench["scores.csv"], "--groups", file, "--out", bench["out.json"]],
            Role.Floors => ["allocate", "--rule", "best-total", "--scores", bench["scores.csv"], "--groups", bench["groups.csv"], "--floors", file, "--out", bench["out.json"]],
            Role.Reserving => ["allocate", "--rule", "stable", "--seekers", bench["seekers.jsonl"], "--openings", file, "--groups", bench["groups.csv"], "--floors", bench["floors.json"], "--unknown", "allow", "--out", bench["out.json"]],
            Role.ReservingAlone => ["allocate", "--rule", "stable", "--seekers", bench["seekers.jsonl"], "--openings", file, "--unknown", "allow", "--out", bench["out.json"]],
            Role.Allocated => ["verify", file, "--scores", bench["scores.csv"]],
            Role.Verified => ["verify", file],
            _ => ["record", bench.Folder, "--by", "u1@p1", "{\"type\":\"needStated\",\"need\":\"n1\",\"owner\":\"p1\",\"statement\":\"x\"}"],
        };
    }
}
