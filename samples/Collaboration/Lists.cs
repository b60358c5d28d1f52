using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Samples;

/// <summary>A market, and what it was made of, in the order of ids.</summary>
internal sealed class Lists(Market market, IEnumerable<Seeker> seekers, IEnumerable<Opening> openings)
{
    private const int Shown = 3;

    /// <summary>How many matches are on each list.</summary>
    public const int Top = 4;

    /// <summary>How many of those who are excluded are shown: the nearest.</summary>
    public const int Excluded = 3;

    public Market Market { get; } = market;

    public IReadOnlyList<Seeker> Seekers { get; } = [.. seekers.OrderBy(seeker => seeker.Id.Value, StringComparer.Ordinal)];

    /// <summary>The seekers whose lists are shown: the first, in the order of ids, for whom anything is possible.</summary>
    public IReadOnlyList<Seeker> ShownSeekers => [.. Seekers.Where(seeker => Market.Shortlist(seeker.Id, 1).Eligible > 0).Take(Shown)];

    /// <summary>The openings whose lists are shown: the first, in the order of ids, that anyone could hold.</summary>
    public IReadOnlyList<Opening> ShownOpenings => [.. Openings.Where(opening => Market.Shortlist(opening.Id, 1).Eligible > 0).Take(Shown)];

    public IReadOnlyList<Opening> Openings { get; } = [.. openings.OrderBy(opening => opening.Id.Value, StringComparer.Ordinal)];

    /// <summary>The openings that a seeker is excluded from, those that would have come highest first.</summary>
    public IEnumerable<PairExplanation> ExcludedFor(Seeker seeker) =>
        Nearest(Openings.Select(opening => Market.Explain(seeker.Id, opening.Id)), pair => pair.Mutual);

    /// <summary>The seekers that are excluded from an opening, those that would have come highest first.</summary>
    public IEnumerable<PairExplanation> ExcludedFor(Opening opening) =>
        Nearest(Seekers.Select(seeker => Market.Explain(seeker.Id, opening.Id)), pair => pair.OpeningView);

    private static IEnumerable<PairExplanation> Nearest(IEnumerable<PairExplanation> pairs, Func<PairExplanation, int> score) =>
        pairs.Where(pair => pair.Exclusion is not null).OrderByDescending(score).Take(Excluded);
}
