using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace Samverkan.Tests.Cli;

/// <summary>A network from a workspace, a folder or a file: as a page, as JSON, as a picture.</summary>
public sealed class NetworkTests
{
    private const string Chain = "source,target\na,b\nb,c\nc,d\nd,e\n";
    private const string ChainNodes = "id,name,side\na,Anna <& co>,x\nb,b,x\nc,c,y\nd,d,y\ne,e,y\n";

    [Theory]
    [InlineData("sv", "NÄTVERKET: 5 NODER, 4 KONTAKTER\n", "x och y möts bara genom")]
    [InlineData("en", "THE NETWORK: 5 NODES, 4 TIES\n", "X and y meet only through")]
    public void Network_OfAChain_SaysInWordsOnAPageWhatItHangsOn(string language, string title, string meets)
    {
        using var bench = Made();
        var outcome = bench.Run("network", bench["edges.csv"], "--sector", "side", "--lang", language);

        Assert.Equal((0, string.Empty), (outcome.Exit, outcome.Error));
        Assert.StartsWith(title, outcome.Out, StringComparison.Ordinal);
        Assert.Contains(meets, outcome.Out, StringComparison.OrdinalIgnoreCase);
        Assert.All(outcome.Out.Split('\n'), line => Assert.True(line.Length <= 100 && line == line.TrimEnd(), line));
        Assert.Equal(outcome.Out, bench.Run("network", bench.Folder, "--sector", "side", "--threads", "2", "--lang", language).Out);
    }

    [Fact]
    public void Network_Json_IsWhatTheSchemaNamesWithTheKnownMeasures()
    {
        using var bench = Made();
        var outcome = bench.Run("network", bench.Folder, "--sector", "side", "--json", "-", "--lang", "sv");
        var json = JsonNode.Parse(outcome.Out)!;
        var schema = JsonNode.Parse(bench.Run("schema", "network").Out)!;

        Assert.Equal(schema["required"]!.AsArray().Select(name => (string)name!), json.AsObject().Select(pair => pair.Key));
        Assert.Equal("[\"b\",\"c\",\"d\"]", json["articulationPoints"]!.ToJsonString());
        Assert.Equal("[[\"a\",\"b\"],[\"b\",\"c\"],[\"c\",\"d\"],[\"d\",\"e\"]]", json["bridges"]!.ToJsonString());
        Assert.Equal([0, 3, 4, 3, 0], json["betweenness"]!.AsObject().Select(pair => (double)pair.Value!));
        Assert.Equal((0.4, -0.5, 5), ((double)json["density"]!, (double)json["eiIndex"]!, (int)json["components"]![0]!));
        Assert.Equal(["coordinator", "itinerant", "gatekeeper", "representative", "liaison"], json["brokerage"]!["b"]!.AsObject().Select(pair => pair.Key));
        Assert.Equal(1, (int)json["brokerage"]!["b"]!["gatekeeper"]!);
        Assert.Equal(["SAM403", "SAM403"], json["findings"]!.AsArray().Select(finding => (string)finding!["id"]!));
        Assert.Equal(["contact:b", "contact:c"], json["findings"]!.AsArray().Select(finding => (string)finding!["subject"]!));
    }

    [Fact]
    public void Network_OfALongChain_TellsThoseThatMostHangsOn()
    {
        using var bench = new Bench();
        bench.Put("edges.csv", "source,target\n" + string.Concat(Enumerable.Range(0, 2000).Select(i => $"n{i},n{i + 1}\n")));
        var json = JsonNode.Parse(bench.Run("network", bench["edges.csv"], "--json", "-", "--lang", "en").Out)!;

        Assert.Equal(1999, json["articulationPoints"]!.AsArray().Count);
        Assert.Equal(50, json["findings"]!.AsArray().Count);
        Assert.Equal("contact:n1000", (string)json["findings"]![0]!["subject"]!);
    }

    [Fact]
    public void Network_Svg_IsXmlWithATextAlternativeAndTheMarksOfWhatItHangsOn()
    {
        using var bench = Made();
        Assert.Equal(0, bench.Run("network", bench.Folder, "--sector", "side", "--svg", bench["n.svg"], "--lang", "en").Exit);
        var svg = XDocument.Parse(bench.Text("n.svg")).Root!;
        XNamespace space = "http://www.w3.org/2000/svg";

        Assert.Equal("The network: 5 nodes, 4 ties", svg.Element(space + "title")!.Value);
        Assert.Contains("meet only through", svg.Element(space + "desc")!.Value, StringComparison.Ordinal);
        Assert.Contains("Anna <& co>", svg.Elements(space + "text").Select(text => text.Value));
        Assert.Equal(4 + 1, svg.Elements(space + "line").Count(line => line.Attribute("stroke-dasharray") is not null));
        var first = bench.Text("n.svg");
        bench.Run("network", bench.Folder, "--sector", "side", "--svg", bench["n.svg"], "--lang", "en");
        Assert.Equal(first, bench.Text("n.svg"));
    }

    [Fact]
    public void Network_OfAWorkspace_HasTheReviewsFindings()
    {
        using var bench = new Bench();
        var folder = bench.Workspace();
        foreach (var (id, name, sector) in new[] { ("k1", "Kommunen", "publicSector"), ("k2", "Verkstaden", "business") })
            Assert.Equal(0, bench.Run("record", folder, "--by", "u1@kommunen", $$"""{"type":"organisationNoted","contact":"{{id}}","name":"{{name}}","sector":"{{sector}}"}""").Exit);
        Assert.Equal(0, bench.Run("record", folder, "--by", "u1@kommunen", """{"type":"tieNoted","tie":"t9","from":"k1","to":"k2","kind":"acquaintance","strength":"weak","source":"möte","asOf":"2026-01-01"}""").Exit);
        var json = JsonNode.Parse(bench.Run("network", folder, "--json", "-", "--lang", "sv").Out)!;
        var review = JsonNode.Parse(bench.Run("review", folder, "--json", "-", "--lang", "sv").Out)!;

        Assert.Equal(review["findings"]!.AsArray().Where(finding => (string)finding!["room"]! == "networks").Select(finding => finding!.ToJsonString()), json["findings"]!.AsArray().Select(finding => finding!.ToJsonString()));
        Assert.Contains("SAM404", json["findings"]!.AsArray().Select(finding => (string)finding!["id"]!));
        Assert.Contains("Verkstaden", bench.Run("network", folder, "--svg", "-", "--lang", "sv").Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.csv", "", "filen är tom")]
    [InlineData("a.csv", "source,target\na,b\n\"x\n", "rad ")]
    [InlineData("a.csv", "source,target\nzz,b\n", "a.csv, rad 2, fält source: noden finns inte")]
    [InlineData("a.graphml", "<?xml version=\"1.0\"?><!DOCTYPE g [<!ENTITY a \"b\">]><graphml/>", "a.graphml")]
    [InlineData("a.graphml", "<graphml><graph><node id=\"a\"/>", "a.graphml")]
    [InlineData("a.graphml", "<graphml><graph edgedefault=\"undirected\"><node id=\"a\"/><node id=\"a\"/></graph></graphml>", "samma id")]
    [InlineData("a.graphml", "", "a.graphml")]
    [InlineData("a.dot", "graph { a -- ", "a.dot")]
    [InlineData("a.dot", "graph { }", "nätverket är tomt")]
    [InlineData("a.txt", "a b", "okänt format")]
    [InlineData("none", null, "filen finns inte")]
    [InlineData("", null, "mappen har inget nätverk")]
    public void Network_BadInput_NamesTheFileAndLeavesNothing(string name, string? text, string expected)
    {
        using var bench = new Bench();
        if (text is not null)
            bench.Put(name, text);
        if (name == "a.csv" && text!.Contains("zz", StringComparison.Ordinal))
            bench.Put("nodes.csv", "id\na\nb\n");
        var before = bench.Files.ToArray();
        var outcome = bench.Run("network", bench[name], "--json", bench["n.json"], "--svg", bench["n.svg"], "--lang", "sv");

        Assert.Equal((2, string.Empty), (outcome.Exit, outcome.Out));
        Assert.Contains(expected, Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.Equal(before, bench.Files);
    }

    [Theory]
    [InlineData("--sector", "nothing")]
    [InlineData("--threads", "0")]
    [InlineData("--seed", "-1")]
    public void Network_AnOptionThatWillNotDo_IsRefused(string option, string value)
    {
        using var bench = Made();
        Assert.Equal(2, bench.Run("network", bench.Folder, option, value, "--lang", "en").Exit);
    }

    [Fact]
    public void Network_ALabelTooLong_IsRefusedWithItsLine()
    {
        using var bench = Made();
        bench.Put("nodes.csv", ChainNodes.Replace("Anna", new string('x', 2_000_000), StringComparison.Ordinal));
        var outcome = bench.Run("network", bench.Folder, "--lang", "en");

        Assert.Equal(2, outcome.Exit);
        Assert.Contains("line 2", Assert.Single(outcome.ErrorLines), StringComparison.Ordinal);
        Assert.True(outcome.Error.Length < 1000);
    }

    [Fact]
    public void Network_OfOneNode_IsDrawnAndHasNoMeasuresThatSayNothing()
    {
        using var bench = new Bench();
        var outcome = bench.Run("network", bench.Put("a.dot", "graph { a }"), "--svg", bench["n.svg"], "--json", "-", "--lang", "en");

        Assert.Equal((0, null), (outcome.Exit, JsonNode.Parse(outcome.Out)!["density"]));
        Assert.Contains(">a</text>", bench.Text("n.svg"), StringComparison.Ordinal);
        Assert.Equal(0, bench.Run("network", bench["a.dot"], "--lang", "en").Exit);
    }

    private static Bench Made()
    {
        var bench = new Bench();
        bench.Put("edges.csv", Chain);
        bench.Put("nodes.csv", ChainNodes);
        return bench;
    }
}
