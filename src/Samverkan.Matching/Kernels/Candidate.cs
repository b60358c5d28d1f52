namespace Samverkan.Matching.Kernels;

/// <summary>One who may be on a list: its score, its draw in the lottery, and its place in the ordinal order of ids.</summary>
internal readonly record struct Candidate(int Score, int Index, ulong Draw) : IComparable<Candidate>
{
    /// <summary>Best first: the highest score, then the lowest draw, then the lowest id.</summary>
    public int CompareTo(Candidate other) =>
        Score != other.Score ? other.Score.CompareTo(Score)
        : Draw != other.Draw ? Draw.CompareTo(other.Draw)
        : Index.CompareTo(other.Index);
}
