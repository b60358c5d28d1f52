using FsCheck;
using Samverkan.Matching.Tests.Engines;
using Samverkan.Matching.Tests.Examples;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;
using Samverkan.Testing.Recruitment;

namespace Samverkan.Matching.Tests.Laws;

/// <summary>What holds of every shortlist, through every engine.</summary>
public abstract class ListLaws<TEngine>
    where TEngine : IEngine
{
    [SamverkanProperty]
    public bool DeclaringANeedChangesNothingThatAnOpeningSees(SmallMarketWithPair given, NonNegativeInt pick)
    {
        var declared = given.Seeker.But(draft => draft.Needs.Add(Pool.Supports[pick.Get % Pool.Supports.Length]));
        return SeenByOpenings(given.Market) == SeenByOpenings(given.Market.With(declared));
    }

    [SamverkanProperty]
    public bool DeclaringABarrierChangesNothingAtAll(SmallMarketWithPair given)
    {
        var declared = given.Seeker.But(draft => draft.Barriers.Add(new BarrierId("debt")));
        return Transcript.Of(TEngine.Compile(given.Market), given.Market) == Transcript.Of(TEngine.Compile(given.Market.With(declared)), given.Market);
    }

    [SamverkanProperty]
    public bool AnOpeningsListShowsNoSupport(SmallMarket market) =>
        TEngine.Compile(market).Shortlists(MatchSide.Opening, Given.All).SelectMany(list => list.Matches).All(match =>
            match.Unmet.Concat(match.Unknown).All(item => item.Kind != RequirementKind.Support)
            && match.Parts.All(part => part.Part <= MatchPart.Licences));

    [SamverkanProperty]
    public bool TheTopIsTheHeadOfOneMore(SmallMarket market, NonNegativeInt pick)
    {
        var top = 1 + (pick.Get % 6);
        var matcher = TEngine.Compile(market);
        return matcher.AllShortlists(top).Zip(matcher.AllShortlists(top + 1)).All(pair =>
            pair.First.Eligible == pair.Second.Eligible
            && pair.First.Matches.Select(Unmarked).SequenceEqual(pair.Second.Matches.Take(top).Select(Unmarked)));
    }

    [SamverkanProperty]
    public bool ATieAtTheCutMarksExactlyTheRowsThatScoreAsTheFirstLeftOut(SmallMarket market, NonNegativeInt pick)
    {
        var top = 1 + (pick.Get % 6);
        var matcher = TEngine.Compile(market);
        return matcher.AllShortlists(top).Zip(matcher.AllShortlists()).All(pair =>
        {
            var leftOut = pair.Second.Matches.ElementAtOrDefault(top)?.Score;
            return pair.First.Matches.All(match => match.TiedAtCut == (match.Score == leftOut));
        });
    }

    [SamverkanProperty]
    public bool HigherScoresGoFirstAndEqualOnesGoByTheLottery(SmallMarket market) =>
        TEngine.Compile(market).AllShortlists().All(list => list.Matches.Zip(list.Matches.Skip(1)).All(pair =>
            pair.First.Score > pair.Second.Score
            || (pair.First.Score == pair.Second.Score && Drawn(market, pair.First) <= Drawn(market, pair.Second))));

    [SamverkanProperty]
    public bool AnotherSeedChangesOnlyTheOrderOfEqualScores(SmallMarket market, ulong seed)
    {
        var first = TEngine.Compile(market).AllShortlists();
        var second = TEngine.Compile(market with { Seed = seed }).AllShortlists();
        return first.Zip(second).All(pair =>
            pair.First.Matches.Select(match => match.Score).SequenceEqual(pair.Second.Matches.Select(match => match.Score))
            && pair.First.Matches.Select(Unranked).ToHashSet().SetEquals(pair.Second.Matches.Select(Unranked)));
    }

    [SamverkanProperty]
    public bool EveryoneHasAListInTheOrdinalOrderOfIds(SmallMarket market)
    {
        var matcher = TEngine.Compile(market);
        return matcher.Shortlists(MatchSide.Seeker, 1).Select(list => list.Seeker!.Value.Value)
                .SequenceEqual(market.Seekers.Select(seeker => seeker.Id.Value).Order(StringComparer.Ordinal))
            && matcher.Shortlists(MatchSide.Opening, 1).Select(list => list.Opening!.Value.Value)
                .SequenceEqual(market.Openings.Select(opening => opening.Id.Value).Order(StringComparer.Ordinal));
    }

    [SamverkanProperty]
    public bool ARowSaysWhatTheExplanationOfItsPairSays(SmallMarket market)
    {
        var matcher = TEngine.Compile(market);
        return matcher.AllShortlists().All(list => list.Matches.All(match =>
        {
            var pair = matcher.Explain(match.Seeker, match.Opening);
            var shown = pair.Requirements.Where(one => list.By == MatchSide.Seeker || one.Item.Kind != RequirementKind.Support).ToList();
            var needs = pair.Parts.Single(part => part.Part == MatchPart.Support).Points;
            return match.Mutual == (list.By == MatchSide.Seeker ? pair.Mutual : pair.Mutual - needs + market.Policy.WeightOf(MatchPart.Support))
                && match.Score == (list.By == MatchSide.Seeker ? pair.Mutual : pair.OpeningView)
                && match.Parts.SequenceEqual(pair.Parts.Take(match.Parts.Count))
                && match.Unmet.SequenceEqual(shown.Where(one => one.Value == RequirementValue.Unmet).Select(one => one.Item))
                && match.Unknown.SequenceEqual(shown.Where(one => one.Value == RequirementValue.Unknown).Select(one => one.Item))
                && match.Bridges.SequenceEqual(pair.Bridges);
        }));
    }

    [SamverkanProperty]
    public bool OneListAskedForAloneIsTheSameAsAmongAll(SmallMarket market)
    {
        var matcher = TEngine.Compile(market);
        return matcher.AllShortlists(2).All(list => Transcript.Of(list) == Transcript.Of(list switch
        {
            { Seeker: { } seeker } => matcher.Shortlist(seeker, 2),
            { Opening: { } opening } => matcher.Shortlist(opening, 2),
            _ => throw new InvalidOperationException("A list of no one."),
        }));
    }

    private static ulong Drawn(SmallMarket market, Match match) => LotteryByHand.Draw(market.Seed, match.Seeker.Value, match.Opening.Value);

    private static string Unmarked(Match match) => Transcript.Of(match).Replace("tied True", "tied False", StringComparison.Ordinal);

    private static string Unranked(Match match) => Unmarked(match).Replace($"#{match.Rank} ", string.Empty, StringComparison.Ordinal);

    /// <summary>Everything that the rows of openings' lists hold.</summary>
    private static string SeenByOpenings(SmallMarket market) =>
        string.Join('\n', TEngine.Compile(market).Shortlists(MatchSide.Opening, 3)
            .SelectMany(list => list.Matches, (list, match) => list.Eligible + Transcript.Of(match)));
}

public sealed class ReferenceListLaws : ListLaws<ReferenceEngine>;

public sealed class MarketListLaws : ListLaws<MarketEngine>;
