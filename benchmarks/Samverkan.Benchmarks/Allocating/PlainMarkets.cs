namespace Samverkan.Benchmarks.Allocating;

/// <summary>Generates markets with nothing but scores, the same on every machine.</summary>
internal static class PlainMarkets
{
    private const int OpeningsOfASeeker = 20;
    private const int Factors = 5;

    /// <summary>
    /// Twenty openings a seeker, some openings named far more often than others: opening number x of n about as often as (n/x)^(1/3). Scores are whole numbers up to 20,000:
    /// drawn alone, or alike, that is made of how good the opening and the seeker are and of how well they suit each other, as real scores are.
    /// </summary>
    public static PlainMarket Sparse(int seekers, int openings, int mostPositions, bool alike = false)
    {
        var dice = new Dice(1);
        int[] positions = [.. Enumerable.Range(0, openings).Select(_ => dice.Between(1, mostPositions))];
        double[] quality = [.. Enumerable.Range(0, openings).Select(_ => dice.Unit())];
        var start = new int[seekers + 1];
        var (opening, score) = (new int[seekers * OpeningsOfASeeker], new int[seekers * OpeningsOfASeeker]);
        var own = new SortedSet<int>();
        for (int s = 0, k = 0; s < seekers; start[++s] = k)
        {
            own.Clear();
            while (own.Count < OpeningsOfASeeker)
                own.Add(Popular(dice, openings));
            var level = dice.Unit();
            foreach (var o in own)
            {
                opening[k] = o;
                score[k++] = alike
                    ? 1 + (int)((6000 * (quality[o] + level)) + (4000 * (1 - Math.Abs(quality[o] - level))) + (4000 * dice.Unit()))
                    : dice.Between(1, 20_000);
            }
        }

        return new(positions, start, opening, score);
    }

    /// <summary>Everyone can be placed everywhere, one position each; scores drawn alone, up to 100,000.</summary>
    public static PlainMarket Dense(int size)
    {
        var dice = new Dice(1);
        return Complete(size, (_, _) => dice.Between(1, 100_000));
    }

    /// <summary>The same with scores that are alike: what five properties of each make together, up to 100,000, and a little by chance.</summary>
    public static PlainMarket LowRank(int size)
    {
        var dice = new Dice(1);
        double[] seekers = [.. Enumerable.Range(0, size * Factors).Select(_ => dice.Unit())], openings = [.. Enumerable.Range(0, size * Factors).Select(_ => dice.Unit())];
        return Complete(size, (s, o) =>
        {
            double together = 0;
            for (var factor = 0; factor < Factors; factor++)
                together += seekers[(s * Factors) + factor] * openings[(o * Factors) + factor];
            return (int)(together * 20_000) + dice.Roll(200);
        });
    }

    /// <summary>One of so many, the first most often. Only operations that every machine rounds alike.</summary>
    public static int Popular(Dice dice, int count)
    {
        var unit = dice.Unit();
        return (int)(count * unit * Math.Sqrt(unit));
    }

    private static PlainMarket Complete(int size, Func<int, int, int> score)
    {
        var (opening, scores) = (new int[size * size], new int[size * size]);
        for (var k = 0; k < opening.Length; k++)
            (opening[k], scores[k]) = (k % size, score(k / size, k % size));
        return new([.. Enumerable.Repeat(1, size)], [.. Enumerable.Range(0, size + 1).Select(s => s * size)], opening, scores);
    }
}
