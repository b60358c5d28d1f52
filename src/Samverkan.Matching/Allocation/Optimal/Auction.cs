namespace Samverkan.Matching.Optimal;

/// <summary>
/// Seekers bid for places, as much as the best is worth above the second best and a little more; then openings that have a price and a free place lower it until
/// somebody comes. With ever smaller steps the total comes as near the greatest as is asked for. Sources: Bertsekas 1979 and 1988 (auction, scaling of the
/// step); Bertsekas and Castañón 1989 (several places at one price) and 1992 (forward and reverse auction, for markets where not all find a place).
/// </summary>
internal sealed class Auction
{
    private readonly ScoreTable table;
    private readonly int[] start;
    private readonly int[] opening;
    private readonly int[] value;
    private readonly long scale;
    private readonly long outside;
    private readonly int[] waiting;

    public Auction(ScoreTable table, long scale)
    {
        this.table = table;
        start = table.Start;
        opening = table.Opening;
        value = table.Value;
        this.scale = scale;
        outside = table.Outside * scale;
        Price = new long[table.Openings];
        Placed = new int[table.Seekers];
        Placed.AsSpan().Fill(-1);
        Bids = new(table.Positions);
        waiting = new int[table.Seekers];
    }

    /// <summary>The price of a place at each opening, in parts of a point.</summary>
    public long[] Price { get; }

    /// <summary>The pair of each seeker, -1 for the unplaced.</summary>
    public int[] Placed { get; }

    public Bids Bids { get; }

    /// <summary>One round with one step: afterwards nobody is more than the step from the best they could have at these prices, and every price above 0 has all its places taken.</summary>
    public void Round(long step)
    {
        var count = Keep(step);
        Forward(step, count);
        Reverse(step);
    }

    /// <summary>Lets those stay who are within the step of their best, at the most they would pay; the others wait.</summary>
    private int Keep(long step)
    {
        Bids.Clear();
        var count = 0;
        for (var s = 0; s < Placed.Length; s++)
        {
            var pair = Placed[s];
            var (_, first, second) = Best(s);
            if (pair >= 0 && first != pair && Worth(pair) + step < second)
                pair = -1;
            if (pair >= 0)
            {
                var other = first == pair ? second : BestWorth(s, pair);
                var bid = (value[pair] * scale) - Math.Max(other, outside) + step;
                if (bid >= Price[opening[pair]])
                {
                    Bids.Add(opening[pair], s, bid);
                    continue;
                }
            }

            Placed[s] = -1;
            waiting[count++] = s;
        }

        for (var o = 0; o < Price.Length; o++)
            if (!Bids.HasRoom(o) && Bids.Taken(o) > 0)
                Price[o] = Math.Max(Price[o], Bids.Lowest(o));
        return count;
    }

    private void Forward(long step, int count)
    {
        while (count > 0)
        {
            var s = waiting[--count];
            while (s >= 0)
            {
                var (best, pair, second) = Best(s);
                if (best <= outside)
                    break;
                var at = opening[pair];
                var bid = Price[at] + best - Math.Max(second, outside) + step;
                Placed[s] = pair;
                if (Bids.HasRoom(at))
                {
                    Bids.Add(at, s, bid);
                    s = -1;
                }
                else
                {
                    s = Bids.Outbid(at, s, bid);
                    Placed[s] = -1;
                }

                if (!Bids.HasRoom(at))
                    Price[at] = Bids.Lowest(at);
            }
        }
    }

    private long Worth(int pair) => (value[pair] * scale) - Price[opening[pair]];

    private long BestWorth(int seeker, int but)
    {
        var best = long.MinValue;
        for (var k = start[seeker]; k < start[seeker + 1]; k++)
            if (k != but)
                best = Math.Max(best, Worth(k));
        return best;
    }

    /// <summary>What the best pair is worth at these prices, which it is, and what the next best is worth.</summary>
    private (long Best, int Pair, long Second) Best(int seeker)
    {
        unchecked
        {
            int from = start[seeker], count = start[seeker + 1] - from;
            var at = opening.AsSpan(from, count);
            var worth = value.AsSpan(from, count);
            var price = Price;
            long best = long.MinValue, second = long.MinValue;
            var found = -1;
            for (var k = 0; k < at.Length && k < worth.Length; k++)
            {
                var net = (worth[k] * scale) - price[at[k]];
                if (net <= second)
                    continue;
                if (net > best)
                {
                    second = best;
                    best = net;
                    found = k;
                }
                else
                {
                    second = net;
                }
            }

            return (best, from + found, second);
        }
    }

    /// <summary>Openings with a price and a free place lower the price to what brings somebody, or to 0.</summary>
    private void Reverse(long step)
    {
        var empty = new Queue<int>();
        for (var o = 0; o < Price.Length; o++)
            if (Price[o] > 0 && Bids.HasRoom(o))
                empty.Enqueue(o);
        if (empty.Count == 0)
            return;
        var (firsts, pairs) = table.ByOpening;
        var owners = table.Owners;
        var offers = new List<(long Worth, int Pair)>();
        while (empty.TryDequeue(out var o))
        {
            var room = Bids.Room(o);
            if (room == 0 || Price[o] == 0)
                continue;
            offers.Clear();
            for (var k = firsts[o]; k < firsts[o + 1]; k++)
            {
                var pair = pairs[k];
                var s = owners[pair];
                if (Placed[s] == pair)
                    continue;
                var worth = (value[pair] * scale) - (Placed[s] < 0 ? outside : Worth(Placed[s]));
                if (worth > 0)
                    offers.Add((worth, pair));
            }

            offers.Sort((a, b) => a.Worth != b.Worth ? b.Worth.CompareTo(a.Worth) : a.Pair.CompareTo(b.Pair));
            var price = offers.Count > room ? Math.Max(0, offers[room].Worth - step) : 0;
            Price[o] = Math.Min(price, Price[o]);
            foreach (var (worth, pair) in offers.Take(room))
            {
                var s = owners[pair];
                if (worth <= Price[o])
                    continue;
                if (Placed[s] >= 0)
                {
                    var left = opening[Placed[s]];
                    Bids.Leave(left, s);
                    if (Price[left] > 0)
                        empty.Enqueue(left);
                }

                Placed[s] = pair;
                Bids.Add(o, s, 0);
            }

            if (Bids.HasRoom(o) && Price[o] > 0)
                empty.Enqueue(o);
        }
    }
}
