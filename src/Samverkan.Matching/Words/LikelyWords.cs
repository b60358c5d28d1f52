using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>Says what is likely by what the person has done, and that it is to be asked.</summary>
internal sealed class LikelyWords(Nouns nouns, Vocabulary vocabulary, PairFacts facts, Questions questions)
{
    public IEnumerable<PairLine> Of(Judgement one)
    {
        var reason = Reason(one.Item);
        return questions.Of(one).Select(line => line with { Text = reason.Then(line.Text) });
    }

    private Wording Reason(RequirementItem item)
    {
        var name = nouns.Of(item);
        return Work(item) is { } work
            ? new($"Arbete i yrket {work} gör det troligt: {name.Swedish}.", $"Work in the occupation {work} makes it likely: {name.English}.")
            : new($"Tidigare arbete gör det troligt: {name.Swedish}.", $"Earlier work makes it likely: {name.English}.");
    }

    /// <summary>The work that the item is typical of; null when it is not a skill, or the person's work is not to be said.</summary>
    private string? Work(RequirementItem item)
    {
        if (facts.Seeker is null || item.Kind != RequirementKind.Skill)
            return null;
        var skill = vocabulary.Canonical(new SkillId(item.Id!));
        foreach (var held in facts.Seeker.Experience.Keys.OrderBy(id => id.Value, StringComparer.Ordinal))
            if (IsTypical(held) || (vocabulary.GroupOf(held) is { } group && IsTypical(group)))
                return nouns.Occupation(held);
        return null;

        bool IsTypical(OccupationId work) => vocabulary.TypicalSkills(work).Any(typical => vocabulary.Canonical(typical) == skill);
    }
}
