using System.Globalization;
using Samverkan.Matching;

namespace Samverkan.Benchmarks;

/// <summary>
/// A first look, for those who work on the fast path: processor time for one owner's list of 10, best of five, which a busy machine disturbs
/// less than time by the clock.
/// </summary>
internal static class Quick
{
    private const int Top = 10;
    private const int OfLinq = 50;
    private const int OfReference = 5;

    public static int Run(int size)
    {
        var input = MarketGenerator.Make(size, size);
        var (fast, linq, reference) = (input.Compile(), input.Linq(), input.Reference());
        var (seekers, openings) = (input.Seekers.Select(seeker => seeker.Id).ToList(), input.Openings.Select(opening => opening.Id).ToList());
        var eligible = fast.Shortlists(MatchSide.Seeker, 1).Sum(list => (double)list.Eligible) / ((double)size * size);
        Write($"{size} x {size}, {eligible:P1} eligible, compiled in {Best(1, input.Compile) / 1000:F1} ms");
        Compare(
            "by seeker",
            Best(OfLinq, () => seekers.Take(OfLinq).Sum(id => linq.Shortlist(id, Top).Count)),
            Best(OfReference, () => seekers.Take(OfReference).Sum(id => reference.Shortlist(id, Top).Matches.Count)),
            Best(size, () => fast.Shortlists(MatchSide.Seeker, Top).Sum(list => list.Matches.Count)));
        Compare(
            "by opening",
            Best(OfLinq, () => openings.Take(OfLinq).Sum(id => linq.Shortlist(id, Top).Count)),
            Best(OfReference, () => openings.Take(OfReference).Sum(id => reference.Shortlist(id, Top).Matches.Count)),
            Best(size, () => fast.Shortlists(MatchSide.Opening, Top).Sum(list => list.Matches.Count)));
        return 0;

        void Compare(string side, double ofLinq, double ofReference, double ofFast) =>
            Write($"{side,-10}  LINQ {ofLinq,9:F0} us ({ofLinq / ofFast:F0} x)  reference {ofReference,9:F0} us ({ofReference / ofFast:F0} x)  fast {ofFast,7:F1} us, {1000 * ofFast / size:F1} ns a pair");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));

    /// <summary>Microseconds of processor time for one of so many.</summary>
    private static double Best<T>(int times, Func<T> work)
    {
        var best = double.MaxValue;
        for (var i = 0; i < 5; i++)
        {
            var before = Environment.CpuUsage.TotalTime;
            work();
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - before).TotalMicroseconds / times);
        }

        return best;
    }
}
