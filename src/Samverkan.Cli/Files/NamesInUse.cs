using Samverkan.Kernel;
using Samverkan.Recruitment;

namespace Samverkan.Cli;

/// <summary>What a name of a requirement can mean: a bare id is something when an opening asks for it, a person has it or the taxonomy knows it.</summary>
internal sealed class NamesInUse(IEnumerable<Opening> openings, IEnumerable<Seeker> seekers, Vocabulary vocabulary)
{
    private readonly Lazy<HashSet<string>> known = new(() => openings.SelectMany(IdsOf).Concat(seekers.SelectMany(IdsOf)).ToHashSet(StringComparer.Ordinal));

    /// <summary>Whether it means nothing. A name that says of which kind it is means something, whoever asks for it.</summary>
    public bool IsStray(ItemName name) => name is { Kind: null, Id: { } id } && !known.Value.Contains(id) && !Knows(id);

    /// <summary>What is wrong with a name whose kind, before its colon, is none; null when it has no colon.</summary>
    public static Wording? WithoutKind(ItemName name, string number) => name.Id?.Contains(':', StringComparison.Ordinal) != true ? null : new(
        $"namn {number} i listan har inget kravslag före sitt kolon; förväntade skill:, language:, licence: eller experience:, och ett id efter",
        $"name {number} in the list has no kind of requirement before its colon; expected skill:, language:, licence: or experience:, and an id after it");

    private bool Knows(string id) =>
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
