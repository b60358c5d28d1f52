using Samverkan.Recruitment;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Engines;

/// <summary>Matching by the letter of the text.</summary>
public sealed class ReferenceEngine : IEngine
{
    public static IMatcher Compile(SmallMarket market) =>
        new Matcher(new ReferenceMatcher(market.Seekers, market.Openings, market.Policy, market.Rarity, market.Offers, market.Seed, market.Vocabulary));

    private sealed class Matcher(ReferenceMatcher matcher) : IMatcher
    {
        public Shortlist Shortlist(SeekerId seeker, int top) => matcher.Shortlist(seeker, top);

        public Shortlist Shortlist(OpeningId opening, int top) => matcher.Shortlist(opening, top);

        public IEnumerable<Shortlist> Shortlists(MatchSide by, int top) => matcher.Shortlists(by, top);

        public PairExplanation Explain(SeekerId seeker, OpeningId opening) => matcher.Explain(seeker, opening);

        public IEnumerable<Exclusion> Exclusions() => matcher.Exclusions();
    }
}
