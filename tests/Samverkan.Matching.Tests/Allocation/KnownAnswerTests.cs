using System.Globalization;
using System.IO.Compression;
using Samverkan.Matching.Bounds;
using Samverkan.Testing;

namespace Samverkan.Matching.Tests.Allocations;

/// <summary>Instances with published answers.</summary>
public sealed class KnownAnswerTests
{
    [SharedDataFact]
    public void BestTotal_HasTheLeastCostOfTheOrLibrarysAssignments()
    {
        var answers = File.ReadLines(SharedData.PathOf("matching", "optima.csv")).Select(line => line.Split(',')).ToList();
        Assert.Equal(2, answers.Count);
        foreach (var answer in answers)
        {
            using var file = File.OpenRead(SharedData.PathOf("matching", answer[0]));
            using var text = new StreamReader(answer[0].EndsWith(".gz", StringComparison.Ordinal) ? new GZipStream(file, CompressionMode.Decompress) : file);
            var numbers = text.ReadToEnd().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(Number).ToArray();
            var size = numbers[0];
            const int Turn = 1000;
            var given = new Case(size, [.. Enumerable.Repeat(1, size)]);
            for (var cell = 0; cell < size * size; cell++)
                given.Pairs[cell / size, cell % size] = (0, 0, Turn - numbers[1 + cell]);
            var (problem, allocation) = OptimumTests.Allocate(given, AllocationRule.BestTotal);
            Assert.Equal(Number(answer[2]), (Turn * size) - given.Total(given.Read(allocation)));
            Assert.Empty(AllocationChecker.Check(problem, allocation));
        }
    }

    [SharedDataFact]
    public void HospitalsAndResidentsWithTies_AllOf759CanBePlaced()
    {
        var given = Read("hrt.instance");
        Assert.Equal((759, 53), (given.Seekers, given.Openings));
        var (problem, most) = OptimumTests.Allocate(given, AllocationRule.MostPlaced);
        Assert.Equal(759, most.Placements.Count);
        Assert.Empty(AllocationChecker.Check(problem, most));
        for (var way = 0; way < 3; way++)
        {
            var stable = Allocator.Allocate(problem, StableTests.Settings(way, 1));
            Assert.Empty(AllocationChecker.Check(problem, stable));
            Assert.InRange(stable.Placements.Count, way == 2 ? 506 : 380, 759);
        }

        var drawn = Allocator.Allocate(problem, StableTests.Settings(0, 1)).Placements.Count;
        Assert.True(Allocator.Allocate(problem, StableTests.Settings(2, 1)).Placements.Count >= drawn);
    }

    /// <summary>The network under floors and caps carries as much as the published answer of a network of 4,800 arcs, and no more.</summary>
    [SharedDataFact]
    public void TheFlowNetwork_CarriesTheMostThatIsPublished()
    {
        using var file = File.OpenRead(SharedData.PathOf("matching", "gl1.edges.csv.gz"));
        using var text = new StreamReader(new GZipStream(file, CompressionMode.Decompress));
        var arcs = text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(',').Select(Number).ToArray()).ToList();
        Assert.True(Carries(156_545));
        Assert.False(Carries(156_546));

        bool Carries(long amount)
        {
            var last = arcs.Max(arc => Math.Max(arc[0], arc[1]));
            var network = new FlowNetwork(last + 1, arcs.Count + 1);
            foreach (var arc in arcs)
                network.Add(arc[0], arc[1], 0, arc[2], 0, 0);
            network.Add(last, 1, amount, amount, 0, 0);
            return network.Mend() is null;
        }
    }

    [SharedDataFact]
    public void SmallCases_PlaceAsManyAsAnyStableOutcomeCan_WithTiesMostPlaced()
    {
        foreach (var name in new[] { "smti-simple.instance", "smti-nocomplete.instance" })
        {
            var given = Read(name);
            var found = given.Read(Allocator.Allocate(given.Build(), StableTests.Settings(2, 1)));
            Assert.True(BruteForce.IsStable(given, found));
            Assert.Equal(BruteForce.All(given).Where(placed => BruteForce.IsStable(given, placed)).Max(BruteForce.Placed), BruteForce.Placed(found));
        }
    }

    /// <summary>A line of couples (none here), one each with the number of residents and hospitals, then each one's list; ties in brackets, a hospital's positions first.</summary>
    private static Case Read(string name)
    {
        var lines = File.ReadLines(SharedData.PathOf("matching", name)).Where(line => line.Trim().Length > 0).ToArray();
        Assert.Equal(0, Number(lines[0]));
        var (residents, hospitals) = (Number(lines[1]), Number(lines[2]));
        var wishes = lines.Skip(3).Take(residents).Select(Ranks).ToArray();
        var lists = lines.Skip(3 + residents).Take(hospitals).Select(line => line.Split((char[]?)null, 3, StringSplitOptions.RemoveEmptyEntries)).ToArray();
        var given = new Case(residents, [.. lists.Select(list => Number(list[1]))]);
        for (var h = 0; h < hospitals; h++)
            foreach (var (resident, rank) in Ranks("0 " + lists[h][2]))
                if (wishes[resident].TryGetValue(h, out var wish))
                    given.Pairs[resident, h] = (-wish, -rank, 1);
        return given;
    }

    /// <summary>Who is on a list, from 0, and at what rank; the first number of the line is the list's own.</summary>
    private static Dictionary<int, int> Ranks(string line)
    {
        var (ranks, rank, tied) = (new Dictionary<int, int>(), 0, false);
        foreach (var word in line.Replace("(", " ( ", StringComparison.Ordinal).Replace(")", " ) ", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            rank += word == "(" || (!tied && word != ")") ? 1 : 0;
            tied = word == "(" || (tied && word != ")");
            if (char.IsDigit(word[0]))
                ranks.Add(Number(word) - 1, rank);
        }

        return ranks;
    }

    private static int Number(string word) => int.Parse(word, CultureInfo.InvariantCulture);
}
