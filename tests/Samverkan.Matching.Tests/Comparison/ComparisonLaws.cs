using Samverkan.Kernel;
using Samverkan.Recruitment;
using Samverkan.Testing;
using Samverkan.Testing.Matching;

namespace Samverkan.Matching.Tests.Comparison;

/// <summary>What holds when any two policies are compared on any market.</summary>
public sealed class ComparisonLaws
{
    [SamverkanProperty]
    public bool APolicyComparedWithItselfMovesNothing(SmallMarket market, Pick top) => Both(top).All(at =>
    {
        var same = PolicyComparison.Of(Under(market, market.Policy), Under(market, market.Policy), at.By, at.Top);
        return same.Differences.Count == 0 && same.Lists.All(list => list.Changes.Count == 0) && same.MostChanged(9).Count == 0
            && same.Counts is { Changed: 0, Entered: 0, Left: 0, Moved: 0, Displacement.Count: 0 }
            && same.Counts.Overlaps.All(overlap => overlap.Shared.Count == overlap.Shared.Of);
    });

    [SamverkanProperty]
    public bool ChangingPlacesMirrorsTheComparison(SmallMarket market, MatchPolicy other, Pick top) => Both(top).All(at =>
    {
        var there = PolicyComparison.Of(Under(market, market.Policy), Under(market, other), at.By, at.Top);
        var back = PolicyComparison.Of(Under(market, other), Under(market, market.Policy), at.By, at.Top);
        return there.Differences.SequenceEqual(back.Differences.Select(one => new PolicyDifference(one.Field, one.B, one.A)))
            && there.Counts.Displacement == back.Counts.Displacement
            && there.Counts.Overlaps.SequenceEqual(back.Counts.Overlaps)
            && (there.Counts.Entered, there.Counts.Left, there.Counts.Moved, there.Counts.Stood) == (back.Counts.Left, back.Counts.Entered, back.Counts.Moved, back.Counts.Stood)
            && there.Lists.Zip(back.Lists).All(lists => Said(lists.First, change => change).SetEquals(Said(lists.Second, change => (change.To, change.From, change.B, change.A))));
    });

    [SamverkanProperty]
    public bool TheCountsAddUp(SmallMarket market, MatchPolicy other, Pick top) => Both(top).All(at =>
    {
        var (a, b) = (Under(market, market.Policy), Under(market, other));
        var compared = PolicyComparison.Of(a, b, at.By, at.Top);
        var counts = compared.Counts;
        return counts.Lists == compared.Lists.Count
            && counts.Changed == compared.Lists.Count(list => list.Changes.Count > 0)
            && counts.Left + counts.Moved + counts.Stood == a.Shortlists(at.By, at.Top).Sum(list => list.Matches.Count)
            && counts.Entered + counts.Moved + counts.Stood == b.Shortlists(at.By, at.Top).Sum(list => list.Matches.Count)
            && counts.Displacement.Of == counts.Moved + counts.Stood
            && counts.Displacement.Count >= counts.Moved;
    });

    [SamverkanProperty]
    public bool EveryChangeIsWhatTheListsSay(SmallMarket market, MatchPolicy other, Pick top) => Both(top).All(at =>
    {
        var (a, b) = (Under(market, market.Policy), Under(market, other));
        var compared = PolicyComparison.Of(a, b, at.By, at.Top);
        return a.Shortlists(at.By, at.Top).Zip(b.Shortlists(at.By, at.Top), compared.Lists).All(lists =>
        {
            var ranks = lists.Third.Changes.ToDictionary(change => (change.Seeker, change.Opening));
            return Pairs(lists.First).Union(Pairs(lists.Second)).All(pair =>
            {
                var (was, @is) = (Find(lists.First, pair), Find(lists.Second, pair));
                var change = ranks.GetValueOrDefault(pair);
                return was?.Rank == @is?.Rank ? change is null
                    : change?.RankA == was?.Rank && change?.RankB == @is?.Rank
                        && (was is null || was.Score == change?.ScoreA) && (@is is null || @is.Score == change?.ScoreB);
            });
        });
    });

    [SamverkanProperty]
    public bool AnOpeningsComparisonHoldsNothingOfTheSeekersSide(SmallMarket market, MatchPolicy other) =>
        PolicyComparison.Of(Under(market, market.Policy), Under(market, other), MatchSide.Opening, 3).Lists
            .SelectMany(list => list.Changes).SelectMany(change => change.Parts).All(part => part.Part <= MatchPart.Licences);

    [SamverkanProperty]
    public bool EverySentenceIsInBothLanguages(SmallMarket market, MatchPolicy other)
    {
        var compared = PolicyComparison.Of(Under(market, market.Policy), Under(market, other), MatchSide.Seeker, 2);
        return ComparisonWords.Summary(compared).Concat(compared.Lists.SelectMany(ComparisonWords.Of))
            .All(line => line.Swedish != line.English && !line.Swedish.Contains(" the ", StringComparison.Ordinal) && !line.Swedish.Contains("Percent", StringComparison.Ordinal));
    }

    private static Market Under(SmallMarket market, MatchPolicy policy)
    {
        var told = market.WithRarity();
        return Market.Compile(told.Seekers, told.Openings, policy, told.Rarity, told.Offers, told.Seed, told.Vocabulary);
    }

    private static IEnumerable<(MatchSide By, int Top)> Both(Pick top) => Enum.GetValues<MatchSide>().Select(side => (side, 1 + top.In(6)));

    private static HashSet<string> Said(ListComparison list, Func<(int? From, int? To, string A, string B), (int? From, int? To, string A, string B)> turn) =>
    [
        .. list.Changes.Select(change => $"{change.Seeker}|{change.Opening}|" + turn((
            change.RankA,
            change.RankB,
            string.Join(',', change.Parts.Select(part => part.A)),
            string.Join(',', change.Parts.Select(part => part.B))))),
    ];

    private static IEnumerable<(SeekerId Seeker, OpeningId Opening)> Pairs(Shortlist list) => list.Matches.Select(match => (match.Seeker, match.Opening));

    private static Match? Find(Shortlist list, (SeekerId Seeker, OpeningId Opening) pair) => list.Matches.FirstOrDefault(match => (match.Seeker, match.Opening) == pair);
}
