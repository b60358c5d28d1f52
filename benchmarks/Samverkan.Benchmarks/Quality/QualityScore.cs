using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Quality;

/// <summary>How often the right one is among the first, and the mean of one over its rank; 0 beyond the list.</summary>
internal sealed class QualityScore
{
    public const int Top = 100;
    private readonly int[] within = new int[Top + 1];
    private double reciprocals;
    private int asked;

    public void Add(IEnumerable<int> ranked, IReadOnlyList<Opening> openings, Func<Opening, bool> isRight)
    {
        asked++;
        var rank = ranked.TakeWhile(number => !isRight(openings[number])).Take(Top).Count() + 1;
        if (rank > Top)
            return;
        reciprocals += 1.0 / rank;
        for (var k = rank; k <= Top; k++)
            within[k]++;
    }

    public override string ToString() =>
        FormattableString.Invariant($"{Share(1):F3} | {Share(5):F3} | {Share(10):F3} | {reciprocals / asked:F3}");

    private double Share(int k) => (double)within[k] / asked;
}
