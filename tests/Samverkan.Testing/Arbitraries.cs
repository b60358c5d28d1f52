using FsCheck;
using FsCheck.Fluent;
using Samverkan.Matching;
using Samverkan.Recruitment;
using Samverkan.Testing.Collaborations;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Networks;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Testing;

/// <summary>How each type is made when a law asks for it. One place, so that all laws are checked over the same world.</summary>
public static class Arbitraries
{
    /// <summary>Seekers, each at random and alone.</summary>
    public static Arbitrary<Seeker> Seekers() => SeekerGen.Any.ToArbitrary();

    /// <summary>Openings, each at random and alone.</summary>
    public static Arbitrary<Opening> Openings() => OpeningGen.Any.ToArbitrary();

    /// <summary>Offers of partners.</summary>
    public static Arbitrary<Offer> Offers() => OfferGen.Any.ToArbitrary();

    /// <summary>Vocabularies over the ids of the generated world.</summary>
    public static Arbitrary<Vocabulary> Vocabularies() => VocabularyGen.Any.ToArbitrary();

    /// <summary>Policies, the default one as often as not.</summary>
    public static Arbitrary<MatchPolicy> Policies() => PolicyGen.Any.ToArbitrary();

    /// <summary>Small markets; a failing one is made smaller before it is shown.</summary>
    public static Arbitrary<SmallMarket> Markets() => Arb.From(MarketGen.Any, MarketGen.Smaller);

    /// <summary>Small markets with at least one seeker and one opening, and one of each picked out.</summary>
    public static Arbitrary<SmallMarketWithPair> MarketsWithPair() => MarketGen.WithPair.ToArbitrary();

    /// <summary>Histories of collaborations; a failing one is made shorter before it is shown.</summary>
    public static Arbitrary<History> Histories() => Arb.From(HistoryGen.Any, HistoryGen.Shorter);

    /// <summary>Votes of up to twelve voters.</summary>
    public static Arbitrary<Vote> Votes() => VoteGen.Any.ToArbitrary();

    /// <summary>Small graphs of every kind.</summary>
    public static Arbitrary<SmallGraph> Graphs() => SmallGraphGen.Any.ToArbitrary();

    /// <summary>One of many, however many there are.</summary>
    public static Arbitrary<Pick> Picks() => Gen.Choose(0, int.MaxValue).Select(number => new Pick(number)).ToArbitrary();
}
