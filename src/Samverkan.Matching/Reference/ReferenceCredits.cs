using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 3 of <c>docs/matching.md</c>: the credit of an item, 0 to 100.</summary>
internal static class ReferenceCredits
{
    public static int Of(RequirementItem item, Seeker seeker, Opening opening, MatchPolicy policy) =>
        ReferenceValues.Of(item, seeker, opening) switch
        {
            RequirementValue.Met when item.Kind == RequirementKind.Place => MetPlace(seeker, opening, policy),
            RequirementValue.Met => 100,
            RequirementValue.Unmet when item.Kind == RequirementKind.Experience => UnmetExperience(item, seeker),
            RequirementValue.Unmet => 0,
            _ => policy.UnknownPercent,
        };

    /// <summary>Listed with fewer years than asked: ⌊100 · years / asked⌋. Not listed: 0.</summary>
    private static int UnmetExperience(RequirementItem item, Seeker seeker) =>
        seeker.Experience.TryGetValue(new OccupationId(item.Id!), out var years) ? (int)Math.Min(99, 100L * years / item.Years!.Value) : 0;

    /// <summary>Within reach, not remote and not the same municipality: 100 − ⌊d · distance / reach⌋.</summary>
    private static int MetPlace(Seeker seeker, Opening opening, MatchPolicy policy)
    {
        if (opening.Remote == true || seeker.Municipality == opening.Municipality)
            return 100;
        long distance = Municipalities.DistanceKm(seeker.Municipality!.Value, opening.Municipality!.Value)!.Value;
        return distance == 0 ? 100 : 100 - (int)(policy.ReachLossPercent * distance / seeker.ReachKm!.Value);
    }
}
