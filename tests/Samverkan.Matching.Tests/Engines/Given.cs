using Samverkan.Recruitment;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Engines;

/// <summary>What laws and examples say about a market in few words.</summary>
public static class Given
{
    /// <summary>More than any small market holds.</summary>
    public const int All = 1000;

    /// <summary>A market of one seeker and one opening, under the default policy.</summary>
    public static SmallMarket Pair(Seeker seeker, Opening opening, params Offer[] offers) =>
        new([seeker], [opening], offers, MatchPolicy.Default, null, 0);

    public static int Points(this PairExplanation pair, MatchPart part) => pair.Parts.Single(score => score.Part == part).Points;

    /// <summary>Every pair of a market, explained.</summary>
    public static IEnumerable<PairExplanation> Pairs(this IMatcher matcher, SmallMarket market) =>
        from seeker in market.Seekers
        from opening in market.Openings
        select matcher.Explain(seeker.Id, opening.Id);

    public static IEnumerable<Shortlist> AllShortlists(this IMatcher matcher, int top = All) =>
        matcher.Shortlists(MatchSide.Seeker, top).Concat(matcher.Shortlists(MatchSide.Opening, top));
}
