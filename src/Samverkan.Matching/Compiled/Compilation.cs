using Samverkan.Matching.Indexed;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>A market as arrays of integers. What is compiled here decides everything; the kernels only count.</summary>
internal sealed class Compilation
{
    private readonly Lazy<MarketIndex> index;

    public Compilation(Seeker[] seekers, Opening[] openings, MatchPolicy policy, RarityTable rarity, IEnumerable<Offer> offers, Vocabulary vocabulary, DistanceTable distances)
    {
        Policy = policy;
        Weights = [0, .. PartNames.All.Select(policy.WeightOf)];
        Unknown = (byte)policy.UnknownPercent;
        var expectations = new Expectations(vocabulary);
        Columns = new(openings, vocabulary, expectations);
        Bridging = new(Columns, offers, vocabulary);
        Geography = new(seekers, openings, distances);
        var supports = new SupportTable(seekers, openings);
        Openings = new OpeningCompiler(Columns, Bridging, Geography, supports, new(Columns, Bridging, policy, rarity, vocabulary, expectations)).Compile(openings);
        index = new(() => new MarketIndex(this));
        Seekers = new SeekerCompiler(Columns, Geography, supports, new(Columns, vocabulary, policy.SameGroupPercent), policy).Compile(seekers);
    }

    public MatchPolicy Policy { get; }

    /// <summary>The weight of each part, by its number.</summary>
    public int[] Weights { get; }

    /// <summary>The credit of an unknown, which is also its code.</summary>
    public byte Unknown { get; }

    public Columns Columns { get; }

    public Bridging Bridging { get; }

    public Geography Geography { get; }

    /// <summary>Made when the first list is asked for.</summary>
    public MarketIndex Index => index.Value;

    public OpeningTable Openings { get; }

    public SeekerTable Seekers { get; }
}
