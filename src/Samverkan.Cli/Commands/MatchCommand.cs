using System.CommandLine;
using System.Globalization;
using Samverkan.JobTech;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan match</c>: shortlists with reasons.</summary>
internal sealed class MatchCommand : ToolCommand
{
    private const int DefaultTop = 10;
    private const string BySeeker = "seeker";
    private const string ByOpening = "opening";
    private readonly Option<string> seekers;
    private readonly Option<string> openings;
    private readonly Option<string> policy;
    private readonly Option<string> compare;
    private readonly Option<string> taxonomy;
    private readonly Option<string> distances;
    private readonly Option<string> offers;
    private readonly Option<string> collaboration;
    private readonly Option<string> seed;
    private readonly Option<string> top;
    private readonly Option<string> by;
    private readonly Option<string> output;
    private readonly Option<string> excluded;
    private readonly Option<string> explain;
    private readonly Option<string> json;
    private readonly Option<string> threads;

    public MatchCommand(Session session)
        : base(session, "match", new("gör förslagslistor med skäl", "makes shortlists with reasons"))
    {
        seekers = File("--seekers", new("arbetssökande, som .jsonl eller .csv", "seekers, as .jsonl or .csv"), required: true);
        openings = File("--openings", new("lediga platser, som .jsonl eller .csv", "openings, as .jsonl or .csv"), required: true);
        output = File("--out", new("vart förslagslistorna skrivs, som JSON Lines; - är standard ut", "where the shortlists go, as JSON Lines; - is standard output"), required: true);
        policy = File("--policy", new("vikter och regler, annars de förvalda", "weights and rules, else the default ones"));
        compare = File("--compare", new("andra vikter och regler att jämföra med: vem flyttar, och varför", "other weights and rules to compare with: who moves, and why"));
        taxonomy = Text(
            "--taxonomy",
            new("MAPP", "DIR"),
            new("taxonomins filer: yrken, grupper, ersättbarhet, typiska kompetenser", "the taxonomy's files: occupations, groups, stand-ins, typical skills"));
        distances = File("--distances", new("avstånd mellan kommuner, som .jsonl eller .csv; annars fågelvägen mellan deras mittpunkter", "distances between municipalities, as .jsonl or .csv; else as the crow flies between their centres"));
        offers = File("--offers", new("parternas överbryggningar, som .jsonl eller .csv", "the partners' bridges, as .jsonl or .csv"));
        collaboration = File("--collaboration", new("liggaren med de parter som får erbjuda något; annars den som ligger bredvid offers", "the ledger of the partners who may offer something; else the one beside the offers"));
        by = OneOf("--by", new("vems listor: varje sökandes (förval) eller varje plats", "whose lists: each seeker's (default) or each opening's"), BySeeker, ByOpening);
        top = Whole("--top", new($"högst så många på varje lista; annars {DefaultTop}", $"at most so many on each list; else {DefaultTop}"), least: 1);
        seed = Whole("--seed", new("lottningens frö; annars gjort av vilka som är med", "the seed of the lottery; else made of who is in it"), least: 0);
        excluded = File("--excluded", new("vart uteslutningarna skrivs, var och en med skäl", "where the exclusions go, each with its reasons"));
        explain = File("--explain", new("vart varje rad skrivs i ord, att läsa upp; - är standard ut", "where every row goes in words, to read out; - is standard output"));
        threads = Threads();
        json = File("--json", new("vart antal, frö och fingeravtryck skrivs som JSON, med --compare hela jämförelsen; - är standard ut", "where counts, seed and fingerprint go as JSON, with --compare the whole comparison; - is standard output"));
    }

    protected override int Run(ParseResult parsed)
    {
        var stages = new MatchStages(Session.Around.Time);
        var workers = Workers(parsed, threads);
        var ledger = OfferPartners.LedgerFor(parsed.GetValue(collaboration), parsed.GetValue(offers));
        var folder = parsed.GetValue(taxonomy);
        using var outputs = new OutputSet(
            Session.Around,
            [parsed.GetValue(seekers), parsed.GetValue(openings), parsed.GetValue(policy), parsed.GetValue(compare), parsed.GetValue(offers), parsed.GetValue(distances), ledger, .. folder is null ? [] : TaxonomyFolder.Paths(folder)]);
        var rows = outputs.Add(parsed.GetValue(output))!;
        var exclusions = outputs.Add(parsed.GetValue(excluded));
        var words = outputs.Add(parsed.GetValue(explain));
        var summary = outputs.Add(parsed.GetValue(json));
        var terms = folder is null ? null : TaxonomyFolder.Read(folder);
        var input = new MatchInput(new Watched(Session), workers, parsed.GetRequiredValue(seekers), parsed.GetRequiredValue(openings), parsed.GetValue(offers), ledger, terms?.Vocabulary, parsed.GetValue(distances));
        stages.Enter(MatchStage.Compiling);
        var market = input.Compile(Policy(parsed.GetValue(policy)), Number(parsed, seed));
        var other = parsed.GetValue(compare) is { } path ? input.Compile(Policy(path), market) : null;

        var side = parsed.GetValue(by) == ByOpening ? MatchSide.Opening : MatchSide.Seeker;
        var most = (int)Math.Min(Number(parsed, top) ?? DefaultTop, int.MaxValue);
        var tally = new MatchTally(market);
        if (workers > 1)
            _ = Task.Run(() => market.Fingerprint);
        var lists = stages.Over(market.Shortlists(side, most, workers));
        Write(market, tally, rows, words is null ? lists : new MatchExplanations(market, input, Session.Language, words).Over(lists), side, workers);
        if (exclusions is not null)
            MatchRows.Write(exclusions, market.Exclusions());
        var comparison = other is null ? null : PolicyComparison.Of(market, other, side, most);
        if (summary is not null && comparison is not null)
            ComparisonFile.Write(summary, comparison);
        else if (summary is not null)
            tally.WriteJson(summary);
        outputs.Complete();
        tally.Say(Session);
        stages.Say(Session);
        foreach (var note in input.Notes)
            Session.Say(note);
        foreach (var note in terms is null ? [] : Drift(terms, input))
            Session.Say(note);
        if (comparison is not null)
            Say(comparison, outputs.UsesStandardOutput);
        return ExitCode.Done;
    }

    private void Write(Market market, MatchTally tally, OutputFile rows, IEnumerable<Shortlist> lists, MatchSide side, int workers) =>
        new Watched(Session).Working(new("Matchar", "Matching"), side == MatchSide.Seeker ? market.SeekerCount : market.OpeningCount, step =>
        {
            MatchRows.Write(rows, tally.Over(lists, step), workers);
            return true;
        });

    /// <summary>On standard output, unless something else is written there.</summary>
    private void Say(PolicyComparison comparison, bool outIsTaken)
    {
        foreach (var line in ComparisonText.Of(comparison))
        {
            if (outIsTaken)
                Session.Say(line);
            else
                Session.Print(Session.In(line) + "\n");
        }
    }

    /// <summary>Where the input names what the taxonomy does not have.</summary>
    private static IEnumerable<Wording> Drift(TaxonomyImport taxonomy, MatchInput input)
    {
        foreach (var note in taxonomy.NotesOn(input.Seekers))
            yield return new($"  {N(note.Count)} {note.Text.Swedish}", $"  {N(note.Count)} {note.Text.English}");
        foreach (var note in taxonomy.NotesOn(input.Openings))
        {
            var openings = Amount.Openings(note.Openings);
            yield return new($"  i {openings.Swedish}: {note.Text.Swedish}", $"  in {openings.English}: {note.Text.English}");
        }

        static string N(int count) => count.ToString(CultureInfo.InvariantCulture);
    }

    private static MatchPolicy Policy(string? path)
    {
        if (path is null)
            return MatchPolicy.Default;
        using var file = InputFile.Open(path);
        return PolicyFile.Read(file, path);
    }
}
