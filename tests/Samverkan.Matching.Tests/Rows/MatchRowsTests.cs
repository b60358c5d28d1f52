using System.Buffers;
using System.Text;
using System.Text.Json;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Tests.Rows;

public sealed class MatchRowsTests
{
    private static readonly Market Market = Market.Compile(
        [
            new(new("Åsa"))
            {
                Skills = [new("räkna")],
                Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = LanguageLevel.A2 },
                Licences = [new("B")],
                Municipality = new("0180"),
                ReachKm = 40,
                WorkingTime = new(50, 100),
                Needs = [new("mentor"), new("tolk")],
                Complete = [RequirementKind.Skill],
            },
        ],
        [
            new(new("lager <1>"))
            {
                Municipality = new("0184"),
                WorkingTime = new(75, 100),
                Must = new() { Skills = [new("truckkort")], Languages = new Dictionary<LanguageId, LanguageLevel?> { [new("sv")] = LanguageLevel.B1 }, Licences = [] },
                Merit = new() { Skills = [new("räkna")], Licences = [], Experience = new Dictionary<OccupationId, int?> { [new("7652")] = 2 } },
                Adaptable = [new("languages"), new("truckkort")],
                Offers = [new("mentor")],
            },
            new(new("o2")),
            new(new("o3")) { Must = new() { Skills = [new("svets")] }, WorkingTime = new(10, 20) },
            new(new("o4")),
        ],
        offers: [new(new("p2"), [new("truckkort")]), new(new("p1"), [new("truckkort"), new("skill:truckkort")])]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Write_ManyListsOnThreads_IsTheSameBytesInTheSameOrder(int threads)
    {
        var market = Market.Compile(
            Enumerable.Range(0, 2000).Select(i => new Seeker(new($"s{i}")) { Skills = [new($"k{i % 7}")], Lacks = [new($"skill:k{(i + 1) % 7}")] }),
            Enumerable.Range(0, 40).Select(i => new Opening(new($"o{i}")) { Merit = new() { Skills = [new($"k{i % 7}"), new("k0")] } }));
        foreach (var side in Enum.GetValues<MatchSide>())
        {
            using var expected = new MemoryStream();
            foreach (var list in market.Shortlists(side, 5))
            {
                var rows = new ArrayBufferWriter<byte>();
                MatchRows.Write(rows, list);
                expected.Write(rows.WrittenSpan);
            }

            using var stream = new MemoryStream();
            MatchRows.Write(stream, market.Shortlists(side, 5, threads), threads);
            Assert.Equal(expected.ToArray(), stream.ToArray());
        }
    }

    [Fact]
    public void Write_NoThread_IsRefused() => Assert.Throws<ArgumentException>(() => MatchRows.Write(Stream.Null, Market.Shortlists(MatchSide.Seeker, 2), 0));

    [Fact]
    public void Write_ASeekersList_IsTheseBytes()
    {
        using var stream = new MemoryStream();
        MatchRows.Write(stream, Market.Shortlists(MatchSide.Seeker, 2));
        var expected =
            """
            {"seeker":"Åsa","opening":"lager <1>","rank":1,"score":11403,"parts":{"skills":1333,"experience":1000,"occupation":750,"languages":0,"licences":1000,"wish":2000,"place":2820,"hours":1500,"support":750,"start":250},"mutual":11403,"unmet":["skill:truckkort","language:sv:B1"],"unknown":["start","experience:7652:2","support:tolk"],"inferred":[],"bridges":["employer:skill:truckkort","partner:p1:skill:truckkort","partner:p2:skill:truckkort","employer:language:sv:B1"]}
            """;
        var lines = Encoding.UTF8.GetString(stream.ToArray()).Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.Equal(expected, lines[0]);
        Assert.EndsWith("""
            "bridges":[],"tiedAtCut":true}
            """, lines[1]);
        Assert.Empty(lines[2]);
    }

    [Fact]
    public void Write_AnOpeningsList_HoldsNoSupportAndTheOpeningsViewOnly()
    {
        using var stream = new MemoryStream();
        MatchRows.Write(stream, [Market.Shortlist(new OpeningId("lager <1>"), 1)]);
        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.DoesNotContain("support", text);
        Assert.DoesNotContain("tolk", text);
        using var row = JsonDocument.Parse(text);
        Assert.Equal(["skills", "experience", "occupation", "languages", "licences"], row.RootElement.GetProperty("parts").EnumerateObject().Select(part => part.Name));
    }

    [Fact]
    public void Write_Exclusions_AreTheseBytes()
    {
        using var stream = new MemoryStream();
        MatchRows.Write(stream, Market.Exclusions());
        Assert.Equal(
            "{\"seeker\":\"Åsa\",\"opening\":\"o3\",\"reasons\":[\"hours\",\"skill:svets\"],\"review\":{\"sv\":\"" + Exclusion.Review.Swedish + "\",\"en\":\"" + Exclusion.Review.English + "\"}}\n",
            Encoding.UTF8.GetString(stream.ToArray()));
    }

    [Fact]
    public void Write_MoreThanTheBufferHolds_LosesNothing()
    {
        var market = Market.Compile([new(new("s1"))], Enumerable.Range(0, 3000).Select(i => new Opening(new($"o{i}"))));
        using var stream = new MemoryStream();
        MatchRows.Write(stream, Enumerable.Repeat(market.Shortlist(new SeekerId("s1"), 1000), 3));
        var lines = Encoding.UTF8.GetString(stream.ToArray()).TrimEnd('\n').Split('\n');
        Assert.Equal(3000, lines.Length);
        Assert.All(lines, line => JsonDocument.Parse(line).Dispose());
    }

    [Theory]
    [InlineData("match")]
    [InlineData("exclusion")]
    public void SchemasNameTheFieldsThatRowsHave(string name)
    {
        using var stream = new MemoryStream();
        if (name == "match")
            MatchRows.Write(stream, Market.Shortlists(MatchSide.Seeker, 1));
        else
            MatchRows.Write(stream, Market.Exclusions());
        using var row = JsonDocument.Parse(Encoding.UTF8.GetString(stream.ToArray()).Split('\n')[0]);
        using var schema = JsonDocument.Parse(MatchSchemas.Get(name));
        var required = schema.RootElement.GetProperty("required").EnumerateArray().Select(field => field.GetString()!);
        Assert.Equal(required, row.RootElement.EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void Schemas_EveryName_IsJson()
    {
        Assert.Equal(["allocation", "comparison", "exclusion", "floors", "groups", "match", "policy", "positions", "preferences", "scores"], MatchSchemas.Names);
        Assert.All(MatchSchemas.Names, name => JsonDocument.Parse(MatchSchemas.Get(name)).Dispose());
        Assert.Throws<ArgumentException>(() => MatchSchemas.Get("seekers"));
    }
}
