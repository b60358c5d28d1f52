namespace Samverkan.Matching.Indexed;

/// <summary>Room to lay out one bay for one seeker at a time. Not thread-safe; used again, so that a scan allocates nothing.</summary>
internal sealed class Bench
{
    private int[] starts = [];
    private int[] ends = [];

    public SparePlanes Spare { get; } = new();

    /// <summary>What each slot of the bay is worth: first by what is a seeker's own, then in all.</summary>
    public short[] Sums { get; } = new short[Slots.BayLength];

    /// <summary>A bit for each slot whose sum is a bound from above, and not yet exact.</summary>
    public ulong[] Marks { get; } = new ulong[Slots.BayLength / 64];

    /// <summary>How many fatal items of closed lists are met in each slot.</summary>
    public int[] Lifted { get; } = new int[Slots.BayLength];

    /// <summary>Slots that were found, counted from where the search began.</summary>
    public int[] Found { get; } = new int[Slots.BayLength];

    /// <summary>What the seeker earns more in each expected cell than one who says nothing.</summary>
    public short[] Expected { get; private set; } = [];

    /// <summary>The expected cells that are not as for one who says nothing.</summary>
    public List<int> Touched { get; } = [];

    public Span<int> Starts => starts;

    public Span<int> Ends => ends;

    /// <summary>Clears what is kept of the seeker before.</summary>
    public void Clear(int terms, int expected)
    {
        if (starts.Length < terms)
            (starts, ends) = (new int[terms], new int[terms]);
        Array.Clear(ends, 0, terms);
        if (Expected.Length < expected)
            Expected = new short[expected];
        foreach (var cell in Touched)
            Expected[cell] = 0;
        Touched.Clear();
    }
}
