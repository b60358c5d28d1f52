using Samverkan.Recruitment;

namespace Samverkan.Testing.Recruitment;

/// <summary>A seeker while it is being written: everything can be changed, and nothing is checked until it is made.</summary>
public sealed class SeekerDraft
{
    public required SeekerId Id { get; set; }

    public List<SkillId> Skills { get; set; } = [];

    public Dictionary<LanguageId, LanguageLevel?> Languages { get; set; } = [];

    public List<LicenceId> Licences { get; set; } = [];

    public Dictionary<OccupationId, int> Experience { get; set; } = [];

    public List<OccupationId> Occupations { get; set; } = [];

    public MunicipalityCode? Municipality { get; set; }

    public int? ReachKm { get; set; }

    public List<MunicipalityCode> Reachable { get; set; } = [];

    public WorkingTime? WorkingTime { get; set; }

    public DateOnly? From { get; set; }

    public List<ItemName> Lacks { get; set; } = [];

    public List<RequirementKind> Complete { get; set; } = [];

    public List<SupportId> Needs { get; set; } = [];

    public List<BarrierId> Barriers { get; set; } = [];

    /// <summary>Whether something stands on one of its lists under this name.</summary>
    public bool Lists(ItemName name) =>
        Skills.Exists(id => name.Names(RequirementKind.Skill, id.Value))
        || Languages.Keys.Any(id => name.Names(RequirementKind.Language, id.Value))
        || Licences.Exists(id => name.Names(RequirementKind.Licence, id.Value))
        || Experience.Keys.Any(id => name.Names(RequirementKind.Experience, id.Value));

    public Seeker Make() => new(Id)
    {
        Skills = [.. Skills],
        Languages = new Dictionary<LanguageId, LanguageLevel?>(Languages),
        Licences = [.. Licences],
        Experience = new Dictionary<OccupationId, int>(Experience),
        Occupations = [.. Occupations],
        Municipality = Municipality,
        ReachKm = ReachKm,
        Reachable = [.. Reachable],
        WorkingTime = WorkingTime,
        From = From,
        Lacks = [.. Lacks],
        Complete = [.. Complete],
        Needs = [.. Needs],
        Barriers = [.. Barriers],
    };
}
