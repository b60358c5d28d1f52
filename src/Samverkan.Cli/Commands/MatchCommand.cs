using System.CommandLine;
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
        offers = File("--offers", new("parternas överbryggningar, som .jsonl eller .csv", "the partners' bridges, as .jsonl or .csv"));
        by = OneOf("--by", new("vems listor: varje sökandes (förval) eller varje plats", "whose lists: each seeker's (default) or each opening's"), BySeeker, ByOpening);
        top = Whole("--top", new($"högst så många på varje lista; annars {DefaultTop}", $"at most so many on each list; else {DefaultTop}"), least: 1);
        seed = Whole("--seed", new("lottningens frö; annars gjort av vilka som är med", "the seed of the lottery; else made of who is in it"), least: 0);
        excluded = File("--excluded", new("vart uteslutningarna skrivs, var och en med skäl", "where the exclusions go, each with its reasons"));
        json = File("--json", new("vart antal, frö och fingeravtryck skrivs som JSON; - är standard ut", "where counts, seed and fingerprint go as JSON; - is standard output"));
    }

    protected override int Run(ParseResult parsed)
    {
        using var outputs = new OutputSet(Session.Around, parsed.GetValue(seekers), parsed.GetValue(openings), parsed.GetValue(policy), parsed.GetValue(offers));
        var rows = outputs.Add(parsed.GetValue(output))!;
        var exclusions = outputs.Add(parsed.GetValue(excluded));
        var summary = outputs.Add(parsed.GetValue(json));
        var market = Compiled(parsed);
        var tally = new MatchTally(market);
        Write(market, tally, rows, parsed.GetValue(by) == ByOpening ? MatchSide.Opening : MatchSide.Seeker, (int)Math.Min(Number(parsed, top) ?? DefaultTop, int.MaxValue));
        if (exclusions is not null)
            MatchRows.Write(exclusions, market.Exclusions());
        if (summary is not null)
            tally.WriteJson(summary);
        outputs.Complete();
        tally.Say(Session);
        return ExitCode.Done;
    }

    private Market Compiled(ParseResult parsed)
    {
        var watched = new Watched(Session);
        var people = DataFile.Seekers(parsed.GetRequiredValue(seekers), watched);
        var work = DataFile.Openings(parsed.GetRequiredValue(openings), watched);
        var bridges = parsed.GetValue(offers) is { } path ? DataFile.Offers(path, watched) : null;
        var market = Market.Compile(people, work, Policy(parsed.GetValue(policy)), offers: bridges);
        return market.WithSeed(Number(parsed, seed) ?? MatchSeed.Default(people.Select(person => person.Id), work.Select(opening => opening.Id), market.Policy, market.Rarity));
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
