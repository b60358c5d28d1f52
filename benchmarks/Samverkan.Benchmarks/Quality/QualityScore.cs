namespace Samverkan.Benchmarks.Quality;

/// <summary>How often the right one is among the first, and the mean of one over its rank; 0 beyond the list.</summary>
internal sealed class QualityScore
{
    private static readonly int[] Cuts = [1, 5, 10];
    private readonly int[] within = new int[Cuts.Length];
    private double reciprocals;
    private int asked;

    public void Add<T>(IEnumerable<T> ranked, Func<T, bool> isRight)
    {
        asked++;
        var before = 0;
        foreach (var one in ranked)
        {
            if (isRight(one))
            {
                reciprocals += 1.0 / (before + 1);
                for (var cut = 0; cut < Cuts.Length; cut++)
                    within[cut] += before < Cuts[cut] ? 1 : 0;
                return;
            }

            before++;
        }
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Share(0):F3} | {Share(1):F3} | {Share(2):F3} | {reciprocals / asked:F3}");

    private double Share(int cut) => (double)within[cut] / asked;
}
