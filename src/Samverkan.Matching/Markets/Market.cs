using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Matching.Compiled;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// Seekers and openings, compiled once so that every pair can be scored fast; see <c>docs/matching.md</c>. The order of the input, the
/// machine, its culture and its threads change nothing. Immutable, and safe to share between threads.
/// </summary>
public sealed class Market
{
    private readonly Compilation compilation;
    private readonly Ranking ranking;
    private readonly Lazy<string> fingerprint;
    private readonly DeskPool desks;

    private Market(Seeker[] seekers, Opening[] openings, MatchPolicy policy, RarityTable rarity, Offer[] offers, Vocabulary vocabulary, DistanceTable distances, ulong seed)
    {
        compilation = new(new(openings, policy, rarity, offers, vocabulary, distances), seekers);
        (desks, ranking) = (new(compilation), new(compilation, seed));
        fingerprint = new(() => MarketFingerprint.Of(seekers, openings, policy, rarity, offers, vocabulary, distances));
        Policy = policy;
        Rarity = rarity;
        Vocabulary = vocabulary;
        Distances = distances;
        Seed = seed;
    }

    private Market(Market other, ulong seed)
    {
        compilation = other.compilation;
        (desks, ranking) = (other.desks, new(compilation, seed));
        fingerprint = other.fingerprint;
        Policy = other.Policy;
        Rarity = other.Rarity;
        Vocabulary = other.Vocabulary;
        Distances = other.Distances;
        Seed = seed;
    }

    /// <summary>The weights and constants.</summary>
    public MatchPolicy Policy { get; }

    /// <summary>How rare each skill is.</summary>
    public RarityTable Rarity { get; }

    /// <summary>Skills, occupations and groups; <see cref="Recruitment.Vocabulary.Empty"/> when none was given.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>How far it is between municipalities; <see cref="DistanceTable.BuiltIn"/> when no other table was given.</summary>
    public DistanceTable Distances { get; }

    /// <summary>The seed of the lottery among equal scores.</summary>
    public ulong Seed { get; }

    /// <summary>How many seekers there are.</summary>
    public int SeekerCount => compilation.Seekers.Ids.Length;

    /// <summary>How many openings there are.</summary>
    public int OpeningCount => compilation.Openings.Ids.Length;

    /// <summary>
    /// SHA-256 over all input but the seed (seekers, openings, offers, policy, rarity, vocabulary and distances), in lower-case hexadecimal: equal for equal input in
    /// any order, on any machine. Computed when first asked for.
    /// </summary>
    public string Fingerprint => fingerprint.Value;

    /// <summary>Makes a market. O(size of the input).</summary>
    /// <param name="seekers">The seekers, each id once.</param>
    /// <param name="openings">The openings, each id once.</param>
    /// <param name="policy">Weights and constants; null for <see cref="MatchPolicy.Default"/>.</param>
    /// <param name="rarity">How rare each skill is; null for the table of the vocabulary, or where it knows no typical skills of <paramref name="openings"/>.</param>
    /// <param name="offers">Partners' bridges; null for none.</param>
    /// <param name="seed">The seed of the lottery among equal scores.</param>
    /// <param name="vocabulary">Skills, occupations and groups; null for <see cref="Recruitment.Vocabulary.Empty"/>.</param>
    /// <param name="distances">How far it is between municipalities; null for <see cref="DistanceTable.BuiltIn"/>.</param>
    /// <exception cref="ArgumentException">An id is given twice, or a seeker lists what it lacks; the message names the id.</exception>
    public static Market Compile(
        IEnumerable<Seeker> seekers,
        IEnumerable<Opening> openings,
        MatchPolicy? policy = null,
        RarityTable? rarity = null,
        IEnumerable<Offer>? offers = null,
        ulong seed = 0,
        Vocabulary? vocabulary = null,
        DistanceTable? distances = null)
    {
        var words = vocabulary ?? Vocabulary.Empty;
        var allSeekers = Admission.Of(Guard.Against.Null(seekers), words);
        var allOpenings = Admission.Of(Guard.Against.Null(openings));
        return new(allSeekers, allOpenings, policy ?? MatchPolicy.Default, rarity ?? RarityTable.Default(allOpenings, words), [.. offers ?? []], words, distances ?? DistanceTable.BuiltIn, seed);
    }

    /// <summary>The same market with another seed, such as one made of its <see cref="Fingerprint"/>. Shares what has been compiled.</summary>
    /// <param name="seed">The seed of the lottery among equal scores.</param>
    public Market WithSeed(ulong seed) => new(this, seed);

    /// <summary>The best openings for a seeker, by the mutual score. Empty when none is eligible. O(number of openings).</summary>
    /// <param name="seeker">Whose list it is.</param>
    /// <param name="top">How many at most, 1 or more.</param>
    /// <exception cref="KeyNotFoundException">The seeker is not in the market.</exception>
    /// <exception cref="ArgumentException"><paramref name="top"/> is less than 1.</exception>
    public Shortlist Shortlist(SeekerId seeker, int top)
    {
        Guard.Against.NegativeOrZero(top);
        var number = Find(seeker);
        return desks.At(desk => ranking.OfSeeker(desk, number, top));
    }

    /// <summary>The best seekers for an opening, by the opening's view alone. Empty when none is eligible. O(number of seekers).</summary>
    /// <param name="opening">Whose list it is.</param>
    /// <param name="top">How many at most, 1 or more.</param>
    /// <exception cref="KeyNotFoundException">The opening is not in the market.</exception>
    /// <exception cref="ArgumentException"><paramref name="top"/> is less than 1.</exception>
    public Shortlist Shortlist(OpeningId opening, int top)
    {
        Guard.Against.NegativeOrZero(top);
        var number = Find(opening);
        return desks.At(desk => ranking.OfOpening(desk, number, top));
    }

    /// <summary>
    /// All shortlists of one side, in the ordinal order of their owner's id, also those that are empty: the same whatever the number of threads. Seekers'
    /// lists are made as they are read, a few hundred ahead of the reader; openings' lists after one pass over all seekers, when the first is read.
    /// </summary>
    /// <param name="by">Whose lists.</param>
    /// <param name="top">How many matches at most on each, 1 or more.</param>
    /// <param name="threads">How many threads work at most, 1 or more; 1, the default, is the reader's own.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is no side, or <paramref name="top"/> or <paramref name="threads"/> is less than 1.</exception>
    public IEnumerable<Shortlist> Shortlists(MatchSide by, int top, int threads = 1)
    {
        Guard.Against.EnumOutOfRange(by);
        Guard.Against.NegativeOrZero(top);
        Guard.Against.NegativeOrZero(threads);
        return by == MatchSide.Opening ? OfOpenings(top, threads) : OfSeekers(top, threads);
    }

    /// <summary>Everything there is to say about one pair, eligible or not.</summary>
    /// <param name="seeker">The seeker.</param>
    /// <param name="opening">The opening.</param>
    /// <exception cref="KeyNotFoundException">One of them is not in the market.</exception>
    public PairExplanation Explain(SeekerId seeker, OpeningId opening)
    {
        var (s, o) = (Find(seeker), Find(opening));
        return desks.At(desk => ranking.Explain(desk, s, o));
    }

    /// <summary>Every excluded pair with its reasons, by the seeker's id, then by the opening's, ordinally. Made one by one as they are read.</summary>
    public IEnumerable<Exclusion> Exclusions() => desks.AllAt(ranking.Exclusions);

    private IEnumerable<Shortlist> OfSeekers(int top, int threads)
    {
        if (threads == 1)
            return desks.AllAt(desk => Enumerable.Range(0, SeekerCount).Select(seeker => ranking.OfSeeker(desk, seeker, top)));
        return InOrder.Of((SeekerCount + Ranking.PortionOfLists - 1) / Ranking.PortionOfLists, threads, portion => desks.At(desk =>
        {
            var from = portion * Ranking.PortionOfLists;
            return Enumerable.Range(from, Math.Min(Ranking.PortionOfLists, SeekerCount - from)).Select(seeker => ranking.OfSeeker(desk, seeker, top)).ToArray();
        })).SelectMany(lists => lists);
    }

    /// <summary>In as few passes over the seekers as the memory for lists in the making allows.</summary>
    private IEnumerable<Shortlist> OfOpenings(int top, int threads)
    {
        var portion = ranking.PortionOfOpenings(top);
        for (var first = 0; first < OpeningCount; first += portion)
            foreach (var list in ranking.OfOpenings(desks, threads, first, Math.Min(portion, OpeningCount - first), top))
                yield return list;
    }

    private int Find(SeekerId id) => Find(compilation.Seekers.Ids, id, "seeker");

    private int Find(OpeningId id) => Find(compilation.Openings.Ids, id, "opening");

    private static int Find<TId>(TId[] ids, TId id, string kind)
        where TId : struct, IId<TId>
    {
        int low = 0, high = ids.Length - 1;
        while (low <= high)
        {
            var middle = low + ((high - low) / 2);
            var order = string.CompareOrdinal(ids[middle].Value, id.Value);
            if (order == 0)
                return middle;
            if (order < 0)
                low = middle + 1;
            else
                high = middle - 1;
        }

        throw new KeyNotFoundException($"There is no {kind} {id} in the market.");
    }
}
