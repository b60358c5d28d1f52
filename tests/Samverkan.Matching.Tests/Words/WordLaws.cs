using Samverkan.Kernel;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Words;

/// <summary>What holds for words about any pair of any market.</summary>
public sealed class WordLaws
{
    [SamverkanProperty]
    public bool DeclaringANeedOrABarrierChangesNotOneByteOfTheEmployersText(SmallMarketWithPair picked, Pick need, Pick barrier)
    {
        var declared = picked.Seeker.But(draft =>
        {
            draft.Needs = [.. draft.Needs.Append(Pool.Supports[need.In(Pool.Supports.Length)])];
            draft.Barriers = [.. draft.Barriers.Append(Pool.Barriers[barrier.In(Pool.Barriers.Length)])];
        });
        return Employers(picked.Market, picked) == Employers(picked.Market.With(declared), picked);
    }

    [SamverkanProperty]
    public bool TakingAwayAllNeedsChangesNotOneByteOfTheEmployersText(SmallMarketWithPair picked) =>
        Employers(picked.Market, picked) == Employers(picked.Market.With(picked.Seeker.But(draft => (draft.Needs, draft.Barriers) = ([], []))), picked);

    [SamverkanProperty]
    public bool TheSeekersWishesAndReachNeverReachTheEmployersScore(SmallMarketWithPair picked)
    {
        var text = Words(picked).ForEmployer(Seen(picked.Market, picked), picked.Opening);
        return text.Paragraphs.Where(paragraph => paragraph.Topic == PairTopic.Score).Sum(paragraph => paragraph.Lines.Count) == 1;
    }

    [SamverkanProperty]
    public bool EveryRequirementIsSaidOnceOrAsked(SmallMarketWithPair picked)
    {
        var pair = MarketEngine.Compile(picked.Market).Explain(picked.Seeker.Id, picked.Opening.Id);
        var text = Words(picked).ForSeeker(pair, picked.Seeker, picked.Opening);
        return pair.Requirements.All(one => Lines(text, Topic(one)).Any(line => line.Item == one.Item))
            && Lines(text, PairTopic.Missing).All(gap => Lines(text, PairTopic.Bridges).Any(line => line.Item == gap.Item))
            && Lines(text, PairTopic.Ask).All(line => line.AskedOf is not null)
            && (pair.Exclusion is null) == !Lines(text, PairTopic.Review).Any();
    }

    [SamverkanProperty]
    public bool NoLineIsLongNorHoldsTheNameOfAField(SmallMarketWithPair picked)
    {
        var pair = MarketEngine.Compile(picked.Market).Explain(picked.Seeker.Id, picked.Opening.Id);
        PairText[] texts = [Words(picked).ForSeeker(pair, picked.Seeker, picked.Opening), Words(picked).ForSeeker(pair), Words(picked).ForEmployer(EmployerPair.Of(pair), picked.Opening)];
        return texts.All(text => Readable.Breaches(text.In(Language.Swedish), Language.Swedish).Concat(Readable.Breaches(text.In(Language.English), Language.English)).FirstOrDefault() is null);
    }

    [SamverkanProperty(MaxTest = 50)]
    public bool TheCultureChangesNothing(SmallMarketWithPair picked)
    {
        var pair = MarketEngine.Compile(picked.Market).Explain(picked.Seeker.Id, picked.Opening.Id);
        return Cultures.Foreign.Select(culture => Cultures.In(culture, () => Whole(Words(picked).ForSeeker(pair, picked.Seeker, picked.Opening)))).Distinct().Count() == 1;
    }

    private static MatchWords Words(SmallMarketWithPair picked) => new(picked.Market.Vocabulary);

    private static PairTopic Topic(Judgement one) => one.Value switch
    {
        RequirementValue.Met => PairTopic.Fits,
        RequirementValue.Unmet => PairTopic.Missing,
        _ => one.IsInferred ? PairTopic.Likely : PairTopic.Ask,
    };

    private static IEnumerable<PairLine> Lines(PairText text, PairTopic topic) => text.Paragraphs.Where(paragraph => paragraph.Topic == topic).SelectMany(paragraph => paragraph.Lines);

    private static EmployerPair Seen(SmallMarket market, SmallMarketWithPair picked) =>
        EmployerPair.Of(MarketEngine.Compile(market).Explain(picked.Seeker.Id, picked.Opening.Id));

    private static string Employers(SmallMarket market, SmallMarketWithPair picked) => Whole(Words(picked).ForEmployer(Seen(market, picked), picked.Opening));

    private static string Whole(PairText text) => text.Title.Swedish + text.In(Language.Swedish) + text.Title.English + text.In(Language.English);
}
