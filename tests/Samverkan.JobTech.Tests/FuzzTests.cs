using System.Text;
using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Samverkan.Kernel;

namespace Samverkan.JobTech.Tests;

public class FuzzTests
{
    private static readonly byte[] Whole = Encoding.UTF8.GetBytes($"{Samples.Stream}\n{{\"hits\":{{\"hits\":[{{\"_source\":{Samples.FullAd}}}]}}}}\n{{\"@graph\":[{Samples.Link}]}}");

    private static readonly byte[] Telling = [.. "{}[]\",:\\/ntfu0019eE.-+ "u8, 0x00, 0xC3, 0xED, 0xA0, 0xFF, 0x0A, 0xEF];

    private static readonly string[] Replacements =
        ["null", "true", "0", "-7", "1e400", "0.5", "99999999999999999999", "\"\"", "\"x\"", "\"\\ud800\"", "[]", "[null]", "[[1]]", "{}", "{\"a\":{}}", "[{\"concept_id\":5}]"];

    [Property(MaxTest = 400)]
    public void ATruncatedFileIsReadOrRefusedButNeverBreaksTheReader(ushort length) => ReadOrRefuse(Whole[..(length % Whole.Length)]);

    [Property(MaxTest = 3000)]
    public void AMutatedFileIsReadOrRefusedButNeverBreaksTheReader((ushort Place, byte Change)[] changes)
    {
        var bytes = Whole.ToArray();
        foreach (var (place, change) in changes)
            bytes[place % bytes.Length] = Telling[change % Telling.Length];
        ReadOrRefuse(bytes);
    }

    [Property(MaxTest = 300)]
    public void AnyBytesAreReadOrRefusedButNeverBreakTheReader(byte[] bytes) => ReadOrRefuse(bytes);

    [Theory]
    [InlineData(Samples.FullAd, "1001", 100)]
    [InlineData(Samples.Link, "1004", 50)]
    public void AnyValueOfAnAdOfAnyOtherKind_NeverStopsTheImportOfTheOthers(string sample, string id, int atLeast)
    {
        var places = Places(JsonNode.Parse(sample)!).ToList();
        Assert.True(places.Count > atLeast);
        foreach (var place in places)
            foreach (var replacement in Replacements)
            {
                var ad = sample;
                var node = JsonNode.Parse(ad)!;
                ad = Replace(node, place, replacement);
                var import = Ads.Read($"[{{\"id\":\"before\"}},{ad},{{\"id\":\"z\"}}]");
                Assert.Contains(import.Openings, o => o.Id.Value == "before");
                Assert.Contains(import.Openings, o => o.Id.Value == "z");
                if (place is not ["id"] && !(place is ["removed"] && replacement == "true"))
                    Assert.Contains(import.Openings, o => o.Id.Value == id);
            }
    }

    private static void ReadOrRefuse(byte[] bytes)
    {
        try
        {
            Assert.NotNull(Ads.Render(Ads.Read(bytes)));
        }
        catch (InputException refused)
        {
            Assert.NotNull(refused.Problem.Line);
            Assert.NotEmpty(refused.Problem.In(Language.Swedish));
        }
    }

    private static IEnumerable<string[]> Places(JsonNode node) => node switch
    {
        JsonObject o => o.SelectMany(p => Within(p.Key, p.Value)),
        JsonArray a => a.SelectMany((item, i) => Within($"{i}", item)),
        _ => [],
    };

    private static IEnumerable<string[]> Within(string name, JsonNode? value) =>
        (value is null ? [] : Places(value).Select(place => (string[])[name, .. place])).Append([name]);

    /// <summary>The replacement is spliced in as text, since nodes refuse what is to be tried.</summary>
    private static string Replace(JsonNode root, string[] place, string replacement)
    {
        var node = root;
        foreach (var name in place[..^1])
            node = node is JsonArray list ? list[int.Parse(name)]! : node[name]!;
        if (node is JsonArray parent)
            parent[int.Parse(place[^1])] = "@@@";
        else
            node[place[^1]] = "@@@";
        return root.ToJsonString().Replace("\"@@@\"", replacement, StringComparison.Ordinal);
    }
}
