using Samverkan.Recruitment;

namespace Samverkan.Matching.Compiled;

/// <summary>Refuses what cannot be matched. The message names the id and the kind of information, never a person's information itself.</summary>
internal static class Admission
{
    public static Seeker[] Of(IEnumerable<Seeker> seekers)
    {
        var all = Sorted(seekers, seeker => seeker.Id.Value, "seeker");
        foreach (var seeker in all)
        {
            RequireNoContradiction(seeker, RequirementKind.Skill, seeker.Skills.Select(skill => skill.Value));
            RequireNoContradiction(seeker, RequirementKind.Language, seeker.Languages.Keys.Select(language => language.Value));
            RequireNoContradiction(seeker, RequirementKind.Licence, seeker.Licences.Select(licence => licence.Value));
            RequireNoContradiction(seeker, RequirementKind.Experience, seeker.Experience.Keys.Select(occupation => occupation.Value));
            Require(seeker.Experience.Values.All(years => years >= 0), "Seeker", seeker.Id.Value, "has experience of less than 0 years", nameof(seekers));
            Require(seeker.Languages.Values.All(IsLevel), "Seeker", seeker.Id.Value, "has a language at a level that is none", nameof(seekers));
        }

        return all;
    }

    public static Opening[] Of(IEnumerable<Opening> openings)
    {
        var all = Sorted(openings, opening => opening.Id.Value, "opening");
        foreach (var opening in all)
            foreach (var asked in (Requirements[])[opening.Must, opening.Merit])
            {
                Require(asked.Experience?.Values.All(years => years is null or >= 1) ?? true, "Opening", opening.Id.Value, "asks for experience of less than 1 year", nameof(openings));
                Require(asked.Languages?.Values.All(IsLevel) ?? true, "Opening", opening.Id.Value, "asks for a language at a level that is none", nameof(openings));
            }

        return all;
    }

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
    private static void RequireNoContradiction(Seeker seeker, RequirementKind kind, IEnumerable<string> listed)
    {
        if (seeker.Lacks.Count == 0)
            return;
        var lacked = seeker.Lacks.Where(name => name.Kind is null ? name.Id is not null : name.Kind == kind).Select(name => name.Id).ToHashSet(StringComparer.Ordinal);
        Require(!listed.Any(id => lacked.Contains(null) || lacked.Contains(id)), "Seeker", seeker.Id.Value, $"both lists and lacks an item of the kind {kind}", "seekers");
    }

    private static bool IsLevel(LanguageLevel? level) => level is null || Enum.IsDefined(level.Value);

    private static void Require(bool holds, string kind, string id, string problem, string parameter)
    {
        if (!holds)
            throw new ArgumentException($"{kind} {id} {problem}.", parameter);
    }
}
