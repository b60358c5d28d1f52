using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>
/// Something listed under one name and lacked under another, when a taxonomy says that the two mean the same. What goes by one name has been refused
/// where it was read.
/// </summary>
internal static class Contradictions
{
    private static readonly Wording TwoNames = new(
        "något står både här och bland det som finns, under ett annat namn för samma sak i taxonomin; förväntade det på ett ställe",
        "something is both here and among what the person has, by another name for the same thing in the taxonomy; expected it in one place");

    public static void Check(string path, IEnumerable<Numbered<Seeker>> seekers, Vocabulary vocabulary)
    {
        foreach (var (line, seeker) in seekers)
            if (Lacked(seeker, RequirementKind.Skill, id => vocabulary.Canonical(new SkillId(id)).Value).Overlaps(seeker.Skills.Select(id => vocabulary.Canonical(id).Value))
                || Lacked(seeker, RequirementKind.Experience, id => vocabulary.Canonical(new OccupationId(id)).Value).Overlaps(seeker.Experience.Keys.Select(id => vocabulary.Canonical(id).Value)))
                throw new InputException(new(path, line, "lacks", TwoNames));
    }

    private static HashSet<string> Lacked(Seeker seeker, RequirementKind kind, Func<string, string> canonical) =>
        seeker.Lacks.Where(name => name.Kind is null || name.Kind == kind).Select(name => name.Id).OfType<string>().Select(canonical).ToHashSet(StringComparer.Ordinal);
}
