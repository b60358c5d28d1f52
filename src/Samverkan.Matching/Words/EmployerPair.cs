using Ardalis.GuardClauses;
using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>
/// A pair as an employer may see it: without support, and without the seeker's view. What it does not hold cannot be said, so words for employers
/// are made of this and of nothing else about the person. Immutable.
/// </summary>
public sealed class EmployerPair
{
    private EmployerPair(PairExplanation pair)
    {
        Seeker = pair.Seeker;
        Opening = pair.Opening;
        Requirements = [.. pair.Requirements.Where(one => one.Item.Kind != RequirementKind.Support)];
        Bridges = [.. pair.Bridges.Where(bridge => bridge.Item.Kind != RequirementKind.Support)];
        Parts = [.. pair.Parts.Where(part => part.Part <= MatchPart.Licences)];
        TypicalSkillsHeld = pair.TypicalSkillsHeld;
        Exclusion = pair.Exclusion;
    }

    /// <summary>The seeker.</summary>
    public SeekerId Seeker { get; }

    /// <summary>The opening.</summary>
    public OpeningId Opening { get; }

    /// <summary>Every requirement of the opening with its value, by kind and id.</summary>
    public IReadOnlyList<Judgement> Requirements { get; }

    /// <summary>Who could bridge which unmet requirement.</summary>
    public IReadOnlyList<Bridge> Bridges { get; }

    /// <summary>The five parts of the opening's view.</summary>
    public IReadOnlyList<PartScore> Parts { get; }

    /// <summary>When the opening lists no skills: those that are typical of its occupation or group and that the person has, in ordinal order. Else empty.</summary>
    public IReadOnlyList<SkillId> TypicalSkillsHeld { get; }

    /// <summary>Why the pair is excluded; null when it is eligible.</summary>
    public Exclusion? Exclusion { get; }

    /// <summary>What an employer may see of a pair.</summary>
    /// <param name="pair">The pair.</param>
    public static EmployerPair Of(PairExplanation pair) => new(Guard.Against.Null(pair));
}
