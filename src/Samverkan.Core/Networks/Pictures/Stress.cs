using Samverkan.Networks.Graphs;

namespace Samverkan.Networks.Pictures;

/// <summary>
/// Places those who hold together so that as many steps as lie between two, so far apart they stand: pair by pair, with shorter and shorter moves (Zheng, Pawar and Goodman 2018). The order
/// of pairs and where each begins are fixed, and only the four rules of arithmetic and square roots are used, so that every machine draws the same.
/// </summary>
internal static class Stress
{
    private const int Rounds = 40;
    private const double Cooling = 0.78;

    /// <summary>Places nodes; one step is 1. All pairs, forty times.</summary>
    public static Spot[] Place(Rows rows, int[] nodes)
    {
        var (spots, steps) = (new Spot[nodes.Length], Steps(rows, nodes));
        var lot = new Lot();
        for (var at = 0; at < spots.Length; at++)
            spots[at] = new(lot.Next(), lot.Next());
        if (nodes.Length < 2)
            return [.. nodes.Select(_ => default(Spot))];
        var pairs = new (int One, int Other)[nodes.Length * (nodes.Length - 1) / 2];
        for (int one = 0, at = 0; one < nodes.Length; one++)
            for (var other = one + 1; other < nodes.Length; other++)
                pairs[at++] = (one, other);
        var longest = (double)steps.Max(row => row.Max());
        var eagerness = longest * longest;
        for (var round = 0; round < Rounds; round++, eagerness *= Cooling)
        {
            lot.Shuffle(pairs);
            foreach (var (one, other) in pairs)
                Move(spots, one, other, steps[one][other], eagerness);
        }

        return Level(spots);
    }

    private static void Move(Spot[] spots, int one, int other, double wanted, double eagerness)
    {
        var apart = spots[one] - spots[other];
        var length = Math.Max(apart.Length, 1e-9);
        var share = Math.Min(1, eagerness / (wanted * wanted)) * (length - wanted) / (2 * length);
        spots[one] -= apart * share;
        spots[other] += apart * share;
    }

    /// <summary>Turns it so that it is wider than high, since pages and walls are, and centres it.</summary>
    private static Spot[] Level(Spot[] spots)
    {
        if (spots.Length == 0)
            return spots;
        Spot middle = new(spots.Average(spot => spot.X), spots.Average(spot => spot.Y));
        var (xx, xy, yy) = (0.0, 0.0, 0.0);
        foreach (var (x, y) in spots.Select(spot => spot - middle))
            (xx, xy, yy) = (xx + (x * x), xy + (x * y), yy + (y * y));
        var half = (xx - yy) / 2;
        Spot axis = new(half + Math.Sqrt((half * half) + (xy * xy)), xy);
        axis = axis.Length < 1e-9 ? new(xx >= yy ? 1 : 0, xx >= yy ? 0 : 1) : axis * (1 / axis.Length);
        return [.. spots.Select(spot => spot - middle).Select(spot => new Spot((spot.X * axis.X) + (spot.Y * axis.Y), (spot.Y * axis.X) - (spot.X * axis.Y)))];
    }

    private static ushort[][] Steps(Rows rows, int[] nodes)
    {
        var place = new Dictionary<int, int>();
        foreach (var node in nodes)
            place[node] = place.Count;
        return [.. nodes.Select(From)];

        ushort[] From(int start)
        {
            var (steps, waiting) = (new ushort[nodes.Length], new Queue<int>([start]));
            while (waiting.TryDequeue(out var at))
                foreach (var next in rows[at])
                    if (next != start && steps[place[next]] == 0)
                    {
                        steps[place[next]] = (ushort)(steps[place[at]] + 1);
                        waiting.Enqueue(next);
                    }

            return steps;
        }
    }

    /// <summary>Numbers that look drawn by lot and are always the same.</summary>
    private sealed class Lot
    {
        private ulong state = 0x9E3779B97F4A7C15;

        public double Next() => (Drawn() >> 11) * (1.0 / (1UL << 53));

        public void Shuffle<T>(T[] all)
        {
            for (var at = all.Length - 1; at > 0; at--)
            {
                var with = (int)(Drawn() % (ulong)(at + 1));
                (all[at], all[with]) = (all[with], all[at]);
            }
        }

        private ulong Drawn()
        {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            return state;
        }
    }
}
