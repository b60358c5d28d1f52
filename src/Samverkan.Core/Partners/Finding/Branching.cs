namespace Samverkan.Partners.Finding;

/// <summary>
/// Looks through every cover that could be cheaper than the best known: always the row that fewest can cover next, those who can by turns, the cheapest beyond the prices first. What is not yet covered costs at
/// least its prices, lowered so that nobody costs less than the prices of what they bring. Gives up after a number of choices, never after a time.
/// </summary>
internal sealed class Branching
{
    private readonly CoverMatrix matrix;
    private readonly double[] prices;
    private readonly double[] reduced;
    private readonly int[] covered;
    private readonly bool[] isOut;
    private readonly List<int> chosen = [];
    private int left;

    public Branching(CoverMatrix matrix, double[] prices, List<int> cover, long cost, int choices)
    {
        (this.matrix, Cover, Cost, left) = (matrix, cover, cost, choices);
        this.prices = Lowered(matrix, prices);
        reduced = [.. matrix.Columns.Select((rows, column) => matrix.Costs[column] - rows.Sum(row => this.prices[row]))];
        (covered, isOut) = (new int[matrix.Rows.Length], NeedlessBy(prices));
    }

    public List<int> Cover { get; private set; }

    public long Cost { get; private set; }

    /// <summary>True when it came to its end: then no cover is cheaper.</summary>
    public bool Search() => From(0, prices.Sum());

    private bool From(long cost, double open)
    {
        if (IsTooDear(cost + open))
            return true;
        if (--left < 0)
            return false;
        var row = Hardest();
        if (row < 0)
        {
            (Cover, Cost) = ([.. chosen.Order()], cost);
            return true;
        }

        var (tried, isDone) = (new List<int>(), true);
        foreach (var column in matrix.Rows[row].Where(column => !isOut[column]).OrderBy(column => reduced[column]).ThenBy(column => column))
        {
            // Whoever cannot be in a cheaper cover even with everything else at its price is passed over.
            if (!IsTooDear(cost + open + reduced[column]))
                isDone = With(column, cost, open);
            if (!isDone)
                break;
            isOut[column] = true;
            tried.Add(column);
        }

        foreach (var column in tried)
            isOut[column] = false;
        return isDone;
    }

    /// <summary>Columns that no cheaper cover has: with any of them, even the bound that the prices as they were give is too dear.</summary>
    private bool[] NeedlessBy(double[] given)
    {
        var beyond = matrix.Columns.Select((rows, column) => matrix.Costs[column] - rows.Sum(row => given[row])).ToArray();
        var bound = given.Sum() + beyond.Sum(cost => Math.Min(0, cost));
        return [.. beyond.Select(cost => cost > 0 && IsTooDear(bound + cost))];
    }

    private bool With(int column, long cost, double open)
    {
        chosen.Add(column);
        foreach (var row in matrix.Columns[column])
            if (covered[row]++ == 0)
                open -= prices[row];
        var isDone = From(cost + matrix.Costs[column], open);
        foreach (var row in matrix.Columns[column])
            covered[row]--;
        chosen.RemoveAt(chosen.Count - 1);
        return isDone;
    }

    /// <summary>Costs are whole: only what costs a whole less is cheaper.</summary>
    private bool IsTooDear(double atLeast) => atLeast > Cost - 1 + 1e-6;

    private int Hardest()
    {
        var (hardest, fewest) = (-1, int.MaxValue);
        for (var row = 0; row < covered.Length; row++)
            if (covered[row] == 0 && matrix.Rows[row].Count(column => !isOut[column]) is var can && can < fewest)
                (hardest, fewest) = (row, can);
        return hardest;
    }

    /// <summary>Prices that nobody costs less than, as high as they go: lowered where too high, then raised row by row, those that fewest can cover first (dual ascent, Bilde and Krarup 1977).</summary>
    private static double[] Lowered(CoverMatrix matrix, double[] prices)
    {
        double[] lowered = [.. prices];
        var slack = new double[matrix.Columns.Length];
        for (var column = 0; column < slack.Length; column++)
        {
            var (rows, worth) = (matrix.Columns[column], 0.0);
            foreach (var row in rows)
                worth += lowered[row];
            if (worth > matrix.Costs[column])
                foreach (var row in rows)
                    lowered[row] *= matrix.Costs[column] / worth;
        }

        for (var column = 0; column < slack.Length; column++)
            slack[column] = Math.Max(0, matrix.Costs[column] - matrix.Columns[column].Sum(row => lowered[row]));
        foreach (var row in Enumerable.Range(0, lowered.Length).OrderBy(row => matrix.Rows[row].Length).ThenBy(row => row))
        {
            var more = matrix.Rows[row].Min(column => slack[column]);
            lowered[row] += more;
            foreach (var column in matrix.Rows[row])
                slack[column] -= more;
        }

        return lowered;
    }
}
