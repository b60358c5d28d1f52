using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The kinds that openings ask for in lists.</summary>
internal static class ListKinds
{
    public const RequirementKind First = RequirementKind.Skill;
    public const RequirementKind Last = RequirementKind.Experience;
    public const int Count = Last - First + 1;

    public static bool Has(RequirementKind kind) => kind is >= First and <= Last;

    /// <summary>The part that a kind earns points in.</summary>
    public static MatchPart PartOf(RequirementKind kind) => kind switch
    {
        RequirementKind.Skill => MatchPart.Skills,
        RequirementKind.Language => MatchPart.Languages,
        RequirementKind.Licence => MatchPart.Licences,
        _ => MatchPart.Experience,
    };

    /// <summary>What is asked for of one kind; null when nothing is said.</summary>
    public static IEnumerable<RequirementItem>? Items(Requirements asked, RequirementKind kind) => kind switch
    {
        RequirementKind.Skill => asked.Skills?.Select(skill => new RequirementItem(kind, skill.Value)),
        RequirementKind.Language => asked.Languages?.Select(language => new RequirementItem(kind, language.Key.Value, level: language.Value)),
        RequirementKind.Licence => asked.Licences?.Select(licence => new RequirementItem(kind, licence.Value)),
        _ => asked.Experience?.Select(experience => new RequirementItem(kind, experience.Key.Value, years: experience.Value)),
    };
}
