using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>A seeker and an opening on a shortlist, with what the score is made of and what is not met or not known. Immutable.</summary>
public sealed class Match
{
    internal Match(
        SeekerId seeker,
        OpeningId opening,
        int rank,
        int score,
        int mutual,
        bool tiedAtCut,
        IReadOnlyList<PartScore> parts,
        IReadOnlyList<RequirementItem> unmet,
        IReadOnlyList<RequirementItem> unknown,
        IReadOnlyList<RequirementItem> inferred,
        IReadOnlyList<Bridge> bridges)
    {
        Seeker = seeker;
        Opening = opening;
        Rank = rank;
        Score = score;
        Mutual = mutual;
        TiedAtCut = tiedAtCut;
        Parts = parts;
        Unmet = unmet;
        Unknown = unknown;
        Inferred = inferred;
        Bridges = bridges;
    }

    /// <summary>The seeker.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The opening.</summary>
    public OpeningId Opening { get; }

    /// <summary>The place on the list, from 1.</summary>
    public int Rank { get; }

    /// <summary>The score that ranks: the mutual score on a seeker's list, the opening's view on an opening's list.</summary>
    public int Score { get; }

    /// <summary>The mutual score, 0 to 20,000. On an opening's list it counts support as if the person needed none, so that it shows no needs.</summary>
    public int Mutual { get; }

    /// <summary>Whether the first pair left out of the list has the same score as this one: a lottery decided.</summary>
    public bool TiedAtCut { get; }

    /// <summary>The parts of <see cref="Score"/>, in the order of <see cref="MatchPart"/>; they add up to it exactly.</summary>
    public IReadOnlyList<PartScore> Parts { get; }

    /// <summary>Requirements that are known not to be met, must and merit.</summary>
    public IReadOnlyList<RequirementItem> Unmet { get; }

    /// <summary>Requirements of which it is not known whether they are met, must and merit.</summary>
    public IReadOnlyList<RequirementItem> Unknown { get; }

    /// <summary>Those of <see cref="Unknown"/> that what the seeker has done makes likelier: still to be asked about. Empty without a vocabulary.</summary>
    public IReadOnlyList<RequirementItem> Inferred { get; }

    /// <summary>Who could bridge which unmet requirement.</summary>
    public IReadOnlyList<Bridge> Bridges { get; }
}
