namespace Samverkan.Benchmarks;

/// <summary>Draws ranks so that the n-th is drawn about 1/n as often as the first (or 1/√n): few are common, most are rare.</summary>
internal sealed class Zipf
{
    private readonly double[] cumulative;

    /// <summary>Whether it falls off as 1/n, or slower, as 1/√n. Only operations that every machine rounds alike.</summary>
    public Zipf(int ranks, bool steep)
    {
        cumulative = new double[ranks];
        double sum = 0;
        for (var rank = 0; rank < ranks; rank++)
            cumulative[rank] = sum += steep ? 1.0 / (rank + 1) : 1.0 / Math.Sqrt(rank + 1);
    }

    /// <summary>A rank, from 0.</summary>
    public int Draw(Dice dice)
    {
        var at = Array.BinarySearch(cumulative, dice.Unit() * cumulative[^1]);
        return Math.Min(at < 0 ? ~at : at + 1, cumulative.Length - 1);
    }
}
