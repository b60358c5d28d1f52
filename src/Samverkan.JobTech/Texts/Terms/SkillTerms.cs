using Samverkan.Recruitment;

namespace Samverkan.JobTech.Texts;

/// <summary>Adds the skills of a vocabulary to the terms, in every form in which they are looked for.</summary>
internal static class SkillTerms
{
    private const int LongestTerm = 10;

    /// <summary>Adds them; a term's value is the place of its skill in the list that is given back.</summary>
    public static SkillId[] Add(TermTrie terms, Vocabulary vocabulary)
    {
        foreach (var other in Aliases.NotSkills)
            terms.Add(Phrases.Words(other), new Term(Family.Skill, -1));
        var skills = vocabulary.Skills.ToArray();
        var surfaces = new List<(Surface Surface, int Skill)>();
        for (var i = 0; i < skills.Length; i++)
            foreach (var surface in Labels.Read(skills[i].Name))
                surfaces.Add((surface, i));

        // Stable: of equal rank the lower id goes first. Names as they stand go before any of their forms, whatever their rank.
        var ordered = surfaces.OrderBy(static one => one.Surface.Rank).Select(static one => (Words: Phrases.Words(one.Surface.Text), one.Surface, one.Skill))
            .Where(static one => one.Words.Count is > 0 and <= LongestTerm).ToList();
        foreach (var (words, surface, skill) in ordered)
            terms.Add(words, Of(surface, skill));
        foreach (var (words, surface, skill) in ordered)
            if (!surface.Demand.HasFlag(Demand.Context))
                AddForms(terms, words, surface, skill);
        return Array.ConvertAll(skills, static skill => skill.Id);
    }

    private static void AddForms(TermTrie terms, List<string> words, Surface surface, int skill)
    {
        var term = Of(surface, skill);
        foreach (var first in words.Count > 1 ? Inflections.OfFirst(words[0]) : [words[0]])
            foreach (var last in surface.Demand.HasFlag(Demand.Name) ? Inflections.OfName(words[^1]) : Inflections.Of(words[^1]))
                terms.Add([.. words.Count > 1 ? [first] : Array.Empty<string>(), .. words.Skip(1).SkipLast(1), last], term);
        if (words.Count > 1 && surface.Demand.HasFlag(Demand.Name))
            return;
        foreach (var compound in Compounds.Of(words[^1], surface.Demand))
            terms.Add([.. words.SkipLast(1), compound], term with { Demand = surface.Demand & ~Demand.AsWritten, Written = null });
    }

    private static Term Of(Surface surface, int skill) =>
        new(Family.Skill, skill, surface.Demand, surface.Demand.HasFlag(Demand.AsWritten) ? surface.Text : null);
}
