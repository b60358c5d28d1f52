using System.CommandLine;
using Samverkan.Cli.Allocating;
using Samverkan.JobTech;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary>A command about an allocation: the options that say what it is made of, the same for who makes one and who checks one.</summary>
internal abstract class AllocationToolCommand : ToolCommand
{
    protected const string Allow = "allow";
    private readonly Option<string> preferences;
    private readonly Option<string> scores;
    private readonly Option<string> positions;
    private readonly Option<string> seekers;
    private readonly Option<string> openings;
    private readonly Option<string> policy;
    private readonly Option<string> taxonomy;
    private readonly Option<string> distances;
    private readonly Option<string> offers;
    private readonly Option<string> groups;
    private readonly Option<string> floors;
    private readonly Option<string> unknown;
    private readonly Option<string> threads;

    protected AllocationToolCommand(Session session, string name, Wording about)
        : base(session, name, about)
    {
        seekers = File("--seekers", new("arbetssökande, som .jsonl eller .csv; med --openings", "seekers, as .jsonl or .csv; with --openings"));
        openings = File("--openings", new("lediga platser, som .jsonl eller .csv; med --seekers", "openings, as .jsonl or .csv; with --seekers"));
        preferences = File("--preferences", new("vem som rangordnar vem, som JSON", "who ranks whom, as JSON"));
        scores = File("--scores", new("egna poäng, som CSV: seeker,opening,score", "scores of your own, as CSV: seeker,opening,score"));
        positions = File("--positions", new("platser till --scores, som CSV: opening,positions; annars 1 var", "positions for --scores, as CSV: opening,positions; else 1 each"));
        groups = File("--groups", new("vem som är i vilken grupp, som CSV: seeker,group", "who is in which group, as CSV: seeker,group"));
        floors = File("--floors", new("golv, tak och grunderna för dem, som JSON", "floors, caps and the grounds for them, as JSON"));
        unknown = OneOf("--unknown", new("allow: även par där det inte är känt om ett krav är uppfyllt, som preliminära", "allow: also pairs of which it is not known whether a must is met, as provisional"), Allow);
        policy = File("--policy", new("vikter och regler, annars de förvalda; med --seekers", "weights and rules, else the default ones; with --seekers"));
        taxonomy = Text("--taxonomy", new("MAPP", "DIR"), new("taxonomins filer; med --seekers", "the taxonomy's files; with --seekers"));
        distances = File("--distances", new("avstånd mellan kommuner; med --seekers", "distances between municipalities; with --seekers"));
        offers = File("--offers", new("parternas överbryggningar; med --seekers", "the partners' bridges; with --seekers"));
        threads = Threads();
    }

    /// <summary>Whether any option about what the input is is given.</summary>
    protected bool HasInput(ParseResult parsed) => Given(parsed).Any();

    /// <summary>The files that are read.</summary>
    protected IEnumerable<string?> Paths(ParseResult parsed) =>
    [
        .. ((Option<string>[])[seekers, openings, preferences, scores, positions, groups, floors, policy, distances, offers]).Select(option => parsed.GetValue(option)),
        .. parsed.GetValue(taxonomy) is { } folder ? TaxonomyFolder.Paths(folder) : [],
    ];

    /// <summary>Whether there are floors or caps.</summary>
    protected bool HasFloors(ParseResult parsed) => parsed.GetValue(floors) is not null;

    /// <summary>Reads all of it.</summary>
    /// <returns>The problem, the file it is mostly read from, a seed made of who is in it, and floors and caps as they stand in their file, for what is wrong with them together.</returns>
    protected (AllocationProblem Problem, string Source, ulong Seed, TermsFile? Terms) Read(ParseResult parsed)
    {
        RequireOneSource(parsed);
        var watched = new Watched(Session);
        MatchInput? input = null;
        Market? market = null;
        ProblemDraft draft;
        if (parsed.GetValue(preferences) is { } ranks)
        {
            draft = PreferencesFile.Read(ranks, watched);
            SayOneSided(draft.OneSided);
        }
        else if (parsed.GetValue(scores) is { } table)
        {
            draft = ScoresFile.Read(table, parsed.GetValue(positions), watched);
        }
        else
        {
            var terms = parsed.GetValue(taxonomy) is { } folder ? TaxonomyFolder.Read(folder) : null;
            input = new(watched, Workers(parsed, threads), parsed.GetValue(seekers)!, parsed.GetValue(openings)!, parsed.GetValue(offers), null, terms?.Vocabulary, parsed.GetValue(distances));
            market = input.Compile(Policy(parsed.GetValue(policy)), seed: null);
            draft = MarketDraft.Of(input, market, parsed.GetValue(openings)!, parsed.GetValue(unknown) == Allow, watched);
        }

        var members = parsed.GetValue(groups) is { } file ? GroupsFile.Read(file, draft, watched) : null;
        var bounds = parsed.GetValue(floors) is { } path ? TermsFile.Read(path, draft, members, watched) : null;
        if (input is not null)
            MarketDraft.Reserve(draft, parsed.GetValue(openings)!, input.NumberedOpenings, members, bounds);
        return (draft.Builder.Build(), draft.Source, market?.Seed ?? MatchSeed.Default(draft.Seekers, draft.Openings, MatchPolicy.Default, RarityTable.From([])), bounds);
    }

    /// <summary>Absent is unacceptable, which is no error; but a list that was cut off would look the same, so the number is told.</summary>
    private void SayOneSided(int count)
    {
        if (count > 0)
            Session.Say(new($"Rader i listorna som inte är ömsesidiga: {count}. De ger inga möjliga par.", $"Entries in the lists that are not mutual: {count}. They make no possible pairs."));
    }

    private IEnumerable<Option<string>> Given(ParseResult parsed) =>
        ((Option<string>[])[seekers, openings, preferences, scores, positions, groups, floors, policy, taxonomy, distances, offers, unknown]).Where(option => parsed.GetValue(option) is not null);

    /// <summary>The pairs come from one place, and what belongs to another is not passed over in silence.</summary>
    private void RequireOneSource(ParseResult parsed)
    {
        Option<string>[] own = [seekers, openings, policy, taxonomy, distances, offers, unknown];
        var given = Given(parsed).ToHashSet();
        Option<string>[][] sources = [[seekers, openings], [preferences], [scores]];
        if (sources.Count(source => source.Any(given.Contains)) != 1)
            throw Usage(new("förväntade ett av --seekers med --openings, --preferences och --scores", "expected one of --seekers with --openings, --preferences and --scores"));
        if (given.Contains(seekers) != given.Contains(openings))
            throw Usage(new("förväntade både --seekers och --openings", "expected both --seekers and --openings"));
        if (given.Contains(positions) && !given.Contains(scores))
            throw Usage(new("--positions hör till --scores; förväntade det utan", "--positions goes with --scores; expected it left out"));
        if (!given.Contains(seekers) && own.FirstOrDefault(given.Contains) is { } option)
            throw Usage(new($"{option.Name} hör till --seekers; förväntade det utan", $"{option.Name} goes with --seekers; expected it left out"));
    }

    private static InputException Usage(Wording reason) => new(new(null, null, null, reason));

    private static MatchPolicy Policy(string? path)
    {
        if (path is null)
            return MatchPolicy.Default;
        using var file = InputFile.Open(path);
        return PolicyFile.Read(file, path);
    }
}
