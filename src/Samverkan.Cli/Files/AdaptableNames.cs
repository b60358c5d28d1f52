using System.Globalization;
using Samverkan.Json;
using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>
/// What an employer is ready to adapt has to be something: a mistyped name would adapt nothing, and people would be excluded for it. A kind is
/// right whether the opening asks for it or not; a bare id when somebody among the openings or the seekers has anything of that id.
/// </summary>
internal static class AdaptableNames
{
    public static void Check(string path, IReadOnlyList<Numbered<Opening>> openings, IEnumerable<Seeker> seekers, Vocabulary vocabulary)
    {
        if (openings.All(line => line.Value.Adaptable.All(name => name.Kind is not null)))
            return;
        var known = openings.SelectMany(line => IdsOf(line.Value)).Concat(seekers.SelectMany(IdsOf)).ToHashSet(StringComparer.Ordinal);
        foreach (var (line, opening) in openings)
            for (var i = 0; i < opening.Adaptable.Count; i++)
                if (opening.Adaptable[i] is { Kind: null, Id: { } id } && !known.Contains(id) && !Knows(vocabulary, id))
                    throw new InputException(new(path, line, "adaptable", Reason(id, i + 1)));
    }

    private static Wording Reason(string id, int place)
    {
        var number = place.ToString(CultureInfo.InvariantCulture);
        return id.Contains(':', StringComparison.Ordinal)
            ? new(
                $"namn {number} i listan har inget kravslag före sitt kolon; förväntade skill:, language:, licence: eller experience:, och ett id efter",
                $"name {number} in the list has no kind of requirement before its colon; expected skill:, language:, licence: or experience:, and an id after it")
            : new(
                $"namn {number} i listan är varken ett kravslag eller något som någon plats frågar efter eller någon person har; förväntade place, hours, start, skills, languages, licences, experience eller ett sådant id",
                $"name {number} in the list is neither a kind of requirement nor anything that an opening asks for or a person has; expected place, hours, start, skills, languages, licences, experience or such an id");
    }

    private static bool Knows(Vocabulary vocabulary, string id) =>
        vocabulary.Find(new SkillId(id)) is not null || vocabulary.NameOf(new OccupationId(id)) is not null;

    private static IEnumerable<string> IdsOf(Opening opening) =>
    [
        .. IdsOf(opening.Must),
        .. IdsOf(opening.Merit),
        .. Ids(opening.Offers ?? []),
        .. Ids((OccupationId?[])[opening.Occupation, opening.OccupationGroup]),
    ];

    private static IEnumerable<string> IdsOf(Requirements asked) =>
    [
        .. Ids(asked.Skills ?? []),
        .. Ids(asked.Languages?.Keys ?? []),
        .. Ids(asked.Licences ?? []),
        .. Ids(asked.Experience?.Keys ?? []),
    ];

    private static IEnumerable<string> IdsOf(Seeker seeker) =>
    [
        .. Ids(seeker.Skills),
        .. Ids(seeker.Languages.Keys),
        .. Ids(seeker.Licences),
        .. Ids(seeker.Experience.Keys),
        .. Ids(seeker.Occupations),
        .. Ids(seeker.Needs),
    ];

    private static IEnumerable<string> Ids<TId>(IEnumerable<TId> ids)
        where TId : struct, IId<TId> => ids.Select(id => id.Value);

    private static IEnumerable<string> Ids<TId>(IEnumerable<TId?> ids)
        where TId : struct, IId<TId> => ids.OfType<TId>().Select(id => id.Value);
}
