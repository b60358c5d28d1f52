using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 3 of <c>docs/matching.md</c>: the credit of an item, 0 to 100.</summary>
internal sealed class ReferenceCredits(Seeker seeker, Opening opening, MatchPolicy policy, Vocabulary vocabulary, DistanceTable distances)
{
    public int Of(RequirementItem item)
    {
        var value = ReferenceValues.Of(item, seeker, opening, vocabulary, distances);
        return (item.Kind, value) switch
        {
            (RequirementKind.Place, RequirementValue.Met) => MetPlace(),
            (_, RequirementValue.Met) => 100,
            (RequirementKind.Experience, _) => ExperienceNotMet(item, value == RequirementValue.Unknown ? policy.UnknownPercent : 0),
            (RequirementKind.Skill, RequirementValue.Unknown) => UnknownSkill(new SkillId(item.Id!)),
            (_, RequirementValue.Unknown) => policy.UnknownPercent,
            _ => 0,
        };
    }

    /// <summary>An unknown that earns more than u, since it is typical of what the seeker has done or near it.</summary>
    public bool IsInferred(RequirementItem item) =>
        ReferenceValues.Of(item, seeker, opening, vocabulary, distances) == RequirementValue.Unknown && Of(item) > policy.UnknownPercent;

    /// <summary>Had with fewer years than asked: ⌊100 · years / asked⌋, at most 99. Not had: by what is near it, from b.</summary>
    private int ExperienceNotMet(RequirementItem item, int b)
    {
        var asked = new OccupationId(item.Id!);
        if (ReferenceValues.YearsIn(asked, seeker, vocabulary) is { } had)
            return (int)Math.Min(99, 100L * had / item.Years!.Value);
        var nearness = new ReferenceNearness(vocabulary, policy);
        var most = b;
        foreach (var (held, years) in seeker.Experience)
        {
            long near = nearness.Of(held, asked, vocabulary.GroupOf(asked));
            var credit = item.Years is { } wanted ? b + ((100 - b) * near * Math.Min(years, wanted) / (100L * wanted)) : b + ((100 - b) * near / 100);
            most = Math.Max(most, (int)Math.Min(99, credit));
        }

        return most;
    }

    /// <summary>Typical of an occupation in which the seeker has experience: i.</summary>
    private int UnknownSkill(SkillId skill)
    {
        foreach (var held in seeker.Experience.Keys)
            if (vocabulary.InferredFrom(held).Contains(vocabulary.Canonical(skill)))
                return policy.InferredPercent;
        return policy.UnknownPercent;
    }

    /// <summary>Within reach, not remote, not the same municipality and not listed as reachable: 100 − ⌊d · distance / reach⌋.</summary>
    private int MetPlace()
    {
        if (opening.Remote == true || seeker.Municipality == opening.Municipality || seeker.Reachable.Contains(opening.Municipality!.Value))
            return 100;
        long distance = distances.Between(seeker.Municipality!.Value, opening.Municipality!.Value)!.Value;
        return distance == 0 ? 100 : 100 - (int)(policy.ReachLossPercent * distance / seeker.ReachKm!.Value);
    }
}
