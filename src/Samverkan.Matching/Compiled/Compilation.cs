using Samverkan.Matching.Indexed;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>A market as arrays of integers. What is compiled here decides everything; the kernels only count.</summary>
internal sealed class Compilation
{
    private readonly Lazy<MarketIndex> index;

    public Compilation(OpeningSide side, Seeker[] seekers)
    {
        Side = side;
        Seekers = side.Compile(seekers);
        index = new(() => new(this));
    }

    /// <summary>The seekers of another, before openings that its columns and geography know: see <see cref="OpeningSide.For"/>.</summary>
    public Compilation(OpeningSide side, Compilation other)
    {
        Side = side;
        Seekers = other.Seekers;
        index = new(() => new(this, other.Index));
    }

    public OpeningSide Side { get; }

    public MatchPolicy Policy => Side.Policy;

    public int[] Weights => Side.Weights;

    public byte Unknown => Side.Unknown;

    public Columns Columns => Side.Columns;

    public Bridging Bridging => Side.Bridging;

    public Geography Geography => Side.Geography;

    public OpeningTable Openings => Side.Openings;

    public SeekerTable Seekers { get; }

    /// <summary>Made when the first list is asked for.</summary>
    public MarketIndex Index => index.Value;
}
