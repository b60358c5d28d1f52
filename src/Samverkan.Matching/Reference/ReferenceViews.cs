using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 4 of <c>docs/matching.md</c>: the ten parts of the two views. Integers all through; division rounds down.</summary>
internal sealed class ReferenceViews(Seeker seeker, Opening opening, MatchPolicy policy, RarityTable rarity)
{
    public IReadOnlyList<PartScore> Parts() =>
    [
        new(MatchPart.Skills, Listed(MatchPart.Skills, RequirementKind.Skill, opening.Must.Skills?.Count, opening.Merit.Skills?.Count)),
        new(MatchPart.Experience, Listed(MatchPart.Experience, RequirementKind.Experience, opening.Must.Experience?.Count, opening.Merit.Experience?.Count)),
        new(MatchPart.Occupation, Share(MatchPart.Occupation, OccupationCredit())),
        new(MatchPart.Languages, Listed(MatchPart.Languages, RequirementKind.Language, opening.Must.Languages?.Count, opening.Merit.Languages?.Count)),
        new(MatchPart.Licences, Listed(MatchPart.Licences, RequirementKind.Licence, opening.Must.Licences?.Count, opening.Merit.Licences?.Count)),
        new(MatchPart.Wish, Share(MatchPart.Wish, WishCredit())),
        new(MatchPart.Place, Share(MatchPart.Place, Credit(new(RequirementKind.Place)))),
        new(MatchPart.Hours, Share(MatchPart.Hours, Credit(new(RequirementKind.Hours)))),
        new(MatchPart.Support, Support()),
        new(MatchPart.Start, Share(MatchPart.Start, Credit(new(RequirementKind.Start)))),
    ];

    /// <summary>A part of weight W with credit c: ⌊W · c / 100⌋.</summary>
    private int Share(MatchPart part, int credit) => policy.WeightOf(part) * credit / 100;

    private int Credit(RequirementItem item) => ReferenceCredits.Of(item, seeker, opening, policy);

    /// <summary>Skills, languages, licences, experience: ⌊W · Σwᵢcᵢ / (100 · Σwᵢ)⌋, or the rule for no items.</summary>
    /// <param name="part">The part.</param>
    /// <param name="kind">The kind of its items.</param>
    /// <param name="musts">How many the opening's list of musts holds; null when it states none.</param>
    /// <param name="merits">How many the opening's list of merits holds; null when it states none.</param>
    private int Listed(MatchPart part, RequirementKind kind, int? musts, int? merits)
    {
        long weightedCredits = 0;
        long weights = 0;
        foreach (var item in ReferenceItems.Musts(opening).Where(item => item.Kind == kind))
            Add(item, policy.MustFactor);
        foreach (var item in ReferenceItems.Merits(opening).Where(item => item.Kind == kind))
            Add(item, 1);
        if (weights > 0)
            return (int)(policy.WeightOf(part) * weightedCredits / (100 * weights));
        return musts == 0 && merits == 0 ? policy.WeightOf(part) : Share(part, policy.UnknownPercent);

        void Add(RequirementItem item, int factor)
        {
            var weight = kind == RequirementKind.Skill ? factor * rarity.Of(new SkillId(item.Id!)) : factor;
            weightedCredits += (long)weight * Credit(item);
            weights += weight;
        }
    }

    private int OccupationCredit()
    {
        // Where the opening names a group and no occupation, the group is its occupation.
        if ((opening.Occupation ?? opening.OccupationGroup) is not { } occupation)
            return policy.UnknownPercent;
        if (seeker.Experience.ContainsKey(occupation))
            return 100;
        if (opening.OccupationGroup is { } group && seeker.Experience.ContainsKey(group))
            return policy.SameGroupPercent;
        foreach (var name in seeker.Lacks)
            if (name.Names(RequirementKind.Experience, occupation.Value))
                return 0;
        return seeker.Complete.Contains(RequirementKind.Experience) ? 0 : policy.UnknownPercent;
    }

    private int WishCredit()
    {
        foreach (var sought in seeker.Occupations)
            if (sought == opening.Occupation || sought == opening.OccupationGroup)
                return 100;
        return policy.UnknownPercent;
    }

    /// <summary>W when the seeker needs none; else ⌊W · Σcᵢ / (100 · n)⌋.</summary>
    private int Support()
    {
        var weight = policy.WeightOf(MatchPart.Support);
        var needs = ReferenceItems.Needs(seeker);
        if (needs.Count == 0)
            return weight;
        long credits = 0;
        foreach (var need in needs)
            credits += Credit(need);
        return (int)(weight * credits / (100L * needs.Count));
    }
}
