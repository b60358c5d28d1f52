namespace Samverkan.Matching.Optimal;

/// <summary>
/// The most people and then the greatest total, from the greatest total when leaving somebody out costs little. Those from whom no chain of moves leads to a free place
/// are as many as can be placed there (Hall 1935; Berge 1957): their prices are raised together until leaving somebody out costs what it should. Who is without and could
/// still be let in, few as a rule, is moved in along shortest paths.
/// </summary>
internal sealed class MostPlaced
{
    private readonly ScoreTable table;
    private readonly int[] placed;
    private readonly bool[] isOpen;
    private readonly bool[] canMove;
    private readonly Stack<int> next = new();

    private MostPlaced(ScoreTable table, int[] placed)
    {
        (this.table, this.placed) = (table, placed);
        (isOpen, canMove) = (new bool[table.Openings], new bool[table.Seekers]);
    }

    /// <summary>The optimum of a table in which leaving somebody out costs more than all else together.</summary>
    public static Optimum Of(ScoreTable table)
    {
        long little = 0;
        foreach (var value in table.Value)
            little = Math.Min(little, value);
        var (placed, price, _) = Optimizer.Exact(new(table.Start, table.Opening, table.Value, table.Positions, little));
        var most = new MostPlaced(table, placed);
        most.Reach();
        for (var o = 0; o < price.Length; o++)
            if (!most.isOpen[o])
                price[o] += little - table.Outside;
        for (var s = 0; s < placed.Length; s++)
        {
            if (placed[s] >= 0 || !most.canMove[s])
                continue;
            ExactFinish.Run(table, scale: 1, price, placed);
            break;
        }

        return new(placed, price, 0);
    }

    /// <summary>Finds the openings where a place is free or can be made so, and who could move to one.</summary>
    private void Reach()
    {
        var left = (int[])table.Positions.Clone();
        foreach (var pair in placed)
            if (pair >= 0)
                left[table.Opening[pair]]--;
        for (var o = 0; o < left.Length; o++)
            if (left[o] > 0)
                Open(o);
        var (start, pairs) = table.ByOpening;
        while (next.TryPop(out var opening))
        {
            for (var i = start[opening]; i < start[opening + 1]; i++)
            {
                var seeker = table.Owners[pairs[i]];
                canMove[seeker] = true;
                if (placed[seeker] >= 0)
                    Open(table.Opening[placed[seeker]]);
            }
        }
    }

    private void Open(int opening)
    {
        if (isOpen[opening])
            return;
        isOpen[opening] = true;
        next.Push(opening);
    }
}
