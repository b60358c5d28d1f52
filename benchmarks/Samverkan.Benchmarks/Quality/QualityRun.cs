using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>How well the right occupation is found for seekers of whom only skills are known, ours beside what a user would pick instead.</summary>
internal static class QualityRun
{
    private const int Openings = 10_000;
    private const int Seekers = 2_000;
    private const int Listed = 100;
    private const ulong Seed = 20_270_111;

    private static readonly Draw[] Draws =
    [
        new(FromGroupToo: false, KeepPercent: 50, NoisePercent: 25),
        new(FromGroupToo: false, KeepPercent: 30, NoisePercent: 50),
        new(FromGroupToo: false, KeepPercent: 30, NoisePercent: 100, CommonNoise: true),
        new(FromGroupToo: true, KeepPercent: 50, NoisePercent: 25),
        new(FromGroupToo: true, KeepPercent: 25, NoisePercent: 50),
    ];

    public static int Run(string folder)
    {
        var input = new QualityInput(folder);
        Console.WriteLine("| drawn from | ranked by | occupation @1 | @5 | @10 | MRR | group @1 | @5 | @10 | MRR | of occupations @1 | @5 | @10 | MRR |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
        foreach (var draw in Draws)
        {
            var market = new QualityMarket(input, draw, Openings, Seekers, Seed);
            using var lucene = new LuceneRanker(market);
            IRanker[] rankers =
            [
                new MarketRanker("Samverkan", market, input.Vocabulary),
                lucene,
                new OverlapRanker(market),
                new MarketRanker("... without rarity", market, input.Vocabulary, rarity: new(255, [])),
                new MarketRanker("... without what is typical of groups", market, WithoutGroups(input.Vocabulary)),
                new MarketRanker("... with an unknown as a no", market, input.Vocabulary, new(unknownPercent: 1)),
            ];
            foreach (var ranker in rankers)
                Console.WriteLine($"| {draw} | {ranker.Name} | {Measure(market, ranker, input)} |");
        }

        return 0;
    }

    private static Vocabulary WithoutGroups(Vocabulary whole) => new(
        whole.Skills, whole.Groups.Select(group => new OccupationGroup(group.Id, group.Name, group.Code)), whole.Occupations, whole.StandIns);

    /// <summary>On the list of openings as it stands, and on the list of occupations in the order in which it brings them up.</summary>
    private static string Measure(QualityMarket market, IRanker ranker, QualityInput input)
    {
        var (opening, group, occupation) = (new QualityScore(), new QualityScore(), new QualityScore());
        foreach (var (seeker, right) in market.Seekers)
        {
            var ranked = ranker.Rank(seeker, market.Openings.Count).Select(number => market.Openings[number].Occupation!.Value).ToList();
            opening.Add(ranked.Take(Listed), one => one == right);
            group.Add(ranked.Take(Listed), one => input.Vocabulary.GroupOf(one) == input.Vocabulary.GroupOf(right));
            occupation.Add(ranked.Distinct(), one => one == right);
        }

        return $"{opening} | {group} | {occupation}";
    }
}
