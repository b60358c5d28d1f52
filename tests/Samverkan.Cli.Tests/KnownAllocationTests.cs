using System.Globalization;
using System.IO.Compression;
using System.Text.Json.Nodes;
using Samverkan.Testing;

namespace Samverkan.Tests.Cli;

/// <summary>Published instances with known answers, from their own form to the tool's and through it; the tool's own check agrees.</summary>
public sealed class KnownAllocationTests
{
    /// <summary>A place by each seeker's number, when seekers propose and when openings do. Each list is a word of digits, the best first.</summary>
    [Theory]
    [InlineData("123 231 312", "231 312 123", "123", "312")] // Gale and Shapley 1962, example 1
    [InlineData("1234 1432 2134 4231", "4312 2413 4123 3214", "3412", "3412")] // Gale and Shapley 1962, example 2: one single stable outcome
    [InlineData("1234 2143 3412 4321", "4321 3412 2143 1234", "1234", "4321")] // Knuth 1976: ten stable outcomes of four, as many as there can be
    [InlineData("57126843 23754186 85146237 32741685 72513684 16758423 25763481 38457261", "53761284 86357214 15624873 87324156 64738125 28546371 75218643 74152368", "53867124", "36281574")] // Gusfield and Irving 1989
    public void Stable_PublishedMarriages_AreTheBestOfTheSideThatProposes(string seekers, string openings, string bySeekers, string byOpenings)
    {
        using var bench = new Bench();
        string[] input = ["--preferences", bench.Put("p.json", Marriage(seekers.Split(' '), openings.Split(' ')))];

        foreach (var (side, expected) in ((string, string)[])[("seekers", bySeekers), ("openings", byOpenings)])
            Assert.Equal(expected, string.Concat(Placements(bench, "stable", [.. input, "--proposed-by", side]).Select(one => one.Opening[1..])));
    }

    /// <summary>The example by which the National Resident Matching Program explains its algorithm, two positions in each programme; also that of the library of Wilde, Knight and Gillard 2020.</summary>
    [Fact]
    public void Stable_ExampleOfTheResidentMatch_PlacesAsPublished()
    {
        using var bench = new Bench();
        string[] input =
        [
            "--preferences", bench.Put("p.json", """
                {"seekers":{"arthur":["city"],"darrius":["city","mercy","general"],"joseph":["city","general","mercy"],"latha":["mercy","city","general"],"sunny":["city","mercy"]},
                 "openings":{"mercy":{"positions":2,"ranks":["darrius","latha","sunny","joseph"]},
                  "city":{"positions":2,"ranks":["darrius","arthur","sunny","latha","joseph"]},
                  "general":{"positions":2,"ranks":["darrius","arthur","joseph","latha"]}}}
                """),
        ];

        Assert.Equal(
            [("arthur", "city"), ("darrius", "city"), ("joseph", "general"), ("latha", "mercy"), ("sunny", "mercy")],
            Placements(bench, "stable", input));
    }

    /// <summary>Manlove, Irving, Iwama, Miyazaki and Morita 2002: of each two seekers and two openings a stable outcome can place one or two, by how a tie falls.</summary>
    [Fact]
    public void TiesMostPlaced_PairsWhoseTieDecides_AllArePlaced()
    {
        const int Pairs = 30;
        using var bench = new Bench();
        var seekers = Enumerable.Range(0, Pairs).Select(i => $"\"a{i}\":[\"x{i}\",\"y{i}\"],\"b{i}\":[\"x{i}\"]");
        var openings = Enumerable.Range(0, Pairs).Select(i => $"\"x{i}\":{{\"ranks\":[[\"a{i}\",\"b{i}\"]]}},\"y{i}\":{{\"ranks\":[\"a{i}\"]}}");
        string[] input = ["--preferences", bench.Put("p.json", Lists(seekers, openings))];

        Assert.InRange(Placements(bench, "stable", input).Count, Pairs + 1, (2 * Pairs) - 1);
        Assert.Equal(2 * Pairs, Placements(bench, "stable", [.. input, "--ties", "most-placed"]).Count);
        Assert.Equal(2 * Pairs, Placements(bench, "most-placed", input).Count);
    }

    /// <summary>Kuhn 1955, the example of the Hungarian method: 27.</summary>
    [Fact]
    public void BestTotal_KuhnsExample_Is27()
    {
        int[] ratings = [8, 7, 9, 9, 5, 2, 7, 8, 6, 1, 4, 9, 2, 3, 2, 6];
        Assert.Equal(27, BestTotal(4, (s, o) => ratings[(4 * s) + o]));
    }

    /// <summary>Machol and Wien 1976: costs (or scores) are the product of the numbers, hard for many methods and known by formula.</summary>
    [Fact]
    public void BestTotal_ProductsOfNumbers_AreByFormula()
    {
        const int Size = 40;
        const int Turn = 10_000;
        Assert.Equal((Turn * Size) - (Size * (Size + 1) * (Size + 2) / 6), BestTotal(Size, (s, o) => Turn - ((s + 1) * (o + 1))));
        Assert.Equal(Size * (Size + 1) * ((2 * Size) + 1) / 6, BestTotal(Size, (s, o) => (s + 1) * (o + 1)));
    }

    [SharedDataFact]
    public void MostPlaced_ResidentsAndHospitalsWithTies_AllOf759ArePlaced()
    {
        using var bench = new Bench();
        var lines = File.ReadLines(SharedData.PathOf("matching", "hrt.instance")).Where(line => line.Trim().Length > 0).Skip(1).ToArray();
        var (residents, hospitals) = (Number(lines[0]), Number(lines[1]));
        var seekers = lines[2..][..residents].Select(line => Split(line, 2)).Select(words => $"\"s{words[0]}\":{Ranks('o', words[1])}");
        var openings = lines[(2 + residents)..][..hospitals].Select(line => Split(line, 3)).Select(words => $"\"o{words[0]}\":{{\"positions\":{words[1]},\"ranks\":{Ranks('s', words[2])}}}");
        string[] input = ["--preferences", bench.Put("p.json", Lists(seekers, openings))];

        Assert.Equal((759, 53), (residents, hospitals));
        Assert.Equal(759, Placements(bench, "most-placed", input).Count);
        Assert.InRange(Placements(bench, "stable", [.. input, "--ties", "most-placed"]).Count, 506, 759);
    }

    [SharedDataFact]
    public void BestTotal_AssignmentsOfTheOrLibrary_HaveTheLeastCost()
    {
        const int Turn = 1000;
        foreach (var answer in File.ReadLines(SharedData.PathOf("matching", "optima.csv")).Select(line => line.Split(',')))
        {
            using var file = File.OpenRead(SharedData.PathOf("matching", answer[0]));
            using var text = new StreamReader(answer[0].EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
            var numbers = text.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
            var size = numbers[0];
            Assert.Equal(Number(answer[2]), (Turn * size) - BestTotal(size, (s, o) => Turn - numbers[1 + (s * size) + o]));
        }
    }

    /// <summary>The greatest total of a square of scores, allocated and verified.</summary>
    private static int BestTotal(int size, Func<int, int, int> score)
    {
        using var bench = new Bench();
        var rows = Enumerable.Range(0, size * size).Select(k => string.Create(CultureInfo.InvariantCulture, $"s{k / size},o{k % size},{score(k / size, k % size)}"));
        string[] input = ["--scores", bench.Put("s.csv", "seeker,opening,score\n" + string.Join('\n', rows) + "\n")];
        return Placements(bench, "best-total", input).Sum(one => score(Number(one.Seeker[1..]), Number(one.Opening[1..])));
    }

    /// <summary>Allocates, has the result verified, and returns who is placed where.</summary>
    private static List<(string Seeker, string Opening)> Placements(Bench bench, string rule, string[] input)
    {
        Assert.Equal(0, bench.Run(["allocate", "--rule", rule, .. input, "--out", bench["r.json"]]).Exit);
        var told = input.Where((word, i) => word is "--preferences" or "--scores" || (i > 0 && input[i - 1] is "--preferences" or "--scores"));
        Assert.Equal(0, bench.Run(["verify", bench["r.json"], .. told]).Exit);
        return [.. JsonNode.Parse(bench.Text("r.json"))!["placements"]!.AsArray().Select(one => ((string)one!["seeker"]!, (string)one["opening"]!))];
    }

    private static string Marriage(string[] seekers, string[] openings) => Lists(
        seekers.Select((list, i) => $"\"s{i + 1}\":{Ranks('o', string.Join(' ', list.ToCharArray()))}"),
        openings.Select((list, i) => $"\"o{i + 1}\":{{\"ranks\":{Ranks('s', string.Join(' ', list.ToCharArray()))}}}"));

    private static string Lists(IEnumerable<string> seekers, IEnumerable<string> openings) => $"{{\"seekers\":{{{string.Join(',', seekers)}}},\n\"openings\":{{{string.Join(',', openings)}}}}}\n";

    /// <summary>Numbers, ties within brackets, as a list of the tool's.</summary>
    private static string Ranks(char kind, string list)
    {
        var words = list.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        var ranks = string.Join(',', words.Select(word => word switch { "(" => "[", ")" => "]", _ => $"\"{kind}{word}\"" }));
        return $"[{ranks.Replace("[,", "[", StringComparison.Ordinal).Replace(",]", "]", StringComparison.Ordinal)}]";
    }

    private static string[] Split(string line, int parts) => line.Split((char[]?)null, parts, StringSplitOptions.RemoveEmptyEntries);

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
