using Samverkan.Recruitment;

namespace Samverkan.Matching;

/// <summary>What must hold of the input before anything is matched.</summary>
internal static class ReferenceInput
{
    public static SortedDictionary<string, T> ById<T>(IEnumerable<T> all, Func<T, string> idOf, string parameter)
    {
        var byId = new SortedDictionary<string, T>(StringComparer.Ordinal);
        foreach (var one in all)
            if (!byId.TryAdd(idOf(one), one))
                throw new ArgumentException($"The id {idOf(one)} is given twice.", parameter);
        return byId;
    }

    /// <summary>Section 1: a seeker that lists what its <c>lacks</c> names contradicts itself.</summary>
    public static void RequireNoContradiction(Seeker seeker, Vocabulary vocabulary)
    {
        foreach (var name in seeker.Lacks)
            if (seeker.Skills.Any(skill => vocabulary.Names(name, RequirementKind.Skill, skill.Value))
                || seeker.Languages.Keys.Any(language => vocabulary.Names(name, RequirementKind.Language, language.Value))
                || seeker.Licences.Any(licence => vocabulary.Names(name, RequirementKind.Licence, licence.Value))
                || seeker.Experience.Keys.Any(occupation => vocabulary.Names(name, RequirementKind.Experience, occupation.Value)))
                throw new ArgumentException($"The seeker {seeker.Id} both lists and lacks {name}.", nameof(seeker));
    }
}
