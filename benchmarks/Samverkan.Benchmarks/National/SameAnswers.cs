using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>Whether a list says what a slower way says of the same owner.</summary>
internal static class SameAnswers
{
    /// <summary>The same others in the same order with the same scores.</summary>
    public static bool AsLinq(LinqMatcher linq, Shortlist list) => list.By == MatchSide.Seeker
        ? list.Matches.Select(match => (match.Opening, match.Score)).SequenceEqual(linq.Shortlist(list.Seeker!.Value, AllLists.Top))
        : list.Matches.Select(match => (match.Seeker, match.Score)).SequenceEqual(linq.Shortlist(list.Opening!.Value, AllLists.Top));

    /// <summary>The same rows to the byte, with every part and every requirement, and as many eligible.</summary>
    public static bool AsReference(ReferenceMatcher reference, Shortlist list)
    {
        var slow = list.By == MatchSide.Seeker ? reference.Shortlist(list.Seeker!.Value, AllLists.Top) : reference.Shortlist(list.Opening!.Value, AllLists.Top);
        return AsBytes(list, slow);
    }

    /// <summary>A list asked for by itself is the one that is made with all the others.</summary>
    public static bool AsAlone(Market market, Shortlist list) =>
        AsBytes(list, list.By == MatchSide.Seeker ? market.Shortlist(list.Seeker!.Value, AllLists.Top) : market.Shortlist(list.Opening!.Value, AllLists.Top));

    private static bool AsBytes(Shortlist one, Shortlist other) => one.Eligible == other.Eligible && Rows(one).AsSpan().SequenceEqual(Rows(other));

    private static byte[] Rows(Shortlist list)
    {
        using var rows = new MemoryStream();
        MatchRows.Write(rows, [list]);
        return rows.ToArray();
    }
}
