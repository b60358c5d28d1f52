namespace Samverkan.Matching.Optimal;

/// <summary>
/// The best allocation where everyone can be placed everywhere and each opening has one position: whole rows at a time. First an auction in a few steps, then
/// shortest paths for those who are left. Sources: Bertsekas 1988 for the auction; for the paths Jonker and Volgenant 1987, "A shortest augmenting
/// path algorithm for dense and sparse linear assignment problems", here with the choice to be left without. Where there are as many openings as seekers nobody
/// needs that choice, since no value is below 0: then everyone is placed, and prices are moved down together until the lowest is 0, which leaves no gain below 0.
/// </summary>
internal sealed class DenseOptimum
{
    /// <summary>The steps of the auction, as parts of the greatest value. Measured: coarser ones leave more to mend, on scores that are alike.</summary>
    private static readonly int[] Steps = [100, 1000, 10_000];

    /// <summary>Below this the general way is as fast.</summary>
    private const int Narrowest = 16;

    private readonly int[] value;
    private readonly int width;
    private readonly bool isSquare;
    private readonly int[] price;
    private readonly int[] placed;
    private readonly int[] holder;
    private readonly int[] gain;
    private readonly int[] distance;
    private readonly int[] far;
    private readonly int[] by;

    private DenseOptimum(ScoreTable table)
    {
        (value, width, isSquare) = (table.Value, table.Openings, IsSquare(table));
        placed = new int[table.Seekers];
        placed.AsSpan().Fill(-1);
        holder = new int[width];
        holder.AsSpan().Fill(-1);
        gain = new int[table.Seekers];
        (price, distance, far, by) = (new int[width], new int[width], new int[width], new int[width]);
    }

    /// <summary>Whether a table is one that this can do: complete, one position each, and values with room for the sum of four.</summary>
    public static bool Suits(ScoreTable table)
    {
        if (table.Openings < Narrowest || table.Opening.Length != (long)table.Seekers * table.Openings || (table.Outside != 0 && !IsSquare(table)))
            return false;
        foreach (var positions in table.Positions)
            if (positions != 1)
                return false;
        foreach (var one in table.Value)
            if (one is < 0 or > int.MaxValue / 8)
                return false;
        return true;
    }

    /// <summary>The best allocation and the prices that prove it.</summary>
    public static Optimum Run(ScoreTable table)
    {
        var run = new DenseOptimum(table);
        var most = 0;
        foreach (var one in table.Value)
            most = Math.Max(most, one);
        foreach (var part in Steps)
            run.Round(Math.Max(1, most / part));
        foreach (var seeker in run.Loose())
            run.Place(seeker);

        var placed = new int[table.Seekers];
        for (var s = 0; s < placed.Length; s++)
            placed[s] = run.placed[s] < 0 ? -1 : (s * run.width) + run.placed[s];
        long least = run.isSquare ? run.price.Min() : 0;
        var prices = Array.ConvertAll(run.price, one => one - least);
        for (var o = 0; o < prices.Length; o++)
        {
            if (prices[o] == 0 || run.holder[o] >= 0)
                continue;

            // A price that nobody pays is left from the auction: rare enough to be mended pair by pair.
            ExactFinish.Run(table, scale: 1, prices, placed);
            break;
        }

        return new(placed, prices, 0);
    }

    private static bool IsSquare(ScoreTable table) => table.Seekers == table.Openings;

    private ReadOnlySpan<int> Row(int seeker) => value.AsSpan(seeker * width, width);

    /// <summary>One round of the auction: afterwards nobody is more than the step from the best they could have.</summary>
    private void Round(int step)
    {
        var waiting = new List<int>();
        for (var s = placed.Length - 1; s >= 0; s--)
        {
            var at = placed[s];
            if (at >= 0)
            {
                var (best, _, _) = DenseRows.Best(Row(s), price);
                if (Row(s)[at] - price[at] + step >= best)
                    continue;
                holder[at] = -1;
                placed[s] = -1;
            }

            waiting.Add(s);
        }

        for (var i = 0; i < waiting.Count; i++)
        {
            var s = waiting[i];
            while (s >= 0)
            {
                var (best, at, second) = DenseRows.Best(Row(s), price);
                if (best <= 0)
                    break;
                price[at] += best - Math.Max(second, 0) + step;
                var loser = holder[at];
                (placed[s], holder[at]) = (at, s);
                if (loser >= 0)
                    placed[loser] = -1;
                s = loser;
            }
        }
    }

    /// <summary>Lets go of those who could have better than they have, and returns them with those who have nothing.</summary>
    private List<int> Loose()
    {
        var waiting = new List<int>();
        for (var s = 0; s < placed.Length; s++)
        {
            var (best, _, _) = DenseRows.Best(Row(s), price);
            gain[s] = isSquare ? best : Math.Max(best, 0);
            if (placed[s] >= 0 && Row(s)[placed[s]] - price[placed[s]] < gain[s])
            {
                holder[placed[s]] = -1;
                placed[s] = -1;
            }

            if (placed[s] < 0 && (isSquare || gain[s] > 0))
                waiting.Add(s);
        }

        return waiting;
    }

    /// <summary>Somebody finds a place, moves somebody on, or stays without; prices follow.</summary>
    private void Place(int seeker)
    {
        var (best, _, _) = DenseRows.Best(Row(seeker), price);
        gain[seeker] = isSquare ? best : Math.Max(best, 0);
        var limit = isSquare ? int.MaxValue : gain[seeker];
        if (limit <= 0)
            return;
        distance.AsSpan().Fill(int.MaxValue);
        int dropped = seeker, end = -1, length = 0, from = seeker;
        var scanned = new List<int>();
        while (true)
        {
            var nearest = DenseRows.Relax(Row(from), price, distance, by, length + gain[from], from);
            if (nearest >= (uint)limit)
                break;
            var at = distance.AsSpan().IndexOf((int)nearest);
            length = (int)nearest;
            if (holder[at] < 0)
            {
                (limit, end) = (length, at);
                break;
            }

            far[at] = length;
            distance[at] = int.MinValue;
            scanned.Add(at);
            from = holder[at];
            if (!isSquare && length + gain[from] < limit)
                (limit, dropped) = (length + gain[from], from);
        }

        foreach (var o in scanned)
        {
            price[o] += limit - far[o];
            gain[holder[o]] -= limit - far[o];
        }

        gain[seeker] -= limit;
        if (end < 0)
        {
            if (dropped == seeker)
                return;
            end = placed[dropped];
            placed[dropped] = -1;
        }

        for (var o = end; ;)
        {
            var mover = by[o];
            var left = placed[mover];
            (placed[mover], holder[o]) = (o, mover);
            if (mover == seeker)
                return;
            o = left;
        }
    }
}
