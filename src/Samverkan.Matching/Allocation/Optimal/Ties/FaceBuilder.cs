using Samverkan.Matching.Bounds;

namespace Samverkan.Matching.Optimal;

/// <summary>
/// Finds what is as good: by complementary slackness an allocation has the greatest total exactly when everyone has the best they could at the prices, and what is
/// priced is used to its end. Time linear in pairs.
/// </summary>
internal sealed class FaceBuilder
{
    private readonly ScoreTable table;
    private readonly BoundedAnswer answer;
    private readonly GroupTree bounds;
    private readonly GroupTree floors;
    private readonly long[] price;
    private readonly long[] bonus;

    private FaceBuilder(ScoreTable table, BoundedAnswer answer, AllocationTerms terms)
    {
        (this.table, this.answer) = (table, answer);
        bounds = new([.. terms.Bounds.Select(one => one.Members)], table.Openings);
        floors = new([.. terms.Floors.Select(one => one.Members)], table.Seekers);
        price = (long[])answer.Optimum.Prices.Clone();
        for (var o = 0; o < price.Length; o++)
            price[o] += Along(bounds, bounds.Innermost[o], answer.BoundPrices);
        bonus = new long[table.Seekers];
        for (var s = 0; s < bonus.Length; s++)
            bonus[s] = Along(floors, floors.Innermost[s], answer.FloorPrices);
    }

    private int Root => table.Openings + bounds.Parent.Length + floors.Parent.Length;

    public static OptimalFace Of(ScoreTable table, BoundedAnswer answer, AllocationTerms terms)
    {
        var builder = new FaceBuilder(table, answer, terms);
        return builder.Face(builder.Passages(terms));
    }

    private static long Along(GroupTree tree, int group, long[] prices)
    {
        long sum = 0;
        for (; group >= 0; group = tree.Parent[group])
            sum += prices[group];
        return sum;
    }

    private OptimalFace Face(Passage[] passages)
    {
        var (seekers, first, now, options) = (new List<int>(), new List<int> { 0 }, new List<int>(), new List<FaceOption>());
        var placed = answer.Optimum.Placed;
        for (var s = 0; s < placed.Length; s++)
        {
            var gain = placed[s] < 0 ? table.Outside - bonus[s] : table.Value[placed[s]] - price[table.Opening[placed[s]]];
            var has = -1;
            for (var k = table.Start[s]; k < table.Start[s + 1]; k++)
            {
                if (table.Value[k] - price[table.Opening[k]] != gain)
                    continue;
                if (k == placed[s])
                    has = options.Count;
                options.Add(new(table.Opening[k], table.Value[k], k));
            }

            if (placed[s] < 0)
                has = options.Count;
            if (gain == table.Outside - bonus[s])
                options.Add(new(floors.Innermost[s] < 0 ? Root : Floor(floors.Innermost[s]), OptimalFace.LeftOut, -1));
            if (options.Count == first[^1] + 1)
            {
                options.RemoveAt(first[^1]);
                continue;
            }

            seekers.Add(s);
            now.Add(has);
            first.Add(options.Count);
        }

        return new(Root + 1, [.. seekers], [.. first], [.. now], [.. options], passages);
    }

    private int Bound(int group) => table.Openings + group;

    private int Floor(int group) => table.Openings + bounds.Parent.Length + group;

    /// <summary>The free ends: places and bounds that cost nothing, with what flows through each now.</summary>
    private Passage[] Passages(AllocationTerms terms)
    {
        var all = new List<Passage>();
        var filled = new long[table.Openings];
        foreach (var pair in answer.Optimum.Placed)
            if (pair >= 0)
                filled[table.Opening[pair]]++;
        for (var o = 0; o < filled.Length; o++)
            if (answer.Optimum.Prices[o] == 0)
                all.Add(new(o, bounds.Innermost[o] < 0 ? Root : Bound(bounds.Innermost[o]), 0, table.Positions[o]) { Flow = filled[o] });
        for (var g = 0; g < terms.Bounds.Length; g++)
            if (answer.BoundPrices[g] == 0)
                all.Add(new(Bound(g), bounds.Parent[g] < 0 ? Root : Bound(bounds.Parent[g]), terms.Bounds[g].Floor, terms.Bounds[g].Cap)
                {
                    Flow = terms.Bounds[g].Members.Select((isMember, o) => isMember ? filled[o] : 0).Sum(),
                });
        for (var g = 0; g < terms.Floors.Length; g++)
            if (answer.FloorPrices[g] == 0)
                all.Add(new(floors.Parent[g] < 0 ? Root : Floor(floors.Parent[g]), Floor(g), terms.Floors[g].Floor, long.MaxValue)
                {
                    Flow = terms.Floors[g].Members.Where((isMember, s) => isMember && answer.Optimum.Placed[s] >= 0).Count(),
                });
        return [.. all];
    }
}
