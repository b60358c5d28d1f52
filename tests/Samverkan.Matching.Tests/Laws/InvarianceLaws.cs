using System.Globalization;
using FsCheck;
using Samverkan.Kernel;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Laws;

/// <summary>What may change without changing anything that is said, through every engine.</summary>
public abstract class InvarianceLaws<TEngine>
    where TEngine : IEngine
{
    [SamverkanProperty]
    public bool TheOrderOfTheInputChangesNothing(SmallMarket market, int shuffle)
    {
        var shuffled = market with
        {
            Seekers = Shuffled(market.Seekers.Select(seeker => Reordered(seeker, shuffle)), shuffle),
            Openings = Shuffled(market.Openings.Select(opening => Reordered(opening, shuffle)), shuffle),
            Offers = Shuffled(market.Offers, shuffle),
        };
        return Said(market) == Said(shuffled);
    }

    [SamverkanProperty]
    public bool NamingTheSameTwiceChangesNothing(SmallMarket market) =>
        Said(market) == Said(market with
        {
            Seekers = [.. market.Seekers.Select(seeker => seeker.But(draft =>
            {
                draft.Skills.AddRange(seeker.Skills);
                draft.Licences.AddRange(seeker.Licences);
                draft.Needs.AddRange(seeker.Needs);
                draft.Lacks.AddRange(seeker.Lacks);
                draft.Complete.AddRange(seeker.Complete);
                draft.Occupations.AddRange(seeker.Occupations);
            }))],
            Openings = [.. market.Openings.Select(opening => opening.But(draft =>
            {
                draft.Must = Twice(draft.Must);
                draft.Merit = Twice(draft.Merit);
                draft.Adaptable.AddRange(opening.Adaptable);
                draft.Offers?.AddRange(opening.Offers!);
            }))],
            Offers = [.. market.Offers, .. market.Offers],
        });

    [SamverkanProperty]
    public bool WhatIsNoInputOfTheScoreChangesNothing(SmallMarket market, PositiveInt some) =>
        Said(market) == Said(market with
        {
            Seekers = [.. market.Seekers.Select(seeker => seeker.But(draft => draft.Barriers = [new BarrierId("b" + some.Get)]))],
            Openings = [.. market.Openings.Select(opening => opening.But(draft =>
            {
                draft.Positions = some.Get;
                draft.Employer = new EmployerId("e" + some.Get);
                draft.Reserved = new() { ["g"] = some.Get };
            }))],
            Offers = [.. market.Offers.Select(offer => new Offer(offer.Partner, offer.Bridges) { Capacity = some.Get, Days = some.Get })],
        });

    [SamverkanProperty]
    public bool WhatOthersAreCalledChangesNothingInAPair(SmallMarketWithPair given)
    {
        var renamed = given.Market with
        {
            Seekers = [.. given.Market.Seekers.Select((seeker, i) => seeker.Id == given.Seeker.Id ? seeker : seeker.But(draft => draft.Id = new SeekerId("other " + i)))],
            Openings = [.. given.Market.Openings.Select((opening, i) => opening.Id == given.Opening.Id ? opening : opening.But(draft => draft.Id = new OpeningId("other " + i)))],
        };
        return Transcript.Of(TEngine.Compile(given.Market).Explain(given.Seeker.Id, given.Opening.Id))
            == Transcript.Of(TEngine.Compile(renamed).Explain(given.Seeker.Id, given.Opening.Id));
    }

    /// <summary>The lottery is made of ids; nothing else is.</summary>
    [SamverkanProperty]
    public bool WhatEverybodyIsCalledChangesOnlyTheLottery(SmallMarket market)
    {
        var renamed = market with
        {
            Seekers = [.. market.Seekers.Select((seeker, i) => seeker.But(draft => draft.Id = new SeekerId("s" + i)))],
            Openings = [.. market.Openings.Select((opening, i) => opening.But(draft => draft.Id = new OpeningId("o" + i)))],
        };
        var (before, after) = (TEngine.Compile(market), TEngine.Compile(renamed));
        return market.Seekers.Zip(renamed.Seekers).All(pair => Scores(before.Shortlist(pair.First.Id, Given.All)).SequenceEqual(Scores(after.Shortlist(pair.Second.Id, Given.All))))
            && market.Openings.Zip(renamed.Openings).All(pair => Scores(before.Shortlist(pair.First.Id, Given.All)).SequenceEqual(Scores(after.Shortlist(pair.Second.Id, Given.All))));

        static IEnumerable<(int, int)> Scores(Shortlist list) => list.Matches.Select(match => (match.Score, match.Mutual)).OrderDescending();
    }

    [SamverkanProperty(MaxTest = 50)]
    public bool TheCultureChangesNothing(SmallMarket market) =>
        Cultures.Foreign.Select(culture => In(culture, market)).Prepend(In(CultureInfo.InvariantCulture, market)).Distinct().Count() == 1;

    [SamverkanProperty(MaxTest = 50)]
    public bool ManyThreadsAtOnceChangeNothing(SmallMarket market)
    {
        var matcher = TEngine.Compile(market);
        var expected = Transcript.Of(TEngine.Compile(market), market);
        return Enumerable.Range(0, 8).AsParallel().WithDegreeOfParallelism(8).All(_ => Transcript.Of(matcher, market) == expected);
    }

    private static string In(CultureInfo culture, SmallMarket market)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            return Said(market);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string Said(SmallMarket market) => Transcript.Of(TEngine.Compile(market), market);

    private static Seeker Reordered(Seeker seeker, int shuffle) => seeker.But(draft =>
    {
        draft.Skills = Shuffled(draft.Skills, shuffle);
        draft.Languages = new(Shuffled(draft.Languages, shuffle));
        draft.Licences = Shuffled(draft.Licences, shuffle);
        draft.Experience = new(Shuffled(draft.Experience, shuffle));
        draft.Occupations = Shuffled(draft.Occupations, shuffle);
        draft.Lacks = Shuffled(draft.Lacks, shuffle);
        draft.Complete = Shuffled(draft.Complete, shuffle);
        draft.Needs = Shuffled(draft.Needs, shuffle);
    });

    private static Opening Reordered(Opening opening, int shuffle) => opening.But(draft =>
    {
        draft.Must = Reordered(draft.Must, shuffle);
        draft.Merit = Reordered(draft.Merit, shuffle);
        draft.Adaptable = Shuffled(draft.Adaptable, shuffle);
        draft.Offers = draft.Offers is null ? null : Shuffled(draft.Offers, shuffle);
    });

    private static Requirements Reordered(Requirements list, int shuffle) => new()
    {
        Skills = list.Skills is null ? null : Shuffled(list.Skills, shuffle),
        Languages = list.Languages is null ? null : new Dictionary<LanguageId, LanguageLevel?>(Shuffled(list.Languages, shuffle)),
        Licences = list.Licences is null ? null : Shuffled(list.Licences, shuffle),
        Experience = list.Experience is null ? null : new Dictionary<OccupationId, int?>(Shuffled(list.Experience, shuffle)),
    };

    private static Requirements Twice(Requirements list) => new()
    {
        Skills = list.Skills is null ? null : [.. list.Skills, .. list.Skills],
        Languages = list.Languages,
        Licences = list.Licences is null ? null : [.. list.Licences, .. list.Licences],
        Experience = list.Experience,
    };

    private static List<T> Shuffled<T>(IEnumerable<T> all, int shuffle)
    {
        var shuffled = all.ToArray();
        new Random(shuffle).Shuffle(shuffled);
        return [.. shuffled];
    }
}

public sealed class ReferenceInvarianceLaws : InvarianceLaws<ReferenceEngine>;

public sealed class MarketInvarianceLaws : InvarianceLaws<MarketEngine>;
