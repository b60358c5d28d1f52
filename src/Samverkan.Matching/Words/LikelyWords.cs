using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Matching.Words;

/// <summary>Says what is likely by what the person has done, and that it is to be asked.</summary>
internal sealed class LikelyWords(Nouns nouns, Vocabulary vocabulary, PairFacts facts, Questions questions)
{
    public IEnumerable<PairLine> Of(Judgement one)
    {
        var reason = one.Item.Kind == RequirementKind.Experience ? Near(one.Item) : Typical(one.Item);
        return questions.Of(one).Select(line => line with { Text = reason.Then(line.Text) });
    }

    /// <summary>The work that a skill is typical of.</summary>
    private Wording Typical(RequirementItem item)
    {
        var name = nouns.Of(item);
        var skill = vocabulary.Canonical(new SkillId(item.Id!));
        return Held(work => vocabulary.InferredFrom(work).Contains(skill)) is { } work
            ? new($"Arbete i yrket {work} gör det troligt: {name.Swedish}.", $"Work in the occupation {work} makes it likely: {name.English}.")
            : new($"Tidigare arbete gör det troligt: {name.Swedish}.", $"Earlier work makes it likely: {name.English}.");
    }

    /// <summary>The work that is near the one that is asked for.</summary>
    private Wording Near(RequirementItem item)
    {
        var asked = new OccupationId(item.Id!);
        var group = vocabulary.GroupOf(asked);
        var nearest = facts.Seeker?.Experience.Keys.Select(work => vocabulary.StandInPercent(work, asked)).DefaultIfEmpty(0).Max() ?? 0;
        return Held(work => nearest > 0 ? vocabulary.StandInPercent(work, asked) == nearest : group is not null && vocabulary.GroupOf(work) == group) is { } work
            ? new($"Personen har arbetat i ett närliggande yrke, {work}.", $"The person has worked in a related occupation, {work}.")
            : new("Personen har arbetat i ett närliggande yrke.", "The person has worked in a related occupation.");
    }

    /// <summary>The name of work that the person has done; null when there is none such, or when it is not to be said.</summary>
    private string? Held(Func<OccupationId, bool> admits) =>
        facts.Seeker?.Experience.Keys.OrderBy(id => id.Value, StringComparer.Ordinal).Where(admits).Select(id => nouns.Occupation(id)).FirstOrDefault();
}
