using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>What is expected of openings that list no skills: what is typical of their work, looked up once for each role.</summary>
internal sealed class Expectations(Vocabulary vocabulary)
{
    private static readonly Expected Nothing = new([], []);
    private readonly Dictionary<Role, Expected> byRole = [];

    /// <summary>Empty for an opening that lists skills, or says that it asks for none.</summary>
    public Expected Of(Opening opening)
    {
        if (opening.Must.Skills is { Count: > 0 } || opening.Merit.Skills is { Count: > 0 } || (opening.Must.Skills is not null && opening.Merit.Skills is not null))
            return Nothing;
        var role = Role.Of(opening, vocabulary);
        if (!byRole.TryGetValue(role, out var expected))
            byRole.Add(role, expected = Of(role));
        return expected;
    }

    private Expected Of(Role role)
    {
        string[] own = role.Occupation is { } occupation ? Ids(vocabulary.TypicalOf(occupation)) : [];
        return new(own, [.. Ids(vocabulary.TypicalOfGroup(role.Group)).Except(own)]);
    }

    private static string[] Ids(IEnumerable<SkillId> skills) => [.. skills.Select(skill => skill.Value).Distinct()];
}
