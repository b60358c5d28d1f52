using System.Text;
using Samverkan.Guidance;
using Samverkan.Kernel;
using Samverkan.Networks;
using Samverkan.Networks.Graphs;
using Samverkan.Networks.Graphs.Files;

namespace Samverkan.Cli.Commands;

/// <summary>What <c>samverkan network</c> is given: a workspace, a folder with a graph in it, or the file of a graph.</summary>
internal sealed class NetworkInput
{
    private const string Nodes = "nodes.csv";

    private NetworkInput(string path, string? nodes = null) => (Path, NodesPath) = (path, nodes);

    /// <summary>The file that is read.</summary>
    public string Path { get; }

    /// <summary>The list of nodes beside it; null when there is none.</summary>
    public string? NodesPath { get; }

    private bool IsLedger => System.IO.Path.GetFileName(Path) == Workspace.Ledger;

    private bool IsCsv => Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    /// <summary>Finds what to read in what a user named.</summary>
    public static NetworkInput Find(string named)
    {
        if (!Directory.Exists(named))
            return OfFile(named);
        foreach (var name in (string[])[Workspace.Ledger, "network.graphml", "edges.csv"])
            if (File.Exists(System.IO.Path.Combine(named, name)))
                return OfFile(System.IO.Path.Combine(named, name));
        throw new InputException(new(named, null, null, new(
            $"mappen har inget nätverk; förväntade {Workspace.Ledger}, network.graphml eller edges.csv och nodes.csv",
            $"the folder has no network; expected {Workspace.Ledger}, network.graphml, or edges.csv and nodes.csv")));
    }

    /// <summary>Reads it, and reckons.</summary>
    public NetworkReport Read(Session session, bool isDirected, string? sector, ulong seed, int threads)
    {
        if (isDirected && !IsCsv)
            throw new InputException(new(Path, null, null, new(
                "--directed hör till CSV, andra format säger det själva; förväntade det utan",
                "--directed goes with CSV, other formats say it themselves; expected it left out")));
        var collaboration = IsLedger ? Workspace.Read(Path, session) : null;
        var graph = collaboration is null ? ReadGraph(session, isDirected) : NetworkGraphs.Of(collaboration.Networks);
        if (graph.NodeCount == 0)
            throw new InputException(new(Path, null, null, new(
                "nätverket är tomt; förväntade minst en person eller organisation",
                "the network is empty; expected at least one person or organisation")));
        if (sector is not null && !graph.Attributes.Contains(sector))
            throw new InputException(new(NodesPath ?? Path, null, sector, new(
                "ingen nod har fältet; förväntade --sector med en kolumn som finns",
                "no node has the field; expected --sector with a column that is there")));
        return collaboration is null ? NetworkReport.Of(graph, sector, seed, threads)
            : NetworkReport.Of(graph, sector, seed, threads, Review.Of(collaboration, session.Now).Findings.Where(finding => finding.Room == Room.Networks), id => NameOf(collaboration.Networks, id));
    }

    private static NetworkInput OfFile(string path) =>
        path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && System.IO.Path.Combine(System.IO.Path.GetDirectoryName(path) ?? string.Empty, Nodes) is var beside
            && beside != path && File.Exists(beside) ? new(path, beside) : new(path);

    /// <summary>An organisation by its name; a person by id alone.</summary>
    private static string NameOf(NetworksRoom network, string id) => network.Contacts[new(id)].Name is { Length: > 0 } name ? name : id;

    private Graph ReadGraph(Session session, bool isDirected)
    {
        using var file = InputFile.Open(Path);
        return new Watched(session).Reading(Path, file, () => System.IO.Path.GetExtension(Path).ToUpperInvariant() switch
        {
            ".GRAPHML" or ".XML" => GraphMl.Read(file, Path),
            ".DOT" or ".GV" => Text(file, text => GraphDot.Read(text, Path)),
            ".CSV" => ReadCsv(file, isDirected),
            _ => throw new InputException(new(Path, null, null, new(
                "okänt format; förväntade en fil som slutar på .graphml, .dot, .gv eller .csv",
                "unknown format; expected a file that ends with .graphml, .dot, .gv or .csv"))),
        });
    }

    private Graph ReadCsv(Stream edges, bool isDirected)
    {
        if (NodesPath is null)
            return Text(edges, text => GraphCsv.Read(text, null, isDirected, Path));
        using var nodes = InputFile.Open(NodesPath);
        return Text(edges, text => Text(nodes, list => GraphCsv.Read(text, list, isDirected, Path, NodesPath)));
    }

    private static T Text<T>(Stream file, Func<TextReader, T> read)
    {
        using var text = new StreamReader(file, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
        return read(text);
    }
}
