using System.CommandLine;
using System.Globalization;
using Samverkan.JobTech;
using Samverkan.Json;
using Samverkan.Kernel;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan import jobtech F --out openings.jsonl</c>: job ads as openings.</summary>
internal sealed class ImportJobTechCommand : ToolCommand
{
    private readonly Argument<string> ads;
    private readonly Option<string> output;
    private readonly Option<string> taxonomy;
    private readonly Option<string> json;

    public ImportJobTechCommand(Session session)
        : base(session, "jobtech", new("gör platsannonser till lediga platser, och räknar vad som är okänt", "makes openings of job ads, and counts what is left unknown"))
    {
        ads = Needed(new("FIL", "FILE"), new("annonser som JobTech ger ut dem: sökträffar eller ström", "ads as JobTech publishes them: search answers or stream"));
        output = File("--out", new("vart platserna skrivs, som JSON Lines; - är standard ut", "where the openings go, as JSON Lines; - is standard output"), required: true);
        taxonomy = Text("--taxonomy", new("MAPP", "DIR"), new(
            "taxonomins filer; då söks annonsernas text igenom efter det som efterfrågas", "the files of the taxonomy; the texts of the ads are then looked through for what they ask for"));
        json = File("--json", new("vart räkningen skrivs som JSON; - är standard ut", "where the counts go as JSON; - is standard output"));
    }

    protected override int Run(ParseResult parsed)
    {
        var path = parsed.GetRequiredValue(ads);
        var folder = parsed.GetValue(taxonomy);
        using var outputs = new OutputSet(Session.Around, [path, .. folder is null ? [] : TaxonomyFolder.Paths(folder)]);
        var openings = outputs.Add(parsed.GetValue(output))!;
        var summary = outputs.Add(parsed.GetValue(json));
        var known = folder is null ? null : TaxonomyFolder.Read(folder);
        var import = Read(path, known);
        OpeningLines.Write(openings, import.Openings);
        var told = new ImportSummary(import, known);
        if (summary is not null)
            told.WriteJson(summary, Session.Language);
        outputs.Complete();
        foreach (var line in told.Lines())
            Session.Say(line);
        return import.Problems.Count > 0 ? ExitCode.SomethingToLookAt : ExitCode.Done;
    }

    private AdImport Read(string path, TaxonomyImport? known)
    {
        using var file = InputFile.Open(path);
        var finder = known is null ? null : new AdTextFinder(known.Vocabulary);
        return new Watched(Session).Reading(path, file, () => AdReader.Read(file, path, finder: finder));
    }
}
