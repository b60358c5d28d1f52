using Ardalis.GuardClauses;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// Matching by the letter of <c>docs/matching.md</c>, pair by pair, plain and slow: the oracle that every faster path is compared with.
/// Immutable, and safe to share between threads.
/// </summary>
public sealed class ReferenceMatcher
{
    private readonly SortedDictionary<string, Seeker> seekers;
    private readonly SortedDictionary<string, Opening> openings;
    private readonly MatchPolicy policy;
    private readonly RarityTable rarity;
    private readonly Vocabulary vocabulary;
    private readonly DistanceTable distances;
    private readonly Offer[] offers;
    private readonly ulong seed;

    /// <summary>Makes a matcher. The order of the input changes nothing.</summary>
    /// <param name="seekers">The seekers, each id once.</param>
    /// <param name="openings">The openings, each id once.</param>
    /// <param name="policy">Weights and constants; null for <see cref="MatchPolicy.Default"/>.</param>
    /// <param name="rarity">How rare each skill is; null for the table of the vocabulary, or where it knows no typical skills of <paramref name="openings"/>.</param>
    /// <param name="offers">Partners' bridges; null for none.</param>
    /// <param name="seed">The seed of the lottery among equal scores.</param>
    /// <param name="vocabulary">Skills, occupations and groups; null for <see cref="Vocabulary.Empty"/>.</param>
    /// <param name="distances">How far it is between municipalities; null for <see cref="DistanceTable.BuiltIn"/>.</param>
    /// <exception cref="ArgumentException">An id is given twice, or a seeker lists what it lacks; the message names the id.</exception>
    public ReferenceMatcher(
        IEnumerable<Seeker> seekers,
        IEnumerable<Opening> openings,
        MatchPolicy? policy = null,
        RarityTable? rarity = null,
        IEnumerable<Offer>? offers = null,
        ulong seed = 0,
        Vocabulary? vocabulary = null,
        DistanceTable? distances = null)
    {
        this.seekers = ReferenceInput.ById(Guard.Against.Null(seekers), seeker => seeker.Id.Value, nameof(seekers));
        this.openings = ReferenceInput.ById(Guard.Against.Null(openings), opening => opening.Id.Value, nameof(openings));
        this.vocabulary = vocabulary ?? Vocabulary.Empty;
        this.distances = distances ?? DistanceTable.BuiltIn;
        foreach (var seeker in this.seekers.Values)
            ReferenceInput.RequireNoContradiction(seeker, this.vocabulary);
        this.policy = policy ?? MatchPolicy.Default;
        this.rarity = rarity ?? RarityTable.Default(this.openings.Values, this.vocabulary);
        this.offers = [.. offers ?? []];
        this.seed = seed;
    }

    /// <summary>The best openings for a seeker, by the mutual score. Empty when none is eligible.</summary>
    /// <param name="seeker">Whose list it is.</param>
    /// <param name="top">How many at most, 1 or more.</param>
    /// <exception cref="KeyNotFoundException">The seeker is not in the market.</exception>
    /// <exception cref="ArgumentException"><paramref name="top"/> is less than 1.</exception>
    public Shortlist Shortlist(SeekerId seeker, int top)
    {
        Guard.Against.NegativeOrZero(top);
        var one = Find(seeker);
        var eligible = openings.Values.Select(opening => Explain(one, opening)).Where(pair => pair.Exclusion is null);
        var ranked = Ranked(eligible, pair => pair.Mutual, pair => pair.Opening.Value);
        return new Shortlist(seeker, null, Listed(ranked, top, MatchSide.Seeker), ranked.Count);
    }

    /// <summary>The best seekers for an opening, by the opening's view alone. Empty when none is eligible.</summary>
    /// <param name="opening">Whose list it is.</param>
    /// <param name="top">How many at most, 1 or more.</param>
    /// <exception cref="KeyNotFoundException">The opening is not in the market.</exception>
    /// <exception cref="ArgumentException"><paramref name="top"/> is less than 1.</exception>
    public Shortlist Shortlist(OpeningId opening, int top)
    {
        Guard.Against.NegativeOrZero(top);
        var one = Find(opening);
        var eligible = seekers.Values.Select(seeker => Explain(seeker, one)).Where(pair => pair.Exclusion is null);
        var ranked = Ranked(eligible, pair => pair.OpeningView, pair => pair.Seeker.Value);
        return new Shortlist(null, opening, Listed(ranked, top, MatchSide.Opening), ranked.Count);
    }

    /// <summary>All shortlists of one side, in the ordinal order of their owner's id, also those that are empty.</summary>
    /// <param name="by">Whose lists.</param>
    /// <param name="top">How many matches at most on each, 1 or more.</param>
    /// <exception cref="ArgumentException"><paramref name="by"/> is no side, or <paramref name="top"/> is less than 1.</exception>
    public IEnumerable<Shortlist> Shortlists(MatchSide by, int top)
    {
        Guard.Against.EnumOutOfRange(by);
        Guard.Against.NegativeOrZero(top);
        return by == MatchSide.Seeker
            ? seekers.Values.Select(seeker => Shortlist(seeker.Id, top))
            : openings.Values.Select(opening => Shortlist(opening.Id, top));
    }

    /// <summary>Everything there is to say about one pair, eligible or not.</summary>
    /// <param name="seeker">The seeker.</param>
    /// <param name="opening">The opening.</param>
    /// <exception cref="KeyNotFoundException">One of them is not in the market.</exception>
    public PairExplanation Explain(SeekerId seeker, OpeningId opening) => Explain(Find(seeker), Find(opening));

    /// <summary>Every excluded pair with its reasons, by the seeker's id, then by the opening's, ordinally.</summary>
    public IEnumerable<Exclusion> Exclusions() =>
        from seeker in seekers.Values
        from opening in openings.Values
        let pair = Explain(seeker, opening)
        where pair.Exclusion is not null
        select pair.Exclusion;

    private Seeker Find(SeekerId id) =>
        seekers.GetValueOrDefault(id.Value) ?? throw new KeyNotFoundException($"There is no seeker {id} in the market.");

    private Opening Find(OpeningId id) =>
        openings.GetValueOrDefault(id.Value) ?? throw new KeyNotFoundException($"There is no opening {id} in the market.");

    private PairExplanation Explain(Seeker seeker, Opening opening)
    {
        var items = new List<(RequirementItem Item, bool IsMust)>();
        items.AddRange(ReferenceItems.Musts(opening).Select(item => (item, true)));
        items.AddRange(ReferenceItems.Merits(opening).Select(item => (item, false)));
        items.AddRange(ReferenceItems.Needs(seeker).Select(item => (item, false)));
        items.Sort((a, b) => ReferenceItems.Compare(a.Item, b.Item));

        // Section 1: each requirement has one of three values; section 3: some unknowns are inferred.
        var credits = new ReferenceCredits(seeker, opening, policy, vocabulary, distances);
        List<Judgement> requirements =
            [.. items.Select(one => new Judgement(one.Item, one.IsMust, ReferenceValues.Of(one.Item, seeker, opening, vocabulary, distances), credits.IsInferred(one.Item)))];

        // Section 2: what is unmet may be bridged; a must that is unmet and that nobody bridges excludes.
        var unmet = requirements.Where(one => one.Value == RequirementValue.Unmet).ToList();
        List<Bridge> bridges = [.. unmet.SelectMany(one => ReferenceBridges.Of(one.Item, opening, offers, vocabulary))];
        List<RequirementItem> reasons = [.. unmet.Where(one => one.IsMust && !bridges.Exists(bridge => bridge.Item == one.Item)).Select(one => one.Item)];

        // Sections 3 and 4: credits and views.
        return new PairExplanation(
            seeker.Id,
            opening.Id,
            requirements,
            bridges,
            new ReferenceViews(seeker, opening, policy, rarity, vocabulary, distances).Parts(),
            TypicalSkillsHeld(seeker, opening),
            reasons.Count == 0 ? null : new Exclusion(seeker.Id, opening.Id, reasons));
    }

    /// <summary>Section 4: of an opening that lists no skills, the expected ones that the seeker has.</summary>
    private List<SkillId> TypicalSkillsHeld(Seeker seeker, Opening opening)
    {
        if (opening.Must.Skills is { Count: > 0 } || opening.Merit.Skills is { Count: > 0 } || (opening.Must.Skills is not null && opening.Merit.Skills is not null))
            return [];
        var held = seeker.Skills.Select(vocabulary.Canonical).ToHashSet();
        return [.. ReferenceViews.ExpectedSkills(opening, vocabulary).All.Where(held.Contains).OrderBy(skill => skill.Value, StringComparer.Ordinal)];
    }

    /// <summary>Section 6: highest first; ties by the lottery, lowest first; then by id, ordinally.</summary>
    private List<PairExplanation> Ranked(IEnumerable<PairExplanation> eligible, Func<PairExplanation, int> score, Func<PairExplanation, string> id) =>
        [.. eligible
            .OrderByDescending(score)
            .ThenBy(pair => ReferenceLottery.Draw(seed, pair.Seeker, pair.Opening))
            .ThenBy(id, StringComparer.Ordinal)];

    private List<Match> Listed(List<PairExplanation> ranked, int top, MatchSide by)
    {
        // Section 6: a tie at the cut.
        int? scoreAtCut = ranked.Count > top && Score(ranked[top - 1]) == Score(ranked[top]) ? Score(ranked[top]) : null;
        return [.. ranked.Take(top).Select((pair, index) => Row(pair, index + 1))];

        int Score(PairExplanation pair) => by == MatchSide.Seeker ? pair.Mutual : pair.OpeningView;

        // Section 6: in an opening's list the mutual score beside it counts support as if the seeker needed none.
        int Beside(PairExplanation pair) => by == MatchSide.Seeker
            ? pair.Mutual
            : pair.Mutual - pair.Parts.Single(part => part.Part == MatchPart.Support).Points + policy.WeightOf(MatchPart.Support);

        // Section 6: what is shown for a pair. In an opening's list no support is shown, and only the parts of its own view.
        Match Row(PairExplanation pair, int rank) => new(
            pair.Seeker,
            pair.Opening,
            rank,
            Score(pair),
            Beside(pair),
            Score(pair) == scoreAtCut,
            [.. pair.Parts.Where(part => by == MatchSide.Seeker || part.Part <= MatchPart.Licences)],
            Shown(pair, one => one.Value == RequirementValue.Unmet),
            Shown(pair, one => one.Value == RequirementValue.Unknown),
            Shown(pair, one => one.IsInferred),
            pair.Bridges);

        List<RequirementItem> Shown(PairExplanation pair, Func<Judgement, bool> isSo) =>
            [.. pair.Requirements
                .Where(one => isSo(one) && (by == MatchSide.Seeker || one.Item.Kind != RequirementKind.Support))
                .Select(one => one.Item)];
    }
}
