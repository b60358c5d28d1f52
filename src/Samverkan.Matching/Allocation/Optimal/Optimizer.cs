namespace Samverkan.Matching.Optimal;

/// <summary>Finds the allocation with the greatest total: by auction nearly, and then exactly.</summary>
internal static class Optimizer
{
    /// <summary>How many times smaller each step of the auction is than the one before. Measured: 5 to 20 are much the same.</summary>
    private const int Narrowing = 10;

    /// <summary>When the step is so small a part of the span of values, shortest paths finish sooner than more auctions.</summary>
    private const int Finest = 500;

    /// <summary>The greatest total, exactly. Time about linear in pairs on real markets; at worst seekers times pairs.</summary>
    public static Optimum Exact(ScoreTable table)
    {
        if (DenseOptimum.Suits(table))
            return DenseOptimum.Run(table);
        var spans = Spans.Of(table);
        var auction = new Auction(table, spans.Scale);
        for (var step = spans.Longest / Narrowing; step >= spans.Values / Finest; step /= Narrowing)
            auction.Round(step);
        return Finished(table, auction, spans.Scale);
    }

    /// <summary>A total that is at most so large a part below the greatest; the proven gap is told.</summary>
    public static Optimum Within(ScoreTable table, decimal part)
    {
        if (DenseOptimum.Suits(table))
            return DenseOptimum.Run(table);
        var spans = Spans.Of(table);
        var auction = new Auction(table, spans.Scale);
        for (var step = spans.Longest / Narrowing; step >= spans.Values / Finest; step /= Narrowing)
        {
            auction.Round(step);
            var prices = Array.ConvertAll(auction.Price, price => price / spans.Scale);
            var (total, bound) = (Totals.Of(table, auction.Placed), Totals.Bound(table, prices));
            if (bound - total <= bound * part)
                return new(auction.Placed, prices, bound - total);
        }

        return Finished(table, auction, spans.Scale);
    }

    private static Optimum Finished(ScoreTable table, Auction auction, long scale)
    {
        ExactFinish.Run(table, scale, auction.Price, auction.Placed);

        // Rounding all prices down keeps them exact: what a pair is short of its seeker's gain is a whole number of points, and changes by less than one.
        return new(auction.Placed, Array.ConvertAll(auction.Price, price => price / scale), 0);
    }
}
