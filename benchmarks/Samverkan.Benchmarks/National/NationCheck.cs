using Samverkan.Matching;

namespace Samverkan.Benchmarks.National;

/// <summary>Every list of a small market, and some lists of both sides of a national one, compared with the reference and with LINQ.</summary>
internal static class NationCheck
{
    private const int Small = 2_000;

    /// <summary>0 when all answers are equal, else 1.</summary>
    public static int Run(int lists, int seekers, int openings)
    {
        var faults = Compare(MarketGenerator.Make(Small, Small), Small) + Compare(MarketGenerator.Make(seekers, openings), lists);
        Console.WriteLine(faults == 0 ? "All are equal." : $"{faults} DIFFER.");
        return faults == 0 ? 0 : 1;
    }

    private static int Compare(GeneratedMarket input, int lists)
    {
        var (market, linq, reference) = (input.Compile(), input.Linq(), input.Reference());
        var faults = 0;
        foreach (var side in new[] { MatchSide.Seeker, MatchSide.Opening })
        {
            var (done, before) = (0, faults);
            foreach (var list in AllLists.Of(market, side, AllLists.MostThreads, lists).Kept)
            {
                if (!SameAnswers.AsAlone(market, list) || !SameAnswers.AsLinq(linq, list) || !SameAnswers.AsReference(reference, list))
                {
                    faults++;
                    Console.WriteLine($"  the list of {list.Seeker?.Value ?? list.Opening?.Value} differs");
                }

                if (++done % 500 == 0)
                    Console.Error.WriteLine($"  {done} of {lists}");
            }

            Console.WriteLine(FormattableString.Invariant($"{input.Seekers.Count:#,0} x {input.Openings.Count:#,0}: {done:#,0} lists by {side} compared with the reference and with LINQ, {faults - before} differ"));
        }

        return faults;
    }
}
