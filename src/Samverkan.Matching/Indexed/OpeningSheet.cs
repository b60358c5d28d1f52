namespace Samverkan.Matching.Indexed;

/// <summary>Room to judge all seekers for one opening. Not thread-safe; used again, so that a list allocates nothing.</summary>
internal sealed class OpeningSheet
{
    private Tally[] tallies = [];
    private int list;

    public short[] Languages { get; private set; } = [];

    public short[] Licences { get; private set; } = [];

    public short[] Hours { get; private set; } = [];

    public short[] Starts { get; private set; } = [];

    public void Begin(MarketIndex index)
    {
        if (list++ > 0)
            return;
        tallies = new Tally[index.Languages.OfSeeker.Length];
        Languages = new short[index.Languages.Said.Length];
        Licences = new short[index.Licences.Said.Length];
        Hours = new short[index.Hours.Said.Length];
        Starts = new short[index.Starts.Said.Length];
    }

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
    public int Points(MarketIndex index, int seeker)
    {
        int languages = Languages[index.Languages.OfSeeker[seeker]], licences = Licences[index.Licences.OfSeeker[seeker]];
        int hours = Hours[index.Hours.OfSeeker[seeker]], start = Starts[index.Starts.OfSeeker[seeker]];
        return (languages | licences | hours | start) < 0 ? -1 : languages + licences + hours + start;
    }
}
