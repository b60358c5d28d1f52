namespace Samverkan.Partners.Finding;

/// <summary>
/// Covers made one choice at a time: who costs least for each row not yet covered, by given costs (Chvatal 1979), and then without whoever has become needless, the dearest first.
/// </summary>
internal sealed class Greedy(CoverMatrix matrix)
{
    private readonly int[] covered = new int[matrix.Rows.Length];

    /// <summary>A cover, its columns in ascending order. Who already costs nothing or less by the given costs is in from the start.</summary>
    public List<int> Cover(double[] costs)
    {
        Array.Clear(covered);
        var (chosen, left) = (new List<int>(), matrix.Rows.Length);
        for (var column = 0; column < costs.Length; column++)
            if (costs[column] <= 0 && matrix.Columns[column].Any(row => covered[row] == 0))
                left -= Take(column, chosen);
        var queue = new PriorityQueue<int, (double Price, int Column)>(costs.Select((cost, column) => (column, (cost / matrix.Columns[column].Length, column))));
        while (left > 0 && queue.TryDequeue(out var column, out var at))
        {
            var gains = matrix.Columns[column].Count(row => covered[row] == 0);
            if (gains == 0)
                continue;

            // A price only rises as rows are covered by others: who was cheapest once is asked again only when next in turn.
            var price = Math.Max(0, costs[column]) / gains;
            if (queue.TryPeek(out _, out var next) && (price, column).CompareTo(next) > 0)
                queue.Enqueue(column, (price, column));
            else
                left -= Take(column, chosen);
        }

        return WithoutNeedless(chosen);
    }

    public long CostOf(List<int> cover) => cover.Sum(column => matrix.Costs[column]);

    private int Take(int column, List<int> chosen)
    {
        chosen.Add(column);
        return matrix.Columns[column].Count(row => covered[row]++ == 0);
    }

    private List<int> WithoutNeedless(List<int> chosen)
    {
        foreach (var column in chosen.OrderByDescending(column => matrix.Costs[column]).ThenByDescending(column => column).ToArray())
            if (matrix.Columns[column].All(row => covered[row] > 1))
            {
                foreach (var row in matrix.Columns[column])
                    covered[row]--;
                chosen.Remove(column);
            }

        chosen.Sort();
        return chosen;
    }
}
