using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>A pair that does not stand where it stood, and what its score is made of under both policies. Immutable.</summary>
public sealed class RankChange
{
    internal RankChange(SeekerId seeker, OpeningId opening, int? rankA, int? rankB, IReadOnlyList<PartChange> parts)
    {
        Seeker = seeker;
        Opening = opening;
        RankA = rankA;
        RankB = rankB;
        Parts = parts;
    }

    /// <summary>The seeker.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The opening.</summary>
    public OpeningId Opening { get; }

    /// <summary>The place on the list under the first policy, from 1; null when it enters the list.</summary>
    public int? RankA { get; }

    /// <summary>The place on the list under the second policy, from 1; null when it leaves the list.</summary>
    public int? RankB { get; }

    /// <summary>Every part of what ranks, in the order of <see cref="MatchPart"/>: all ten on a seeker's list, the opening's view on an opening's.</summary>
    public IReadOnlyList<PartChange> Parts { get; }

    /// <summary>The score that ranks under the first policy.</summary>
    public int ScoreA => Parts.Sum(part => part.A);

    /// <summary>The score that ranks under the second policy.</summary>
    public int ScoreB => Parts.Sum(part => part.B);

    /// <summary>Whether its own points are the same in every part: others moved.</summary>
    public bool OthersMoved => Parts.All(part => part.Difference == 0);
}
