using System.CommandLine;
using System.Text;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Networks.Graphs;
using Samverkan.Networks.Pictures;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan network DIR|FILE</c>: who stands between whom, and what a network hangs on.</summary>
internal sealed class NetworkCommand : ToolCommand
{
    private const ulong MostThreads = 64;
    private readonly Argument<string> source;
    private readonly Option<string> json;
    private readonly Option<string> svg;
    private readonly Option<bool> directed;
    private readonly Option<string> sector;
    private readonly Option<string> seed;
    private readonly Option<string> threads;

    public NetworkCommand(Session session)
        : base(session, "network", new("mäter nätverket och ritar det", "measures the network and draws it"))
    {
        source = Needed(new("MAPP|FIL", "DIR|FILE"), new("arbetsytan, en mapp med ett nätverk, eller en fil i GraphML, DOT eller CSV", "the workspace, a folder with a network, or a file in GraphML, DOT or CSV"));
        json = JsonFile();
        svg = File("--svg", new("vart bilden ritas, som SVG; - är standard ut", "where the picture goes, as SVG; - is standard output"));
        directed = new("--directed") { Description = session.In(new("kontakter i CSV går från source till target", "ties in CSV go from source to target")) };
        Add(directed);
        sector = Text("--sector", new("KOLUMN", "COLUMN"), new("kolumnen som anger sektor; annars sector", "the column that tells the sector; else sector"));
        seed = Whole("--seed", new("fröet för gemenskaperna; annars 0", "the seed of the communities; else 0"), least: 0);
        threads = Text("--threads", new("TAL", "NUMBER"), new("hur många trådar, 1 till 64; resultatet är detsamma", "how many threads, 1 to 64; the result is the same"), isRight: text => ulong.TryParse(text, out var number) && number is >= 1 and <= MostThreads);
    }

    protected override int Run(ParseResult parsed)
    {
        var input = NetworkInput.Find(parsed.GetRequiredValue(source));
        using var outputs = new OutputSet(Session.Around, input.Path, input.NodesPath);
        var (file, picture) = (outputs.Add(parsed.GetValue(json)), outputs.Add(parsed.GetValue(svg)));
        var report = input.Read(Session, parsed.GetValue(directed), parsed.GetValue(sector), Number(parsed, seed) ?? 0, (int)(Number(parsed, threads) ?? 1));
        if (picture is not null)
            picture.Write(Encoding.UTF8.GetBytes(Drawn(report, input.Path)));
        if (file is not null)
            NetworkFile.Write(file, report, Session.Language);
        outputs.Complete();
        if (!outputs.UsesStandardOutput)
            Session.Print(new NetworkText(Session).Of(report));
        return report.Findings.Any(finding => finding.Severity == Severity.Violation) ? ExitCode.SomethingToLookAt : ExitCode.Done;
    }

    private string Drawn(NetworkReport report, string path) =>
        report.Graph.NodeCount <= NetworkPicture.MostNodes ? NetworkPicture.Svg(report, Session.Language)
        : throw new InputException(new(path, null, null, new(
            $"nätverket är för stort att rita; förväntade högst {NetworkPicture.MostNodes} noder med --svg",
            $"the network is too large to draw; expected at most {NetworkPicture.MostNodes} nodes with --svg")));
}
