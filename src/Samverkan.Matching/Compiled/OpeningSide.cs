using Samverkan.Matching.Indexed;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The openings of a market as arrays of integers, and all that seekers are compiled against. Knows of no seekers, so that any may come to it.</summary>
internal sealed class OpeningSide
{
    private readonly Vocabulary vocabulary;
    private readonly Lazy<OpeningIndex> index;

    private readonly ItemWeights itemWeights;

    public OpeningSide(MarketInput input)
    {
        var (openings, policy) = (input.Openings, input.Policy);
        vocabulary = input.Vocabulary;
        Policy = policy;
        PlanePoints = input.PlanePoints;
        Weights = [0, .. PartNames.All.Select(policy.WeightOf)];
        Unknown = (byte)policy.UnknownPercent;
        var expectations = new Expectations(vocabulary);
        Columns = new(openings, vocabulary, expectations);
        Bridging = new(Columns, input.Offers, vocabulary);
        Geography = new(openings, input.Distances);
        Supports = new(openings);
        itemWeights = new(Columns, input.Rarity, vocabulary);
        Openings = Compile(openings, expectations);
        index = new(() => new(this));
    }

    private OpeningSide(OpeningSide other, Opening opening, Expectations expectations)
    {
        (vocabulary, itemWeights, Policy, Weights, Unknown, PlanePoints) = (other.vocabulary, other.itemWeights, other.Policy, other.Weights, other.Unknown, other.PlanePoints);
        (Columns, Bridging, Geography) = (other.Columns, other.Bridging, other.Geography);
        Supports = new([opening]);
        Openings = Compile([opening], expectations);
        index = new(() => new(this));
    }

    public MatchPolicy Policy { get; }

    /// <summary>The weight of each part, by its number.</summary>
    public int[] Weights { get; }

    /// <summary>The credit of an unknown, which is also its code.</summary>
    public byte Unknown { get; }

    /// <summary>How many points the planes of the index may hold.</summary>
    public long PlanePoints { get; }

    public Columns Columns { get; }

    public Bridging Bridging { get; }

    public Geography Geography { get; }

    public SupportTable Supports { get; }

    public OpeningTable Openings { get; }

    /// <summary>Made when the first list is asked for.</summary>
    public OpeningIndex Index => index.Value;

    /// <summary>
    /// A single opening, so that seekers compiled here can be judged by it: all but their need of support, which an opening's list does not show.
    /// Null when it asks for something, or is somewhere, that no opening here does.
    /// </summary>
    public OpeningSide? For(Opening opening)
    {
        var expectations = new Expectations(vocabulary);
        return Columns.Know(opening, expectations) && Geography.Knows(opening.Municipality) ? new(this, opening, expectations) : null;
    }

    private OpeningTable Compile(Opening[] openings, Expectations expectations) =>
        new OpeningCompiler(Columns, Bridging, Geography, Supports, new(itemWeights, Columns, Bridging, Policy, expectations)).Compile(openings);

    public SeekerTable Compile(Seeker[] seekers) =>
        new SeekerCompiler(Columns, Geography, Supports, new(Columns, vocabulary, Policy.SameGroupPercent), Policy).Compile(seekers);
}
