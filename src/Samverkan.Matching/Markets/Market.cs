using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Matching.Compiled;
using Samverkan.Matching.Kernels;
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

    private Market(MarketInput input, Compilation compilation, DeskPool desks, Lazy<string> fingerprint)
    {
        (Input, this.compilation, this.desks, this.fingerprint) = (input, compilation, desks, fingerprint);
        ranking = new(compilation, input.Seed);
    }

    internal MarketInput Input { get; }

    /// <summary>The weights and constants.</summary>
    public MatchPolicy Policy => Input.Policy;

    /// <summary>How rare each skill is.</summary>
    public RarityTable Rarity => Input.Rarity;

    /// <summary>Skills, occupations and groups; <see cref="Recruitment.Vocabulary.Empty"/> when none was given.</summary>
    public Vocabulary Vocabulary => Input.Vocabulary;

    /// <summary>How far it is between municipalities; <see cref="DistanceTable.BuiltIn"/> when no other table was given.</summary>
    public DistanceTable Distances => Input.Distances;

    /// <summary>The seed of the lottery among equal scores.</summary>
    public ulong Seed => Input.Seed;

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
        var input = new MarketInput(allSeekers, allOpenings, policy ?? MatchPolicy.Default, rarity ?? RarityTable.Default(allOpenings, words), [.. offers ?? []], words, distances ?? DistanceTable.BuiltIn, seed);
        return Of(input, new OpeningSide(input));
    }

    /// <summary>The same market with another seed, such as one made of its <see cref="Fingerprint"/>. Shares what has been compiled.</summary>
    /// <param name="seed">The seed of the lottery among equal scores.</param>
    public Market WithSeed(ulong seed) => new(Input with { Seed = seed }, compilation, desks, fingerprint);

    /// <summary>
    /// The same openings, policy, rarity and seed with other seekers: what has been compiled of the openings is shared, so that one seeker costs
    /// microseconds. O(seekers).
    /// </summary>
    /// <param name="seekers">The seekers, each id once.</param>
    /// <exception cref="ArgumentException">An id is given twice, or a seeker lists what it lacks; the message names the id.</exception>
    public Market WithSeekers(IEnumerable<Seeker> seekers) => Of(Input with { Seekers = Admission.Of(Guard.Against.Null(seekers), Vocabulary) }, compilation.Side);

    /// <summary>The same market with room for so many points in the planes of its index: slower or faster, and otherwise the same.</summary>
    internal Market WithPlanePoints(long points)
    {
        var input = Input with { PlanePoints = points };
        return Of(input, new OpeningSide(input));
    }

    /// <summary>The same seekers before a single other opening; null when it asks for something that the market has not been compiled for.</summary>
    internal Market? Before(Opening opening) => compilation.Side.For(opening) is { } side
        ? Of(Input with { Openings = [opening] }, new Compilation(side, compilation))
        : null;

    private static Market Of(MarketInput input, OpeningSide side) => Of(input, new Compilation(side, input.Seekers));

    private static Market Of(MarketInput input, Compilation compilation) => new(input, compilation, new(compilation), new(() => MarketFingerprint.Of(input)));

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

    /// <summary>Every eligible pair with both views, by the seeker's id, then by the opening's, ordinally: what an allocation is made of. Made one by one as they are read.</summary>
    public IEnumerable<EligiblePair> Pairs() => desks.AllAt(ranking.Pairs);

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

    /// <summary>The number of a seeker; less than 0 when it is not in the market.</summary>
    internal int NumberOf(SeekerId id) => Search(compilation.Seekers.Ids, id);

    /// <summary>The number of an opening; less than 0 when it is not in the market.</summary>
    internal int NumberOf(OpeningId id) => Search(compilation.Openings.Ids, id);

    internal int SlotOf(int opening) => compilation.Side.Index.Slots.Of[opening];

    internal int SlotCount => compilation.Side.Index.Slots.Count;

    /// <summary>The best openings of a seeker but for those in dead slots, one more than asked for, in no order; and how many were eligible.</summary>
    internal (Candidate[] Kept, int Eligible) Best(int seeker, int top, ulong[]? deadSlots) => desks.At(desk => ranking.BestOpenings(desk, seeker, top, deadSlots));

    /// <summary>The best seekers of an opening but for the dead, one more than asked for, in no order; and how many were eligible.</summary>
    internal (Candidate[] Kept, int Eligible) BestFor(int opening, int top, ulong[]? deadSeekers) => desks.At(desk => ranking.BestSeekers(desk, opening, top, deadSeekers));

    internal Match Row(int seeker, int opening, Candidate candidate, int rank, bool tiedAtCut, MatchSide by) =>
        desks.At(desk => ranking.Row(desk, seeker, opening, candidate, rank, tiedAtCut, by));

    private int Find(SeekerId id) => NumberOf(id) is >= 0 and var number ? number : throw new KeyNotFoundException($"There is no seeker {id} in the market.");

    private int Find(OpeningId id) => NumberOf(id) is >= 0 and var number ? number : throw new KeyNotFoundException($"There is no opening {id} in the market.");

    private static int Search<TId>(TId[] ids, TId id)
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

        return -1;
    }
}
