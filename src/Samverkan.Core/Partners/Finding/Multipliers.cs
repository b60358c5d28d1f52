namespace Samverkan.Partners.Finding;

/// <summary>
/// Prices of rows that make the bound from below as high as it goes, found by steps along the subgradient (Held and Karp 1971; for covers Beasley 1987, Caprara, Fischetti and Toth 1999). On the way, a
/// cover is made by what each column costs beyond its prices: the best covers come of good prices.
/// </summary>
internal sealed class Multipliers
{
    private const int Rounds = 600;
    private const int Patience = 20;
    private const int BetweenCovers = 4;
    private const double LeastStep = 0.002;
    private readonly CoverMatrix matrix;
    private readonly Greedy greedy;
    private readonly double[] prices;
    private readonly double[] reduced;
    private double best = -1;

    public Multipliers(CoverMatrix matrix)
    {
        (this.matrix, greedy) = (matrix, new(matrix));
        reduced = new double[matrix.Columns.Length];
        prices = [.. matrix.Rows.Select(columns => columns.Min(column => (double)matrix.Costs[column] / matrix.Columns[column].Length))];
        Prices = [.. prices];
        Cover = greedy.Cover([.. matrix.Costs.Select(cost => (double)cost)]);
    }

    /// <summary>The best prices found.</summary>
    public double[] Prices { get; }

    /// <summary>The cheapest cover found, in ascending order.</summary>
    public List<int> Cover { get; private set; }

    public long Cost => greedy.CostOf(Cover);

    /// <summary>Searches, in a number of rounds that depends on nothing but the matrix.</summary>
    public void Search()
    {
        var (step, since) = (1.0, 0);
        for (var round = 0; round < Rounds && step > LeastStep && Math.Ceiling(best - 1e-6) < Cost; round++)
        {
            var bound = Reduce();
            if (bound > best + (1e-6 * Math.Max(1, Math.Abs(best))))
            {
                (best, since) = (bound, 0);
                prices.CopyTo(Prices, 0);
            }
            else if (++since >= Patience)
            {
                (step, since) = (step / 2, 0);
                Prices.CopyTo(prices, 0);
                Reduce();
            }

            if (round % BetweenCovers == 0 && greedy.Cover(reduced) is var cover && greedy.CostOf(cover) < Cost)
                Cover = cover;
            Move(step, bound);
        }
    }

    /// <summary>What columns cost beyond the prices of their rows, and the bound.</summary>
    private double Reduce()
    {
        var bound = prices.Sum();
        for (var column = 0; column < reduced.Length; column++)
        {
            var cost = (double)matrix.Costs[column];
            foreach (var row in matrix.Columns[column])
                cost -= prices[row];
            reduced[column] = cost;
            bound += Math.Min(0, cost);
        }

        return bound;
    }

    /// <summary>Rows that too few cover become dearer, rows that many cover cheaper.</summary>
    private void Move(double step, double bound)
    {
        var (lacking, length) = (new double[prices.Length], 0.0);
        for (var row = 0; row < prices.Length; row++)
        {
            lacking[row] = 1 - matrix.Rows[row].Count(column => reduced[column] < 0);
            length += lacking[row] * lacking[row];
        }

        if (length == 0)
            return;
        var by = step * ((1.01 * Cost) - bound) / length;
        for (var row = 0; row < prices.Length; row++)
            prices[row] = Math.Max(0, prices[row] + (by * lacking[row]));
    }
}
