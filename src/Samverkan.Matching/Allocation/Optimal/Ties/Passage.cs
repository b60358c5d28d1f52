namespace Samverkan.Matching.Optimal;

/// <summary>A way between two nodes that is nobody's own: what flows in it may change between two ends as long as it costs nothing.</summary>
internal struct Passage(int from, int to, long least, long most)
{
    public readonly int From = from;

    public readonly int To = to;

    public long Flow;

    /// <summary>Shut once it is known that what flows in it cannot change.</summary>
    public bool IsShut;

    private readonly long least = least;

    private readonly long most = most;

    /// <summary>Whether one more can go through it from this node.</summary>
    public readonly bool Lets(int node) => !IsShut && (node == From ? Flow < most : Flow > least);

    public readonly int Other(int node) => node == From ? To : From;

    public void Use(int node) => Flow += node == From ? 1 : -1;
}
