namespace Samverkan.Matching.Indexed;

/// <summary>Room to judge all seekers for one opening. Not thread-safe; used again, so that a list allocates nothing.</summary>
internal sealed class OpeningSheet(MarketIndex index)
{
    private readonly Tally[] tallies = new Tally[index.Languages.OfSeeker.Length];
    private int list;

    public short[] Languages { get; } = new short[index.Languages.Said.Length];

    public short[] Licences { get; } = new short[index.Licences.Said.Length];

    public short[] Hours { get; } = new short[index.Hours.Said.Length];

    public short[] Starts { get; } = new short[index.Starts.Said.Length];

    /// <summary>Begins a new list: what has been said for the one before is as good as gone.</summary>
    public void Begin() => list++;

    /// <summary>What a seeker has said, empty at first.</summary>
    public ref Tally Of(int seeker)
    {
        ref var tally = ref tallies[seeker];
        if (tally.List != list)
            tally = new() { List = list };
        return ref tally;
    }

    /// <summary>What a seeker has said, if anything.</summary>
    public ref readonly Tally Of(int seeker, out bool isSaid)
    {
        ref var tally = ref tallies[seeker];
        isSaid = tally.List == list;
        return ref tally;
    }

    /// <summary>The points of what is said alike by many; less than 0 when it excludes.</summary>
    public int Points(int seeker)
    {
        int languages = Languages[index.Languages.OfSeeker[seeker]], licences = Licences[index.Licences.OfSeeker[seeker]];
        int hours = Hours[index.Hours.OfSeeker[seeker]], start = Starts[index.Starts.OfSeeker[seeker]];
        return (languages | licences | hours | start) < 0 ? -1 : languages + licences + hours + start;
    }
}
