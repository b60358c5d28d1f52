using Samverkan.Matching.Indexed;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The openings of a market as arrays of integers, and all that seekers are compiled against. Knows of no seekers, so that any may come to it.</summary>
internal sealed class OpeningSide
{
    private readonly Vocabulary vocabulary;
    private readonly Lazy<OpeningIndex> index;

    public OpeningSide(Opening[] openings, MatchPolicy policy, RarityTable rarity, IEnumerable<Offer> offers, Vocabulary vocabulary, DistanceTable distances)
    {
        this.vocabulary = vocabulary;
        Policy = policy;
        Weights = [0, .. PartNames.All.Select(policy.WeightOf)];
        Unknown = (byte)policy.UnknownPercent;
        var expectations = new Expectations(vocabulary);
        Columns = new(openings, vocabulary, expectations);
        Bridging = new(Columns, offers, vocabulary);
        Geography = new(openings, distances);
        Supports = new(openings);
        Openings = new OpeningCompiler(Columns, Bridging, Geography, Supports, new(Columns, Bridging, policy, rarity, vocabulary, expectations)).Compile(openings);
        index = new(() => new(this));
    }

    public MatchPolicy Policy { get; }

    /// <summary>The weight of each part, by its number.</summary>
    public int[] Weights { get; }

    /// <summary>The credit of an unknown, which is also its code.</summary>
    public byte Unknown { get; }

    public Columns Columns { get; }

    public Bridging Bridging { get; }

    public Geography Geography { get; }

    public SupportTable Supports { get; }

    public OpeningTable Openings { get; }

    /// <summary>Made when the first list is asked for.</summary>
    public OpeningIndex Index => index.Value;

    public SeekerTable Compile(Seeker[] seekers) =>
        new SeekerCompiler(Columns, Geography, Supports, new(Columns, vocabulary, Policy.SameGroupPercent), Policy).Compile(seekers);
}
