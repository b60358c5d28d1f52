namespace Samverkan.Matching.Optimal;

/// <content>Openings that have a price and a free place: somebody comes, or the price falls to 0.</content>
internal sealed partial class ExactFinish
{
    private int Deficit()
    {
        var paths = 0;
        for (var o = 0; o < price.Length; o++)
        {
            while (price[o] > 0 && seats.HasRoom(o))
            {
                Fill(o);
                paths++;
            }
        }

        return paths;
    }

    private void Fill(int hungry)
    {
        var (firsts, pairs) = table.ByOpening;
        var limit = price[hungry];
        int vacancy = hungry, newcomer = -1, entry = -1;
        distance[hungry] = 0;
        reached.Add(hungry);
        nearest.Enqueue(hungry, 0);
        while (nearest.TryDequeue(out var o, out var far))
        {
            if (far >= limit)
                break;
            if (far > distance[o])
                continue;
            closed.Add(o);
            for (var k = firsts[o]; k < firsts[o + 1]; k++)
            {
                var pair = pairs[k];
                var seeker = table.Owners[pair];
                var length = far + gain[seeker] + price[o] - (value[pair] * scale);
                if (length >= limit || placed[seeker] == pair)
                    continue;
                if (placed[seeker] < 0)
                {
                    (limit, newcomer, entry, vacancy) = (length, seeker, pair, -1);
                    continue;
                }

                var from = opening[placed[seeker]];
                if (length >= distance[from])
                    continue;
                if (distance[from] == long.MaxValue)
                    reached.Add(from);
                distance[from] = length;
                by[from] = seeker;
                via[from] = pair;
                nearest.Enqueue(from, length);
                if (length + price[from] < limit)
                    (limit, vacancy, newcomer) = (length + price[from], from, -1);
            }
        }

        foreach (var o in closed)
        {
            var change = limit - distance[o];
            if (change <= 0)
                continue;
            price[o] -= change;
            foreach (var holder in seats.Holders(o))
                gain[holder] += change;
        }

        if (newcomer >= 0)
            placed[newcomer] = entry;
        Follow(newcomer >= 0 ? opening[entry] : vacancy, hungry, newcomer);
        Forget();
    }

    /// <summary>Each on the path moves to the next opening, until the hungry one has one more. The first place left is for the newcomer, or for nobody (-1).</summary>
    private void Follow(int from, int hungry, int newcomer)
    {
        var entering = newcomer;
        while (from != hungry)
        {
            var mover = by[from];
            if (entering >= 0)
                seats.Replace(from, mover, entering);
            else
                seats.Leave(from, mover);
            placed[mover] = via[from];
            from = opening[via[from]];
            entering = mover;
        }

        if (entering >= 0)
            seats.Add(hungry, entering, 0);
    }
}
