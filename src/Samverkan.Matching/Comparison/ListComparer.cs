namespace Samverkan.Matching;

/// <summary>Compares a list under one policy with the same list under another.</summary>
internal sealed class ListComparer(Market a, Market b, MatchSide by)
{
    public ListComparison Of(Shortlist first, Shortlist second)
    {
        var before = first.Matches.ToDictionary(Other, match => match, StringComparer.Ordinal);
        var after = second.Matches.ToDictionary(Other, match => match, StringComparer.Ordinal);
        var changes = new List<RankChange>();
        var stood = 0;
        foreach (var match in second.Matches)
        {
            var was = before.GetValueOrDefault(Other(match));
            if (was?.Rank == match.Rank)
                stood++;
            else
                changes.Add(Change(was, match));
        }

        changes.AddRange(first.Matches.Where(match => !after.ContainsKey(Other(match))).Select(match => Change(match, null)));
        return new(first.Seeker, first.Opening, first.Eligible, changes, stood);
    }

    private string Other(Match match) => by == MatchSide.Seeker ? match.Opening.Value : match.Seeker.Value;

    private RankChange Change(Match? before, Match? after)
    {
        var pair = (before ?? after)!;
        var points = (before?.Parts ?? Parts(a, pair)).Zip(after?.Parts ?? Parts(b, pair), (one, other) => new PartChange(one.Part, one.Points, other.Points));
        return new(pair.Seeker, pair.Opening, before?.Rank, after?.Rank, [.. points]);
    }

    /// <summary>The parts of what ranks, of a pair that is not on the list: never the seeker's view on an opening's list.</summary>
    private IEnumerable<PartScore> Parts(Market market, Match pair)
    {
        var explained = market.Explain(pair.Seeker, pair.Opening);
        return by == MatchSide.Seeker ? explained.Parts : EmployerPair.Of(explained).Parts;
    }
}
