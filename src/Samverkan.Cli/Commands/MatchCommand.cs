using System.CommandLine;
using System.Globalization;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

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
    private readonly Option<string> taxonomy;
    private readonly Option<string> offers;
    private readonly Option<string> seed;
    private readonly Option<string> top;
    private readonly Option<string> by;
    private readonly Option<string> output;
    private readonly Option<string> excluded;
    private readonly Option<string> json;

    public MatchCommand(Session session)
        : base(session, "match", new("gör kortlistor med skäl", "makes shortlists with reasons"))
    {
        seekers = File("--seekers", new("arbetssökande, som .jsonl eller .csv", "seekers, as .jsonl or .csv"), required: true);
        openings = File("--openings", new("lediga platser, som .jsonl eller .csv", "openings, as .jsonl or .csv"), required: true);
        output = File("--out", new("vart kortlistorna skrivs, som JSON Lines; - är standard ut", "where the shortlists go, as JSON Lines; - is standard output"), required: true);
        policy = File("--policy", new("vikter och regler, annars de förvalda", "weights and rules, else the default ones"));
        taxonomy = Text(
            "--taxonomy",
            new("MAPP", "DIR"),
            new("taxonomins filer: yrken, grupper, ersättbarhet, typiska kompetenser", "the taxonomy's files: occupations, groups, stand-ins, typical skills"));
        offers = File("--offers", new("parternas överbryggningar, som .jsonl eller .csv", "the partners' bridges, as .jsonl or .csv"));
        by = OneOf("--by", new("vems listor: varje sökandes (förval) eller varje plats", "whose lists: each seeker's (default) or each opening's"), BySeeker, ByOpening);
        top = Whole("--top", new($"högst så många på varje lista; annars {DefaultTop}", $"at most so many on each list; else {DefaultTop}"), least: 1);
        seed = Whole("--seed", new("lottningens frö; annars gjort av vilka som är med", "the seed of the lottery; else made of who is in it"), least: 0);
        excluded = File("--excluded", new("vart uteslutningarna skrivs, var och en med skäl", "where the exclusions go, each with its reasons"));
        json = File("--json", new("vart antal, frö och fingeravtryck skrivs som JSON; - är standard ut", "where counts, seed and fingerprint go as JSON; - is standard output"));
    }

    protected override int Run(ParseResult parsed)
    {
        using var outputs = new OutputSet(
            Session.Around,
            [parsed.GetValue(seekers), parsed.GetValue(openings), parsed.GetValue(policy), parsed.GetValue(offers), .. TaxonomyFiles(parsed)]);
        var rows = outputs.Add(parsed.GetValue(output))!;
        var exclusions = outputs.Add(parsed.GetValue(excluded));
        var summary = outputs.Add(parsed.GetValue(json));
        var drift = new List<Wording>();
        var market = Compiled(parsed, drift);
        var tally = new MatchTally(market);
        Write(market, tally, rows, parsed.GetValue(by) == ByOpening ? MatchSide.Opening : MatchSide.Seeker, (int)Math.Min(Number(parsed, top) ?? DefaultTop, int.MaxValue));
        if (exclusions is not null)
            MatchRows.Write(exclusions, market.Exclusions());
        if (summary is not null)
            tally.WriteJson(summary);
        outputs.Complete();
        tally.Say(Session);
        drift.ForEach(Session.Say);
        return ExitCode.Done;
    }

    private Market Compiled(ParseResult parsed, List<Wording> drift)
    {
        var watched = new Watched(Session);
        var people = DataFile.Seekers(parsed.GetRequiredValue(seekers), watched);
        var work = DataFile.Openings(parsed.GetRequiredValue(openings), watched);
        var bridges = parsed.GetValue(offers) is { } path ? DataFile.Offers(path, watched) : null;
        var market = Market.Compile(people, work, Policy(parsed.GetValue(policy)), offers: bridges, vocabulary: Vocabulary(parsed, people, work, drift));
        return market.WithSeed(Number(parsed, seed) ?? MatchSeed.Default(people.Select(person => person.Id), work.Select(opening => opening.Id), market.Policy, market.Rarity));
    }

    private IEnumerable<string?> TaxonomyFiles(ParseResult parsed) => parsed.GetValue(taxonomy) is { } folder ? TaxonomyFolder.Paths(folder) : [];

    /// <summary>The taxonomy's vocabulary, if one is given, and where the input names what it does not have.</summary>
    private Vocabulary? Vocabulary(ParseResult parsed, IReadOnlyList<Seeker> people, IReadOnlyList<Opening> work, List<Wording> drift)
    {
        if (parsed.GetValue(taxonomy) is not { } folder)
            return null;
        var read = TaxonomyFolder.Read(folder);
        drift.AddRange(read.NotesOn(people).Select(note => new Wording($"  {N(note.Count)} {note.Text.Swedish}", $"  {N(note.Count)} {note.Text.English}")));
        drift.AddRange(read.NotesOn(work).Select(note => new Wording($"  i {N(note.Openings)} lediga platser: {note.Text.Swedish}", $"  in {N(note.Openings)} openings: {note.Text.English}")));
        return read.Vocabulary;

        static string N(int count) => count.ToString(CultureInfo.InvariantCulture);
    }

    private void Write(Market market, MatchTally tally, OutputFile rows, MatchSide side, int most) =>
        new Watched(Session).Working(new("Matchar", "Matching"), side == MatchSide.Seeker ? market.SeekerCount : market.OpeningCount, step =>
        {
            MatchRows.Write(rows, tally.Over(market.Shortlists(side, most), step));
            return true;
        });

    private static MatchPolicy Policy(string? path)
    {
        if (path is null)
            return MatchPolicy.Default;
        using var file = InputFile.Open(path);
        return PolicyFile.Read(file, path);
    }
}
