using Samverkan.Recruitment;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Engines;

/// <summary>The fast path.</summary>
public sealed class MarketEngine : IEngine
{
    public static IMatcher Compile(SmallMarket market) =>
        new Matcher(Market.Compile(market.Seekers, market.Openings, market.Policy, market.Rarity, market.Offers, market.Seed, market.Vocabulary));

    private sealed class Matcher(Market matcher) : IMatcher
    {
        public Shortlist Shortlist(SeekerId seeker, int top) => matcher.Shortlist(seeker, top);

        public Shortlist Shortlist(OpeningId opening, int top) => matcher.Shortlist(opening, top);

        public IEnumerable<Shortlist> Shortlists(MatchSide by, int top) => matcher.Shortlists(by, top);

        public PairExplanation Explain(SeekerId seeker, OpeningId opening) => matcher.Explain(seeker, opening);

        public IEnumerable<Exclusion> Exclusions() => matcher.Exclusions();
    }
}
