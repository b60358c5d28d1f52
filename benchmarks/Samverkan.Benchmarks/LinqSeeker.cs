using Samverkan.Matching;
using Samverkan.Recruitment;

namespace Samverkan.Benchmarks;

/// <summary>A seeker with sets for lists, and what it takes to judge an opening.</summary>
internal sealed class LinqSeeker
{
    private static readonly Dictionary<string, string[]> LowerLicences = new()
    {
        ["A1"] = ["AM"],
        ["A2"] = ["A1"],
        ["A"] = ["A2"],
        ["B"] = ["AM"],
        ["BE"] = ["B"],
        ["C1"] = ["B"],
        ["C1E"] = ["C1", "BE"],
        ["C"] = ["C1"],
        ["CE"] = ["C", "C1E"],
        ["D1"] = ["B"],
        ["D1E"] = ["D1", "BE"],
        ["D"] = ["D1"],
        ["DE"] = ["D", "D1E"],
    };

    private readonly MatchPolicy policy;
    private readonly HashSet<SkillId> skills;
    private readonly HashSet<string> licences = [];
    private readonly HashSet<OccupationId> sought;
    private readonly HashSet<SupportId> needs;

    public LinqSeeker(Seeker seeker, ulong hash, MatchPolicy policy)
    {
        Seeker = seeker;
        Hash = hash;
        this.policy = policy;
        skills = [.. seeker.Skills];
        sought = [.. seeker.Occupations];
        needs = [.. seeker.Needs];
        foreach (var licence in seeker.Licences)
            Hold(licence.Value);
    }

    public Seeker Seeker { get; }

    public ulong Hash { get; }

    public bool SuitsPlace(LinqOpening opening) => Place(opening).Value != RequirementValue.Unmet || opening.IsBridged(RequirementKind.Place, null);

    public bool SuitsHours(LinqOpening opening) => Hours(opening) != RequirementValue.Unmet || opening.IsBridged(RequirementKind.Hours, null);

    public bool SuitsStart(LinqOpening opening) => Start(opening) != RequirementValue.Unmet || opening.IsBridged(RequirementKind.Start, null);

    public bool HasMusts(LinqOpening opening) =>
        opening.Skills.Items.Where(asked => asked.IsMust).All(asked => Skill(asked.Item).Value != RequirementValue.Unmet || opening.IsBridged(RequirementKind.Skill, asked.Item.Value))
        && opening.Languages.Items.Where(asked => asked.IsMust).All(asked => Language(asked.Item).Value != RequirementValue.Unmet || opening.IsBridged(RequirementKind.Language, asked.Item.Key.Value))
        && opening.Licences.Items.Where(asked => asked.IsMust).All(asked => Licence(asked.Item).Value != RequirementValue.Unmet || opening.IsBridged(RequirementKind.Licence, asked.Item.Value))
        && opening.Experience.Items.Where(asked => asked.IsMust).All(asked => Experience(asked.Item).Value != RequirementValue.Unmet || opening.IsBridged(RequirementKind.Experience, asked.Item.Key.Value));

    public int OpeningView(LinqOpening opening) =>
        ListPoints(MatchPart.Skills, opening.Skills, Skill)
        + ListPoints(MatchPart.Languages, opening.Languages, Language)
        + ListPoints(MatchPart.Licences, opening.Licences, Licence)
        + ListPoints(MatchPart.Experience, opening.Experience, Experience)
        + Points(MatchPart.Occupation, OccupationCredit(opening));

    public int SeekerView(LinqOpening opening) =>
        Points(MatchPart.Wish, Seeks(opening.Occupation) || Seeks(opening.Opening.OccupationGroup) ? 100 : policy.UnknownPercent)
        + Points(MatchPart.Place, Place(opening).Credit)
        + Points(MatchPart.Hours, CreditOf(Hours(opening)))
        + Points(MatchPart.Start, CreditOf(Start(opening)))
        + (needs.Count == 0
            ? policy.WeightOf(MatchPart.Support)
            : policy.WeightOf(MatchPart.Support) * needs.Sum(need => opening.Offered.Contains(need) ? 100 : policy.UnknownPercent) / (100 * needs.Count));

    private void Hold(string licence)
    {
        if (licences.Add(licence) && LowerLicences.TryGetValue(licence, out var lower))
            foreach (var below in lower)
                Hold(below);
    }

    private bool Seeks(OccupationId? occupation) => occupation is { } id && sought.Contains(id);

    private int Points(MatchPart part, int credit) => policy.WeightOf(part) * credit / 100;

    private int ListPoints<T>(MatchPart part, LinqOpening.Asked<T> asked, Func<T, (RequirementValue Value, int Credit)> judge)
    {
        if (asked.Items.Length == 0)
            return asked.Stated ? policy.WeightOf(part) : Points(part, policy.UnknownPercent);
        var earned = asked.Items.Sum(item => (long)item.Weight * judge(item.Item).Credit);
        return (int)(policy.WeightOf(part) * earned / (100 * asked.Items.Sum(item => (long)item.Weight)));
    }

    private int CreditOf(RequirementValue value) =>
        value == RequirementValue.Met ? 100 : value == RequirementValue.Unmet ? 0 : policy.UnknownPercent;

    private (RequirementValue Value, int Credit) Judged(RequirementValue value) => (value, CreditOf(value));

    private RequirementValue Missing(RequirementKind kind, string id) =>
        Seeker.Complete.Contains(kind) || Seeker.Lacks.Any(name => name.Names(kind, id)) ? RequirementValue.Unmet : RequirementValue.Unknown;

    private (RequirementValue Value, int Credit) Skill(SkillId skill) =>
        Judged(skills.Contains(skill) ? RequirementValue.Met : Missing(RequirementKind.Skill, skill.Value));

    private (RequirementValue Value, int Credit) Licence(LicenceId licence) =>
        Judged(licences.Contains(licence.Value) ? RequirementValue.Met : Missing(RequirementKind.Licence, licence.Value));

    private (RequirementValue Value, int Credit) Language(KeyValuePair<LanguageId, LanguageLevel?> asked) => Judged(
        !Seeker.Languages.TryGetValue(asked.Key, out var level) ? Missing(RequirementKind.Language, asked.Key.Value)
        : level is { } has && asked.Value is { } wants ? (has >= wants ? RequirementValue.Met : RequirementValue.Unmet)
        : level == LanguageLevel.Native || (level is null && asked.Value == LanguageLevel.A1) ? RequirementValue.Met
        : RequirementValue.Unknown);

    private (RequirementValue Value, int Credit) Experience(KeyValuePair<OccupationId, int?> asked) =>
        !Seeker.Experience.TryGetValue(asked.Key, out var years) ? Judged(Missing(RequirementKind.Experience, asked.Key.Value))
        : asked.Value is { } wants && years < wants ? (RequirementValue.Unmet, 100 * years / wants)
        : (RequirementValue.Met, 100);

    private int OccupationCredit(LinqOpening opening) =>
        opening.Occupation is not { } occupation ? policy.UnknownPercent
        : Seeker.Experience.ContainsKey(occupation) ? 100
        : opening.Opening.OccupationGroup is { } group && Seeker.Experience.ContainsKey(group) ? policy.SameGroupPercent
        : CreditOf(Missing(RequirementKind.Experience, occupation.Value));

    private (RequirementValue Value, int Credit) Place(LinqOpening opening)
    {
        if (opening.Opening.Remote is true)
            return Judged(RequirementValue.Met);
        if (Seeker.Municipality is not { } home || opening.Opening.Municipality is not { } place)
            return Judged(RequirementValue.Unknown);
        if (home == place)
            return Judged(RequirementValue.Met);
        if (Seeker.ReachKm is not { } reach || Municipalities.DistanceKm(home, place) is not { } distance)
            return Judged(RequirementValue.Unknown);
        return distance > reach ? Judged(RequirementValue.Unmet) : (RequirementValue.Met, 100 - (policy.ReachLossPercent * distance / reach));
    }

    private RequirementValue Hours(LinqOpening opening) =>
        Seeker.WorkingTime is not { } own || opening.Opening.WorkingTime is not { } asked ? RequirementValue.Unknown
        : own.Overlaps(asked) ? RequirementValue.Met
        : RequirementValue.Unmet;

    private RequirementValue Start(LinqOpening opening) =>
        Seeker.From is not { } from || opening.Opening.Start is not { } start ? RequirementValue.Unknown
        : from <= start ? RequirementValue.Met
        : RequirementValue.Unmet;
}
