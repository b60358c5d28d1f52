namespace Samverkan.Matching.Optimal;

/// <summary>
/// What a rule about totals goes by: pairs with their values, positions, and what it is worth to leave someone unplaced (0, or so far below 0 that one more placed
/// outweighs everything). All in integers.
/// </summary>
internal sealed class ScoreTable(int[] start, int[] opening, int[] value, int[] positions, long outside)
{
    private (int[] Start, int[] Pairs)? byOpening;
    private int[]? owners;

    public int[] Start { get; } = start;

    public int[] Opening { get; } = opening;

    public int[] Value { get; } = value;

    /// <summary>Positions of each opening, no more than one beyond its pairs.</summary>
    public int[] Positions { get; } = positions;

    /// <summary>What leaving someone unplaced is worth; 0 or below.</summary>
    public long Outside { get; } = outside;

    public int Seekers => Start.Length - 1;

    public int Openings => Positions.Length;

    /// <summary>Where each opening's pairs begin, and the numbers of the pairs.</summary>
    public (int[] Start, int[] Pairs) ByOpening => byOpening ??= Optimal.ByOpening.Of(Opening, Openings);

    /// <summary>The seeker of each pair.</summary>
    public int[] Owners => owners ??= OwnersOf();

    private int[] OwnersOf()
    {
        var all = new int[Opening.Length];
        for (var s = 0; s < Seekers; s++)
            all.AsSpan(Start[s], Start[s + 1] - Start[s]).Fill(s);
        return all;
    }
}
