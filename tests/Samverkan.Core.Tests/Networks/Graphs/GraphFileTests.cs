using System.Text;
using Samverkan.Kernel;
using Samverkan.Networks.Graphs;
using Samverkan.Networks.Graphs.Files;

namespace Samverkan.Tests.Networks.Graphs;

/// <summary>Files as other programs write them, and files that are wrong.</summary>
public sealed class GraphFileTests
{
    private const string Head = "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">";

    private const string Gephi = """
        <?xml version="1.0" encoding="UTF-8"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns">
        <key attr.name="label" attr.type="string" for="node" id="label"/>
        <key attr.name="Edge Label" attr.type="string" for="edge" id="edgelabel"/>
        <key attr.name="weight" attr.type="double" for="edge" id="weight"/>
        <key attr.name="Sektor" attr.type="string" for="node" id="sektor"><default>offentlig</default></key>
        <key attr.name="size" attr.type="float" for="node" id="size"/>
        <graph edgedefault="undirected">
        <node id="1"><data key="label">Åsa &amp; co</data><data key="sektor">ideell</data><data key="size">10.0</data></node>
        <node id="2"><data key="label">B</data></node>
        <edge id="7" source="1" target="2"><data key="edgelabel">känner</data><data key="weight">2.5</data></edge>
        </graph></graphml>
        """;

    private const string Yed = """
        <?xml version="1.0" encoding="UTF-8" standalone="no"?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
          <!--Created by yEd-->
          <key for="port" id="d0" yfiles.type="portgraphics" xmlns:yfiles.type="x" />
          <key attr.name="url" attr.type="string" for="node" id="d4"/>
          <key for="node" id="d6" yfiles.type="nodegraphics"/>
          <key for="edge" id="d10" yfiles.type="edgegraphics"/>
          <graph edgedefault="directed" id="G">
            <data key="d0"/>
            <node id="n0"><data key="d4"/><data key="d6"><y:ShapeNode><y:Geometry height="30.0"/><y:NodeLabel hasText="true">Kommunen<y:LabelModel/></y:NodeLabel></y:ShapeNode></data></node>
            <node id="n1" yfiles.foldertype="group"><data key="d6"><y:ProxyAutoBoundsNode><y:Realizers><y:GroupNode><y:NodeLabel>Grupp</y:NodeLabel></y:GroupNode></y:Realizers></y:ProxyAutoBoundsNode></data>
              <graph edgedefault="directed" id="n1:"><node id="n1::n0"><data key="d6"><y:ShapeNode><y:NodeLabel>Inne</y:NodeLabel></y:ShapeNode></data></node></graph>
            </node>
            <edge id="e0" source="n0" target="n1::n0"><data key="d10"><y:PolyLineEdge><y:EdgeLabel>x</y:EdgeLabel></y:PolyLineEdge></data></edge>
          </graph>
          <data key="d0"><y:Resources/></data>
        </graphml>
        """;

    private const string NetworkX = """
        <?xml version='1.0' encoding='utf-8'?>
        <graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
          <key id="d1" for="edge" attr.name="weight" attr.type="long"/>
          <key id="d0" for="node" attr.name="club" attr.type="string"/>
          <graph edgedefault="directed">
            <node id="0"><data key="d0">Mr. Hi</data></node>
            <node id="33"/>
            <edge source="0" target="33"><data key="d1">4</data></edge>
            <edge source="33" target="0"/>
          </graph>
        </graphml>
        """;

    [Fact]
    public void Read_OfGephi_HasLabelsDefaultsAndWeights()
    {
        var graph = Ml(Gephi);
        Assert.False(graph.IsDirected);
        Assert.Equal([new GraphTie(0, 1, 2.5)], graph.Ties);
        Assert.Equal(("Åsa & co", "ideell", "offentlig", "10.0"), (graph.ValueOf(0, "label"), graph.ValueOf(0, "Sektor"), graph.ValueOf(1, "Sektor"), graph.ValueOf(0, "size")));
    }

    [Fact]
    public void Read_OfYed_HasTheLabelsThatItDraws()
    {
        var graph = Ml(Yed.Replace(" xmlns:yfiles.type=\"x\"", string.Empty, StringComparison.Ordinal));
        Assert.True(graph.IsDirected);
        Assert.Equal(["n0", "n1", "n1::n0"], graph.Ids);
        Assert.Equal(["Kommunen", "Grupp", "Inne"], Enumerable.Range(0, 3).Select(node => graph.ValueOf(node, "label")));
        Assert.Equal([new GraphTie(0, 2, 1)], graph.Ties);
    }

    [Fact]
    public void Read_OfNetworkX_HasDirectionsAndMissingWeightsAsOne()
    {
        var graph = Ml(NetworkX);
        Assert.Equal([new GraphTie(0, 1, 4), new GraphTie(1, 0, 1)], graph.Ties);
        Assert.Equal("Mr. Hi", graph.ValueOf(0, "club"));
    }

    [Fact]
    public void Read_OfSomeEdgesWithDirection_GoesBothWaysOnTheOthers() =>
        Assert.Equal([(0, 1), (1, 0), (1, 2)], Ml(Head + "<graph edgedefault='undirected'><node id='a'/><node id='b'/><node id='c'/><edge source='a' target='b'/><edge source='b' target='c' directed='true'/></graph></graphml>").Ties.Select(tie => (tie.From, tie.To)));

    [Theory]
    [InlineData("", null, null)]
    [InlineData("not xml", 1L, null)]
    [InlineData("<html/>", 1L, null)]
    [InlineData(Head + "</graphml>", null, "graph")]
    [InlineData(Head + "\n<graph edgedefault='directed'><node id='a'/>\n<node id='a'/></graph></graphml>", 3L, "id")]
    [InlineData(Head + "<graph edgedefault='directed'><node id='a'/>\n<edge source='a' target='secret'/></graph></graphml>", 2L, "target")]
    [InlineData(Head + "<graph edgedefault='directed'><node id='a'/>\n<edge source='a'/></graph></graphml>", 2L, "target")]
    [InlineData(Head + "<graph edgedefault='sideways'></graph></graphml>", 1L, "edgedefault")]
    [InlineData(Head + "<graph edgedefault='directed'/>\n<graph edgedefault='directed'/></graphml>", 2L, "graph")]
    [InlineData(Head + "<graph edgedefault='directed'><node id='a'/>\n<node id='b'", 2L, null)]
    [InlineData(Head + "<key id='w' attr.name='weight' for='edge'/><graph edgedefault='directed'><node id='a'/><node id='b'/>\n<edge source='a' target='b'><data key='w'>-3</data></edge></graph></graphml>", 2L, "weight")]
    [InlineData("<!DOCTYPE g [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<graphml>&x;</graphml>", null, null)]
    [InlineData("<!DOCTYPE g [<!ENTITY a 'lol'><!ENTITY b '&a;&a;&a;&a;'>]><graphml>&b;</graphml>", null, null)]
    [InlineData(Head + "<graph edgedefault='directed'><hyperedge/></graph></graphml>", 1L, "hyperedge")]
    public void Read_OfBrokenGraphMl_SaysWhere(string xml, long? line, string? field)
    {
        var problem = Assert.Throws<InputException>(() => Ml(xml)).Problem;
        Assert.Equal(("f.graphml", field), (problem.File, problem.Field));
        Assert.True(line is null || problem.Line == line, $"{problem.Line}");
        Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Read_OfALabelOfManyMegabytes_IsRefusedWithItsLine()
    {
        var problem = Assert.Throws<InputException>(() => Ml(Head + "<key id='l' attr.name='label' for='node'/><graph edgedefault='directed'><node id='a'>\n<data key='l'>" + new string('x', 20_000_000) + "</data></node></graph></graphml>")).Problem;
        Assert.Equal(2, problem.Line);
    }

    [Fact]
    public void ReadCsv_WithoutNodesAndWithSemicolons_HasTheEnds()
    {
        var graph = Csv("\uFEFFsource;target;weight;note\r\n\"Å;sa\";b;1.5;x\r\n\r\nb;c;;\r\n");
        Assert.Equal(["Å;sa", "b", "c"], graph.Ids);
        Assert.Equal([1.5, 1], graph.Ties.Select(tie => tie.Weight));
    }

    [Theory]
    [InlineData("", null, null, null)]
    [InlineData("from,to\na,b", null, 1L, "source")]
    [InlineData("source,target\na", null, 2L, null)]
    [InlineData("source,target\na,", null, 2L, "id")]
    [InlineData("source,target,weight\na,b,0", null, 2L, "weight")]
    [InlineData("source,target,weight\na,b,1,5", null, 2L, null)]
    [InlineData("source,target,weight\na,b,NaN", null, 2L, "weight")]
    [InlineData("source,target\na,\"b", null, 2L, null)]
    [InlineData("source,target\na,b", "id,x\na,1\nb,2\na,3", 4L, "id")]
    [InlineData("source,target\n\na,secret", "id\na", 3L, "target")]
    [InlineData("source,target\na,a", "name\na", 1L, null)]
    [InlineData("source,target\na,a", "id,x,x\na,,", 1L, null)]
    public void ReadCsv_OfBrokenLists_SaysWhere(string edges, string? nodes, long? line, string? field)
    {
        var problem = Assert.Throws<InputException>(() => Csv(edges, nodes)).Problem;
        Assert.Equal((line, field), (problem.Line, problem.Field));
        Assert.DoesNotContain("secret", problem.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ReadDot_OfChainsGroupsAndDefaults_HasThemAll()
    {
        var graph = Dot("""
            /* made by hand */ strict graph "a b" {
              graph [label=x]; node [sector=public]; rankdir = LR
              a -- b -- {c d} [weight=2, color=red] // a chain
              "å \"x\"" [label="one" + " two", sector=civil]; e:n -- a; subgraph cluster_1 { edge [weight=3]; f -- a }
              -1.5 -- a
            }
            """);
        Assert.Equal(["a", "b", "c", "d", "å \"x\"", "e", "f", "-1.5"], graph.Ids);
        Assert.Equal(("public", "civil", "one two"), (graph.ValueOf(0, "sector"), graph.ValueOf(4, "sector"), graph.ValueOf(4, "label")));
        Assert.Equal([(0, 1, 2), (0, 5, 1), (0, 6, 3), (0, 7, 1), (1, 2, 2), (1, 3, 2)], graph.Ties.Select(tie => (tie.From, tie.To, (int)tie.Weight)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tree { a }")]
    [InlineData("graph { a -> b }")]
    [InlineData("graph { a -- }")]
    [InlineData("graph { a -- b [weight=0] }")]
    [InlineData("graph { a [label=\"x }")]
    [InlineData("graph { a")]
    [InlineData("graph { a [x=1 ")]
    [InlineData("graph { a } }")]
    [InlineData("graph { /* a }")]
    public void ReadDot_OfWhatIsNone_IsRefused(string dot) => Assert.Throws<InputException>(() => Dot(dot));

    [Fact]
    public void ReadDot_NestedWithoutEnd_IsRefused() => Assert.Throws<InputException>(() => Dot("graph " + new string('{', 100_000)));

    private static Graph Ml(string xml)
    {
        using var file = new MemoryStream(Encoding.UTF8.GetBytes(xml));
        return GraphMl.Read(file, "f.graphml");
    }

    private static Graph Csv(string edges, string? nodes = null) => GraphCsv.Read(new StringReader(edges), nodes is null ? null : new StringReader(nodes));

    private static Graph Dot(string dot) => GraphDot.Read(new StringReader(dot));
}
