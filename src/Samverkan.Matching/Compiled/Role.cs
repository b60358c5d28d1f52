using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>The occupation of some openings, and its group. Neither is known of the <c>default</c>.</summary>
internal readonly record struct Role(OccupationId? Occupation, OccupationId? Group)
{
    public static Role Of(Opening opening, Vocabulary vocabulary) => new(vocabulary.OccupationOf(opening), vocabulary.GroupOf(opening));
}
