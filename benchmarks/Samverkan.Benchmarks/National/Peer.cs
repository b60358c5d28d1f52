using System.Diagnostics;
using Samverkan.Benchmarks.Peers;
using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>What one would use instead, asked for the owner of a list.</summary>
/// <param name="Name">What it is called in tables.</param>
/// <param name="Owners">How many owners of each side it is timed on.</param>
/// <param name="Ask">Makes the owner's list its way.</param>
/// <param name="Agrees">Whether its list equals ours; null where it answers another question.</param>
internal sealed record Peer(string Name, int Owners, Action<Shortlist> Ask, Func<Shortlist, bool>? Agrees)
{
    private const int Top = AllLists.Top;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(5);

    public static Peer Linq(GeneratedMarket input, int owners)
    {
        var linq = input.Linq();
        return new("LINQ", owners, list => _ = list.By == MatchSide.Seeker ? linq.Shortlist(list.Seeker!.Value, Top).Count : linq.Shortlist(list.Opening!.Value, Top).Count, list => SameAnswers.AsLinq(linq, list));
    }

    public static Peer Reference(GeneratedMarket input, int owners)
    {
        var reference = input.Reference();
        return new("reference", owners, list => _ = list.By == MatchSide.Seeker ? reference.Shortlist(list.Seeker!.Value, Top) : reference.Shortlist(list.Opening!.Value, Top), list => SameAnswers.AsReference(reference, list));
    }

    public static Peer Lucene(GeneratedMarket input, int owners, bool keepsFilters)
    {
        var lucene = new LuceneMatcher(input, keepsFilters);
        return new(keepsFilters ? "Lucene.Net, filters kept" : "Lucene.Net", owners, list => _ = list.By == MatchSide.Seeker ? lucene.Shortlist(list.Seeker!.Value, Top).Count : lucene.Shortlist(list.Opening!.Value, Top).Count, null);
    }

    /// <summary>Microseconds of processor time for one list: the middle of so many rounds, or of all within a second, over the same owners, once it is warm: its code compiled, its filters made.</summary>
    public double Time(IReadOnlyList<Shortlist> owners, int rounds)
    {
        var (warming, warm) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            Round();
            warm++;
        }
        while (Stopwatch.GetElapsedTime(warming) < WarmUp);
        GC.Collect();
        return Meter.Median(Math.Max(rounds, warm / 5), Round).Processor / owners.Count;

        void Round()
        {
            foreach (var owner in owners)
                Ask(owner);
        }
    }

    /// <summary>As many owners as it is timed on, evenly spread.</summary>
    public List<Shortlist> Some(IReadOnlyList<Shortlist> lists) =>
        [.. lists.Where((_, number) => number % Math.Max(1, lists.Count / Owners) == 0).Take(Owners)];
}
