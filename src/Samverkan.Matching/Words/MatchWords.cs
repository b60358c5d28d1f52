using Ardalis.GuardClauses;
using Samverkan.Kernel;
using Samverkan.Matching.Words;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// Says in words why a pair fits or does not: what to ask and of whom, what could close each gap, why something is excluded and how that is
/// reviewed. Ids that nothing knows a name for are said as they are. Immutable, and safe to share between threads.
/// </summary>
public sealed class MatchWords
{
    private readonly Nouns nouns;
    private readonly Func<PartnerId, string> partnerName;
    private readonly Vocabulary vocabulary;
    private readonly DistanceTable distances;

    /// <summary>Makes a speaker.</summary>
    /// <param name="vocabulary">Knows the names of skills and occupations; null for none.</param>
    /// <param name="partners">What partners are called; null, or one that is not in it, for their ids.</param>
    /// <param name="distances">How far it is between municipalities; null for <see cref="DistanceTable.BuiltIn"/>.</param>
    public MatchWords(Vocabulary? vocabulary = null, IReadOnlyDictionary<PartnerId, string>? partners = null, DistanceTable? distances = null)
    {
        this.vocabulary = vocabulary ?? Vocabulary.Empty;
        this.distances = distances ?? DistanceTable.BuiltIn;
        nouns = new(this.vocabulary);
        partnerName = id => partners is not null && partners.TryGetValue(id, out var name) ? name : id.Value;
    }

    /// <summary>A pair in words for the seeker's side: a job coach, or the person.</summary>
    /// <param name="pair">The pair.</param>
    /// <param name="seeker">The person, so that what is known can be said; null to say it without.</param>
    /// <param name="opening">The opening, for the same reason; null to say it without.</param>
    /// <exception cref="ArgumentException">The seeker or the opening is not of the pair.</exception>
    public PairText ForSeeker(PairExplanation pair, Seeker? seeker = null, Opening? opening = null)
    {
        Guard.Against.Null(pair);
        RequireSame(seeker is null || seeker.Id == pair.Seeker, nameof(seeker));
        RequireSame(opening is null || opening.Id == pair.Opening, nameof(opening));
        var facts = new PairFacts(seeker, opening, vocabulary, distances);
        return new(MatchSide.Seeker, pair.Seeker, pair.Opening, nouns.Opening(pair.Opening, opening), Paragraphs.Of(
            OccupationWords.Of(pair.Requirements, facts, nouns),
            Requirements(pair.Requirements, pair.Bridges, facts, MatchSide.Seeker),
            Typical(pair.TypicalSkillsHeld),
            ExclusionWords.Of(pair.Exclusion, nouns, MatchSide.Seeker),
            ScoreWords.ForSeeker(pair)));
    }

    /// <summary>A pair in words for the employer. Nothing of what the person needs, or of the seeker's view, can be in it.</summary>
    /// <param name="pair">What the employer may see of the pair.</param>
    /// <param name="opening">The opening, so that what it says can be said; null to say it without.</param>
    /// <exception cref="ArgumentException">The opening is not of the pair.</exception>
    public PairText ForEmployer(EmployerPair pair, Opening? opening = null)
    {
        Guard.Against.Null(pair);
        RequireSame(opening is null || opening.Id == pair.Opening, nameof(opening));
        return new(MatchSide.Opening, pair.Seeker, pair.Opening, Nouns.Seeker(pair.Seeker), Paragraphs.Of(
            Requirements(pair.Requirements, pair.Bridges, new(null, opening, vocabulary, distances), MatchSide.Opening),
            Typical(pair.TypicalSkillsHeld),
            ExclusionWords.Of(pair.Exclusion, nouns, MatchSide.Opening),
            ScoreWords.ForEmployer(pair)));
    }

    /// <summary>An opening as it is named in a heading: with its occupation and place, where they are known.</summary>
    /// <param name="opening">The opening.</param>
    public Wording TitleOf(Opening opening) => nouns.Opening(Guard.Against.Null(opening).Id, opening);

    private IEnumerable<(PairTopic Topic, PairLine Line)> Requirements(
        IReadOnlyList<Judgement> requirements, IReadOnlyList<Bridge> bridges, PairFacts facts, MatchSide reader)
    {
        var met = new MetWords(nouns, facts);
        var unmet = new UnmetWords(nouns, facts);
        var questions = new Questions(nouns, facts, reader);
        var likely = new LikelyWords(nouns, vocabulary, facts, questions);
        var bridging = new BridgeWords(nouns, partnerName);
        foreach (var one in requirements)
        {
            if (one.Value == RequirementValue.Met)
                yield return (PairTopic.Fits, new(met.Of(one), one.Item));
            else if (one.Value == RequirementValue.Unmet)
                yield return (PairTopic.Missing, new(unmet.Of(one), one.Item));
            foreach (var line in one.Value == RequirementValue.Unmet ? bridging.Of(one, bridges) : [])
                yield return (PairTopic.Bridges, line);
            if (one.Value == RequirementValue.Unknown)
                foreach (var line in one.IsInferred ? likely.Of(one) : questions.Of(one))
                    yield return (one.IsInferred ? PairTopic.Likely : PairTopic.Ask, line);
        }
    }

    /// <summary>What fits although the opening does not say that it asks for it.</summary>
    private IEnumerable<(PairTopic Topic, PairLine Line)> Typical(IReadOnlyList<SkillId> held)
    {
        foreach (var skill in held)
            yield return (PairTopic.Fits, new(new(
                $"Personen har kompetensen {nouns.Skill(skill)}, som är typisk för yrket.",
                $"The person has the skill {nouns.Skill(skill)}, which is typical of the occupation.")));
    }

    private static void RequireSame(bool same, string name)
    {
        if (!same)
            throw new ArgumentException("Expected the one that the pair is made of.", name);
    }
}
