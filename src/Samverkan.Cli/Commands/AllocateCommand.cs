using System.CommandLine;
using System.Globalization;
using Samverkan.Cli.Allocating;
using Samverkan.Kernel;
using Samverkan.Matching;

namespace Samverkan.Cli.Commands;

/// <summary><c>samverkan allocate</c>: who is proposed which place, with a certificate.</summary>
internal sealed class AllocateCommand : AllocationToolCommand
{
    /// <summary>How many pairs are gone through at most in trying what would place those who are not: seconds.</summary>
    private const long MostTried = 50_000_000;

    private const string MostPlaced = "most-placed";
    private const string ByOpenings = "openings";
    private readonly Option<string> rule;
    private readonly Option<string> seed;
    private readonly Option<string> ties;
    private readonly Option<string> proposedBy;
    private readonly Option<string> within;
    private readonly Option<string> output;

    public AllocateCommand(Session session)
        : base(session, "allocate", new("föreslår vem som får vilken plats, med ett intyg", "proposes who gets which place, with a certificate"))
    {
        var rules = string.Join('|', RuleNames.All);
        rule = Text("--rule", new(rules, rules), new("vad fördelningen ska uppnå", "what the allocation aims at"), required: true, isRight: text => RuleNames.Parse(text) is not null);
        output = File("--out", new("vart resultatet skrivs, som JSON; - är standard ut", "where the result goes, as JSON; - is standard output"), required: true);
        seed = Whole("--seed", new("lottningens frö; annars gjort av vilka som är med", "the seed of the lottery; else made of who is in it"), least: 0);
        ties = OneOf("--ties", new("hur lika avgörs i stable: genom lottning (förval) eller så att fler får plats", "how stable treats ties: by lottery (default) or so that more are placed"), "seed", MostPlaced);
        proposedBy = OneOf("--proposed-by", new("vilka som föreslår i stable, och får det bästa som är stabilt: seekers (förval) eller openings", "who proposes in stable, and gets the best that is stable: seekers (default) or openings"), "seekers", ByOpenings);
        within = Text("--within", new("ANDEL%", "SHARE%"), new("hur nära den största summan best-total får stanna, till exempel 0.01%", "how near the greatest total best-total may stop, such as 0.01%"), isRight: text => Share(text) is not null);
    }

    protected override int Run(ParseResult parsed)
    {
        using var outputs = new OutputSet(Session.Around, Paths(parsed));
        var result = outputs.Add(parsed.GetValue(output))!;
        var aim = RuleNames.Parse(parsed.GetRequiredValue(rule))!.Value;
        RequireGoesWith(parsed, aim);
        var (problem, source, madeSeed, terms) = Read(parsed);
        var settings = new AllocationSettings(aim, Number(parsed, seed) ?? madeSeed)
        {
            Ties = parsed.GetValue(ties) == MostPlaced ? TieRule.MostPlaced : TieRule.Seed,
            ProposedBy = parsed.GetValue(proposedBy) == ByOpenings ? MatchSide.Opening : MatchSide.Seeker,
            Within = Share(parsed.GetValue(within) ?? "0%")!.Value,
        };
        if (Allocator.Problem(problem, settings) is { } refusal)
            throw new InputException(new(source, null, null, new(refusal.Swedish.TrimEnd('.'), refusal.English.TrimEnd('.'))));
        var allocation = Allocate(problem, settings, terms);
        var tries = MostTried / Math.Max(1, problem.PairCount) / Math.Max(1, allocation.Unplaced.Count);
        ResultFile.Write(result, allocation, Unplaced.ExplainAll(problem, settings, allocation, (int)Math.Min(tries, int.MaxValue)));
        outputs.Complete();
        Say(problem, allocation);
        return ExitCode.Done;
    }

    private static Allocation Allocate(AllocationProblem problem, AllocationSettings settings, TermsFile? terms)
    {
        try
        {
            return Allocator.Allocate(problem, settings);
        }
        catch (BoundsConflictException conflict) when (terms is not null)
        {
            throw new InputException(terms.Of(conflict), conflict);
        }
    }

    private void RequireGoesWith(ParseResult parsed, AllocationRule aim)
    {
        if (parsed.GetValue(ties) is not null && aim != AllocationRule.Stable)
            throw new InputException(new(null, null, null, new("--ties hör till --rule stable; förväntade det utan", "--ties goes with --rule stable; expected it left out")));
        if (parsed.GetValue(proposedBy) is not null && aim != AllocationRule.Stable)
            throw new InputException(new(null, null, null, new("--proposed-by hör till --rule stable; förväntade det utan", "--proposed-by goes with --rule stable; expected it left out")));
        if (parsed.GetValue(within) is not null && aim != AllocationRule.BestTotal)
            throw new InputException(new(null, null, null, new("--within hör till --rule best-total; förväntade det utan", "--within goes with --rule best-total; expected it left out")));
        if (parsed.GetValue(within) is not null && HasFloors(parsed))
            throw new InputException(new(null, null, null, new("--within går inte med --floors; förväntade ett av dem", "--within does not go with --floors; expected one of them")));
    }

    private void Say(AllocationProblem problem, Allocation allocation)
    {
        var (placed, all, pairs) = (N(allocation.Placements.Count), N(problem.Seekers.Count), N(problem.PairCount));
        var provisional = N(allocation.Placements.Count(one => one.Provisional));
        var (swedish, english) = allocation.Certificate.Gap > 0
            ? ($" Summan är högst {N(allocation.Certificate.Gap)} poäng under den största.", $" The total is at most {N(allocation.Certificate.Gap)} points below the greatest.")
            : (string.Empty, string.Empty);
        if (allocation.Ties is { AreSettled: false } && allocation.Certificate.Gap == 0)
            (swedish, english) = (" Andra fördelningar var lika bra, och ordningen på id avgjorde mellan några av dem.", " Other allocations were as good, and the order of ids decided between some of them.");
        Session.Say(new(
            $"{placed} av {all} arbetssökande har fått ett förslag, {provisional} av dem preliminärt; {pairs} par möjliga.{swedish} Frö {allocation.Seed}. Det är förslag, inte tillsättningar.",
            $"{placed} of {all} seekers have a proposal, {provisional} of them provisional; {pairs} pairs possible.{english} Seed {allocation.Seed}. They are proposals, not placements."));
    }

    /// <summary>A share in per cent, 0 to 100; null when it is not one.</summary>
    private static decimal? Share(string text) =>
        text.EndsWith('%') && decimal.TryParse(text.AsSpan(0, text.Length - 1), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 100 ? share / 100 : null;

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}
