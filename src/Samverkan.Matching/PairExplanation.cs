using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Everything there is to say about one seeker and one opening, eligible or not. Immutable.</summary>
public sealed class PairExplanation
{
    internal PairExplanation(
        SeekerId seeker,
        OpeningId opening,
        IReadOnlyList<Judgement> requirements,
        IReadOnlyList<Bridge> bridges,
        IReadOnlyList<PartScore> parts,
        IReadOnlyList<SkillId> typicalSkillsHeld,
        Exclusion? exclusion)
    {
        Seeker = seeker;
        Opening = opening;
        Requirements = requirements;
        Bridges = bridges;
        Parts = parts;
        TypicalSkillsHeld = typicalSkillsHeld;
        Exclusion = exclusion;
    }

    /// <summary>The seeker.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The opening.</summary>
    public OpeningId Opening { get; }

    /// <summary>Every requirement with its value, by kind and id; support last.</summary>
    public IReadOnlyList<Judgement> Requirements { get; }

    /// <summary>Who could bridge which unmet requirement.</summary>
    public IReadOnlyList<Bridge> Bridges { get; }

    /// <summary>All ten parts, in the order of <see cref="MatchPart"/>, also of an excluded pair.</summary>
    public IReadOnlyList<PartScore> Parts { get; }

    /// <summary>When the opening lists no skills: those that are typical of its occupation or group and that the person has, in ordinal order. Else empty.</summary>
    public IReadOnlyList<SkillId> TypicalSkillsHeld { get; }

    /// <summary>Why the pair is excluded; null when it is eligible.</summary>
    public Exclusion? Exclusion { get; }

    /// <summary>The opening's view: the sum of its five parts, 0 to 10,000.</summary>
    public int OpeningView => Sum(MatchPart.Skills, MatchPart.Licences);

    /// <summary>The seeker's view: the sum of its five parts, 0 to 10,000.</summary>
    public int SeekerView => Sum(MatchPart.Wish, MatchPart.Start);

    /// <summary>The mutual score: both views together, 0 to 20,000.</summary>
    public int Mutual => OpeningView + SeekerView;

    private int Sum(MatchPart first, MatchPart last)
    {
        var sum = 0;
        foreach (var part in Parts)
            if (part.Part >= first && part.Part <= last)
                sum += part.Points;
        return sum;
    }
}
