using Samverkan.Matching;

namespace Samverkan.Benchmarks;

/// <summary>Verifies that LINQ, the reference and the fast path give equal answers, before any of them is timed.</summary>
internal static class Check
{
    private const int Top = 10;

    /// <summary>0 when all answers are equal, else 1.</summary>
    public static int Run()
    {
        var faults = 0;
        foreach (var (size, ofLinq, ofReference) in new[] { (1_000, 1_000, 100), (10_000, 500, 20) })
        {
            var input = MarketGenerator.Make(size, size);
            var (fast, linq, reference) = (input.Compile(), input.Linq(), input.Reference());
            foreach (var list in Spread(fast.Shortlists(MatchSide.Seeker, Top), size, ofLinq))
                faults += Compare(list.Matches.Select(match => (match.Opening, match.Score)), linq.Shortlist(list.Seeker!.Value, Top));
            foreach (var list in Spread(fast.Shortlists(MatchSide.Opening, Top), size, ofLinq))
                faults += Compare(list.Matches.Select(match => (match.Seeker, match.Score)), linq.Shortlist(list.Opening!.Value, Top));
            foreach (var list in Spread(fast.Shortlists(MatchSide.Seeker, Top), size, ofReference))
                faults += Compare(Rows(list), Rows(reference.Shortlist(list.Seeker!.Value, Top)));
            foreach (var list in Spread(fast.Shortlists(MatchSide.Opening, Top), size, ofReference))
                faults += Compare(Rows(list), Rows(reference.Shortlist(list.Opening!.Value, Top)));
            Console.WriteLine($"{size} x {size}: {2 * ofLinq} lists compared with LINQ, {2 * ofReference} with the reference, {faults} differ");
        }

        return faults == 0 ? 0 : 1;
    }

    private static IEnumerable<Shortlist> Spread(IEnumerable<Shortlist> lists, int size, int count) =>
        lists.Where((_, index) => index % (size / count) == 0);

    private static int Compare<T>(IEnumerable<T> one, IEnumerable<T> other) => one.SequenceEqual(other) ? 0 : 1;

    private static byte[] Rows(Shortlist list)
    {
        using var rows = new MemoryStream();
        MatchRows.Write(rows, [list]);
        return rows.ToArray();
    }
}
