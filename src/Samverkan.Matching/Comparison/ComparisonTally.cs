namespace Samverkan.Matching;

/// <summary>Counts a comparison, list by list.</summary>
internal sealed class ComparisonTally(int top)
{
    private readonly int[] depths = [.. ((int[])[1, 5, 10]).Where(depth => depth <= top)];
    private readonly long[] shared = new long[3];
    private readonly long[] heads = new long[3];
    private int lists;
    private int changed;
    private long entered;
    private long left;
    private long moved;
    private long stood;
    private long steps;

    public ComparisonCounts Counts => new(
        lists,
        changed,
        entered,
        left,
        moved,
        stood,
        new(steps, moved + stood),
        [.. depths.Select((depth, i) => new TopOverlap(depth, new(shared[i], heads[i])))]);

    public void Add(ListComparison list, Shortlist first, Shortlist second)
    {
        lists++;
        changed += list.Changes.Count > 0 ? 1 : 0;
        entered += list.Entered;
        left += list.Left;
        moved += list.Moved;
        stood += list.Stood;
        steps += list.Steps;
        for (var i = 0; i < depths.Length; i++)
        {
            var head = first.Matches.Take(depths[i]).Select(Pair).ToHashSet();
            heads[i] += head.Count;
            shared[i] += second.Matches.Take(depths[i]).Select(Pair).Count(head.Contains);
        }

        static (string Seeker, string Opening) Pair(Match match) => (match.Seeker.Value, match.Opening.Value);
    }
}
