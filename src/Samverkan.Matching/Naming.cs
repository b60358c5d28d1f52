using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>Which ids mean the same thing, and what comes with an occupation; see section 1a of <c>docs/matching.md</c>.</summary>
internal static class Naming
{
    /// <summary>The one id that all names of a thing mean.</summary>
    public static string Canonical(this Vocabulary vocabulary, RequirementKind kind, string id) => kind switch
    {
        RequirementKind.Skill => vocabulary.Canonical(new SkillId(id)).Value,
        RequirementKind.Experience => vocabulary.Canonical(new OccupationId(id)).Value,
        _ => id,
    };

    /// <summary>Whether a name points at an item, by whatever names the two go.</summary>
    public static bool Names(this Vocabulary vocabulary, ItemName name, RequirementKind kind, string? id) =>
        name.Names(kind, id)
        || (name.Id is { } named && id is not null && (name.Kind is null || name.Kind == kind) && vocabulary.Canonical(kind, named) == vocabulary.Canonical(kind, id));

    /// <summary>The occupation that an opening is for: where it names a group and no occupation, the group is its occupation. Null when it names neither.</summary>
    public static OccupationId? OccupationOf(this Vocabulary vocabulary, Opening opening) =>
        (opening.Occupation ?? opening.OccupationGroup) is { } occupation ? vocabulary.Canonical(occupation) : null;

    /// <summary>The group that an opening is in: the one that the ad names, else the vocabulary's of its occupation. Null when neither is known.</summary>
    public static OccupationId? GroupOf(this Vocabulary vocabulary, Opening opening) =>
        opening.OccupationGroup is { } group ? vocabulary.Canonical(group)
        : opening.Occupation is { } occupation ? vocabulary.GroupOf(occupation)
        : null;

    /// <summary>Whether one who has worked in an occupation has worked in what is asked for: the same, or the group that it is in.</summary>
    public static bool IsOrIsIn(this Vocabulary vocabulary, OccupationId held, OccupationId asked) =>
        vocabulary.Canonical(held) == vocabulary.Canonical(asked) || vocabulary.GroupOf(held) == vocabulary.Canonical(asked);

    /// <summary>What is typical of an occupation, or of a group if that is what the id names.</summary>
    public static IEnumerable<SkillId> TypicalOf(this Vocabulary vocabulary, OccupationId id) => vocabulary.TypicalSkills(id).Select(vocabulary.Canonical);

    /// <summary>What is typical of a group; nothing when there is none.</summary>
    public static IEnumerable<SkillId> TypicalOfGroup(this Vocabulary vocabulary, OccupationId? group) => group is { } id ? vocabulary.TypicalOf(id) : [];

    /// <summary>What one who has worked in an occupation can be expected to know, and nobody has to grant.</summary>
    public static IEnumerable<SkillId> InferredFrom(this Vocabulary vocabulary, OccupationId held) =>
        vocabulary.TypicalOf(held).Concat(vocabulary.TypicalOfGroup(vocabulary.GroupOf(held))).Where(skill => vocabulary.Find(skill) is not { IsCredential: true });
}
