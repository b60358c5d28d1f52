using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Section 4 of <c>docs/matching.md</c>: the ten parts of the two views. Integers all through; division rounds down.</summary>
internal sealed class ReferenceViews(Seeker seeker, Opening opening, MatchPolicy policy, RarityTable rarity, Vocabulary vocabulary, DistanceTable distances)
{
    private readonly ReferenceCredits credits = new(seeker, opening, policy, vocabulary, distances);
    private readonly ReferenceNearness nearness = new(vocabulary, policy);

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

    private int Credit(RequirementItem item) => credits.Of(item);

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
        if (musts == 0 && merits == 0)
            return policy.WeightOf(part);
        return kind == RequirementKind.Skill ? Expected() : Share(part, policy.UnknownPercent);

        void Add(RequirementItem item, int factor)
        {
            var weight = kind == RequirementKind.Skill ? factor * rarity.Of(vocabulary.Canonical(new SkillId(item.Id!))) : factor;
            weightedCredits += (long)weight * Credit(item);
            weights += weight;
        }
    }

    /// <summary>Skills of an opening that lists none: the better of what is typical of the occupation, and that with what is typical of the group.</summary>
    private int Expected()
    {
        var most = Share(MatchPart.Skills, policy.UnknownPercent);
        var (own, all) = ExpectedSkills(opening, vocabulary);
        var points = new List<int>();
        foreach (var list in new[] { own, all })
            if (list.Count > 0)
                points.Add(ExpectedOf(list));
        return points.Count > 0 ? points.Max() : most;
    }

    private int ExpectedOf(IReadOnlyCollection<SkillId> list)
    {
        const long NotKnown = 4096;
        var weightedCredits = policy.UnknownPercent * NotKnown;
        var weights = NotKnown;
        foreach (var skill in list)
        {
            weightedCredits += (long)rarity.Of(skill) * Credit(new(RequirementKind.Skill, skill.Value));
            weights += rarity.Of(skill);
        }

        var halfPerCents = 2 * weightedCredits / weights;
        return (int)(policy.WeightOf(MatchPart.Skills) * halfPerCents / 200);
    }

    /// <summary>What is typical of an opening's occupation, and that together with what is typical of its group.</summary>
    public static (IReadOnlyCollection<SkillId> Own, IReadOnlyCollection<SkillId> All) ExpectedSkills(Opening opening, Vocabulary vocabulary)
    {
        var own = new HashSet<SkillId>();
        if (vocabulary.OccupationOf(opening) is { } occupation)
            own.UnionWith(vocabulary.TypicalOf(occupation));
        return (own, own.Union(vocabulary.TypicalOfGroup(vocabulary.GroupOf(opening))).ToHashSet());
    }

    private int OccupationCredit()
    {
        if (vocabulary.OccupationOf(opening) is not { } occupation)
            return policy.UnknownPercent;
        var b = seeker.Complete.Contains(RequirementKind.Experience) || seeker.Lacks.Any(name => vocabulary.Names(name, RequirementKind.Experience, occupation.Value))
            ? 0
            : policy.UnknownPercent;
        return From(b, seeker.Experience.Keys.Select(held => nearness.Of(held, occupation, vocabulary.GroupOf(opening))));
    }

    private int WishCredit() => vocabulary.OccupationOf(opening) is { } occupation
        ? From(policy.UnknownPercent, seeker.Occupations.Select(sought => nearness.OfWish(sought, occupation, vocabulary.GroupOf(opening))))
        : policy.UnknownPercent;

    /// <summary>b + ⌊(100 − b) · near / 100⌋ for the nearest.</summary>
    private static int From(int b, IEnumerable<int> near) => b + ((100 - b) * near.DefaultIfEmpty(0).Max() / 100);

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
