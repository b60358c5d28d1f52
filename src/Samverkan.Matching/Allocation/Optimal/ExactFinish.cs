namespace Samverkan.Matching.Optimal;

/// <summary>
/// Makes an allocation that is nearly the best exactly the best: keeps who has the best they could have at the prices, and moves the others along shortest paths,
/// prices following. Sources: Kuhn 1955 and Edmonds and Karp 1972 (shortest augmenting paths with prices), Dijkstra 1959. Right from whatever prices and
/// allocation it starts; the nearer, the fewer paths.
/// </summary>
internal sealed partial class ExactFinish
{
    private readonly ScoreTable table;
    private readonly int[] start;
    private readonly int[] opening;
    private readonly int[] value;
    private readonly long scale;
    private readonly long outside;
    private readonly long[] price;
    private readonly int[] placed;
    private readonly Bids seats;
    private readonly long[] gain;
    private readonly long[] distance;
    private readonly int[] by;
    private readonly int[] via;
    private readonly List<int> reached = [];
    private readonly List<int> closed = [];
    private readonly PriorityQueue<int, long> nearest = new();

    private ExactFinish(ScoreTable table, long scale, long[] price, int[] placed)
    {
        this.table = table;
        start = table.Start;
        opening = table.Opening;
        value = table.Value;
        this.scale = scale;
        outside = table.Outside * scale;
        this.price = price;
        this.placed = placed;
        seats = new(table.Positions);
        gain = new long[table.Seekers];
        distance = new long[table.Openings];
        distance.AsSpan().Fill(long.MaxValue);
        by = new int[table.Openings];
        via = new int[table.Openings];
    }

    /// <summary>Changes <paramref name="placed"/> to the best allocation and <paramref name="price"/> to prices that prove it, in parts of a point. Returns how many paths it took.</summary>
    public static int Run(ScoreTable table, long scale, long[] price, int[] placed)
    {
        var finish = new ExactFinish(table, scale, price, placed);
        var paths = finish.Excess();
        return paths + finish.Deficit();
    }

    private long Worth(int pair) => (value[pair] * scale) - price[opening[pair]];

    /// <summary>Everyone who could have better than they have finds a place, moves somebody on, or stays without.</summary>
    private int Excess()
    {
        var waiting = new List<int>();
        for (var s = 0; s < placed.Length; s++)
        {
            gain[s] = outside;
            for (var k = start[s]; k < start[s + 1]; k++)
                gain[s] = Math.Max(gain[s], Worth(k));
            if (placed[s] >= 0 && Worth(placed[s]) < gain[s])
                placed[s] = -1;
            if (placed[s] >= 0)
                seats.Add(opening[placed[s]], s, 0);
            else if (gain[s] > outside)
                waiting.Add(s);
        }

        foreach (var seeker in waiting)
            Place(seeker);
        return waiting.Count;
    }

    private void Place(int seeker)
    {
        var limit = gain[seeker] - outside;
        int dropped = seeker, end = -1;
        Relax(seeker, -1, 0, limit);
        while (nearest.TryDequeue(out var o, out var far))
        {
            if (far >= limit)
                break;
            if (far > distance[o])
                continue;
            if (seats.HasRoom(o))
            {
                (limit, end) = (far, o);
                break;
            }

            closed.Add(o);
            foreach (var holder in seats.Holders(o))
            {
                if (far + gain[holder] - outside < limit)
                    (limit, dropped) = (far + gain[holder] - outside, holder);
                Relax(holder, o, far, limit);
            }
        }

        foreach (var o in closed)
        {
            var change = limit - distance[o];
            if (change <= 0)
                continue;
            price[o] += change;
            foreach (var holder in seats.Holders(o))
                gain[holder] -= change;
        }

        gain[seeker] -= limit;
        if (end >= 0)
            MoveTo(end, seeker);
        else
            Drop(dropped, seeker);
        Forget();
    }

    /// <summary>How far it is to every opening that the seeker could go to instead.</summary>
    private void Relax(int seeker, int from, long far, long limit)
    {
        unchecked
        {
            var to = far + gain[seeker];
            for (var k = start[seeker]; k < start[seeker + 1]; k++)
            {
                var o = opening[k];
                var length = to + price[o] - (value[k] * scale);
                if (length >= distance[o] || length >= limit || o == from)
                    continue;
                if (distance[o] == long.MaxValue)
                    reached.Add(o);
                distance[o] = length;
                by[o] = seeker;
                via[o] = k;
                nearest.Enqueue(o, length);
            }
        }
    }

    /// <summary>The last on the path takes a free place, and each before that takes the place that was left.</summary>
    private void MoveTo(int end, int first)
    {
        seats.Add(end, by[end], 0);
        for (var o = end; ;)
        {
            var mover = by[o];
            var left = placed[mover];
            placed[mover] = via[o];
            if (mover == first)
                return;
            o = opening[left];
            seats.Replace(o, mover, by[o]);
        }
    }

    /// <summary>One seeker is left without, and each on the path takes the place of the next.</summary>
    private void Drop(int dropped, int first)
    {
        if (dropped == first)
            return;
        var end = opening[placed[dropped]];
        placed[dropped] = -1;
        seats.Leave(end, dropped);
        MoveTo(end, first);
    }

    private void Forget()
    {
        foreach (var o in reached)
            distance[o] = long.MaxValue;
        reached.Clear();
        closed.Clear();
        nearest.Clear();
    }
}
