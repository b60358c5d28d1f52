using Samverkan.Kernel;
using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Cli.Commands;

/// <summary>What is matched, read and checked against each other before anything is written.</summary>
internal sealed class MatchInput
{
    private readonly IReadOnlyList<Seeker> seekers;
    private readonly IReadOnlyList<Opening> openings;
    private readonly IReadOnlyList<Offer> offers;

    public MatchInput(Watched watched, string seekersFile, string openingsFile, string? offersFile, string? ledger)
    {
        seekers = DataFile.Seekers(seekersFile, watched);
        var work = DataFile.Openings(openingsFile, watched);
        AdaptableNames.Check(openingsFile, work, seekers, Vocabulary.Empty);
        openings = [.. work.Select(line => line.Value)];
        var bridges = offersFile is null ? [] : DataFile.Offers(offersFile, watched);
        offers = [.. bridges.Select(line => line.Value)];
        if (ledger is null)
            return;
        var collaboration = OfferPartners.Read(ledger, watched);
        if (offersFile is not null)
            OfferPartners.Check(offersFile, bridges, collaboration);
        Partners = OfferPartners.Names(collaboration);
    }

    /// <summary>What the partners are called; null when no collaboration says.</summary>
    public IReadOnlyDictionary<PartnerId, string>? Partners { get; }

    public Market Compile(MatchPolicy policy, ulong? seed)
    {
        var market = Market.Compile(seekers, openings, policy, offers: offers);
        return market.WithSeed(seed ?? MatchSeed.Default(seekers.Select(person => person.Id), openings.Select(opening => opening.Id), policy, market.Rarity));
    }

    /// <summary>The same market under another policy: the same rarities, and the same lots.</summary>
    public Market Compile(MatchPolicy policy, Market other) => Market.Compile(seekers, openings, policy, other.Rarity, offers, other.Seed);

    public IReadOnlyDictionary<SeekerId, Seeker> SeekersById() => seekers.ToDictionary(person => person.Id);

    public IReadOnlyDictionary<OpeningId, Opening> OpeningsById() => openings.ToDictionary(opening => opening.Id);
}
