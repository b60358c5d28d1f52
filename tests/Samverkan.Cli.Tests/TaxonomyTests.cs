using System.IO.Compression;
using System.Text;
using System.Text.Json;
using Samverkan.Testing;

namespace Samverkan.Tests.Cli;

/// <summary>What <c>--taxonomy</c> does: a folder of files that the tool opens, and unpacks.</summary>
public sealed class TaxonomyTests
{
    private static readonly Dictionary<string, string> Files = new(StringComparer.Ordinal)
    {
        ["skills.json"] = """{"data":{"concepts":[{"id":"sk_a","preferred_label":"Truckvana","type":"skill"}]}}""",
        ["ssyk-level-4-groups-with-related-occupations.json"] =
            """{"data":{"concepts":[{"id":"g_a","narrower":[{"id":"o_a","preferred_label":"Truckförare","type":"occupation-name"}],"preferred_label":"Truckförare m.fl.","ssyk_code_2012":"8344","type":"ssyk-level-4"}]}}""",
        ["substitutability-relations-between-occupations.json"] =
            """{"data":{"concepts":[{"id":"o_a","preferred_label":"Truckförare","substituted_by":[],"substitutes":[],"type":"occupation-name"}]}}""",
        ["languages.json"] = """{"data":{"concepts":[{"id":"l_a","preferred_label":"Svenska","type":"language"}]}}""",
        ["occupation-skills-2027.json"] =
            """{"o_a":{"preferred_label":"Truckförare","group_skills":["Truckvana"],"group_license":[],"group_vocational":[],"calculated_skills":[]}}""",
    };

    private const string Ads = """
        [{"id":"1","occupation":{"concept_id":"o_old"},"occupation_group":{"legacy_ams_taxonomy_id":"8344"}},{"id":"2","occupation":{"concept_id":"o_a"}}]
        """;

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Import_PlainOrPackedFolder_CountsIdsThatAreGone(bool packed)
    {
        using var bench = WithFolder(packed);
        bench.Put("tax/ads-2024.json", "not JSON");

        var outcome = Import(bench, "sv");

        Assert.Equal(0, outcome.Exit);
        Assert.Contains("  i 1: taxonomin har inte kvar yrkets id; det behölls, och platsen hör till den yrkesgrupp som annonsen anger", outcome.ErrorLines);
        Assert.Contains("Taxonomin: 1 kompetens, 1 yrkesgrupp, 1 yrke, 0 par av yrken.", outcome.ErrorLines);
        using var json = JsonDocument.Parse(bench.Text("count.json"));
        Assert.Equal(1, json.RootElement.GetProperty("taxonomy").GetProperty("skills").GetInt32());
        Assert.Equal("occupationPlacedByGroup", Assert.Single(json.RootElement.GetProperty("notes").EnumerateArray()).GetProperty("id").GetString());
    }

    [Theory]
    [InlineData("\"skills\":[\"sk_a\"],\"lacks\":[\"Truckvana\"]")]
    [InlineData("\"skills\":[\"Truckvana\"],\"lacks\":[\"skill:sk_a\"]")]
    [InlineData("\"experience\":{\"8344\":2},\"lacks\":[\"experience:g_a\"]")]
    public void Match_ListedAndLackedUnderTwoNames_SaysLineAndField(string fields)
    {
        using var bench = WithFolder(packed: false);
        bench.Put("s.jsonl", "{\"id\":\"s1\"}\n{\"id\":\"s2\"," + fields + "}\n");
        bench.Put("o.jsonl", "{\"id\":\"o1\"}\n");
        string[] match = ["match", "--seekers", bench["s.jsonl"], "--openings", bench["o.jsonl"], "--out", bench["out.jsonl"], "--lang", "en"];
        var outcome = bench.Run([.. match, "--taxonomy", bench["tax"]]);

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("s.jsonl, line 2, field lacks: something is both here and among what the person has, by another name", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.False(File.Exists(bench["out.jsonl"]));
        Assert.Equal(0, bench.Run(match).Exit);
    }

    [Fact]
    public void Match_InWords_UsesTheNamesOfTheTaxonomy()
    {
        using var bench = WithFolder(packed: false);
        bench.Put("s.jsonl", "{\"id\":\"s1\",\"experience\":{\"o_a\":2}}\n");
        bench.Put("o.jsonl", "{\"id\":\"o1\",\"occupation\":\"o_a\",\"must\":{\"skills\":[\"sk_a\"]},\"adaptable\":[\"Truckvana\"]}\n");
        var outcome = bench.Run("match", "--seekers", bench["s.jsonl"], "--openings", bench["o.jsonl"], "--taxonomy", bench["tax"], "--out", bench["out.jsonl"], "--explain", "-", "--lang", "sv");

        Assert.Equal(0, outcome.Exit);
        Assert.Contains("1. Platsen o1, Truckförare\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("Arbete i yrket Truckförare gör det troligt: kompetensen Truckvana.", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Import_WithoutTaxonomy_SaysNothingOfOne()
    {
        using var bench = WithFolder(packed: false);
        var outcome = bench.Run("import", "jobtech", bench["ads.json"], "--out", bench["out.jsonl"], "--json", bench["count.json"], "--lang", "en");

        Assert.DoesNotContain("taxonomy", outcome.Error + bench.Text("count.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void Import_FileMissing_IsNamedWithWhatItGives()
    {
        using var bench = WithFolder(packed: false);
        File.Delete(bench["tax/languages.json"]);
        Refused(bench, "", "taxonomin saknar languages.json (språk); lägg varje fil i mappen", "the taxonomy lacks languages.json (languages); put each file in the folder");
    }

    [Fact]
    public void Import_FileBothPackedAndPlain_IsRefused()
    {
        using var bench = WithFolder(packed: false);
        bench.Put("tax/skills.json.gz", Packed(Files["skills.json"]));
        Refused(bench, "/skills.json", "filen finns både packad och uppackad; behåll en av dem", "the file is there both packed and unpacked; keep one of them");
    }

    [Fact]
    public void Import_DamagedPackedFile_IsRefused()
    {
        using var bench = WithFolder(packed: true);
        bench.Put("tax/skills.json.gz", [0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
        Refused(bench, "/skills.json.gz", "den packade filen är skadad; hämta den på nytt", "the compressed file is damaged; fetch it again");
    }

    [Fact]
    public void Import_FileOfAnotherVersion_IsRefusedWithFileLineAndField()
    {
        using var bench = WithFolder(packed: false);
        bench.Put("tax/skills.json", "{\"data\":{\"concepts\":[\n{\"id\":\"sk_a\",\"preferred_label\":\"Truckvana\"}]}}");
        Refused(bench, "/skills.json, rad 2, fält data.concepts[0].type", "förväntade \"type\":\"skill\"; filen är en annan än namnet säger", "expected \"type\":\"skill\"; the file is another than its name says");
    }

    [Fact]
    public void Import_NoFolder_IsRefused()
    {
        using var bench = new Bench();
        bench.Put("ads.json", Ads);
        Refused(bench, "", "mappen finns inte", "the folder does not exist");
        bench.Put("tax", "x");
        Refused(bench, "", "det är en fil; förväntade en mapp", "it is a file; expected a folder");
    }

    [Fact]
    public void Import_OutputThatIsAFileOfTheTaxonomy_IsRefused()
    {
        using var bench = WithFolder(packed: false);
        var outcome = bench.Run("import", "jobtech", bench["ads.json"], "--out", bench["tax/skills.json"], "--taxonomy", bench["tax"], "--lang", "en");

        Assert.Equal(2, outcome.Exit);
        Assert.Equal(Files["skills.json"], bench.Text("tax/skills.json"));
    }

    [SharedDataFact]
    public void Import_TheRealFolder_IsRead()
    {
        using var bench = new Bench();
        var ads = SharedData.PathOf("job-ads", "jobstream-2020-02.json");

        var outcome = bench.Run("import", "jobtech", ads, "--out", bench["out.jsonl"], "--taxonomy", SharedData.PathOf("taxonomy"), "--lang", "en");

        Assert.Equal(0, outcome.Exit);
        Assert.Contains("The taxonomy: 6657 skills, 400 groups, 2412 occupations, 8324 pairs of occupations.", outcome.ErrorLines);
    }

    private static Bench WithFolder(bool packed)
    {
        var bench = new Bench();
        Directory.CreateDirectory(bench["tax"]);
        foreach (var (name, text) in Files)
            bench.Put(packed ? $"tax/{name}.gz" : $"tax/{name}", packed ? Packed(text) : Encoding.UTF8.GetBytes(text));
        bench.Put("ads.json", Ads);
        return bench;
    }

    private static Outcome Import(Bench bench, string language) => bench.Run(
        "import", "jobtech", bench["ads.json"], "--out", bench["out.jsonl"], "--json", bench["count.json"], "--taxonomy", bench["tax"], "--lang", language);

    private static void Refused(Bench bench, string where, string swedish, string english)
    {
        var before = bench.Files.ToArray();
        foreach (var (language, words) in new[] { ("sv", swedish), ("en", english) })
        {
            var outcome = Import(bench, language);
            var place = language == "sv" ? where : where.Replace("rad ", "line ", StringComparison.Ordinal).Replace("fält ", "field ", StringComparison.Ordinal);
            Assert.Equal(2, outcome.Exit);
            Assert.StartsWith($"{bench["tax"]}{place}: {words}", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
            Assert.Equal(before, bench.Files);
        }
    }

    private static byte[] Packed(string text)
    {
        using var all = new MemoryStream();
        using (var packing = new GZipStream(all, CompressionMode.Compress))
            packing.Write(Encoding.UTF8.GetBytes(text));
        return all.ToArray();
    }
}
