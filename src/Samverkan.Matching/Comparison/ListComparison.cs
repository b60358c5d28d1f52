using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>One list under two policies. Immutable.</summary>
public sealed class ListComparison
{
    internal ListComparison(SeekerId? seeker, OpeningId? opening, int eligible, IReadOnlyList<RankChange> changes, int stood)
    {
        Seeker = seeker;
        Opening = opening;
        Eligible = eligible;
        Changes = changes;
        Stood = stood;
    }

    /// <summary>The seeker whose list it is; null on an opening's list.</summary>
    public SeekerId? Seeker { get; }

    /// <summary>The opening whose list it is; null on a seeker's list.</summary>
    public OpeningId? Opening { get; }

    /// <summary>How many pairs are eligible: the same under both, since no policy excludes.</summary>
    public int Eligible { get; }

    /// <summary>The pairs that moved within the list or entered it, by their rank under the second policy; then those that left it, by their rank under the first.</summary>
    public IReadOnlyList<RankChange> Changes { get; }

    /// <summary>How many pairs stand at the same rank under both.</summary>
    public int Stood { get; }

    /// <summary>How many pairs entered the list.</summary>
    public int Entered => Changes.Count(change => change.RankA is null);

    /// <summary>How many pairs left the list.</summary>
    public int Left => Changes.Count(change => change.RankB is null);

    /// <summary>How many pairs are on the list under both, at different ranks.</summary>
    public int Moved => Changes.Count(change => change is { RankA: not null, RankB: not null });

    /// <summary>How many ranks those that moved did so, in all.</summary>
    public long Steps => Changes.Sum(change => change is { RankA: { } a, RankB: { } b } ? Math.Abs(a - b) : 0L);
}
