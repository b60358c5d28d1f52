using System.Text.Json.Nodes;

namespace Samverkan.Tests.Cli;

/// <summary>What <c>match</c> says in words: every row with <c>--explain</c>, and who moves with <c>--compare</c>.</summary>
public sealed class MatchWordsTests
{
    private const string Other =
        "{\"v\":1,\"weights\":{\"experience\":8500,\"occupation\":1500,\"wish\":1000,\"place\":6000,\"hours\":1500,\"support\":1000,\"start\":500}}";

    [Fact]
    public void Explain_BySeeker_HasEveryRowInItsOrder()
    {
        using var bench = new Bench();
        bench.Workspace();
        Assert.Equal(0, Match(bench, "--explain", bench["words.txt"], "--lang", "sv").Exit);
        var text = bench.Text("words.txt");

        Assert.StartsWith("Arbetssökande s1: 2 av 2 möjliga platser. Uteslutna: 1.\n=====", text, StringComparison.Ordinal);
        Assert.Equal(Rows(bench).Select(row => $"{row.Rank}. Platsen {row.Opening},"), Headings(text).Select(heading => heading[..(heading.IndexOf(',', StringComparison.Ordinal) + 1)]));
        Assert.Contains("  - Kompetensen truckkort: parten Föreningen Stegvis erbjuder en väg dit.\n", text, StringComparison.Ordinal);
        Assert.Contains("stödet mentor", text, StringComparison.Ordinal);
        Assert.Contains("\nUtesluten: Platsen ", text, StringComparison.Ordinal);
        Assert.Contains("\nDärför går paret inte vidare nu\n  - ", text, StringComparison.Ordinal);
        Assert.Contains("\nSå prövas det på nytt\n  - ", text, StringComparison.Ordinal);
        Assert.All(text.Split('\n'), line => Assert.InRange(line.Length, 0, 80));
    }

    [Fact]
    public void Explain_ByOpening_SaysNothingOfNeeds()
    {
        using var bench = new Bench();
        bench.Workspace();
        var before = Match(bench, "--by", "opening", "--explain", bench["words.txt"], "--lang", "en");
        var text = bench.Text("words.txt");
        var seekers = bench.Text("ws/seekers.jsonl");
        bench.Put("ws/seekers.jsonl", seekers.Replace("\"id\":\"s4\"", "\"id\":\"s4\",\"needs\":[\"tolk\"],\"barriers\":[\"debt\"]", StringComparison.Ordinal));
        Match(bench, "--by", "opening", "--explain", bench["again.txt"], "--lang", "en");

        Assert.Equal(0, before.Exit);
        Assert.Equal(text, bench.Text("again.txt"));
        Assert.Equal(Rows(bench).Select(row => $"{row.Rank}. Seeker {row.Seeker}"), Headings(text));
        Assert.StartsWith("Opening o1, occupation 4321 in Göteborg: 4 of 4 eligible people. Excluded: 0.\n", text, StringComparison.Ordinal);
        foreach (var word in (string[])["mentor", "support", "The person's side", "housing", "Why the pair does not go further"])
            Assert.DoesNotContain(word, text, StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_ATieAtTheCut_SaysThatLotsWereDrawn()
    {
        using var bench = new Bench();
        bench.Put("s.jsonl", "{\"id\":\"s1\"}\n");
        bench.Put("o.jsonl", "{\"id\":\"o1\"}\n{\"id\":\"o2\"}\n");
        var outcome = bench.Run("match", "--seekers", bench["s.jsonl"], "--openings", bench["o.jsonl"], "--out", bench["out.jsonl"], "--top", "1", "--explain", "-", "--lang", "sv");

        Assert.Contains("\nLika många poäng som nästa, som inte kom med: lotten avgjorde.\n", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_AnotherPolicy_SaysWhoMovesAndWritesTheWhole()
    {
        using var bench = new Bench();
        bench.Workspace();
        bench.Put("other.json", Other);
        Match(bench);
        var rows = bench.Text("out.jsonl");
        var outcome = Match(bench, "--policy", bench["ws/policy.json"], "--compare", bench["other.json"], "--json", bench["compared.json"], "--by", "opening", "--lang", "sv");
        var json = JsonNode.Parse(bench.Text("compared.json"))!;

        Assert.Equal(0, outcome.Exit);
        Assert.StartsWith("Vikten för kompetenser: 4\u00A0000 i A, 0 i B.\n", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("De listor som ändras mest:\n  Platsen o", outcome.Out, StringComparison.Ordinal);
        Assert.Contains(" flyttar från rad ", outcome.Out, StringComparison.Ordinal);
        Assert.Equal(("opening", 10, 3), ((string)json["by"]!, (int)json["top"]!, (int)json["counts"]!["lists"]!));
        Assert.Equal((int)json["counts"]!["changed"]!, json["lists"]!.AsArray().Count);
        Assert.NotEmpty(json["lists"]!.AsArray());

        Match(bench, "--compare", bench["other.json"]);
        Assert.Equal(rows, bench.Text("out.jsonl"));
    }

    [Fact]
    public void Compare_RowsOnStandardOutput_IsSaidBesideThem()
    {
        using var bench = new Bench();
        bench.Workspace();
        bench.Put("other.json", Other);
        var outcome = bench.Run("match", "--seekers", bench["ws/seekers.jsonl"], "--openings", bench["ws/openings.jsonl"], "--out", "-", "--compare", bench["other.json"], "--lang", "en");

        Assert.All(outcome.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries), row => Assert.StartsWith("{\"seeker\":", row, StringComparison.Ordinal));
        Assert.Contains("The weight of skills: 4,000 in A, 0 in B.", outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Compare_ThePolicyWithItself_MovesNothing()
    {
        using var bench = new Bench();
        bench.Workspace();
        var outcome = Match(bench, "--compare", bench["ws/policy.json"], "--json", bench["compared.json"], "--lang", "en");

        Assert.StartsWith("The policies A and B are equal.\n0 of 4 lists change.\n", outcome.Out, StringComparison.Ordinal);
        Assert.Empty(JsonNode.Parse(bench.Text("compared.json"))!["lists"]!.AsArray());
    }

    private static IEnumerable<(int Rank, string Seeker, string Opening)> Rows(Bench bench) =>
        bench.Text("out.jsonl").Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(row => JsonNode.Parse(row)!)
            .Select(row => ((int)row["rank"]!, (string)row["seeker"]!, (string)row["opening"]!));

    private static IEnumerable<string> Headings(string text) => text.Split('\n').Where(line => line.Length > 0 && char.IsAsciiDigit(line[0]));

    private static Outcome Match(Bench bench, params string[] more) => bench.Run(
        ["match", "--seekers", bench["ws/seekers.jsonl"], "--openings", bench["ws/openings.jsonl"], "--offers", bench["ws/offers.jsonl"], "--out", bench["out.jsonl"], .. more]);
}
