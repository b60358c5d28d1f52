using Samverkan.Recruitment;

namespace Samverkan.Benchmarks.Peers;

/// <summary>What of an opening is put to Lucene; null where it lets everybody through: not said, or somebody bridges it.</summary>
internal sealed class LuceneOpening(Opening opening, IReadOnlyList<Offer> offers)
{
    public IEnumerable<SkillId> Skills => (opening.Must.Skills ?? []).Union(opening.Merit.Skills ?? []);

    public IEnumerable<OccupationId> Work => new[] { opening.Occupation, opening.OccupationGroup }.OfType<OccupationId>();

    /// <summary>Musts that nobody bridges, by name.</summary>
    public IEnumerable<string> Musts =>
        Named(RequirementKind.Skill, "skill:", opening.Must.Skills?.Select(skill => skill.Value))
            .Concat(Named(RequirementKind.Language, "language:", opening.Must.Languages?.Keys.Select(language => language.Value)))
            .Concat(Named(RequirementKind.Licence, "licence:", opening.Must.Licences?.Select(licence => licence.Value)))
            .Concat(Named(RequirementKind.Experience, "experience:", opening.Must.Experience?.Keys.Select(occupation => occupation.Value)));

    public MunicipalityCode? Place => opening.Remote is true || IsBridged(RequirementKind.Place, null) ? null : opening.Municipality;

    public WorkingTime? Hours => IsBridged(RequirementKind.Hours, null) ? null : opening.WorkingTime;

    public DateOnly? Start => IsBridged(RequirementKind.Start, null) ? null : opening.Start;

    private IEnumerable<string> Named(RequirementKind kind, string prefix, IEnumerable<string>? ids) =>
        (ids ?? []).Where(id => !IsBridged(kind, id)).Select(id => prefix + id);

    private bool IsBridged(RequirementKind kind, string? id) =>
        opening.Adaptable.Any(name => name.Names(kind, id)) || offers.Any(offer => offer.Bridges.Any(name => name.Names(kind, id)));
}
