using FsCheck;
using FsCheck.Fluent;
using Samverkan.Partners;
using Samverkan.Partners.Finding;
using Samverkan.Testing;

namespace Samverkan.Tests.Partners.Finding;

/// <summary>The cheapest set of partners: against every set there is, by its certificate, and at the size of a region.</summary>
public sealed class PartnerFinderTests
{
    private static readonly string[] Needs = ["truck", "språk", "lokaler", "mentorer", "validering", "tolk"];

    [SamverkanProperty]
    public Property TheSetIsTheCheapestOfAllThatWillDo() => Over((needs, sectors, candidates) =>
    {
        var set = PartnerFinder.Find(needs, sectors, candidates);
        var cheapest = Subsets(candidates).Where(some => Does(some, needs, sectors)).Select(some => some.Sum(candidate => candidate.Cost)).DefaultIfEmpty(-1).Min();
        return CoverChecker.ProblemOf(set, needs, sectors, candidates) is null && set.IsCheapest == set.IsPossible && (set.IsPossible ? set.Cost : -1) == cheapest;
    });

    [SamverkanProperty]
    public Property WithoutASearchTheBoundHoldsAllTheSame() => Over((needs, sectors, candidates) =>
    {
        var set = PartnerFinder.Find(needs, sectors, candidates, choices: 0);
        return CoverChecker.ProblemOf(set, needs, sectors, candidates) is null && set.LowerBound <= PartnerFinder.Find(needs, sectors, candidates).Cost;
    });

    [SamverkanProperty]
    public Property TheOrderOfWhatIsGivenPlaysNoPart() => Over((needs, sectors, candidates) =>
        Text(PartnerFinder.Find(needs, sectors, candidates)) == Text(PartnerFinder.Find(needs.Reverse(), sectors.Reverse(), candidates.Reverse().Select(one => one with { Offers = [.. one.Offers.Reverse(), .. one.Offers] }))));

    [SamverkanProperty]
    public Property OneMoreCandidateNeverMakesItDearer() => Over((needs, sectors, candidates) =>
        candidates.Length == 0 || PartnerFinder.Find(needs, sectors, candidates[1..]) is not { IsPossible: true } fewer || PartnerFinder.Find(needs, sectors, candidates).Cost <= fewer.Cost);

    [Fact]
    public void ProblemOf_AnythingChanged_IsSeen()
    {
        Candidate[] candidates = [new("a", Sector.Business, 3, ["truck", "språk"]), new("b", Sector.CivilSociety, 2, ["språk"]), new("c", Sector.PublicSector, 2, ["lokaler", "truck"])];
        string[] needs = ["truck", "språk", "lokaler"];
        Sector[] sectors = [Sector.CivilSociety];
        var set = PartnerFinder.Find(needs, sectors, candidates);
        Assert.Equal("b,c 4 True", Said(set));
        Assert.Null(Problem(set));
        foreach (var changed in (PartnerSet[])
        [
            set with { Chosen = ["c"] }, set with { Chosen = ["a", "c"] }, set with { Chosen = ["b", "c", "x"] }, set with { Chosen = ["b", "b", "c"] }, set with { Cost = 3 }, set with { Cost = 5 },
            set with { LowerBound = 5 }, set with { Missing = ["truck"] }, set with { MissingSectors = [Sector.Business] }, set with { Prices = set.Prices.ToDictionary(price => price.Key, _ => 0L) },
            set with { Prices = set.Prices.ToDictionary(price => price.Key, price => -price.Value - 1) },
        ])
            Assert.NotNull(Problem(changed));

        Samverkan.Kernel.Wording? Problem(PartnerSet some) => CoverChecker.ProblemOf(some, needs, sectors, candidates);
    }

    [Fact]
    public void Find_WhatNobodyOffers_SaysSo()
    {
        var set = PartnerFinder.Find(["truck", "tolk"], [Sector.PublicSector], [new("a", Sector.Business, 1, ["truck"])]);
        Assert.False(set.IsPossible);
        Assert.Equal("tolk", Assert.Single(set.Missing));
        Assert.Equal(Sector.PublicSector, Assert.Single(set.MissingSectors));
        Assert.Empty(set.Chosen);
    }

    [Fact]
    public void Find_WrongInput_IsRefused()
    {
        Candidate one = new("a", Sector.Business, 1, ["truck"]);
        Assert.Throws<ArgumentException>(() => PartnerFinder.Find(["truck"], [], [one, one]));
        Assert.ThrowsAny<ArgumentException>(() => PartnerFinder.Find(["truck"], [], [one with { Cost = -1 }]));
        Assert.ThrowsAny<ArgumentException>(() => PartnerFinder.Find(["truck"], [], [one with { Cost = PartnerFinder.MostCost + 1 }]));
        Assert.ThrowsAny<ArgumentException>(() => PartnerFinder.Find([" "], [], [one]));
        Assert.ThrowsAny<ArgumentException>(() => PartnerFinder.Find(["truck"], [], [one], choices: -1));
        Assert.ThrowsAny<ArgumentException>(() => PartnerFinder.Find(["truck"], [(Sector)9], [one]));
    }

    [Fact]
    public void Find_NothingNeeded_TakesNobody() => Assert.Equal(" 0 True", Said(PartnerFinder.Find([], [], [new("a", Sector.Business, 1, [])])));

    [Fact]
    public void Find_CopiesAndTheGreatestCosts_AreNoTrouble()
    {
        var copies = Enumerable.Range(0, 50_000).Select(number => new Candidate($"c{number:D6}", Sector.Business, PartnerFinder.MostCost, ["truck", "tolk"])).ToArray();
        var set = PartnerFinder.Find(["truck", "tolk"], [Sector.Business], copies);
        Assert.Equal("c000000 1000000000 True", Said(set));
        Assert.Null(CoverChecker.ProblemOf(set, ["truck", "tolk"], [Sector.Business], copies));
    }

    [Theory]
    [InlineData(60, 300, true)]
    [InlineData(200, 1_500, false)]
    public void Find_ARegion_IsProvenOrBounded(int needs, int candidates, bool isProven)
    {
        var (asked, offered) = Region(needs, candidates);
        var set = PartnerFinder.Find(asked, Enum.GetValues<Sector>(), offered, choices: isProven ? PartnerFinder.UsualChoices : 500);
        Assert.Null(CoverChecker.ProblemOf(set, asked, Enum.GetValues<Sector>(), offered));
        Assert.True(set.LowerBound > 0 && (set.IsCheapest || !isProven), $"{set.Cost} {set.LowerBound}");
    }

    /// <summary>Competences of which some are common and most are rare.</summary>
    internal static (string[] Needs, Candidate[] Candidates) Region(int needs, int candidates)
    {
        var state = 1UL;
        var offered = Enumerable.Range(0, candidates).Select(number => new Candidate(
            $"c{number}", (Sector)(1 + Next(3)), 1 + Next(5), [.. Enumerable.Range(0, 2 + Next(6)).Select(_ => $"k{(Next(needs) * Next(needs)) / needs}").Append($"k{number % needs}").Distinct()])).ToArray();
        return ([.. Enumerable.Range(0, needs).Select(number => $"k{number}")], offered);

        int Next(int below)
        {
            state = unchecked((state * 6364136223846793005) + 1442695040888963407);
            return (int)((state >> 33) % (ulong)below);
        }
    }

    private static Property Over(Func<string[], Sector[], Candidate[], bool> holds) => Prop.ForAll(
        Gen.SubListOf(Needs).Zip(Gen.SubListOf(Enum.GetValues<Sector>())).Zip(Candidates()).ToArbitrary(),
        one => holds([.. one.Item1.Item1], [.. one.Item1.Item2], [.. one.Item2]));

    private static Gen<List<Candidate>> Candidates() =>
        Gen.Sized(size => Gen.Choose(0, Math.Min(9, size)).SelectMany(count => Gen.SubListOf(Needs).Zip(Gen.Elements(Enum.GetValues<Sector>())).Zip(Gen.Choose(0, 6)).ListOf(count)))
            .Select(drawn => drawn.Select((one, number) => new Candidate($"p{number}", one.Item1.Item2, one.Item2, [.. one.Item1.Item1])).ToList());

    private static IEnumerable<Candidate[]> Subsets(Candidate[] candidates) =>
        Enumerable.Range(0, 1 << candidates.Length).Select(bits => candidates.Where((_, number) => (bits & (1 << number)) != 0).ToArray());

    private static bool Does(Candidate[] some, string[] needs, Sector[] sectors) =>
        needs.All(need => some.Any(candidate => candidate.Offers.Contains(need))) && sectors.All(sector => some.Any(candidate => candidate.Sector == sector));

    private static string Said(PartnerSet set) => $"{string.Join(',', set.Chosen)} {set.Cost} {set.IsCheapest}";

    private static string Text(PartnerSet set) => $"{string.Join(',', set.Chosen)} {set.Cost} {set.LowerBound} {set.IsCheapest} {string.Join(',', set.Missing)} {string.Join(',', set.Prices.OrderBy(price => price.Key, StringComparer.Ordinal))}";
}
