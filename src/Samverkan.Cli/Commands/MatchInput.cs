using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Commands;

/// <summary>What is matched, read and checked against each other before anything is written.</summary>
internal sealed class MatchInput
{
    private readonly IReadOnlyList<Offer> offers;

    public MatchInput(Watched watched, int threads, string seekersFile, string openingsFile, string? offersFile, string? ledger, Vocabulary? vocabulary, string? distancesFile)
    {
        Vocabulary = vocabulary;
        Distances = distancesFile is null ? DistanceTable.BuiltIn : DataFile.Distances(distancesFile, watched);
        var people = DataFile.Seekers(seekersFile, threads, watched);
        if (vocabulary is not null)
            Contradictions.Check(seekersFile, people, vocabulary);
        Seekers = [.. people.Select(line => line.Value)];
        var work = DataFile.Openings(openingsFile, threads, watched);
        NumberedOpenings = work;
        Openings = [.. work.Select(line => line.Value)];
        var names = new NamesInUse(Openings, Seekers, vocabulary ?? Vocabulary.Empty);
        AdaptableNames.Check(openingsFile, work, names);
        var bridges = offersFile is null ? [] : DataFile.Offers(offersFile, watched);
        offers = [.. bridges.Select(line => line.Value)];
        Notes =
        [
            .. new[]
            {
                StrayNames.In(seekersFile, "lacks", people, person => person.Lacks, names),
                offersFile is null ? null : StrayNames.In(offersFile, "bridges", bridges, offer => offer.Bridges, names),
            }.OfType<Wording>(),
        ];
        if (ledger is null)
            return;
        var collaboration = OfferPartners.Read(ledger, watched);
        if (offersFile is not null)
            OfferPartners.Check(offersFile, bridges, collaboration);
        Partners = OfferPartners.Names(collaboration);
    }

    public IReadOnlyList<Seeker> Seekers { get; }

    public IReadOnlyList<Opening> Openings { get; }

    /// <summary>What the user should know of the input although nothing in it is wrong.</summary>
    public IReadOnlyList<Wording> Notes { get; }

    /// <summary>The openings with the line that each stands on.</summary>
    public IReadOnlyList<Numbered<Opening>> NumberedOpenings { get; }

    /// <summary>Null when no taxonomy was given.</summary>
    public Vocabulary? Vocabulary { get; }

    public DistanceTable Distances { get; }

    /// <summary>What the partners are called; null when no collaboration says.</summary>
    public IReadOnlyDictionary<PartnerId, string>? Partners { get; }

    public Market Compile(MatchPolicy policy, ulong? seed)
    {
        var market = Market.Compile(Seekers, Openings, policy, offers: offers, vocabulary: Vocabulary, distances: Distances);
        return market.WithSeed(seed ?? MatchSeed.Default(Seekers.Select(person => person.Id), Openings.Select(opening => opening.Id), policy, market.Rarity));
    }

    /// <summary>The same market under another policy: the same rarities, and the same lots.</summary>
    public Market Compile(MatchPolicy policy, Market other) => Market.Compile(Seekers, Openings, policy, other.Rarity, offers, other.Seed, Vocabulary, Distances);

    public IReadOnlyDictionary<SeekerId, Seeker> SeekersById() => Seekers.ToDictionary(person => person.Id);

    public IReadOnlyDictionary<OpeningId, Opening> OpeningsById() => Openings.ToDictionary(opening => opening.Id);
}
