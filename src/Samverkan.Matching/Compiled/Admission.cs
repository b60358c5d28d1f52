using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Refuses what cannot be matched. The message names the id and the kind of information, never a person's information itself.</summary>
internal static class Admission
{
    public static Seeker[] Of(IEnumerable<Seeker> seekers, Vocabulary vocabulary)
    {
        var all = Sorted(seekers, seeker => seeker.Id.Value, "seeker");
        foreach (var seeker in all)
        {
            RequireNoContradiction(seeker, vocabulary, RequirementKind.Skill, seeker.Skills.Select(skill => skill.Value));
            RequireNoContradiction(seeker, vocabulary, RequirementKind.Language, seeker.Languages.Keys.Select(language => language.Value));
            RequireNoContradiction(seeker, vocabulary, RequirementKind.Licence, seeker.Licences.Select(licence => licence.Value));
            RequireNoContradiction(seeker, vocabulary, RequirementKind.Experience, seeker.Experience.Keys.Select(occupation => occupation.Value));
        }

        return all;
    }

    public static Opening[] Of(IEnumerable<Opening> openings) => Sorted(openings, opening => opening.Id.Value, "opening");

    private static T[] Sorted<T>(IEnumerable<T> things, Func<T, string> id, string kind)
        where T : class
    {
        var all = things.ToArray();
        if (Array.IndexOf(all, null) >= 0)
            throw new ArgumentException($"One {kind} is null.", nameof(things));
        var ids = Array.ConvertAll(all, thing => id(thing));
        Array.Sort(ids, all, StringComparer.Ordinal);
        for (var i = 1; i < ids.Length; i++)
            if (string.Equals(ids[i - 1], ids[i], StringComparison.Ordinal))
                throw new ArgumentException($"More than one {kind} has the id {ids[i]}.", nameof(things));
        return all;
    }

    /// <summary>Looked up rather than compared each with each: both lists may be long.</summary>
    private static void RequireNoContradiction(Seeker seeker, Vocabulary vocabulary, RequirementKind kind, IEnumerable<string> listed)
    {
        if (seeker.Lacks.Count == 0)
            return;
        var lacked = seeker.Lacks.Where(name => name.Kind is null ? name.Id is not null : name.Kind == kind).Select(name => name.Id is { } id ? vocabulary.Canonical(kind, id) : null).ToHashSet(StringComparer.Ordinal);
        if (listed.Any(id => lacked.Contains(null) || lacked.Contains(vocabulary.Canonical(kind, id))))
            throw new ArgumentException($"Seeker {seeker.Id} both lists and lacks an item of the kind {kind}.", nameof(seeker));
    }
}
